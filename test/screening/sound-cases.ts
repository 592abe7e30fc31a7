// Sound cases with invented people: one for each place a person can be in when a request may be filed.
import { caseSchema } from "../../src/case/case.ts";
import { emptyOffice } from "../../src/case/office-profile.ts";
import type { ParsedCase } from "../../src/case/parsed-case.ts";
import { day } from "../../src/date.ts";
import type { ScreenExample } from "../../src/screening/screen.ts";

type Json = Readonly<Record<string, unknown>>;

const petitioner = {
  name: { given: "Taras", family: "Example" },
  relationship: "son",
  status: "us-citizen",
  address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129", county: "Cuyahoga" },
  phone: "+1 216 555 0100",
  email: "taras@example.org",
};

const mother = { id: "mother", name: { given: "Oksana", family: "Example" }, relationship: "mother" };

const beneficiary = {
  name: { given: "Olha", family: "Example" },
  bornOn: "1985-03-02",
  birthCountry: "UA",
  citizenships: ["UA"],
  passport: { number: "XX000000", country: "UA", expiresOn: "2032-05-01" },
};

const custody = {
  identity: "Her passport shows who she is.",
  notFlightRisk: ["She came to every hearing."],
  notDanger: ["She was never arrested."],
  communityTies: ["Her son lives in Parma, Ohio."],
  undertakings: ["She will report as ordered."],
  releaseAddress: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
  criminalHistory: "none",
};

const sponsors = [
  { person: "petitioner", householdSize: 3, annualIncomeUsd: 84_000, willProvide: ["housing", "food"] },
];

const abroad: Json = {
  caseId: "sound-abroad",
  filing: { carrier: "fedex", fee: { method: "card" } },
  beneficiary: {
    ...beneficiary,
    whereabouts: {
      kind: "outside-us",
      address: { street: "ul. Testowa 5", city: "Rzeszów", country: "PL" },
      priorRemovalOrder: "no",
    },
  },
  petitioner,
  relatives: [mother],
  sponsors,
  request: {
    basis: "urgent-humanitarian",
    grounds: [
      {
        kind: "ill-relative",
        relative: "mother",
        condition: "a stroke",
        prognosis: "She has weeks to live.",
        whyPresenceHelps: "She asks for her daughter.",
      },
    ],
    arriveOn: "2027-01-04",
    stayDays: 90,
    whyThisLong: "The physician expects three months.",
    whyNow: "The physician expects her to die within weeks.",
    onlyPurpose: "yes",
    departurePlan: "She returns to her work in Rzeszów.",
  },
  alternatives: {
    visas: [
      {
        kind: "B-2",
        outcome: "refused",
        on: "2026-10-14",
        where: "U.S. Consulate General Krakow",
        explanation: "Refused under section 214(b).",
      },
    ],
    otherStatus: "none",
  },
  representative: "none",
};

const inProceedings: Json = {
  ...abroad,
  caseId: "sound-in-proceedings",
  filing: { carrier: "fedex" },
  beneficiary: {
    ...beneficiary,
    aNumber: "A200000001",
    whereabouts: {
      kind: "in-us",
      address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
      removalProceedings: "yes",
      finalOrder: "no",
      entry: "without-inspection",
    },
  },
  custody,
};

const detained: Json = {
  ...inProceedings,
  caseId: "sound-detained",
  beneficiary: {
    ...beneficiary,
    aNumber: "A200000001",
    whereabouts: {
      kind: "detained",
      facility: { name: "Northeast Ohio Correctional Center", state: "OH" },
      entry: "without-inspection",
      removalProceedings: "yes",
      finalOrder: "no",
    },
  },
  request: {
    basis: "urgent-humanitarian",
    grounds: [
      { kind: "custody-medical", condition: "heart failure", whyCustodyFails: "The facility has no cardiologist." },
    ],
    stayDays: 365,
    onlyPurpose: "yes",
  },
};

const soundCases: Readonly<Record<ScreenExample["from"], Json>> = { abroad, "in-proceedings": inProceedings, detained };

/** RFC 7396, with one more word: where the kind of a union changes, its own fields replace the old ones. */
function mergeChange(target: unknown, change: unknown): unknown {
  if (typeof change !== "object" || change === null || Array.isArray(change)) return change;
  const old = (typeof target === "object" && target !== null && !Array.isArray(target) ? target : {}) as Json;
  const start = "kind" in change && "kind" in old && change.kind !== old["kind"] ? {} : old;
  const merged: Record<string, unknown> = { ...start };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = mergeChange(merged[key], value);
  }
  return merged;
}

/** A sound case with a change, parsed. Throws where the schema refuses it, which is a mistake in a test. */
export function parseSoundCase(from: ScreenExample["from"], change: Json = {}, filingOn = "2026-11-24"): ParsedCase {
  return {
    case: caseSchema.parse(mergeChange(soundCases[from], change)),
    office: emptyOffice,
    filingOn: day(filingOn),
    problems: [],
  };
}
