import { describe, expect, test } from "vitest";
import type { Route } from "../../src/routing/routed-case.ts";
import { type Change, codesOf, routeOf, routeSoundCase } from "./route-sound-case.ts";

const representative = { name: { given: "Miriam", family: "Castellan" }, kind: "attorney" } as never;
const represented: Change = { case: { representative: "office" }, office: { representative } };
const named = (route: Route): readonly string[] =>
  route.forms.map(
    ({ form, need, sponsor }) =>
      `${form}${sponsor === undefined ? "" : ` ${sponsor}`}${need === "recommended" ? "?" : ""}`,
  );
const paying = (fee: object | null, more: Change = {}): Change => ({
  ...more,
  case: { ...more.case, filing: { fee } },
});
const second = {
  id: "cousin",
  person: { name: { given: "Ada", family: "Example" }, relationship: "cousin" },
  willProvide: ["housing"],
};

describe("the forms of each route, in the order of the packet", () => {
  test.each<[string, Route, readonly string[]]>([
    ["USCIS by card", routeOf("abroad"), ["G-1450", "G-1145?", "I-131", "I-134 petitioner"]],
    [
      "USCIS by bank debit, represented",
      routeOf("abroad", { ...represented, case: { ...represented.case, filing: { fee: { method: "bank-debit" } } } }),
      ["G-1650", "G-1145?", "G-28", "I-131", "I-134 petitioner"],
    ],
    [
      "USCIS by check",
      routeOf("abroad", paying({ method: "paper-payment" })),
      ["G-1651", "G-1145?", "I-131", "I-134 petitioner"],
    ],
    [
      "USCIS with a fee waiver",
      routeOf("abroad", paying({ method: "waiver", basis: "hardship", detail: "She has no income." })),
      ["G-1145?", "I-131", "I-134 petitioner", "I-912"],
    ],
    [
      "USCIS exempt",
      routeOf("abroad", paying({ method: "exempt", reason: "u-status" })),
      ["G-1145?", "I-131", "I-134 petitioner"],
    ],
    [
      "USCIS with two sponsors",
      routeOf("abroad", { case: { sponsors: [{ person: "petitioner", willProvide: ["food"] }, second] } }),
      ["G-1450", "G-1145?", "I-131", "I-134 petitioner", "I-134 cousin"],
    ],
    ["ICE in proceedings", routeOf("in-proceedings"), ["I-131", "I-134 petitioner"]],
    ["ICE in proceedings, represented", routeOf("in-proceedings", represented), ["G-28", "I-131", "I-134 petitioner"]],
    [
      "ICE in proceedings with a fee waiver",
      routeOf("in-proceedings", paying({ method: "waiver", basis: "hardship", detail: "She has no income." })),
      ["I-131", "I-134 petitioner", "I-912"],
    ],
    ["ICE in detention", routeOf("detained"), []],
    ["ICE in detention, represented", routeOf("detained", represented), ["G-28"]],
  ])("%s", (_, route, forms) => {
    expect(named(route)).toEqual(forms);
  });

  test("each carry the edition that holds on the filing date, or none where no source tells it", () => {
    const editions = Object.fromEntries(
      routeOf("abroad", represented).forms.map(({ form, editionOn }) => [form, editionOn]),
    );
    expect(editions).toEqual({
      "G-1450": undefined,
      "G-1145": "2014-09-26",
      "G-28": "2018-09-17",
      "I-131": "2025-01-20",
      "I-134": "2025-01-20",
    });
    const outcome = routeSoundCase("abroad");
    expect(outcome.problems.filter(({ code }) => code === "form-edition-unknown").map(({ args }) => args)).toEqual([
      { form: "G-1450" },
    ]);
  });

  test("that go to ICE say what is not confirmed", () => {
    for (const { form, reason } of routeOf("in-proceedings").forms) expect(reason, form).toContain("not confirmed");
    expect(codesOf(routeSoundCase("in-proceedings").problems)).toContain("forms-for-ice-unconfirmed");
  });
});

