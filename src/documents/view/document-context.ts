import type { CheckedCase } from "../../checklist/checklist.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Speaker } from "./speaker.ts";

/** What every part of a document's view needs to know. */
export interface DocumentContext {
  readonly checked: CheckedCase;
  /** Who signs the document. */
  readonly speaker: Speaker;
  /** Title of the document, for problems. */
  readonly title: string;
  readonly problems: Problem[];
}
