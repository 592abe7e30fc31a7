import { describe, expect, it } from "vitest";
import { day } from "../../src/date.ts";
import { ownRules } from "../../src/rules/rule-files.ts";
import { groupStaleRules, listStaleRules } from "../../src/rules/stale-rule.ts";
import { openRules } from "./open-rules.ts";

const rules = openRules();
const find = (id: string, on: string) => listStaleRules(rules, day(on)).find((stale) => stale.id === id);

describe("listStaleRules", () => {
  it.each([
    ["uscis-lockbox-usps", "2026-10-02", undefined],
    ["uscis-lockbox-usps", "2026-12-31", undefined],
    ["uscis-lockbox-usps", "2027-01-01", ["not-checked-lately"]],
    ["uscis-lockbox-usps", "2026-09-01", ["checked-later"]],
    ["field-office-miami", "2026-07-02", undefined],
    ["field-office-miami", "2026-07-03", ["not-checked-lately"]],
    ["form-g-1650", "2026-11-24", ["unconfirmed"]],
    ["ice-law-enforcement-parole-unit", "2026-11-24", ["unconfirmed"]],
    ["cfr-103-2-b-3", "2026-11-24", undefined],
  ])("%s on %s: %s", (id, on, reasons) => {
    expect(find(id, on)?.reasons).toEqual(reasons);
  });

  it("calls a rule expired whose last day is past and that nothing follows", () => {
    const entry = {
      id: "i-131-paper",
      from: "2026-10-01",
      until: "2026-12-31",
      value: { kind: "fee", form: "I-131", filed: "paper", amountUsd: 630 },
      source: { title: "x" },
      checkedOn: "2026-11-20",
      confidence: "official",
    };
    const laid = openRules({ name: "Example Law", sections: { "filing-fees": [entry] } });
    const reasons = (on: string) => listStaleRules(laid, day(on)).find(({ id }) => id === "i-131-paper")?.reasons;
    expect(reasons("2026-12-31")).toBeUndefined();
    expect(reasons("2027-01-01")).toEqual(["expired"]);
    // A rule that has not begun is not stale.
    expect(reasons("2026-09-30")).toBeUndefined();
    expect(find("parole-fee-amount", "2026-11-24")).toBeUndefined();
  });

  it("says how old the check is and where to look", () => {
    expect(find("field-office-miami", "2026-11-24")).toMatchObject({
      section: "field-offices",
      ageDays: 235,
      mostDays: 90,
    });
    expect(find("field-office-miami", "2026-11-24")?.look).toContain("https://www.ice.gov/contact/field-offices");
    expect(find("form-g-1650", "2026-11-24")?.look).toContain("uscis.gov");
  });

  it("finds every unconfirmed rule that holds on the day", () => {
    const stale = new Set(listStaleRules(rules, day("2026-11-24")).map(({ id }) => id));
    const unconfirmed = Object.values(ownRules)
      .flat()
      .filter(({ confidence, until }) => confidence === "unconfirmed" && until === undefined);
    expect(unconfirmed.length).toBeGreaterThan(20);
    for (const { id } of unconfirmed) expect(stale).toContain(id);
  });

  it("finds everything stale in ten years", () => {
    const all = Object.values(ownRules).flatMap((entries) => [...new Set(entries.map(({ id }) => id))]);
    expect(listStaleRules(rules, day("2036-11-24"))).toHaveLength(all.length);
  });
});

describe("groupStaleRules", () => {
  it("puts together what is looked up in one go and drops nothing", () => {
    const stale = listStaleRules(rules, day("2026-11-24"));
    const groups = groupStaleRules(stale);
    expect(groups.flatMap(({ ids }) => ids).toSorted()).toEqual(stale.map(({ id }) => id).toSorted());
    expect(groups.find(({ section }) => section === "detention-facilities")?.ids).toHaveLength(203);
    expect(groups.length).toBeLessThan(40);
  });
});
