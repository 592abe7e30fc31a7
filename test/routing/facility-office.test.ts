import { describe, expect, test } from "vitest";
import { openRulebook } from "../../src/rules/rulebook.ts";
import { codesOf, routeOf, routeSoundCase } from "./route-sound-case.ts";

const held = (facility: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) => ({
  case: { beneficiary: { whereabouts: { facility: { state: null, ...facility }, ...more } } },
});

describe("the facility decides, not the state", () => {
  test.each([
    ["San Luis Regional Detention Center", "AZ", "SND", "field-office-phoenix"],
    ["Kay County Justice Facility", "OK", "CHI", "field-office-dallas"],
    ["Scott County Detention Facility", "IA", "CHI", "field-office-st-paul"],
    ["Douglas County", "WI", "SPM", "field-office-chicago"],
    ["Uinta County Jail", "WY", "SLC", "field-office-denver"],
  ])("%s in %s answers to %s", (name, state, code, turnedDown) => {
    const route = routeOf("detained", held({ name, state }));
    expect(route.fieldOffice?.code).toBe(code);
    expect(route.facility?.listed).toBe(true);
    const other = route.alternatives.find(({ id }) => id === turnedDown);
    expect(other?.reason).toContain("the facility decides");
  });
});

describe("what a facility's name was taken for", () => {
  test("is shown, and a name that is not ICE's own gives a warning with both names", () => {
    const outcome = routeSoundCase("detained", held({ name: "Kay County Justice Facility", state: "OK" }));
    const found = outcome.problems.find(({ code }) => code === "facility-match-inexact");
    expect(found?.severity).toBe("warning");
    expect(found?.args).toEqual({
      named: "Kay County Justice Facility",
      matched: "Kay Co Justice Facility, Newkirk, OK",
    });
    const route = outcome.ok ? outcome.value.route : undefined;
    expect(route?.facility).toMatchObject({
      name: "Kay Co Justice Facility",
      matchedFrom: "Kay County Justice Facility",
      city: "Newkirk",
      state: "OK",
    });
    expect(route?.facts).toContainEqual({
      pointer: "/beneficiary/whereabouts/facility/name",
      label: "Found in ICE's list as",
      value: "Kay Co Justice Facility, Newkirk, OK",
    });
  });

  test("gives no warning where the name is ICE's own", () => {
    expect(
      codesOf(routeSoundCase("detained", held({ name: "Winn Correctional Center", state: "LA" })).problems),
    ).not.toContain("facility-match-inexact");
  });

  test("two facilities of one name in one state are listed and none is taken", () => {
    const entry = (id: string, city: string) => ({
      id,
      from: "2026-01-01",
      checkedOn: "2026-11-01",
      confidence: "official",
      source: { title: "Test" },
      value: { name: "Twin Lakes Detention Center", city, state: "MN", zip: "55000", office: "SPM" },
    });
    const opened = openRulebook([
      {
        name: "twins",
        sections: {
          "detention-facilities": [entry("facility-twin-1", "Elk River"), entry("facility-twin-2", "Willmar")],
        },
      },
    ]);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const outcome = routeSoundCase("detained", {
      ...held({ name: "Twin Lakes Detention Center", state: "MN" }),
      rulebook: opened.value,
    });
    expect(outcome.problems.find(({ code }) => code === "facility-ambiguous")?.args).toEqual({
      named: "Twin Lakes Detention Center",
      candidates: ["Twin Lakes Detention Center, Elk River, MN", "Twin Lakes Detention Center, Willmar, MN"],
    });
    expect(outcome.ok && outcome.value.route.mailingAddress).toBeFalsy();
  });

  test("a name near a listed one of another office is not sent to the office of the place", () => {
    const outcome = routeSoundCase("detained", held({ name: "Scott County Jail", state: "IA" }));
    expect(outcome.ok && outcome.value.route.mailingAddress).toBeFalsy();
    const found = outcome.problems.find(({ code }) => code === "facility-perhaps-listed");
    expect(found?.args).toMatchObject({
      near: ["Scott County Det. Facility, Davenport, IA"],
      office: "St Paul Field Office",
    });
  });
});

