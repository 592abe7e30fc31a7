import { expect, it } from "vitest";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { day } from "../../src/date.ts";
import { listed, parsedWith } from "./minimal-case.ts";

/** The day on which the cases of these tests are filed. */
export const filingOn = day("2026-11-24");

export type Changes = Readonly<Record<string, unknown>>;
export type Row = readonly [what: string, changes: Changes, found: readonly string[]];

/** Everything that the cross-checks find in the minimal case with changes: "code /pointer". */
export function foundWith(changes: Changes): string[] {
  return listed(crossCheckCase(parsedWith(structuredClone(changes)), filingOn));
}

/** Each row finds these problems and no others. */
export function itFinds(rows: readonly Row[]): void {
  it.each(rows)("%s", (_what, changes, found) => expect(foundWith(changes)).toEqual(found));
}

/** An adult who petitions. */
export const taras = {
  name: { given: "Taras", family: "Example" },
  bornOn: "1975-02-11",
  relationship: "brother",
  status: "us-citizen",
  address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
};

/** A sponsor of her own. */
export const vira = {
  id: "vira",
  person: { name: { given: "Vira", family: "Sponsor" }, relationship: "friend" },
  willProvide: ["housing"],
};

/** A relative that an exhibit speaks of. */
export const aunt = { id: "aunt", name: { given: "Ludmila", family: "Relative" }, relationship: "aunt" };

/** A relative and a ground that speaks of her. */
export const visitToAunt = {
  "/relatives": [aunt],
  "/request/grounds/-": {
    kind: "ill-relative",
    relative: "aunt",
    condition: "a stroke",
    prognosis: "She has weeks to live.",
    whyPresenceHelps: "She asks for her niece.",
  },
};

/** Detained, with what ICE asks for. */
export const detained = {
  "/beneficiary/whereabouts": {
    kind: "detained",
    facility: { name: "Northeast Ohio Correctional Center", state: "OH" },
    entry: "arriving",
  },
  "/custody": { identity: "Her passport shows who she is." },
  "/request/arriveOn": undefined,
};
