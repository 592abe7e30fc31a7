import type { CheckedCase } from "../../checklist/checklist.ts";
import { findSelfReference } from "./self-reference.ts";
import type { Speaker } from "./speaker.ts";

/** What every part of a document's view needs to know. */
export interface DocumentContext {
  readonly checked: CheckedCase;
  /** Who signs the document. */
  readonly speaker: Speaker;
  /** How the document speaks of its signer. */
  readonly selfReference: "first" | "third";
  /** Title of the document, for problems. */
  readonly title: string;
  /** Every statement that was made into a value, by its pointer; `checkVoice` looks at those that were printed. */
  readonly statements: Map<string, string>;
}

/** A document's context: who signs it decides how it speaks. */
export function makeContext(checked: CheckedCase, speaker: Speaker, title: string): DocumentContext {
  return { checked, speaker, title, selfReference: findSelfReference(checked, speaker), statements: new Map() };
}
