import { type Problem, problem } from "../problems/problem.ts";
import { isConfirmable, isConfirmedEach } from "../problems/problem-text.ts";
import type { Case } from "./case.ts";

type Answers = Pick<Case, "confirmations">;
type Confirmation = Case["confirmations"][number];

/**
 * The confirmation that answers a finding: one that names its place, or one that names no place. Of a finding that
 * has to be looked at one by one, the latter answers only where it is the one that is left.
 * @param problems everything that was found beside it
 */
export function findConfirmation(
  found: Problem,
  problems: readonly Problem[],
  { confirmations }: Answers,
): Confirmation | undefined {
  if (!isConfirmable(found.code)) return undefined;
  const same = confirmations.filter(({ finding }) => finding === found.code);
  const own = same.find(({ at }) => at === placeOfFinding(found));
  const general = same.find(({ at }) => at === undefined);
  if (own !== undefined || general === undefined || !isConfirmedEach(found.code)) return own ?? general;
  return listLeft(found.code, problems, same).length <= 1 ? general : undefined;
}

/** Turns every finding that a person of the office has answered for into a note that says who did and when. */
export function applyConfirmations(problems: readonly Problem[], answers: Answers): Problem[] {
  return problems.map((found): Problem => {
    const answer = findConfirmation(found, problems, answers);
    return answer === undefined ? found : { ...found, severity: "note", confirmed: { by: answer.by, on: answer.on } };
  });
}

/**
 * A warning for each confirmation that answers nothing: the finding it was written for may have another name or place
 * by now, or it may be one of several of which nobody can tell which is meant.
 * @param problems everything that was found, by all stages: a stage that has not looked yet may still find it
 */
export function findUnusedConfirmations(problems: readonly Problem[], { confirmations }: Answers): Problem[] {
  return confirmations.flatMap(({ finding, at }, index): Problem[] => {
    const found = problems.filter(({ code }) => code === finding && isConfirmable(code));
    const first = confirmations.findIndex((other) => other.finding === finding && other.at === at) === index;
    const pointer = `/confirmations/${index}/finding`;
    if (!first || !found.some((one) => at === undefined || at === placeOfFinding(one)))
      return [problem("confirmation-unused", pointer, { finding })];
    if (at !== undefined || !found.some(({ code }) => isConfirmedEach(code))) return [];
    const same = confirmations.filter((other) => other.finding === finding);
    const places = listLeft(finding, problems, same);
    if (places.length === 0) return [problem("confirmation-unused", pointer, { finding })];
    return places.length === 1 ? [] : [problem("confirmation-unclear", pointer, { finding, places })];
  });
}

/** The places of the findings of a code that no confirmation names. */
function listLeft(code: string, problems: readonly Problem[], same: readonly Confirmation[]): readonly string[] {
  const places = new Set(problems.filter((found) => found.code === code).map(placeOfFinding));
  return [...places].filter((place) => !same.some(({ at }) => at === place));
}

/** What a confirmation names under "at" for the finding: a fact that the case leaves out has no place of its own for the pointer. */
export function placeOfFinding({ args, pointer }: Problem): string {
  return "fact" in args && "at" in args ? args.at : pointer;
}
