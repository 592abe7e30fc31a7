import { type Problem, problem } from "../problems/problem.ts";
import { isConfirmable } from "../problems/problem-text.ts";
import type { Case } from "./case.ts";

type Answers = Pick<Case, "confirmations">;

/** Turns every finding that a person of the office has answered for into a note that says who did and when. */
export function applyConfirmations(problems: readonly Problem[], { confirmations }: Answers): Problem[] {
  return problems.map((found): Problem => {
    const answer = confirmations.find(({ finding }) => finding === found.code);
    if (answer === undefined || !isConfirmable(found.code)) return found;
    return { ...found, severity: "note", confirmed: { by: answer.by, on: answer.on } };
  });
}

/**
 * A warning for each confirmation that answers nothing: the finding it was written for may have another name by now.
 * @param problems everything that was found, by all stages: a stage that has not looked yet may still find it
 */
export function findUnusedConfirmations(problems: readonly Problem[], { confirmations }: Answers): Problem[] {
  const found = new Set<string>(problems.filter(({ code }) => isConfirmable(code)).map(({ code }) => code));
  return confirmations.flatMap(({ finding }, index) => {
    const first = confirmations.findIndex((other) => other.finding === finding) === index;
    return first && found.has(finding)
      ? []
      : [problem("confirmation-unused", `/confirmations/${index}/finding`, { finding })];
  });
}
