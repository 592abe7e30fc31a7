import { describe, expect, it } from "vitest";
import { detained, foundWith, itFinds, taras, vira, visitToAunt } from "./cross-check.ts";

const petition = { form: "Form I-130", priorityOn: "2020-01-05", approvedOn: "2021-01-05" };
const reunion = { kind: "family-reunification", relative: "aunt", whyNow: "They are alone.", petition };
const court = {
  kind: "court-proceeding",
  proceeding: "Doe v. Roe",
  court: "Example Court",
  role: "party",
  beginsOn: "2027-02-01",
  whyInPerson: "The judge ordered it.",
};
const translated = { file: "evidence/papers.pdf", certificate: { namesDocument: "yes", signedOn: "2026-11-10" } };
const waived = {
  ground: "INA 212(a)(9)(B)",
  waiver: { outcome: "denied", on: "2025-05-05", explanation: "It was denied." },
};

describe("days out of order", () => {
  const at = "days-out-of-order";
  itFinds([
    [
      "a passport issued before the birth",
      { "/beneficiary/passport/issuedOn": "1980-05-16" },
      [`${at} /beneficiary/passport/issuedOn`],
    ],
    ["a passport issued on the day of birth", { "/beneficiary/passport/issuedOn": "1980-05-17" }, []],
    [
      "a passport that expires before it is issued",
      {
        "/beneficiary/passport": {
          number: "ZZ0000001",
          country: "PL",
          issuedOn: "2021-05-18",
          expiresOn: "2021-05-17",
        },
      },
      [`${at} /beneficiary/passport/expiresOn`],
    ],
    ["a visa before the birth", { "/alternatives/visas/0/on": "1979-10-14" }, [`${at} /alternatives/visas/0/on`]],
    [
      "a petition before the birth",
      { "/alternatives/petitions": [{ form: "Form I-130", outcome: "denied", on: "1979-10-14" }] },
      [`${at} /alternatives/petitions/0/on`],
    ],
    [
      "a waiver before the birth",
      { "/alternatives/inadmissibility": [{ ...waived, waiver: { ...waived.waiver, on: "1979-05-05" } }] },
      [`${at} /alternatives/inadmissibility/0/waiver/on`],
    ],
    [
      "a detention before the birth",
      { ...detained, "/beneficiary/whereabouts/detainedOn": "1979-10-14" },
      [`${at} /beneficiary/whereabouts/detainedOn`],
    ],
    [
      "a death before the birth",
      { ...visitToAunt, "/relatives/0/bornOn": "1950-01-02", "/relatives/0/diedOn": "1950-01-01" },
      ["days-out-of-order /relatives/0/diedOn", "relative-has-died /request/grounds/1/relative"],
    ],
    [
      "a trial that ends before it begins",
      { "/request/grounds/-": { ...court, endsOn: "2027-01-31" } },
      [`${at} /request/grounds/1/endsOn`],
    ],
    ["a trial of one day", { "/request/grounds/-": { ...court, endsOn: "2027-02-01" } }, []],
    [
      "a petition approved before its priority date",
      { ...visitToAunt, "/request/grounds/1": { ...reunion, petition: { ...petition, approvedOn: "2020-01-04" } } },
      [`${at} /request/grounds/1/petition/approvedOn`],
    ],
    [
      "an exhibit that expires before its own day",
      { "/exhibits/0/datedOn": "2026-11-01", "/exhibits/0/expiresOn": "2026-10-31" },
      [`${at} /exhibits/0/expiresOn`],
    ],
    [
      "a translation certified before the document was written",
      { "/exhibits/0/datedOn": "2026-11-11", "/exhibits/0/language": "pl", "/exhibits/0/translation": translated },
      [`${at} /exhibits/0/translation/certificate/signedOn`],
    ],
  ]);
});

