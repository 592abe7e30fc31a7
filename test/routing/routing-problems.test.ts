// Every code of routing, produced by a case.
import { expect, test } from "vitest";
import { problemText } from "../../src/problems/problem-text.ts";
import { routingProblems } from "../../src/problems/routing-problems.ts";
import { routeCase } from "../../src/routing/route-case.ts";
import { openRulebook } from "../../src/rules/rulebook.ts";
import { rulebook } from "../screening/rulebook.ts";
import { parseSoundCase } from "../screening/sound-cases.ts";
import { type Change, type Start, codesOf, routeSoundCase } from "./route-sound-case.ts";

const lives = (address: object): Change => ({
  case: { beneficiary: { whereabouts: { address: { street: "1 A", city: "B", state: null, zip: null, ...address } } } },
});
const held = (facility: object): Change => ({
  case: { beneficiary: { whereabouts: { facility: { state: null, ...facility } } } },
});
const verified = (replaces: string) => ({
  verifiedAddresses: [
    { replaces, lines: ["A", "B"], verifiedOn: "2026-11-20", verifiedBy: "M. Castellan", source: "Call" },
  ] as never,
});
const overlay = (section: string, entry: object) => {
  const opened = openRulebook([
    {
      name: "test",
      sections: {
        [section]: [
          { from: "2026-01-01", checkedOn: "2026-11-01", confidence: "official", source: { title: "Test" }, ...entry },
        ],
      },
    },
  ]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
};
const twin = (id: string, city: string) => ({
  id,
  from: "2026-01-01",
  checkedOn: "2026-11-01",
  confidence: "official",
  source: { title: "Test" },
  value: { name: "Twin Lakes Center", city, state: "MN", zip: "55000", office: "SPM" },
});
const twins = openRulebook([
  {
    name: "twins",
    sections: { "detention-facilities": [twin("facility-a", "Elk River"), twin("facility-b", "Willmar")] },
  },
]);
if (!twins.ok) throw new Error("twins");

const rows: Readonly<Record<keyof typeof routingProblems, readonly [Start, Change]>> = {
  "carrier-missing": ["abroad", { case: { filing: { carrier: null } } }],
  "address-not-known": ["abroad", { filingOn: "2026-08-10" }],
  "residence-state-missing": ["in-proceedings", lives({})],
  "residence-county-missing": ["in-proceedings", lives({ state: "TX" })],
  "residence-county-not-found": ["in-proceedings", lives({ state: "TX", county: "Haris" })],
  "area-not-covered": ["in-proceedings", lives({ state: "AS" })],
  "responsibility-old": ["in-proceedings", {}],
  "field-office-not-found": ["detained", held({ name: "Hold room", fieldOffice: "Gotham" })],
  "facility-match-inexact": ["detained", held({ name: "Kay County Justice Facility", state: "OK" })],
  "facility-state-needed": ["detained", held({ name: "Orange County Jail" })],
  "facility-ambiguous": ["detained", { ...held({ name: "Twin Lakes Center", state: "MN" }), rulebook: twins.value }],
  "facility-not-listed": ["detained", held({ name: "Hold room", fieldOffice: "Boston" })],
  "facility-office-by-area": ["detained", held({ name: "Hollis House of Correction", state: "NH" })],
  "facility-perhaps-listed": ["detained", held({ name: "Scott County Jail", state: "IA" })],
  "facility-county-missing": ["detained", held({ name: "Quiet Creek Lockup", state: "TX" })],
  "facility-office-unknown": ["detained", held({ name: "Quiet Creek Lockup" })],
  "facility-office-differs": ["detained", held({ name: "Winn Correctional Center", fieldOffice: "Dallas" })],
  "deportation-officer-unknown": ["detained", {}],
  "address-stale": ["in-proceedings", {}],
  "address-checked-later": ["abroad", { filingOn: "2026-10-01" }],
  "address-unconfirmed": [
    "abroad",
    {
      rulebook: overlay("mailing-addresses", {
        id: "uscis-lockbox-courier",
        confidence: "unconfirmed",
        value: { agency: "USCIS", route: "uscis-lockbox", carriers: ["fedex"], lines: ["A", "B"] },
      }),
    },
  ],
  "address-secondary": ["abroad", {}],
  "address-not-field-office": ["in-proceedings", { office: verified("ice-law-enforcement-parole-unit") }],
  "verified-address-unknown": ["abroad", { office: verified("nowhere") }],
  "form-missing": ["abroad", {}],
  "form-recommended": ["abroad", {}],
  "form-not-used": ["abroad", { case: { forms: [{ form: "I-912", file: "x.pdf" }] } }],
  "form-twice": [
    "abroad",
    {
      case: {
        forms: [
          { form: "I-131", file: "x.pdf" },
          { form: "I-131", file: "y.pdf" },
        ],
      },
    },
  ],
  "form-sponsor-unclear": ["abroad", { case: { forms: [{ form: "I-134", file: "x.pdf", sponsor: "nobody" }] } }],
  "form-edition-unknown": ["abroad", {}],
  "form-own-copy-for-ice": [
    "detained",
    { case: { representative: "office", forms: [{ form: "G-28", file: "x.pdf" }] } },
  ],
  "representative-missing": ["abroad", { case: { representative: "office" } }],
  "fee-method-missing": ["abroad", { case: { filing: { fee: null } } }],
  "fee-amount-unknown": ["abroad", { filingOn: "2026-09-30" }],
  "fee-exemption-unknown": [
    "abroad",
    { case: { filing: { fee: { method: "exempt", reason: "vawa" } } }, filingOn: "2026-09-30" },
  ],
  "fee-on-paper": ["abroad", { case: { filing: { fee: { method: "paper-payment" } } } }],
  "fee-to-ice-unconfirmed": ["in-proceedings", {}],
  "forms-for-ice-unconfirmed": ["in-proceedings", {}],
  "fee-not-due": ["detained", { case: { filing: { fee: { method: "card" } } } }],
};

test.each(Object.entries(rows))("%s", (code, [start, change]) => {
  const { problems } = routeSoundCase(start, change);
  expect(codesOf(problems)).toContain(code);
  for (const found of problems) {
    const { says, why, fix } = problemText(found);
    for (const sentence of [says, why, fix]) expect(sentence).toMatch(/^["A-Z].*\.$/);
  }
});

test("what an earlier stage said of the same place is not said again", () => {
  const first = routeSoundCase("abroad", { case: { filing: { carrier: null } } });
  const parsed = parseSoundCase("abroad", { filing: { carrier: null } });
  const again = routeCase({ ...parsed, problems: first.problems, screened: [] }, rulebook);
  expect(again.problems).toEqual(first.problems);
});
