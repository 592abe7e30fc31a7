import type { Submission } from "../../checklist/checklist.ts";
import { listPhrase } from "./list-phrase.ts";

/** What an exhibit is marked with after a denial: "NEW", "PREVIOUSLY SUBMITTED", and what of it is new. */
export function submissionWords(submission: Submission): string {
  switch (submission.kind) {
    case "new":
      return "NEW";
    case "previous":
      return "PREVIOUSLY SUBMITTED";
    case "in-part":
      return `PREVIOUSLY SUBMITTED; NEW: ${(listPhrase(submission.added) ?? "").toUpperCase()}`;
  }
}
