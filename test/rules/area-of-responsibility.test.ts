import { describe, expect, it } from "vitest";
import { listStates } from "../../src/rules/state.ts";
import { day } from "../../src/date.ts";
import { findResponsibleOffice } from "../../src/rules/area-of-responsibility.ts";
import { ownRules } from "../../src/rules/rule-files.ts";
import { countyNames } from "./county-names.ts";
import { openRules } from "./open-rules.ts";

const rules = openRules();
const on = day("2026-11-24");
const find = (state: string, county?: string) => findResponsibleOffice(rules, { state, county }, on);

describe("the areas", () => {
  it("cover every state, the District of Columbia and the territories that ICE names, each once", () => {
    const covered = ownRules["areas-of-responsibility"].map(({ value }) => value.state);
    expect(new Set(covered).size).toBe(covered.length);
    // ICE's page says nothing of American Samoa.
    expect(covered.toSorted()).toEqual(
      listStates()
        .map(({ code }) => code)
        .filter((code) => code !== "AS")
        .toSorted(),
    );
    for (const { id, value } of ownRules["areas-of-responsibility"])
      expect(id).toBe(`area-${value.state.toLowerCase()}`);
  });

  it.each([
    ["CA", 58],
    ["NY", 62],
    ["TX", 254],
  ] as const)("cover every county of %s once, all %i", (state, total) => {
    const value = ownRules["areas-of-responsibility"].find((entry) => entry.value.state === state)!.value;
    const listed = "counties" in value ? Object.values(value.counties).flat() : [];
    expect(listed).toHaveLength(total);
    expect(listed.toSorted()).toEqual(countyNames[state].toSorted());
    for (const county of countyNames[state]) expect(find(state, county)).toMatchObject({ kind: "found", county });
  });

  it("divide no other state", () => {
    const divided = ownRules["areas-of-responsibility"]
      .filter(({ value }) => "counties" in value)
      .map(({ value }) => value.state);
    expect(divided).toEqual(["CA", "NY", "TX"]);
  });
});

describe("findResponsibleOffice", () => {
  it.each([
    ["OH", undefined, "DET"],
    ["DC", undefined, "WAS"],
    ["PR", undefined, "MIA"],
    ["VI", undefined, "MIA"],
    ["GU", undefined, "SFR"],
    ["MP", undefined, "SFR"],
    ["WI", undefined, "CHI"],
    ["IA", "Scott", "SPM"],
    ["TX", "Harris", "HOU"],
    ["TX", "Travis", "SNA"],
    ["TX", "Webb", "HLG"],
    ["TX", "El Paso", "ELP"],
    ["TX", "Tarrant", "DAL"],
    ["CA", "Kern", "SFR"],
    ["CA", "Imperial", "SND"],
    ["CA", "Los Angeles", "LOS"],
    ["NY", "Albany", "BUF"],
    ["NY", "Westchester", "NYC"],
  ])("%s %s is %s", (state, county, office) => {
    expect(find(state, county)).toMatchObject({ kind: "found", office });
  });

  it.each([
    ["TX", "DE WITT COUNTY", "DeWitt"],
    ["TX", "LaSalle", "La Salle"],
    ["TX", " county of Bexar", "Bexar"],
    ["TX", "van zandt", "Van Zandt"],
    ["NY", "Saint Lawrence County", "St. Lawrence"],
    ["NY", "St Lawrence", "St. Lawrence"],
    ["NY", "Brooklyn", "Kings"],
    ["NY", "Manhattan", "New York"],
    ["NY", "Staten Island", "Richmond"],
    ["NY", "the Bronx", "Bronx"],
  ])("reads %s %s as %s", (state, county, meant) => {
    expect(find(state, county)).toMatchObject({ kind: "found", county: meant });
  });

  it("asks for the county where the state is divided and none is named", () => {
    expect(find("TX").kind).toBe("county-needed");
    expect(find("CA", "  ").kind).toBe("county-needed");
  });

  it("takes no misspelled county for another, but suggests", () => {
    expect(find("TX", "Haris")).toMatchObject({
      kind: "county-not-found",
      suggestions: expect.arrayContaining(["Harris"]),
    });
    expect(find("CA", "Cook")).toMatchObject({ kind: "county-not-found" });
    expect(find("TX", "Orleans")).toMatchObject({ kind: "county-not-found", suggestions: [] });
  });

  it("covers neither American Samoa, nor a state that there is not, nor a day before the areas were read", () => {
    expect(find("AS")).toEqual({ kind: "not-covered" });
    expect(find("XX")).toEqual({ kind: "not-covered" });
    expect(findResponsibleOffice(rules, { state: "OH" }, day("2025-12-02"))).toEqual({ kind: "not-covered" });
    expect(findResponsibleOffice(rules, { state: "OH" }, day("2025-12-03")).kind).toBe("found");
  });
});
