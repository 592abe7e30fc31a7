import type { CheckedCase } from "../../checklist/checklist.ts";
import type { Speaker } from "./speaker.ts";

/** What every part of a document's view needs to know. */
export interface DocumentContext {
  readonly checked: CheckedCase;
  /** Who signs the document. */
  readonly speaker: Speaker;
  /** Title of the document, for problems. */
  readonly title: string;
  /** Every statement that was made into a value, by its pointer; `checkVoice` looks at those that were printed. */
  readonly statements: Map<string, string>;
}
