import { describe, expect, it } from "vitest";
import { day } from "../../src/date.ts";
import { type FacilityMatch, listFacilities, matchFacility } from "../../src/rules/facility.ts";
import { openRules } from "./open-rules.ts";

const rules = openRules();
const on = day("2026-11-24");
const match = (name: string, state?: string): FacilityMatch => matchFacility(rules, { name, state }, on);
const candidatesOf = (found: FacilityMatch): readonly string[] =>
  (found.kind === "matched" ? [] : found.kind === "not-listed" ? found.suggestions : found.candidates).map(
    ({ value }) => value.name,
  );

describe("matchFacility", () => {
  it("finds every facility by its own name and state, and never another", () => {
    for (const facility of listFacilities(rules, on)) {
      for (const name of [
        facility.value.name,
        facility.value.name.toUpperCase(),
        ` ${facility.value.name.toLowerCase().replaceAll(".", "")} `,
      ]) {
        const found = match(name, facility.value.state);
        expect(found.kind === "matched" && found.facility, name).toBe(facility);
        expect(found.kind === "matched" && found.how, name).toBe("as-listed");
      }
    }
  });

  it.each([
    ["Adelanto Processing Center", undefined, "Adelanto ICE Processing Center"],
    ["adelanto ice proc. ctr", undefined, "Adelanto ICE Processing Center"],
    ["Adelanto Immigration Processing Ctr (GEO)", undefined, "Adelanto ICE Processing Center"],
    ["Stewart Det. Ctr.", undefined, "Stewart Detention Center"],
    ["The Stewart Detention Centre", undefined, "Stewart Detention Center"],
    ["Krome North SPC", undefined, "Krome North Service Processing Center"],
    ["Port Isabel Service Processing Center", undefined, "Port Isabel SPC"],
    ["MDC Brooklyn", undefined, "Brooklyn MDC"],
    ["Metropolitan Detention Center, Brooklyn", undefined, "Brooklyn MDC"],
    ["Federal Detention Center Philadelphia", undefined, "FDC Philadelphia"],
    ["Berlin Federal Correctional Institution", undefined, "Berlin Fed. Corr. Inst."],
    ["Correctional Center of Northwest Ohio", undefined, "Corr. Ctr of Northwest Ohio"],
    ["Florence Correctional Center", undefined, "CCA, Florence Correctional Center"],
    ["Northwest ICE Processsing Center".replace("sss", "ss"), undefined, "Northwest ICE Processing Center"],
    ["David L Moss Justice Center", undefined, "Tulsa County Jail (David L. Moss Justice Ctr)"],
    ["Tulsa County Jail", "OK", "Tulsa County Jail (David L. Moss Justice Ctr)"],
    ["Campbell County Detention Center", "KY", "Campbell Co Det Ctr"],
    ["Kay County Justice Facility", "OK", "Kay Co Justice Facility"],
    ["Saint Clair County Jail", "MI", "St. Clair County Jail"],
    ["Fulton County Jail, Indiana", undefined, "Fulton Co Jail Indiana"],
    ["Fulton County Jail", "IN", "Fulton Co Jail Indiana"],
    ["Orange County Jail", "NY", "Orange County Jail (NY)"],
    ["Orange County Jail, N.Y.", undefined, "Orange County Jail (NY)"],
    ["Orange County Jail (Florida)", undefined, "Orange County Jail (FL)"],
    ["Cascade County Jail", "MT", "Cascade County Jail, MT"],
    ["Webb County Detention Center", "TX", "Webb County Detention Center (CCA)"],
    ["Central Louisiana ICE Processing Center", undefined, "Central Louisiana ICE Processing Center (CLIPC)"],
    ["Otero County Processing Center", undefined, "Otero County Processing Center"],
  ])("takes %s (%s) for %s", (name, state, meant) => {
    const found = match(name, state);
    expect(found.kind === "matched" && found.facility.value.name, JSON.stringify(candidatesOf(found))).toBe(meant);
  });

  it("says whether the name is ICE's own", () => {
    expect(match("ADELANTO ICE PROCESSING CENTER")).toMatchObject({ how: "as-listed" });
    expect(match("Adelanto Processing Center")).toMatchObject({ how: "written-otherwise" });
  });

  // Many states have a county of the name, and its jail need not be in the list.
  it.each([
    ["Jefferson County Jail", ["Jefferson County Jail"]],
    ["Washington County Detention Center", ["Washington County Detention Center"]],
    ["Clark County Jail", ["Clark County Jail (IN)"]],
    ["Douglas County", ["Douglas County"]],
    ["Orange County Jail", ["Orange County Jail (FL)", "Orange County Jail (NY)"]],
    ["Phelps County Jail", ["Phelps County Jail (MO)", "Phelps County Jail (NE)"]],
  ])("asks for the state of %s", (name, candidates) => {
    const found = match(name);
    expect(found.kind).toBe("state-needed");
    expect(candidatesOf(found)).toEqual(candidates);
  });

  it.each([
    ["Jefferson County Jail", "TX", "Jefferson County Jail"],
    ["Orange County Jail", "CA", "Orange County Jail (FL)"],
    ["Orange County Jail (NY)", "FL", "Orange County Jail (FL)"],
    ["Stewart Detention Center", "TN", "Stewart Detention Center"],
  ])("takes no facility of another state for %s in %s", (name, state, suggested) => {
    const found = match(name, state);
    expect(found.kind).toBe("not-listed");
    expect(candidatesOf(found)).toContain(suggested);
  });

  it.each([
    ["Adelento ICE Processing Center", "Adelanto ICE Processing Center"],
    ["Stewart Detention Facility", "Stewart Detention Center"],
    ["Krome", "Krome North Service Processing Center"],
    ["Northwest Detention Center", "Northwest ICE Processing Center"],
    ["Buffalo Federal Detention Facility", "Buffalo Service Processing Center"],
    ["T. Don Hutto Residential Center", "T Don Hutto Detention Center"],
    ["Camp East Montana", "ERO El Paso Camp East Montana"],
    ["Elizabeth Detention Center", "Elizabeth Contract Detention Facility"],
    ["CLIPC", "Central Louisiana ICE Processing Center (CLIPC)"],
  ])("does not guess at %s, but suggests %s first", (name, suggested) => {
    const found = match(name);
    expect(found.kind).toBe("not-listed");
    expect(candidatesOf(found)[0]).toBe(suggested);
    expect(candidatesOf(found).length).toBeLessThanOrEqual(5);
  });

  it.each(["", "???", "County Jail", "Detention Center", "Hilton Garden Inn", "Рікерс", "ICE"])(
    "takes %j for nothing in the list",
    (name) => {
      expect(match(name).kind).toBe("not-listed");
    },
  );

  it("knows no list before the day it was published", () => {
    expect(matchFacility(rules, { name: "Stewart Detention Center", state: "GA" }, day("2026-04-01"))).toEqual({
      kind: "not-listed",
      suggestions: [],
    });
    expect(matchFacility(rules, { name: "Stewart Detention Center", state: "GA" }, day("2026-04-02")).kind).toBe(
      "matched",
    );
  });
});
