import { type Problem, problem } from "../problems/problem.ts";
import { isConfirmable } from "../problems/problem-text.ts";
import type { Case } from "./case.ts";

/**
 * Turns every finding that a person of the office has answered for into a note that says who did and when.
 * A confirmation that answers nothing is a warning: the finding it was written for may have another name by now.
 */
export function applyConfirmations(
  problems: readonly Problem[],
  { confirmations }: Pick<Case, "confirmations">,
): Problem[] {
  const used = new Set<number>();
  const answered = problems.map((found): Problem => {
    const index = confirmations.findIndex(({ finding }) => finding === found.code);
    const confirmation = confirmations[index];
    if (confirmation === undefined || !isConfirmable(found.code)) return found;
    used.add(index);
    return { ...found, severity: "note", confirmed: { by: confirmation.by, on: confirmation.on } };
  });
  const idle = confirmations.flatMap(({ finding }, index) =>
    used.has(index) ? [] : [problem("confirmation-unused", `/confirmations/${index}/finding`, { finding })],
  );
  return [...answered, ...idle];
}
