import type { Severity } from "./problem.ts";

/** One code of problem: how bad, and its sentences. None of them may print personal data beyond a label. */
export interface ProblemDefinition<Args> {
  readonly severity: Severity;
  /** True where a person of the office may answer for it in the case's `confirmations`. */
  readonly confirmable?: true;
  /** True where each finding of the code is a question of its own, so that one answer is not for several of them. */
  readonly confirmedEach?: true;
  /** What is wrong, one plain sentence. */
  readonly says: (args: Args) => string;
  /** Why it matters to the filing, one plain sentence. */
  readonly why: string;
  /** What to do about it, one plain sentence. */
  readonly fix: (args: Args) => string;
}

/** Names the shape of the arguments, so that `problem()` asks for them. */
export function defineProblem<Args>(definition: ProblemDefinition<Args>): ProblemDefinition<Args> {
  return definition;
}
