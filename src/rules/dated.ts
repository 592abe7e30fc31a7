// What held on a day. A history is the entries of one rule id; at most one of them holds on any day, and where none
// does the answer is nothing: the caller makes a problem of it and never takes the last entry instead.
import { type Day, isAfter, isBefore } from "../date.ts";
import type { Source } from "../problems/source.ts";
import type { RuleEntry } from "./rule-entry.ts";

/** Does the entry hold on the day? Both `from` and `until` are days on which it does. */
export function holdsOn(entry: RuleEntry, day: Day): boolean {
  return !isBefore(day, entry.from) && (entry.until === undefined || !isAfter(day, entry.until));
}

/** The entry of the history that holds on the day, or undefined. */
export function entryOn<Value>(history: readonly RuleEntry<Value>[], day: Day): RuleEntry<Value> | undefined {
  const holding = history.filter((entry) => holdsOn(entry, day));
  if (holding.length > 1) throw new Error(`Two entries of the rule ${holding[0]?.id} hold on ${day}`);
  return holding[0];
}

/** The value of the history on the day, or undefined. */
export function valueOn<Value>(history: readonly RuleEntry<Value>[], day: Day): Value | undefined {
  return entryOn(history, day)?.value;
}

/** The entries of one rule, oldest first. */
export function historyOf<Value>(entries: readonly RuleEntry<Value>[], id: string): readonly RuleEntry<Value>[] {
  return entries.filter((entry) => entry.id === id).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Every entry that holds on the day, in the order of the file. */
export function entriesOn<Value>(entries: readonly RuleEntry<Value>[], day: Day): readonly RuleEntry<Value>[] {
  return entries.filter((entry) => holdsOn(entry, day));
}

/** The entry's source as problems, findings and receipts carry it; where the rule is the office's own, it says so. */
export function sourceOf(entry: RuleEntry): Source {
  const { source, checkedOn, confidence, overlay } = entry;
  const title = overlay === undefined ? source.title : `${source.title} (the office's own rule, from "${overlay}")`;
  return { ...source, title, checkedOn, confidence };
}