describe("what the case supplies", () => {
  const forms = (...supplied: readonly object[]): Change => ({ case: { forms: supplied } });

  test("is a file, put in by hand, or missing", () => {
    const route = routeOf("abroad", forms({ form: "G-1450", addedByHand: true }, { form: "I-131", file: "i-131.pdf" }));
    expect(Object.fromEntries(route.forms.map(({ form, state }) => [form, state]))).toEqual({
      "G-1450": { kind: "by-hand", index: 0 },
      "G-1145": { kind: "missing" },
      "I-131": { kind: "file", file: "i-131.pdf", index: 1 },
      "I-134": { kind: "missing" },
    });
    const outcome = routeSoundCase(
      "abroad",
      forms({ form: "G-1450", addedByHand: true }, { form: "I-131", file: "i-131.pdf" }),
    );
    expect(
      outcome.problems.filter(({ code }) => code === "form-missing").map(({ args, severity }) => [args, severity]),
    ).toEqual([[expect.objectContaining({ form: "I-134", whose: 'sponsor "petitioner"' }), "error"]]);
    expect(codesOf(outcome.problems)).not.toContain("form-not-used");
    expect(outcome.problems.find(({ code }) => code === "form-recommended")).toMatchObject({
      severity: "note",
      args: { form: "G-1145" },
    });
  });

  test("goes to the sponsor that it names, and is not guessed where several could be meant", () => {
    const sponsors = [{ person: "petitioner", willProvide: ["food"] }, second];
    const told = routeOf("abroad", {
      case: {
        sponsors,
        forms: [
          { form: "I-134", file: "a.pdf", sponsor: "cousin" },
          { form: "I-134", file: "b.pdf", sponsor: "petitioner" },
        ],
      },
    });
    expect(told.forms.filter(({ form }) => form === "I-134").map(({ sponsor, state }) => [sponsor, state])).toEqual([
      ["petitioner", { kind: "file", file: "b.pdf", index: 1 }],
      ["cousin", { kind: "file", file: "a.pdf", index: 0 }],
    ]);
    const untold = routeSoundCase("abroad", { case: { sponsors, forms: [{ form: "I-134", file: "a.pdf" }] } });
    expect(untold.problems.find(({ code }) => code === "form-sponsor-unclear")).toMatchObject({
      pointer: "/forms/0",
      args: { sponsors: ["petitioner", "cousin"] },
    });
    expect(untold.problems.filter(({ code }) => code === "form-missing").length).toBe(4);
  });

  test.each([
    ["abroad", "I-912"],
    ["abroad", "G-1650"],
    ["abroad", "G-28"],
    ["in-proceedings", "G-1450"],
    ["in-proceedings", "G-1145"],
    ["detained", "I-131"],
    ["detained", "I-134"],
    ["detained", "G-1450"],
  ] as const)("%s does not use %s and says so", (start, form) => {
    const found = routeSoundCase(start, { case: { forms: [{ form, file: "x.pdf" }] } }).problems.find(
      ({ code }) => code === "form-not-used",
    );
    expect(found).toMatchObject({ severity: "warning", pointer: "/forms/0", args: { form } });
  });

  test("is refused where it is there twice", () => {
    const outcome = routeSoundCase(
      "abroad",
      forms({ form: "I-131", file: "a.pdf" }, { form: "I-131", addedByHand: true }),
    );
    expect(outcome.problems.find(({ code }) => code === "form-twice")).toMatchObject({
      severity: "error",
      pointer: "/forms/1",
    });
  });
});

