import type { ParsedCase } from "../case/parsed-case.ts";

/**
 * What a script is told of a case file: of a single case its facts beside its id, of a family the id of the family and
 * under "members" the same of each.
 */
export function describeCases<T extends Pick<ParsedCase, "case" | "family">>(
  cases: readonly T[],
  describe: (one: T) => object,
): object {
  const [first] = cases;
  if (first === undefined) return {};
  if (first.family === undefined) return { caseId: first.case.caseId, ...describe(first) };
  return {
    familyId: first.family.familyId,
    members: cases.map((one) => ({ member: one.family?.memberId, caseId: one.case.caseId, ...describe(one) })),
  };
}
