import { describe, expect, it } from "vitest";
import { day } from "../../src/date.ts";
import { citation, citationOfGround, oathWording } from "../../src/rules/citation.ts";
import { evidenceItemsFor, listEvidenceItemIds, listEvidenceItems } from "../../src/rules/evidence-item.ts";
import {
  fieldOfficeByCode,
  fieldOfficeLines,
  findFieldOffice,
  listFieldOffices,
} from "../../src/rules/field-office.ts";
import { feeExemption, feeWaiver, filingFee, listFeeExemptions, paymentForm } from "../../src/rules/filing-fee.ts";
import { formEdition, listFormEditions } from "../../src/rules/form-edition.ts";
import { groundKinds } from "../../src/rules/ground-kinds.ts";
import { lockboxAddress, mailingAddress } from "../../src/rules/mailing-address.ts";
import {
  listParoleFeeExceptions,
  paroleFee,
  paroleFeeException,
  suggestParoleFeeExceptions,
} from "../../src/rules/parole-fee.ts";
import { povertyGuideline, povertyRegionOf } from "../../src/rules/poverty-guideline.ts";
import { addressAgeLimitDays, letterAgeLimit, practiceLimit } from "../../src/rules/practice-limit.ts";
import { carriers } from "../../src/rules/rule-values.ts";
import { warningsFor } from "../../src/rules/warning.ts";
import { openRules } from "./open-rules.ts";

const rules = openRules();
const today = day("2026-11-24");

describe("mailing addresses", () => {
  it("send the Postal Service to Dallas and every courier to Lewisville", () => {
    expect(lockboxAddress(rules, "usps", today)?.value.lines).toEqual([
      "USCIS",
      "Attn: HP",
      "P.O. Box 660865",
      "Dallas, TX 75266-0865",
    ]);
    for (const carrier of carriers.filter((name) => name !== "usps")) {
      expect(lockboxAddress(rules, carrier, today)).toMatchObject({
        id: "uscis-lockbox-courier",
        checkedOn: "2026-10-02",
        confidence: "secondary",
        value: {
          lines: [
            "USCIS",
            "Attn: HP (Box 660865)",
            "2501 S. State Hwy. 121 Business, Suite 400",
            "Lewisville, TX 75067-8003",
          ],
        },
      });
    }
  });

  it.each([
    ["2026-08-10", false],
    ["2026-08-11", true],
    ["2027-06-01", true],
  ])("know the lockbox on %s: %s", (on, known) => {
    expect(lockboxAddress(rules, "usps", day(on)) !== undefined).toBe(known);
    expect(mailingAddress(rules, "uscis-lockbox-usps", day(on)) !== undefined).toBe(known);
  });

  it("keep ICE's address of 2013 as superseded and unconfirmed", () => {
    expect(mailingAddress(rules, "ice-law-enforcement-parole-unit", today)).toMatchObject({
      confidence: "unconfirmed",
      value: { superseded: true },
    });
    expect(mailingAddress(rules, "nowhere", today)).toBeUndefined();
  });
});

describe("field offices", () => {
  it.each([
    ["MIA", "2025-09-07", undefined],
    ["MIA", "2025-09-08", "865 SW 78th Avenue, Suite 101"],
    ["MIA", "2025-12-02", "865 SW 78th Avenue, Suite 101"],
    ["MIA", "2025-12-03", "2805 SW 145th Ave"],
    ["NOL", "2025-12-02", "1250 Poydras, Suite 325"],
    ["NOL", "2025-12-03", "181 James Drive W"],
    ["NOL", "2026-11-24", "181 James Drive W"],
    ["ATL", "2025-12-02", undefined],
    ["ATL", "2025-12-03", "180 Ted Turner Dr. SW Suite 522"],
  ])("%s on %s is at %s", (code, on, street) => {
    expect(fieldOfficeByCode(rules, code, day(on))?.value.street[0]).toBe(street);
  });

  it("are 25, and make an envelope", () => {
    expect(listFieldOffices(rules, today)).toHaveLength(25);
    expect(fieldOfficeLines(fieldOfficeByCode(rules, "WAS", today)!.value)).toEqual([
      "U.S. Immigration and Customs Enforcement",
      "Enforcement and Removal Operations",
      "Washington Field Office",
      "14797 Murdock Street Mail Stop 5216",
      "Chantilly, VA 20598-5216",
    ]);
  });

  it.each([
    ["NOL", "NOL"],
    ["nol", "NOL"],
    ["New Orleans", "NOL"],
    ["new orleans field office", "NOL"],
    ["ICE ERO New Orleans", "NOL"],
    ["field-office-new-orleans", "NOL"],
    ["St. Paul", "SPM"],
    ["Saint Paul Field Office", "SPM"],
    ["New York City", "NYC"],
    ["Burlington", undefined],
    ["New York", undefined],
    ["", undefined],
    ["Field Office", undefined],
  ])("are found by %j: %s", (text, code) => {
    expect(findFieldOffice(rules, text, today)?.value.code).toBe(code);
  });
});

