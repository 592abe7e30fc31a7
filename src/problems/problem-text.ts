import type { ProblemDefinition } from "./define-problem.ts";
import type { Problem } from "./problem.ts";
import { type ProblemCode, problemTable } from "./problem-table.ts";

export interface ProblemText {
  readonly says: string;
  readonly why: string;
  readonly fix: string;
}

/** The sentences for a problem. */
export function problemText(found: Problem): ProblemText {
  // The table's own types tie each code to its arguments, which a union of codes cannot show here.
  const definition = problemTable[found.code] as ProblemDefinition<unknown>;
  return { says: definition.says(found.args), why: definition.why, fix: definition.fix(found.args) };
}

/** True where a person of the office may answer for the finding in the case's `confirmations`. */
export function isConfirmable(code: ProblemCode): boolean {
  const definition: ProblemDefinition<never> = problemTable[code];
  return definition.confirmable === true;
}

/** True where one answer in `confirmations` is not for several findings of the code. */
export function isConfirmedEach(code: ProblemCode): boolean {
  const definition: ProblemDefinition<never> = problemTable[code];
  return definition.confirmedEach === true;
}