describe("the filing fee", () => {
  test.each([
    [{ method: "card" }, 630, "The filing fee of $630 is paid by card with the enclosed Form G-1450."],
    [
      { method: "bank-debit" },
      630,
      "The filing fee of $630 is paid from a bank account in the United States with the enclosed Form G-1650.",
    ],
    [
      { method: "paper-payment" },
      630,
      "The filing fee of $630 is paid by check or money order with the enclosed Form G-1651.",
    ],
    [
      { method: "waiver", basis: "hardship", detail: "She has no income." },
      0,
      "A waiver of the filing fee of $630 is requested with the enclosed Form I-912.",
    ],
    [
      { method: "exempt", reason: "u-status" },
      0,
      "No filing fee is enclosed because the beneficiary seeks or has U nonimmigrant status.",
    ],
  ])("%o", (fee, amountUsd, sentence) => {
    expect(routeOf("abroad", paying(fee)).filingFee).toMatchObject({ amountUsd, sentence });
  });

  test("cautions against one payment for several requests", () => {
    expect(routeOf("abroad").filingFee.caution).toContain("never combine");
  });

  test("has no amount on a day before the fee schedule that the rules know", () => {
    const outcome = routeSoundCase("abroad", { filingOn: "2026-09-30" });
    expect(codesOf(outcome.problems)).toContain("fee-amount-unknown");
    expect(outcome.ok && outcome.value.route.filingFee.amountUsd).toBeUndefined();
    expect(outcome.ok && outcome.value.route.filingFee.sentence).not.toMatch(/\$/);
    expect(routeOf("abroad", { filingOn: "2026-10-01" }).filingFee.amountUsd).toBe(630);
  });

  test("to ICE has no amount, no payment form, and a finding that somebody must answer", () => {
    const outcome = routeSoundCase("in-proceedings", paying({ method: "card" }));
    expect(outcome.ok && outcome.value.route.filingFee).toMatchObject({
      kind: "due",
      sentence: "The filing fee of Form I-131 will be paid as the field office directs.",
    });
    expect(outcome.ok && outcome.value.route.filingFee.amountUsd).toBeUndefined();
    expect(outcome.problems.find(({ code }) => code === "fee-to-ice-unconfirmed")?.severity).toBe("error");
  });

  test("to ICE is not settled by a waiver, but by an exemption", () => {
    expect(
      codesOf(
        routeSoundCase("in-proceedings", paying({ method: "waiver", basis: "hardship", detail: "She has no income." }))
          .problems,
      ),
    ).toContain("fee-to-ice-unconfirmed");
    expect(
      codesOf(routeSoundCase("in-proceedings", paying({ method: "exempt", reason: "vawa" })).problems),
    ).not.toContain("fee-to-ice-unconfirmed");
  });

  test("is none for a person in detention", () => {
    expect(routeOf("detained").filingFee).toMatchObject({ kind: "none", amountUsd: 0 });
  });
});

describe("the parole fee", () => {
  test.each([
    ["2025-10-15", undefined],
    ["2025-10-16", 1000],
    ["2025-12-31", 1000],
    ["2026-01-01", 1020],
    ["2026-10-15", 1020],
    ["2026-10-16", 1050],
    ["2027-01-04", 1050],
  ])("for arrival on %s is %s", (arriveOn, amountUsd) => {
    expect(routeOf("abroad", { case: { request: { arriveOn } } }).paroleFee?.amountUsd).toBe(amountUsd);
  });

  test("is that of the filing date where no arrival is named", () => {
    expect(routeOf("detained").paroleFee).toMatchObject({ amountUsd: 1050, on: "2026-11-24" });
  });

  const suggested = (ground: object, more: object = {}): readonly string[] | undefined =>
    routeOf("abroad", { case: { ...more, request: { grounds: [ground] } } }).paroleFee?.suggestedExceptions.map(
      ({ id }) => id,
    );
  const dying = {
    kind: "ill-relative",
    relative: "mother",
    condition: "cancer",
    prognosis: "Weeks.",
    whyPresenceHelps: "She asks.",
  };
  const patient = (bornOn: string) => ({
    relatives: [{ id: "mother", name: { given: "A", family: "B" }, relationship: "daughter", bornOn }],
  });
  const accompany = {
    kind: "accompany-patient",
    patient: "mother",
    condition: "c",
    treatment: "t",
    provider: "p",
    whyNeeded: "Needed.",
  };

  test("has the exceptions that the grounds suggest and the case does not contradict", () => {
    expect(suggested(dying)).toEqual(["death-imminent"]);
    expect(suggested({ ...dying, deathImminent: "no" })).toEqual([]);
    expect(suggested({ kind: "funeral", relative: "mother", purpose: "funeral", detail: "She must go." })).toEqual([
      "funeral",
    ]);
    expect(
      suggested({ kind: "funeral", relative: "mother", purpose: "settle-affairs", detail: "She must go." }),
    ).toEqual([]);
    expect(suggested(accompany, patient("2018-05-12"))).toEqual(["minor-parent"]);
    expect(suggested(accompany, patient("1960-05-12"))).toEqual([]);
    // A sister of ten comes along as no parent; a mother of sixteen may.
    const aged = (bornOn: string) => ({ ...patient("2024-05-12"), beneficiary: { bornOn } });
    expect(suggested(accompany, aged("2016-02-02"))).toEqual([]);
    expect(suggested(accompany, aged("2010-02-02"))).toEqual(["minor-parent"]);
    expect(
      suggested({ kind: "medical-treatment", condition: "c", treatment: "t", provider: "p", whyNotElsewhere: "No." }),
    ).toEqual(["medical-emergency"]);
  });
});
