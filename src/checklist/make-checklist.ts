// Checklist. In: a routed case, the rules, and the exhibits' files, opened. Out: the same case with every evidence
// item answered and every exhibit labelled, its parts in binding order.
// It decides what is asked for (by route, ground and person), what counts as an answer (a foreign document without a
// certified translation that names it does not), and which label each exhibit has.
// It must not read what an exhibit says, drop an exhibit, or call our own split of the lists a requirement.
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import type { RoutedCase } from "../routing/routed-case.ts";
import { listEvidenceItemIds } from "../rules/evidence-item.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { answerItems } from "./answer-items.ts";
import { askItems } from "./ask-items.ts";
import { findBadCites, findStrangeItems, findUncitedStatements, findUnusedExhibits } from "./check-cites.ts";
import type { Problem } from "../problems/problem.ts";
import { checkForScanner } from "./check-for-scanner.ts";
import { findNothingNew } from "./check-newness.ts";
import type { CheckedCase } from "./checklist.ts";
import { listFormRows } from "./form-rows.ts";
import { labelExhibits } from "./label-exhibits.ts";
import type { Binding } from "./place-exhibits.ts";

/**
 * Answers the checklist. Never fails: what is missing or wrong is among the problems.
 * @param files the opened files by the path that the case gives; a file that is not there could not be opened and has
 * its problem already
 * @param binding labels of the final packet of this case, which its exhibits keep, and the files of folders
 */
export function makeChecklist(
  routed: RoutedCase,
  rulebook: Rulebook,
  files: ReadonlyMap<FileId, OpenedFile>,
  { frozen = [], folders = new Map() }: Pick<Binding, "frozen" | "folders"> = {},
): CheckedCase {
  const { case: theCase } = routed;
  const labelling = labelExhibits(theCase.exhibits, files, {
    priorFilings: theCase.priorFilings,
    given: routed.family?.labels?.own,
    frozen,
    folders,
  });
  const asked = askItems(routed, rulebook);
  const answered = answerItems(asked, routed, labelling);
  const known = listEvidenceItemIds(rulebook, routed.filingOn);
  return {
    ...routed,
    items: [...listFormRows(routed), ...answered.items],
    exhibits: labelling.exhibits,
    labels: labelling.labels,
    problems: [
      ...routed.problems,
      ...answered.problems,
      ...labelling.problems,
      ...checkForScanner(labelling.exhibits, listRepeated(labelling.problems)),
      ...findStrangeItems(theCase, asked, known),
      ...findBadCites(theCase, labelling.exhibits),
      ...findUnusedExhibits(theCase, labelling.exhibits, answered.used),
      ...findUncitedStatements(theCase),
      ...findNothingNew(theCase, labelling.exhibits),
    ],
  };
}

/** Places in the case of the exhibits that repeat another one as a whole. */
function listRepeated(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ code }) => code === "exhibit-twice").map(({ pointer }) => pointer));
}
