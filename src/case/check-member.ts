import type { Day } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { ProblemArgs } from "../problems/problem-table.ts";
import type { Case } from "./case.ts";
import { crossCheckCase } from "./cross-check-case.ts";
import type { FamilyTies } from "./family-ties.ts";

/** Every contradiction within the case of a family's member, in the words of a family. */
export function checkMember(the: Case, family: FamilyTies, filingOn: Day): readonly Problem[] {
  const others = new Set(family.others.map(({ pointer }) => pointer));
  return crossCheckCase(the, filingOn).flatMap((found) => {
    // The letter names every member, whether or not a ground speaks of one.
    if (found.code === "relative-unused" && others.has(found.pointer)) return [];
    if (found.code !== "reference-unknown") return [found];
    const { id, to } = found.args as ProblemArgs["reference-unknown"];
    return to === "exhibit" && family.exhibitPlaces.has(id)
      ? [problem("family-exhibit-of-another", found.pointer, { id })]
      : [found];
  });
}
