import { describe, expect, it } from "vitest";
import { problemText } from "../../src/problems/problem-text.ts";
import { problemTable } from "../../src/problems/problem-table.ts";
import { type Problem, problem, worstSeverity } from "../../src/problems/problem.ts";
import { screenCase } from "../../src/screening/screen-case.ts";
import { screens } from "../../src/screening/screens.ts";
import { rulebook } from "./rulebook.ts";
import { parseSoundCase } from "./sound-cases.ts";

type From = Parameters<typeof parseSoundCase>[0];

function screen(from: From, change = {}, filingOn?: string) {
  return screenCase(parseSoundCase(from, change, filingOn), rulebook);
}

function find(problems: readonly Problem[], code: Problem["code"]): Problem | undefined {
  return problems.find((found) => found.code === code);
}

/** The finding about a petitioner's income, household of three, who lives in this state. */
function income(annualIncomeUsd: number, filingOn: string, state = "OH") {
  const sponsors = [{ person: "petitioner", householdSize: 3, annualIncomeUsd, willProvide: ["food"] }];
  return find(screen("abroad", { sponsors, petitioner: { address: { state } } }, filingOn).problems, "sponsor-income");
}

function risk(status: string | null) {
  return find(screen("in-proceedings", { petitioner: { status } }).problems, "sponsor-data-risk")?.severity;
}