describe("the envelope to ICE", () => {
  test("names the director, and the deportation officer where known", () => {
    const route = routeOf(
      "detained",
      held({ name: "Winn Correctional Center", state: "LA" }, { deportationOfficer: "T. Landry" }),
    );
    expect(route.mailingAddress?.lines).toEqual([
      "U.S. Immigration and Customs Enforcement",
      "Enforcement and Removal Operations",
      "Field Office Director, New Orleans Field Office",
      "Attn: Deportation Officer T. Landry",
      "181 James Drive W",
      "St. Rose, LA 70087",
    ]);
  });

  test("has no line for an officer who is not known, and a note asks for the name", () => {
    const outcome = routeSoundCase("detained", held({ name: "Winn Correctional Center", state: "LA" }));
    expect(codesOf(outcome.problems)).toContain("deportation-officer-unknown");
    expect(outcome.ok && outcome.value.route.mailingAddress?.lines.some((line) => line.startsWith("Attn"))).toBe(false);
  });

  test("puts the officer behind the director in the office's own lines too", () => {
    const verified = {
      replaces: "field-office-new-orleans",
      lines: ["Field Office Director", "ICE ERO New Orleans", "1 New Street", "St. Rose, LA 70087"],
      verifiedOn: "2026-11-20",
      verifiedBy: "M. Castellan",
      source: "Call to the field office",
    };
    const route = routeOf("detained", {
      ...held({ name: "Winn Correctional Center", state: "LA" }, { deportationOfficer: "T. Landry" }),
      office: { verifiedAddresses: [verified] as never },
    });
    expect(route.mailingAddress?.lines).toEqual([
      "Field Office Director",
      "Attn: Deportation Officer T. Landry",
      "ICE ERO New Orleans",
      "1 New Street",
      "St. Rose, LA 70087",
    ]);
    expect(route.mailingAddress).toMatchObject({
      id: "field-office-new-orleans",
      confidence: "office",
      confirmedBy: "M. Castellan",
      ageDays: 4,
    });
  });
});

describe("an office that moved", () => {
  test.each([
    ["Miami", "2025-09-08", "Plantation, FL 33324"],
    ["Miami", "2025-12-02", "Plantation, FL 33324"],
    ["Miami", "2025-12-03", "Miramar, FL 33027"],
    ["New Orleans", "2025-12-02", "New Orleans, LA 70113"],
    ["New Orleans", "2025-12-03", "St. Rose, LA 70087"],
  ])("%s on %s is at %s", (fieldOffice, filingOn, last) => {
    const outcome = routeSoundCase("detained", { ...held({ name: "Hold room", fieldOffice }), filingOn });
    expect(outcome.ok && outcome.value.route.mailingAddress?.lines.at(-1)).toBe(last);
  });

  test("before the first day that the rules know has no address", () => {
    const outcome = routeSoundCase("detained", {
      ...held({ name: "Hold room", fieldOffice: "Miami" }),
      filingOn: "2025-09-07",
    });
    expect(outcome.ok && outcome.value.route.mailingAddress).toBeUndefined();
    expect(codesOf(outcome.problems)).toContain("field-office-not-found");
  });

  test("on a day for which the rules have no list of facilities, says so", () => {
    expect(
      codesOf(
        routeSoundCase("detained", {
          ...held({ name: "Winn Correctional Center", fieldOffice: "NOL" }),
          filingOn: "2026-04-01",
        }).problems,
      ),
    ).toContain("rule-not-known");
    expect(
      codesOf(
        routeSoundCase("detained", {
          ...held({ name: "Winn Correctional Center", fieldOffice: "NOL" }),
          filingOn: "2026-04-02",
        }).problems,
      ),
    ).not.toContain("rule-not-known");
  });
});