describe("what has happened", () => {
  const birth = { "/beneficiary/passport": undefined, "/alternatives/visas": [] };
  const rows: readonly (readonly [pointer: string, changes: Readonly<Record<string, unknown>>])[] = [
    ["/beneficiary/bornOn", birth],
    ["/beneficiary/passport/issuedOn", {}],
    ["/beneficiary/whereabouts/detainedOn", detained],
    ["/petitioner/bornOn", { "/petitioner": taras }],
    ["/relatives/0/bornOn", visitToAunt],
    [
      "/relatives/0/diedOn",
      {
        ...visitToAunt,
        "/request/grounds/1": {
          kind: "funeral",
          relative: "aunt",
          purpose: "settle-affairs",
          detail: "She settles it.",
        },
      },
    ],
    ["/sponsors/0/person/bornOn", { "/noSponsor": undefined, "/sponsors": [vira] }],
    ["/alternatives/visas/0/on", {}],
    ["/alternatives/petitions/0/on", { "/alternatives/petitions": [{ form: "Form I-130", outcome: "pending" }] }],
    ["/alternatives/inadmissibility/0/waiver/on", { "/alternatives/inadmissibility": [waived] }],
    ["/request/grounds/1/petition/approvedOn", { ...visitToAunt, "/request/grounds/1": reunion }],
    [
      "/exhibits/0/translation/certificate/signedOn",
      { "/exhibits/0/language": "pl", "/exhibits/0/translation": translated },
    ],
  ];
  const found = (pointer: string, changes: object, on: string): string[] =>
    foundWith({ ...changes, [pointer]: on }).filter((line) => line.startsWith("day-in-future"));

  it.each(rows)("%s may be on the filing date, not after it", (pointer, changes) => {
    expect(found(pointer, changes, "2026-11-24")).toEqual([]);
    expect(found(pointer, changes, "2026-11-25")).toEqual([`day-in-future ${pointer}`]);
  });

  it("says it once where both of two days are ahead", () => {
    const both = { ...petition, priorityOn: "2026-12-01", approvedOn: "2026-12-02" };
    const at = "/request/grounds/1/petition";
    expect(foundWith({ ...visitToAunt, "/request/grounds/1": { ...reunion, petition: both } })).toEqual([
      `day-in-future ${at}/priorityOn`,
      `day-in-future ${at}/approvedOn`,
    ]);
  });
});

describe("a confirmation", () => {
  const on = (day: string) => ({ "/confirmations": [{ finding: "letter-old", by: "M. Example", on: day }] });
  itFinds([
    ["on the filing date", on("2026-11-24"), []],
    ["after it", on("2026-11-25"), ["confirmation-ahead /confirmations/0/on"]],
  ]);
});

describe("ages", () => {
  const old = (bornOn: string) => ({ "/beneficiary/bornOn": bornOn });
  itFinds([
    ["110 on the filing date", old("1915-11-25"), []],
    ["111 on the filing date", old("1915-11-24"), ["age-unlikely /beneficiary/bornOn"]],
    ["a petitioner of 111", { "/petitioner": { ...taras, bornOn: "1915-11-24" } }, ["age-unlikely /petitioner/bornOn"]],
    [
      "a sponsor of 111",
      { "/noSponsor": undefined, "/sponsors": [{ ...vira, person: { ...vira.person, bornOn: "1915-11-24" } }] },
      ["age-unlikely /sponsors/0/person/bornOn"],
    ],
    [
      "a relative of 111",
      { ...visitToAunt, "/relatives/0/bornOn": "1915-11-24" },
      ["age-unlikely /relatives/0/bornOn"],
    ],
    [
      "somebody who died long ago at 70",
      {
        "/exhibits/0/person": "aunt",
        "/relatives": [
          {
            id: "aunt",
            name: { given: "L", family: "Relative" },
            relationship: "aunt",
            bornOn: "1900-01-01",
            diedOn: "1970-01-01",
          },
        ],
      },
      [],
    ],
    ["a petitioner who turns 18 on the filing date", { "/petitioner": { ...taras, bornOn: "2008-11-24" } }, []],
    [
      "a petitioner born on the filing date",
      { "/petitioner": { ...taras, bornOn: "2026-11-24" } },
      ["petitioner-minor /petitioner/bornOn"],
    ],
    [
      "a petitioner who turns 18 on the next day",
      { "/petitioner": { ...taras, bornOn: "2008-11-25" } },
      ["petitioner-minor /petitioner/bornOn"],
    ],
    ["a child that files alone", { "/beneficiary/bornOn": "2008-11-25" }, []],
  ]);
});