describe("fees", () => {
  it.each([
    ["2026-09-30", undefined, undefined],
    ["2026-10-01", 630, 580],
    ["2026-11-24", 630, 580],
  ])("of Form I-131 on %s are %s on paper and %s online", (on, paper, online) => {
    expect(filingFee(rules, "I-131", "paper", day(on))?.value.amountUsd).toBe(paper);
    expect(filingFee(rules, "I-131", "online", day(on))?.value.amountUsd).toBe(online);
  });

  it("are none for Form I-134, and unknown for forms that no source names", () => {
    expect(filingFee(rules, "I-134", "paper", today)?.value.amountUsd).toBe(0);
    expect(filingFee(rules, "I-134", "online", today)).toBeUndefined();
    expect(filingFee(rules, "G-28", "paper", today)).toBeUndefined();
  });

  it("have an exemption for each reason that a case can name", () => {
    const reasons = [
      "armed-forces",
      "special-immigrant-juvenile",
      "t-status",
      "u-status",
      "vawa",
      "afghan-or-iraqi-special-immigrant",
    ];
    expect(listFeeExemptions(rules, today).map(({ value }) => value.reason)).toEqual(reasons);
    expect(feeExemption(rules, "vawa", today)?.value.title).toContain("VAWA");
    expect(feeExemption(rules, "poverty", today)).toBeUndefined();
  });

  it.each([
    ["card", "G-1450"],
    ["bank-debit", "G-1650"],
    ["paper-payment", "G-1651"],
    ["cash", undefined],
  ])("are paid by %s with Form %s", (method, form) => {
    expect(paymentForm(rules, method, day("2025-10-28"))?.value.form).toBe(form);
    expect(paymentForm(rules, method, day("2025-10-27"))).toBeUndefined();
  });

  it("are waived up to 150 percent of the guideline, on paper only", () => {
    expect(feeWaiver(rules, today)?.value).toMatchObject({ form: "I-912", paperOnly: true, incomeLimitPercent: 150 });
    expect(feeWaiver(rules, today)?.value.bases.map(({ id }) => id)).toEqual([
      "means-tested-benefit",
      "household-income",
      "hardship",
    ]);
  });
});

