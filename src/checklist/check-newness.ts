// After a denial: is there anything that the agency has not had before it?
import type { Case } from "../case/case.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { LabelledExhibit } from "./checklist.ts";

/** New evidence that is not new, and a request in which nothing is. The notices of denial themselves prove nothing. */
export function findNothingNew({ priorFilings }: Case, exhibits: readonly LabelledExhibit[]): readonly Problem[] {
  const newest = priorFilings.at(-1);
  if (newest === undefined) return [];
  const notices = new Set(priorFilings.map(({ notice }) => notice?.exhibit));
  const evidence = exhibits.filter(({ exhibit }) => !notices.has(exhibit.id));
  const isOld = (id: string): boolean =>
    notices.has(id) || evidence.some(({ exhibit, submission }) => exhibit.id === id && submission?.kind === "previous");
  const at = `/priorFilings/${priorFilings.length - 1}`;
  const notNew = newest.points.flatMap(({ id, newEvidence }, index) =>
    newEvidence.flatMap(({ cites }, place) =>
      cites.length > 0 && cites.every(({ exhibit }) => isOld(exhibit))
        ? [problem("denial-answer-not-new", `${at}/points/${index}/newEvidence/${place}`, { point: id })]
        : [],
    ),
  );
  return [...notNew, ...findNoChange()];

  function findNoChange(): Problem[] {
    if (newest === undefined || newest.points.some(({ changed }) => changed.length > 0)) return [];
    if (evidence.some(({ submission }) => submission?.kind === "new" || submission?.kind === "in-part")) return [];
    // A file that could not be opened has its own problem, and nobody knows whether it is new.
    const isUnknown =
      newest.previousManifest === undefined || evidence.some(({ submission }) => submission === undefined);
    return [problem(isUnknown ? "refile-newness-unproved" : "refile-nothing-new", at, {})];
  }
}
