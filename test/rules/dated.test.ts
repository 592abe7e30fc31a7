import { describe, expect, it } from "vitest";
import { type Day, addDays, day } from "../../src/date.ts";
import { entriesOn, entryOn, historyOf, holdsOn, sourceOf, valueOn } from "../../src/rules/dated.ts";
import type { RuleEntry } from "../../src/rules/rule-entry.ts";
import { ownRules } from "../../src/rules/rule-files.ts";

function entry(from: string, until: string | undefined, value: number): RuleEntry<number> {
  const held = {
    id: "fee",
    from: day(from),
    value,
    source: { title: "Test" },
    checkedOn: day("2026-01-01"),
    confidence: "official" as const,
  };
  return until === undefined ? held : { ...held, until: day(until) };
}

const history = [entry("2026-01-01", "2026-03-31", 1), entry("2026-05-01", undefined, 2)];

describe("valueOn", () => {
  it.each<[string, number | undefined]>([
    ["2025-12-31", undefined],
    ["2026-01-01", 1],
    ["2026-03-31", 1],
    ["2026-04-01", undefined],
    ["2026-04-30", undefined],
    ["2026-05-01", 2],
    ["2199-12-31", 2],
  ])("on %s gives %s", (on, value) => {
    expect(valueOn(history, day(on))).toBe(value);
  });

  it("gives nothing for an empty history", () => {
    expect(valueOn([], day("2026-01-01"))).toBeUndefined();
  });

  it("takes two entries that hold on one day for a bug", () => {
    expect(() => entryOn([...history, entry("2026-03-31", "2026-03-31", 3)], day("2026-03-31"))).toThrow(
      "Two entries of the rule fee",
    );
  });
});

describe("historyOf", () => {
  it("gives the entries of one id, oldest first", () => {
    const other = { ...entry("2020-01-01", undefined, 9), id: "other" };
    expect(historyOf([history[1]!, other, history[0]!], "fee").map(({ value }) => value)).toEqual([1, 2]);
  });
});

describe("sourceOf", () => {
  it("carries the day of the check and how sure we are", () => {
    expect(sourceOf(history[0]!)).toEqual({ title: "Test", checkedOn: "2026-01-01", confidence: "official" });
  });

  it("says where the rule is the office's own", () => {
    expect(sourceOf({ ...history[0]!, overlay: "Example Law" }).title).toBe(
      'Test (the office\'s own rule, from "Example Law")',
    );
  });
});

// Every rule of ours, the day before it holds, its first and last day, and the day after.
describe("every rule", () => {
  const rows = Object.entries(ownRules).flatMap(([section, entries]: [string, readonly RuleEntry[]]) =>
    entries.flatMap((rule) => {
      const siblings = historyOf(entries, rule.id);
      const name = `${section} ${rule.id} from ${rule.from}`;
      const days: [string, Day, boolean][] = [
        [`${name}: the day before`, addDays(rule.from, -1), false],
        [`${name}: its first day`, rule.from, true],
      ];
      if (rule.until !== undefined)
        days.push(
          [`${name}: its last day`, rule.until, true],
          [`${name}: the day after`, addDays(rule.until, 1), false],
        );
      return days.map(([title, on, holds]) => ({ title, on, holds, rule, siblings }));
    }),
  );

  it("is in the table", () => {
    expect(rows.length).toBeGreaterThan(2 * 400);
  });

  it("holds from its first to its last day and on no other", () => {
    for (const { title, on, holds, rule, siblings } of rows) {
      expect(holdsOn(rule, on), title).toBe(holds);
      expect(entryOn(siblings, on) === rule, title).toBe(holds);
    }
  });

  it("gives nothing on a day before all rules", () => {
    expect(
      Object.values(ownRules).flatMap((entries: readonly RuleEntry[]) => entriesOn(entries, day("2008-02-05"))),
    ).toEqual([]);
  });
});
