// Limits that most often are our own: how old a letter or an address may be before somebody should look again.
import type { Day } from "../date.ts";
import { entriesOn, entryOn, historyOf } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { PracticeLimitRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/** The limit with this id ("address-age"), or undefined. */
export function practiceLimit(rulebook: Rulebook, id: string, day: Day): RuleEntry<PracticeLimitRule> | undefined {
  return entryOn(historyOf(rulebook.rules["practice-limits"], id), day);
}

/** The age, days, at which a letter that meets these evidence items is called old: the strictest that applies. */
export function letterAgeLimit(
  rulebook: Rulebook,
  items: readonly string[],
  day: Day,
): RuleEntry<PracticeLimitRule> | undefined {
  const limits = entriesOn(rulebook.rules["practice-limits"], day).filter(({ value }) => value.items !== undefined);
  const named = limits.filter(
    ({ value }) => value.items !== "other" && value.items?.some((item) => items.includes(item)) === true,
  );
  const applying = named.length > 0 ? named : limits.filter(({ value }) => value.items === "other");
  return applying.toSorted((a, b) => (a.value.days ?? Infinity) - (b.value.days ?? Infinity))[0];
}

/** The age, days since its last check, at which a mailing address is called stale. */
export function addressAgeLimitDays(rulebook: Rulebook, day: Day): number | undefined {
  return practiceLimit(rulebook, "address-age", day)?.value.days;
}