describe("the parole fee", () => {
  it.each([
    ["2025-10-15", undefined],
    ["2025-10-16", 1000],
    ["2025-12-31", 1000],
    ["2026-01-01", 1020],
    ["2026-10-15", 1020],
    ["2026-10-16", 1050],
    ["2027-01-04", 1050],
  ])("on %s is %s", (on, amount) => {
    expect(paroleFee(rules, day(on))?.value.amountUsd).toBe(amount);
  });

  it("has seven exceptions in the order of the law, of which the grounds suggest some", () => {
    expect(listParoleFeeExceptions(rules, today).map(({ value }) => value.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const suggested = (...grounds: (typeof groundKinds)[number][]) =>
      suggestParoleFeeExceptions(rules, grounds, today).map(({ value }) => value.exception);
    expect(suggested("medical-treatment")).toEqual(["medical-emergency", "adopted-child"]);
    expect(suggested("funeral", "donor")).toEqual(["donor", "funeral"]);
    expect(suggested("protection", "custody-medical")).toEqual([]);
    expect(paroleFeeException(rules, "death-imminent", today)?.confidence).toBe("official");
  });
});

describe("poverty guidelines", () => {
  it.each([
    ["contiguous", 1, "2024-12-31", 15_060],
    ["contiguous", 1, "2025-01-14", 15_060],
    ["contiguous", 1, "2025-01-15", 15_650],
    ["contiguous", 4, "2026-01-12", 32_150],
    ["contiguous", 1, "2026-01-13", 15_960],
    ["contiguous", 2, "2026-11-24", 21_640],
    ["contiguous", 8, "2026-11-24", 55_720],
    ["alaska", 1, "2026-11-24", 19_950],
    ["alaska", 3, "2026-11-24", 34_150],
    ["hawaii", 1, "2026-11-24", 18_360],
    ["hawaii", 2, "2025-06-01", 24_320],
    ["contiguous", 1, "2024-02-29", undefined],
    ["contiguous", 0, "2026-11-24", undefined],
    ["contiguous", 1.5, "2026-11-24", undefined],
  ] as const)("%s, %s people, %s: %s", (region, size, on, amount) => {
    expect(povertyGuideline(rules, region, size, day(on))?.amountUsd).toBe(amount);
  });

  it("mark what is not confirmed", () => {
    expect(povertyGuideline(rules, "alaska", 2, day("2025-06-01"))?.entry.confidence).toBe("unconfirmed");
    expect(povertyGuideline(rules, "contiguous", 2, today)?.entry.confidence).toBe("secondary");
  });

  it("have no region for the territories", () => {
    expect(["OH", "DC", "AK", "HI", "PR", "GU"].map(povertyRegionOf)).toEqual([
      "contiguous",
      "contiguous",
      "alaska",
      "hawaii",
      undefined,
      undefined,
    ]);
  });
});

describe("form editions", () => {
  it.each([
    ["I-131", "2025-01-20", "official"],
    ["I-134", "2025-01-20", "secondary"],
    ["G-28", "2018-09-17", "secondary"],
    ["G-1145", "2014-09-26", "secondary"],
    ["I-912", "2025-07-22", "official"],
    ["G-1450", undefined, "unconfirmed"],
    ["G-1650", undefined, "unconfirmed"],
    ["G-1651", undefined, "unconfirmed"],
  ])("%s: %s (%s)", (form, editionOn, confidence) => {
    const found = formEdition(rules, form, today);
    expect(found?.value.editionOn).toBe(editionOn);
    expect(found?.confidence).toBe(confidence);
  });

  it("are those of eight forms, and begin with their own day", () => {
    expect(listFormEditions(rules, today)).toHaveLength(8);
    expect(formEdition(rules, "I-485", today)).toBeUndefined();
    expect(formEdition(rules, "I-912", day("2025-07-21"))).toBeUndefined();
    expect(formEdition(rules, "I-912", day("2025-07-22"))).toBeDefined();
  });
});

describe("evidence items", () => {
  it("are asked for by route, ground and condition", () => {
    const ids = evidenceItemsFor(
      rules,
      { route: "uscis-lockbox", grounds: ["medical-treatment"], conditions: ["petitioner-other", "has-sponsor"] },
      today,
    ).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "visa-attempt",
        "beneficiary-identity",
        "sponsor-finances",
        "physician-letter",
        "why-not-elsewhere",
        "treatment-cost",
      ]),
    );
    for (const other of [
      "no-passport-explanation",
      "waiver-decision",
      "parental-consent",
      "sponsor-letter",
      "death-record",
      "relationship",
      "urgency-proof",
    ])
      expect(ids).not.toContain(other);
  });

  it("ask a detained person for nothing of USCIS's own list", () => {
    const items = evidenceItemsFor(
      rules,
      { route: "ice-detained", grounds: ["custody-medical"], conditions: ["has-sponsor", "inadmissible"] },
      today,
    );
    expect(items.filter(({ expectation }) => expectation === "needed")).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual([
      "beneficiary-identity",
      "sponsor-letter",
      "sponsor-identity-status",
      "sponsor-address",
      "sponsor-finances",
      "community-ties",
      "record-checks",
      "pending-case-proof",
      "detention-medical-records",
      "custody-care-fails",
      "outside-care-plan",
    ]);
  });

  it("carry their source, and a rule id of their own", () => {
    const items = listEvidenceItems(rules, today);
    expect(new Set(items.map(({ ruleId }) => ruleId)).size).toBe(items.length);
    expect(items.find(({ ruleId }) => ruleId === "physician-letter-ill-relative")).toMatchObject({
      id: "physician-letter",
      grounds: ["ill-relative"],
      source: { confidence: "unconfirmed" },
    });
  });

  it("are named by these ids in case files", () => {
    expect(listEvidenceItemIds(rules, today)).toEqual(
      expect.arrayContaining(
        (
          "beneficiary-identity petitioner-identity-status sponsor-identity-status sponsor-finances physician-letter why-not-elsewhere treatment-cost " +
          "hospital-acceptance visa-attempt relationship patient-evidence why-needed transplant-letter death-record funeral-letter third-party-evidence " +
          "declaration threats-evidence country-conditions petition-approval hardship court-notice counsel-letter agency-letter status-filings benefit-letter " +
          "detention-medical-records outside-care-plan pregnancy-certification proof-of-age custodian-letter witness-letter release-interest sponsor-letter " +
          "sponsor-address community-ties record-checks parental-consent waiver-decision petition-decision urgency-proof departure-plan fee-waiver-evidence " +
          "inadmissibility-explanation no-passport-explanation"
        ).split(" "),
      ),
    );
  });
});

const ids = (facts: Partial<Parameters<typeof warningsFor>[1]>, on = today) =>
  warningsFor(rules, { route: "uscis-lockbox", citizenships: ["UA"], ...facts }, on).map(({ id }) => id);