describe("screenCase", () => {
  it.each(["abroad", "in-proceedings", "detained"] as const)("finds nothing that blocks a sound case: %s", (from) => {
    const { problems } = screen(from);
    expect(problems.filter(({ severity }) => severity === "stop" || severity === "error")).toEqual([]);
  });

  it("answers every question, in order, and says what was not asked", () => {
    const { screened } = screen("abroad");
    expect(screened.map(({ id }) => id)).toEqual(screens.map(({ id }) => id));
    const answers = Object.fromEntries(screened.map(({ id, answer }) => [id, answer]));
    expect(answers).toMatchObject({
      "in-us-without-proceedings": "clear",
      "custody-ground": "not-asked",
      "sponsor-income": "found",
    });
  });

  it("keeps the problems that were found before, first, and all else of the case", () => {
    const earlier = problem("output-disk-full", "", { path: "x" });
    const parsed = { ...parseSoundCase("abroad"), problems: [earlier] };
    const result = screenCase(parsed, rulebook);
    expect(result.problems[0]).toBe(earlier);
    expect(result.problems.length).toBeGreaterThan(1);
    expect(result).toMatchObject({ case: parsed.case, office: parsed.office, filingOn: parsed.filingOn });
  });

  it.each([
    ["no", "in-us-not-in-proceedings"],
    ["unknown", "in-us-proceedings-unknown"],
  ] as const)(
    "stops a person in the United States with proceedings %s, whatever else holds",
    (removalProceedings, code) => {
      const { problems } = screen("in-proceedings", {
        beneficiary: { whereabouts: { removalProceedings, finalOrder: "yes" } },
      });
      expect(worstSeverity(problems)).toBe("stop");
      expect(find(problems, code)?.source?.title).toMatch(/guide/u);
    },
  );

  it("explains the stop: not outside, no need to enter, USCIS alerted, risk of removal, discarded as a tactic, counsel", () => {
    const found = find(
      screen("in-proceedings", { beneficiary: { whereabouts: { removalProceedings: "no" } } }).problems,
      "in-us-not-in-proceedings",
    );
    const { says, why, fix } = found === undefined ? { says: "", why: "", fix: "" } : problemText(found);
    expect(says).toMatch(/not outside the United States.*no need to enter/u);
    expect(why).toMatch(/alert USCIS.*risk of removal.*discarded as a tactic/u);
    expect(fix).toMatch(/lawyer/u);
  });

  it("does not offer confirmation for a stop", () => {
    const stops = Object.entries(problemTable).filter(
      ([code, { severity }]) => severity === "stop" && /^in-us|^at-port/u.test(code),
    );
    expect(stops).toHaveLength(3);
    for (const [, definition] of stops) expect("confirmable" in definition).toBe(false);
  });

  it("makes an error a warning where the urgency is explained, and not where it is not", () => {
    const open = { alternatives: { otherStatus: { status: "F-1 student", whyNotUsed: "The school year has begun." } } };
    expect(find(screen("abroad", open).problems, "other-status-open")?.severity).toBe("warning");
    expect(find(screen("abroad", { ...open, request: { whyNow: null } }).problems, "other-status-open")?.severity).toBe(
      "error",
    );
    const reason = { filing: { expedite: { reason: "She is dying.", neededOn: "2026-12-20" } } };
    expect(
      find(screen("abroad", { ...open, ...reason, request: { whyNow: null } }).problems, "other-status-open")?.severity,
    ).toBe("warning");
  });

  it.each([
    ["abroad", { beneficiary: { passport: null } }, "passport-missing", "error"],
    ["detained", { beneficiary: { passport: null } }, "passport-missing", "warning"],
    ["abroad", { beneficiary: { passport: { expiresOn: "2026-11-23" } } }, "passport-expired", "error"],
    [
      "abroad",
      { beneficiary: { passport: { expiresOn: "2026-11-23" }, noPassport: "He renews it." } },
      "passport-expired",
      "warning",
    ],
    ["abroad", { sponsors: [] }, "sponsor-missing", "error"],
    ["detained", { sponsors: [] }, "sponsor-missing", "warning"],
    [
      "abroad",
      { alternatives: { visas: [{ kind: "B-2", outcome: "granted", explanation: "It came." }] } },
      "visa-granted",
      "warning",
    ],
    [
      "abroad",
      { alternatives: { visas: [{ kind: "B-2", outcome: "not-tried", explanation: "No time." }] } },
      "visa-not-tried",
      "note",
    ],
  ] as const)("weighs by agency and explanation: %s %j: %s is %s", (from, change, code, severity) => {
    expect(find(screen(from, change).problems, code)?.severity).toBe(severity);
  });

  it("lets counsel answer for a past removal order, and for nothing else in silence", () => {
    const found = find(
      screen("abroad", { beneficiary: { whereabouts: { priorRemovalOrder: "yes" } } }).problems,
      "prior-removal-order",
    );
    expect(found?.severity).toBe("error");
    expect(problemTable["prior-removal-order"].confirmable).toBe(true);
  });

  it("shows a sponsor's income beside the guideline and never passes or fails it", () => {
    // 2026: 15,960 and three steps of 5,680 for the household of three and the beneficiary.
    expect(income(84_000, "2026-11-24")).toMatchObject({
      severity: "note",
      args: { incomeUsd: "$84,000", guidelineUsd: "$33,000", people: 4, percent: 254 },
    });
    expect(income(1000, "2026-11-24")).toMatchObject({ severity: "note", args: { percent: 3 } });
    expect(income(84_000, "2026-01-12")?.args).toMatchObject({ guidelineUsd: "$32,150" });
    expect(income(84_000, "2026-01-13")?.args).toMatchObject({ guidelineUsd: "$33,000" });
    expect(income(84_000, "2026-11-24", "AK")?.args).toMatchObject({ guidelineUsd: "$41,250" });
  });

  it.each([
    ["2025-12-31", "$1,000"],
    ["2026-01-01", "$1,020"],
    ["2026-10-15", "$1,020"],
    ["2026-10-16", "$1,050"],
  ])("names the parole fee of the day of arrival: %s", (arriveOn, amountUsd) => {
    const found = find(screen("abroad", { request: { arriveOn } }, "2025-11-01").problems, "parole-fee-due");
    expect(found).toMatchObject({ severity: "note", pointer: "/request/arriveOn", args: { amountUsd } });
    expect(found === undefined ? "" : problemText(found).why).toMatch(/never sent with the packet/u);
  });

  it("suggests the exceptions to the parole fee that the grounds bring up", () => {
    expect(find(screen("abroad").problems, "parole-fee-due")?.args).toMatchObject({
      exceptions: expect.stringContaining("death is imminent"),
    });
    expect(find(screen("detained").problems, "parole-fee-due")?.args).toMatchObject({ exceptions: "" });
  });

  it("warns of ICE's use of a sponsor's data the more where the status is not secure", () => {
    expect([
      risk("us-citizen"),
      risk("lawful-permanent-resident"),
      risk("no-status"),
      risk("asylee"),
      risk(null),
    ]).toEqual(["note", "note", "warning", "warning", "warning"]);
  });

  it.each([
    ["2026-06-04", ["warning", "warning"]],
    ["2026-06-05", ["note", "warning"]],
    ["2026-08-14", ["note", "warning"]],
  ])("tells on %s what became of the hold, beside the entry bans that stand", (filingOn, severities) => {
    const warned = screen("abroad", { beneficiary: { citizenships: ["UA", "HT"] } }, filingOn).problems.filter(
      ({ pointer }) => pointer === "/beneficiary/citizenships/1",
    );
    expect(warned.map(({ severity }) => severity)).toEqual(severities);
    expect(warned.filter(({ source }) => source === undefined)).toEqual([]);
  });

  it.each([
    ["OH", "Bond hearings were open"],
    ["TX", "Bond hearings were closed"],
    ["PA", "Sources disagree"],
    ["CA", ""],
  ])("speaks of bond hearings by the state of detention: %s", (state, text) => {
    const said = screen("detained", { beneficiary: { whereabouts: { facility: { state } } } }).problems.flatMap(
      (found) => (found.code === "dated-warning" ? [problemText(found).says] : []),
    );
    const bond = said.filter((sentence) => /bond hearings/iu.test(sentence));
    expect(bond).toHaveLength(text === "" ? 0 : 1);
    expect(bond.join("")).toContain(text);
  });

  it("prints no name, address or A-Number in a finding", () => {
    const poor = { beneficiary: { passport: null, citizenships: ["HT"] }, custody: null, request: { whyNow: null } };
    const sentences = (["abroad", "in-proceedings", "detained"] as const)
      .flatMap((from) => screen(from, poor).problems)
      .flatMap((found) => Object.values(problemText(found)));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => /Olha|Taras|Oksana|Example Ave|200000001/u.test(sentence))).toEqual([]);
  });

  it("names a source wherever law stands behind the question", () => {
    const withoutLaw = new Set([
      "letter-age",
      "exhibit-days",
      "exhibit-expired",
      "final-order",
      "hearing-past",
      "online-filing",
      ...screens.filter(({ id }) => id.startsWith("warnings-")).map(({ id }) => id),
    ]);
    expect(screens.filter(({ id, source }) => source === undefined && !withoutLaw.has(id))).toEqual([]);
    const known = new Set(rulebook.rules["legal-citations"].map(({ id }) => id));
    expect(screens.filter(({ source }) => typeof source === "string" && !known.has(source))).toEqual([]);
  });
});
