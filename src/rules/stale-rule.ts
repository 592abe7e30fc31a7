import { type Day, daysBetween, isAfter, isBefore } from "../date.ts";
import { entryOn, historyOf } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import { ruleSectionInfo } from "./rule-sections.ts";
import type { RuleSectionName } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * - `unconfirmed`: no source was found that a packet may rest on.
 * - `expired`: its last day is past and nothing follows it.
 * - `not-checked-lately`: the last check lies longer back than the section's limit.
 * - `checked-later`: the last check is after the day asked for, which the value need not have held on.
 */
export type StaleReason = "unconfirmed" | "expired" | "not-checked-lately" | "checked-later";

export interface StaleRule {
  readonly section: RuleSectionName;
  readonly id: string;
  readonly reasons: readonly StaleReason[];
  readonly entry: RuleEntry;
  /** Days since the last check; negative where it is after the day. */
  readonly ageDays: number;
  readonly mostDays: number;
  /** The page that the entry names, and where such rules are looked up. */
  readonly look: string;
}

/** Every rule that a person should look up again on the day, in the order of the sections and of their files. */
export function listStaleRules(rulebook: Rulebook, day: Day): readonly StaleRule[] {
  return (Object.keys(rulebook.rules) as RuleSectionName[]).flatMap((section) => {
    const entries: readonly RuleEntry[] = rulebook.rules[section];
    return [...new Set(entries.map(({ id }) => id))].flatMap((id) => judge(section, historyOf(entries, id), day));
  });
}

function judge(section: RuleSectionName, history: readonly RuleEntry[], day: Day): readonly StaleRule[] {
  const holding = entryOn(history, day);
  const past = history.findLast(({ until }) => until !== undefined && isBefore(until, day));
  const entry = holding ?? past;
  // Only entries that begin after the day: there is nothing to look up yet.
  if (entry === undefined) return [];
  const info = ruleSectionInfo[section];
  const ageDays = daysBetween(entry.checkedOn, day);
  const reasons: StaleReason[] = [];
  if (entry.confidence === "unconfirmed") reasons.push("unconfirmed");
  if (holding === undefined) reasons.push("expired");
  if (ageDays > info.mostDaysSinceCheck) reasons.push("not-checked-lately");
  if (isAfter(entry.checkedOn, day)) reasons.push("checked-later");
  if (reasons.length === 0) return [];
  const look = entry.source.url === undefined ? info.look : `${info.look}: ${entry.source.url}`;
  return [{ section, id: entry.id, reasons, entry, ageDays, mostDays: info.mostDaysSinceCheck, look }];
}

/** Stale rules that are looked up in one go: the same section, the same reasons, the same source and day of check. */
export interface StaleGroup extends Omit<StaleRule, "id" | "entry"> {
  readonly ids: readonly string[];
  readonly source: string;
  readonly checkedOn: Day;
}

export function groupStaleRules(stale: readonly StaleRule[]): readonly StaleGroup[] {
  const groups = new Map<string, StaleGroup>();
  for (const { id, entry, ...shared } of stale) {
    const key = [shared.section, shared.reasons.join(), entry.source.title, entry.checkedOn].join("|");
    const ids = [...(groups.get(key)?.ids ?? []), id];
    groups.set(key, { ...shared, ids, source: entry.source.title, checkedOn: entry.checkedOn });
  }
  return [...groups.values()];
}