describe("warnings", () => {
  it("of nationality are given to nationals of the countries alone", () => {
    expect(ids({})).toEqual(["expedited-removal-of-parolees", "categorical-programs-ended", "signature-no-cure"]);
    expect(ids({ citizenships: ["UA", "HT"] })).toEqual(expect.arrayContaining(["benefit-hold", "entry-bans"]));
  });

  it.each([
    ["2025-12-31", undefined, undefined],
    ["2026-01-01", undefined, "holds pending"],
    ["2026-06-04", undefined, "holds pending"],
    ["2026-06-05", "vacated", "was vacated"],
    ["2026-08-13", "vacated", "was vacated"],
    ["2026-08-14", "vacated, partly stayed", "First Circuit"],
    ["2026-11-24", "vacated, partly stayed", "First Circuit"],
  ])("of the hold on %s tell its outcome: %s", (on, outcome, words) => {
    const found = warningsFor(rules, { route: "uscis-lockbox", citizenships: ["AF"] }, day(on)).find(
      ({ id }) => id === "benefit-hold",
    );
    expect(found?.value.outcome).toBe(outcome);
    expect(found?.value.text.includes(words ?? "")).toBe(words === undefined ? undefined : true);
  });

  it.each([
    ["TX", "without-inspection", "bond-hearings-not-available"],
    ["ND", "without-inspection", "bond-hearings-not-available"],
    ["NY", "without-inspection", "bond-hearings-available"],
    ["GA", "unknown", "bond-hearings-available"],
    ["NJ", "without-inspection", "bond-hearings-unsettled"],
    ["CA", "without-inspection", undefined],
    ["TX", "admitted", undefined],
    [undefined, "without-inspection", undefined],
  ])("of bond in %s for %s: %s", (detainedIn, entry, id) => {
    expect(ids({ route: "ice-detained", detainedIn, entry }).find((found) => found.startsWith("bond-"))).toBe(id);
    expect(ids({ route: "ice-detained", detainedIn, entry }).includes("detention-without-bond")).toBe(
      entry !== "admitted",
    );
  });

  it.each([
    ["2026-07-09", false],
    ["2026-07-10", true],
  ])("of signatures on %s: %s", (on, given) => {
    expect(ids({}, day(on)).includes("signature-no-cure")).toBe(given);
  });
});

describe("law to cite", () => {
  it("has both forms of the oath, word for word", () => {
    expect(oathWording(rules, "in-us", today)).toBe(
      "I declare under penalty of perjury that the foregoing is true and correct. Executed on (date).",
    );
    expect(oathWording(rules, "outside-us", today)).toBe(
      "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct. Executed on (date).",
    );
  });

  it("has a paragraph of 8 CFR 212.5(b) for each custody ground and for no other", () => {
    expect(
      groundKinds
        .map((ground) => citationOfGround(rules, ground, today)?.value.citation)
        .filter((found) => found !== undefined),
    ).toEqual([
      "8 CFR 212.5(b)(1)",
      "8 CFR 212.5(b)(2)",
      "8 CFR 212.5(b)(3)",
      "8 CFR 212.5(b)(4)",
      "8 CFR 212.5(b)(5)",
    ]);
    for (const id of [
      "ina-212-d-5-a",
      "cfr-212-5-d",
      "cfr-212-5-d-1",
      "cfr-212-5-d-2",
      "cfr-212-5-d-3",
      "cfr-212-5-e",
      "cfr-103-2-b-3",
      "usc-8-1804",
    ]) {
      expect(citation(rules, id, today)?.confidence, id).toBe("official");
    }
    expect(citation(rules, "cfr-212-5-b-1", today)?.confidence).toBe("secondary");
  });
});

describe("limits of practice", () => {
  it("call a letter old by the strictest limit that one of its items has", () => {
    expect(letterAgeLimit(rules, ["physician-letter", "why-not-elsewhere"], today)?.value.days).toBe(60);
    expect(letterAgeLimit(rules, ["sponsor-letter", "physician-letter"], today)?.value.days).toBe(60);
    expect(letterAgeLimit(rules, ["sponsor-letter"], today)?.value.days).toBe(90);
    expect(letterAgeLimit(rules, ["funeral-letter"], today)?.value.days).toBe(180);
    expect(letterAgeLimit(rules, [], today)?.value.days).toBe(180);
    expect(letterAgeLimit(rules, ["physician-letter"], today)?.confidence).toBe("unconfirmed");
  });

  it("hold the days of addresses and motions and the age of a child who signs", () => {
    expect(addressAgeLimitDays(rules, today)).toBe(90);
    expect(practiceLimit(rules, "motion-days", today)?.value).toMatchObject({ days: 30, daysIfMailed: 33 });
    expect(practiceLimit(rules, "parent-signs-below-age", today)?.value.years).toBe(14);
  });
});
