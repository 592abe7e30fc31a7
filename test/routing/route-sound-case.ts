import type { OfficeProfile } from "../../src/case/office-profile.ts";
import { emptyOffice } from "../../src/case/office-profile.ts";
import type { Outcome, Problem } from "../../src/problems/problem.ts";
import { routeCase } from "../../src/routing/route-case.ts";
import type { Route, RoutedCase } from "../../src/routing/routed-case.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { rulebook as ownRulebook } from "../screening/rulebook.ts";
import { parseSoundCase } from "../screening/sound-cases.ts";

export type Start = Parameters<typeof parseSoundCase>[0];

export interface Change {
  readonly case?: Readonly<Record<string, unknown>>;
  readonly office?: Partial<OfficeProfile>;
  readonly filingOn?: string;
  readonly rulebook?: Rulebook;
}

/** Routes a sound case with a change, with no screen before it. */
export function routeSoundCase(start: Start, change: Change = {}): Outcome<RoutedCase> {
  const parsed = parseSoundCase(start, change.case, change.filingOn);
  return routeCase(
    { ...parsed, office: { ...emptyOffice, ...change.office }, screened: [] },
    change.rulebook ?? ownRulebook,
  );
}

/** The route of a case that must have one. */
export function routeOf(start: Start, change: Change = {}): Route {
  const outcome = routeSoundCase(start, change);
  if (!outcome.ok) throw new Error(`No route: ${outcome.problems.map(({ code }) => code).join(", ")}`);
  return outcome.value.route;
}

export function codesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code }) => code);
}
