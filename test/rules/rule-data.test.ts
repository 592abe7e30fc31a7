import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCountry } from "../../src/case/identifiers.ts";
import { findState, listStates } from "../../src/rules/state.ts";
import { day, isAfter } from "../../src/date.ts";
import { groundKinds } from "../../src/rules/ground-kinds.ts";
import { overlap } from "../../src/rules/overlay.ts";
import { routeKinds } from "../../src/rules/route-kinds.ts";
import type { RuleEntry, RuleFile } from "../../src/rules/rule-entry.ts";
import { ownRules, readRuleFile } from "../../src/rules/rule-files.ts";
import { entrySchema } from "../../src/rules/rule-schema.ts";
import { ruleSectionInfo } from "../../src/rules/rule-sections.ts";
import type { RuleSectionName } from "../../src/rules/rule-values.ts";

const folder = new URL("../../src/rules/", import.meta.url);
const sections = Object.keys(ownRules) as RuleSectionName[];
const allEntries: readonly (RuleEntry & { section: RuleSectionName })[] = sections.flatMap((section) =>
  (ownRules[section] as readonly RuleEntry[]).map((entry) => ({ ...entry, section })),
);
// No rule can have been checked after the day on which these were written down.
const writtenOn = day("2026-11-24");

describe("the rule files", () => {
  it("are all read, each under its file's name", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
    expect(files.map((file) => file.replace(".json", "")).toSorted()).toEqual(sections.toSorted());
    for (const file of files) {
      const content = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as RuleFile;
      expect(`${content.section}.json`).toBe(file);
      const used = new Set([content.shared?.source, ...content.entries.map(({ source }) => source)]);
      expect(
        Object.keys(content.sources ?? {}).filter((key) => !used.has(key)),
        `${file} has sources that no entry names`,
      ).toEqual([]);
    }
  });

  it.each(sections)("%s: every entry has the form of its section", (section) => {
    expect(ownRules[section].length).toBeGreaterThan(0);
    for (const entry of ownRules[section]) {
      const parsed = entrySchema(section).safeParse(entry);
      expect(parsed.error?.issues ?? [], entry.id).toEqual([]);
    }
  });

  it("refuse an entry that lacks a field or names an unknown source", () => {
    const entry = {
      id: "a",
      from: day("2026-01-01"),
      value: 1,
      checkedOn: day("2026-01-01"),
      confidence: "official" as const,
    };
    const file = { section: "x", sources: { law: { title: "The law" } } };
    expect(readRuleFile({ ...file, entries: [{ ...entry, source: "law" }] })[0]?.source).toEqual({ title: "The law" });
    expect(() => readRuleFile({ ...file, entries: [{ ...entry, source: "lore" }] })).toThrow("unknown source");
    expect(() => readRuleFile({ ...file, entries: [entry] })).toThrow("lacks a field");
    const { confidence: _, ...unsure } = { ...entry, source: "law" };
    expect(() => readRuleFile({ ...file, entries: [unsure] })).toThrow("lacks a field");
  });

  it("end no entry before it begins, and let no two entries of one id hold on one day", () => {
    for (const [index, entry] of allEntries.entries()) {
      expect(entry.until !== undefined && isAfter(entry.from, entry.until), entry.id).toBe(false);
      const others = allEntries
        .slice(0, index)
        .filter(({ section, id }) => section === entry.section && id === entry.id);
      expect(
        others.filter((other) => overlap(other, entry)),
        `${entry.section} ${entry.id}`,
      ).toEqual([]);
    }
  });

  it("keep the entries of one id in the order of their days", () => {
    for (const section of sections) {
      const entries: readonly RuleEntry[] = ownRules[section];
      const misplaced = entries.filter((entry, index) =>
        entries.slice(0, index).some(({ id, from }) => id === entry.id && from >= entry.from),
      );
      expect(
        misplaced.map(({ id }) => id),
        section,
      ).toEqual([]);
    }
  });

  it("claim no check after the day they were written", () => {
    expect(allEntries.filter(({ checkedOn }) => isAfter(checkedOn, writtenOn)).map(({ id }) => id)).toEqual([]);
  });

  it("say in a note why an entry is unconfirmed, unless it is our own list", () => {
    const silent = allEntries.filter(
      ({ confidence, note, source }) =>
        confidence === "unconfirmed" && note === undefined && !source.title.startsWith("Our own"),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("have a title, a limit and a place to look for every section", () => {
    expect(Object.keys(ruleSectionInfo).toSorted()).toEqual(sections.toSorted());
    const limit = ownRules["practice-limits"].find(({ id }) => id === "address-age")?.value.days;
    expect(ruleSectionInfo["mailing-addresses"].mostDaysSinceCheck).toBe(limit);
    expect(ruleSectionInfo["field-offices"].mostDaysSinceCheck).toBe(limit);
  });
});

describe("offices, areas and facilities", () => {
  const codes = new Set(ownRules["field-offices"].map(({ value }) => value.code));

  it("are 25 offices with codes of their own", () => {
    expect(codes.size).toBe(25);
    expect(new Set(ownRules["field-offices"].map(({ id, value }) => `${id} ${value.code}`)).size).toBe(25);
    for (const { id, value } of ownRules["field-offices"]) {
      expect(id).toBe(`field-office-${value.name.replace(" Field Office", "").toLowerCase().replaceAll(" ", "-")}`);
    }
  });

  it("name only offices that are in the list, and every office has an area", () => {
    const named = ownRules["areas-of-responsibility"].flatMap(({ value }) =>
      "office" in value ? [value.office] : Object.keys(value.counties),
    );
    expect(new Set(named)).toEqual(codes);
    expect(ownRules["detention-facilities"].filter(({ value }) => !codes.has(value.office))).toEqual([]);
  });

  it("are 203 facilities with names of their own in real states, their ZIP codes whole", () => {
    const facilities = ownRules["detention-facilities"].map(({ value }) => value);
    expect(facilities).toHaveLength(203);
    expect(new Set(facilities.map(({ name }) => name)).size).toBe(203);
    expect(facilities.filter(({ state }) => findState(state)?.code !== state)).toEqual([]);
    expect(facilities.filter(({ zip }) => !/^\d{5}$/.test(zip))).toEqual([]);
    // New England and Puerto Rico: the ZIP codes that lose their zeros in spreadsheets.
    const zeros = facilities.filter(({ state }) => ["NH", "VT", "MA", "RI", "NJ", "PR"].includes(state));
    expect(zeros.length).toBe(9);
    expect(zeros.filter(({ zip }) => !zip.startsWith("0"))).toEqual([]);
  });

  // The facility decides, not the state in which it stands.
  it.each([
    ["San Luis Regional Detention Center", "AZ", "SND"],
    ["Kay Co Justice Facility", "OK", "CHI"],
    ["Scott County Det. Facility", "IA", "CHI"],
    ["Douglas County", "WI", "SPM"],
    ["Uinta County Jail", "WY", "SLC"],
    ["Orange County Jail (NY)", "NY", "NYC"],
    ["JTF Camp Six", "FL", "MIA"],
  ])("%s (%s) answers to %s", (name, state, office) => {
    expect(ownRules["detention-facilities"].find(({ value }) => value.name === name)?.value).toMatchObject({
      state,
      office,
    });
  });
});

describe("evidence items", () => {
  const items = ownRules["evidence-items"];

  it("are titled as noun phrases that begin small and end without a full stop", () => {
    for (const { id, value } of items) {
      expect(value.title, id).toMatch(/^[a-z].*[^.]$/);
      expect(value.why, id).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it("are needed only where USCIS's own list names them", () => {
    const needed = items.filter(({ value }) => value.expectation === "needed");
    expect(needed.map(({ id }) => id)).toEqual([
      "reason-for-parole",
      "visa-attempt",
      "inadmissibility-explanation",
      "waiver-decision",
      "petition-decision",
      "beneficiary-identity",
      "no-passport-explanation",
      "petitioner-identity-status",
      "sponsor-identity-status",
      "sponsor-finances",
    ]);
    for (const { value, confidence } of needed)
      expect([value.route, value.grounds, confidence]).toEqual([["uscis-lockbox"], "all", "official"]);
  });

  it("expect something for every ground on every route that the ground can take", () => {
    for (const ground of groundKinds) {
      for (const route of routeKinds) {
        const own = items.filter(
          ({ value }) => value.grounds !== "all" && value.grounds.includes(ground) && value.route.includes(route),
        );
        const takesRoute = ground.startsWith("custody-") === (route === "ice-detained");
        expect(
          own.some(({ value }) => value.expectation === "expected"),
          `${ground} ${route}`,
        ).toBe(takesRoute);
      }
    }
  });

  it("ask a case for each item at most once for each ground and route", () => {
    for (const [index, { id, value }] of items.entries()) {
      const twice = items
        .slice(0, index)
        .filter(
          ({ value: other }) =>
            other.item === value.item &&
            other.route.some((route) => value.route.includes(route)) &&
            (other.grounds === "all" ||
              value.grounds === "all" ||
              other.grounds.some((ground) => value.grounds.includes(ground))),
        );
      expect(
        twice.map((entry) => entry.id),
        id,
      ).toEqual([]);
    }
  });

  it("are those that the letter-age limits name", () => {
    const known = new Set(items.map(({ value }) => value.item));
    const named = ownRules["practice-limits"].flatMap(({ value }) =>
      Array.isArray(value.items) ? (value.items as string[]) : [],
    );
    expect(named.filter((item) => !known.has(item))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe("warnings", () => {
  it("name real countries and states", () => {
    const values = ownRules["dated-warnings"].map(({ value }) => value);
    expect(values.flatMap(({ countries = [] }) => countries).filter((code) => parseCountry(code) !== code)).toEqual([]);
    const known = new Set(listStates().map(({ code }) => code));
    expect(values.flatMap(({ states = [] }) => states).filter((code) => !known.has(code))).toEqual([]);
  });

  it("put no state on two sides of the bond question", () => {
    const states = ownRules["dated-warnings"]
      .filter(({ value }) => value.topic === "bond")
      .flatMap(({ value }) => value.states ?? []);
    expect(new Set(states).size).toBe(states.length);
  });

  it("list the 39 countries of the hold, the same in each of its entries", () => {
    const lists = ownRules["dated-warnings"]
      .filter(({ id }) => id === "benefit-hold")
      .map(({ value }) => value.countries);
    expect(lists).toHaveLength(3);
    for (const countries of lists) {
      expect(new Set(countries).size).toBe(39);
      expect(countries).toEqual(lists[0]);
    }
    expect(lists[0]).toEqual(expect.arrayContaining(["AF", "CG", "CI", "MM", "VE", "ZW"]));
    expect(lists[0]).not.toContain("CD");
  });
});
