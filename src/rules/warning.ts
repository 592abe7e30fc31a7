import type { Day } from "../date.ts";
import { entriesOn } from "./dated.ts";
import type { RouteKind } from "./route-kinds.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { WarningRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

export interface WarningFacts {
  readonly route: RouteKind;
  /** Every citizenship, ISO 3166-1 alpha-2. */
  readonly citizenships: readonly string[];
  /** State of detention, postal code. */
  readonly detainedIn?: string | undefined;
  /** How the person came, in the words of the case file. */
  readonly entry?: string | undefined;
}

/** The dated warnings that concern this case on the day. Where it is not known how the person came, those that turn on it are given too. */
export function warningsFor(rulebook: Rulebook, facts: WarningFacts, day: Day): readonly RuleEntry<WarningRule>[] {
  const { route, citizenships, detainedIn, entry = "unknown" } = facts;
  return entriesOn(rulebook.rules["dated-warnings"], day).filter(
    ({ value }) =>
      value.routes.includes(route) &&
      (value.countries === undefined || value.countries.some((country) => citizenships.includes(country))) &&
      (value.states === undefined || (detainedIn !== undefined && value.states.includes(detainedIn))) &&
      (value.entries === undefined || entry === "unknown" || value.entries.includes(entry)),
  );
}
