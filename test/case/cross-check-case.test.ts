import { describe, expect, it } from "vitest";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { day } from "../../src/date.ts";
import { listed, parsedWith } from "./minimal-case.ts";

const filingOn = day("2026-11-24");

function found(changes: Readonly<Record<string, unknown>>, codes: readonly string[]): string[] {
  return listed(crossCheckCase(parsedWith(changes), filingOn).filter(({ code }) => codes.includes(code)));
}

const petitioner = {
  name: { given: "Taras", family: "Beispiel" },
  relationship: "brother",
  address: { street: "1 A Street", city: "Parma", state: "OH", zip: "44129" },
};
const mother = { id: "mother", name: { given: "Oksana", family: "Muster" }, relationship: "mother" };
const sponsor = (id: string | undefined, given: string) => ({
  ...(id === undefined ? {} : { id }),
  person: { name: { given, family: "Sample" }, relationship: "aunt" },
  willProvide: ["housing"],
});
const paper = { id: "papers", title: "Again", file: "evidence/papers.pdf" };
const ill = { kind: "ill-relative", relative: "mother", condition: "a stroke", prognosis: "Weeks.", whyPresenceHelps: "She asks." };

type Row = readonly [what: string, changes: Readonly<Record<string, unknown>>, finds: readonly string[]];

function itFinds(codes: readonly string[], rows: readonly Row[]): void {
  it.each(rows)("%s", (_, changes, finds) => expect(found(changes, codes)).toEqual(finds));
}

describe("the smallest case", () => {
  it("contradicts itself nowhere", () => expect(crossCheckCase(parsedWith({}), filingOn)).toEqual([]));
});

describe("references", () => {
  itFinds(["reference-unknown"], [
    ["a cite that is right", { "/request/whyNow": { text: "A.", cites: [{ exhibit: "papers" }] } }, []],
    ["a cite of nothing", { "/request/whyNow": { text: "A.", cites: [{ exhibit: "papers" }, { exhibit: "letter" }] } }, ["reference-unknown /request/whyNow/cites/1/exhibit"]],
    ["a cite deep in a list", { "/explanation/0/statements/-": { text: "A.", cites: [{ exhibit: "x" }] } }, ["reference-unknown /explanation/0/statements/1/cites/0/exhibit"]],
    ["a sponsor's cite", { "/petitioner": petitioner, "/sponsors": [{ ...sponsor("aunt", "Ada"), cites: [{ exhibit: "x" }] }] }, ["reference-unknown /sponsors/0/cites/0/exhibit"]],
    ["an expedite's cite", { "/filing/expedite": { reason: "A.", neededOn: "2026-12-20", cites: [{ exhibit: "x" }] } }, ["reference-unknown /filing/expedite/cites/0/exhibit"]],
    ["a petition's cite", { "/alternatives/petitions": [{ form: "I-130", outcome: "pending", cites: [{ exhibit: "x" }] }] }, ["reference-unknown /alternatives/petitions/0/cites/0/exhibit"]],
    ["a consent's exhibit", { "/beneficiary/parents": [{ name: { given: "A", family: "B" }, relation: "mother", consent: "given", exhibit: "x" }] }, ["reference-unknown /beneficiary/parents/0/exhibit"]],
    ["a ground's relative", { "/request/grounds/-": ill }, ["reference-unknown /request/grounds/1/relative"]],
    ["a ground's relative that is there", { "/relatives": [mother], "/request/grounds/-": ill }, []],
    ["a relative that is the petitioner, who is no relative of the list", { "/petitioner": petitioner, "/request/grounds/-": { ...ill, relative: "petitioner" } }, ["reference-unknown /request/grounds/1/relative"]],
    ["a custodian who is the petitioner", { "/petitioner": petitioner, "/request/grounds/-": { kind: "custody-minor", custodian: "petitioner" } }, []],
    ["a custodian who is nobody", { "/request/grounds/-": { kind: "custody-minor", custodian: "petitioner" } }, ["reference-unknown /request/grounds/1/custodian"]],
    ["an exhibit's person", { "/exhibits/0/person": "aunt" }, ["reference-unknown /exhibits/0/person"]],
    ["an exhibit about the petitioner of a self-petition", { "/exhibits/0/person": "petitioner" }, ["reference-unknown /exhibits/0/person"]],
    ["an exhibit about the beneficiary", { "/exhibits/0/person": "beneficiary" }, []],
    ["an exhibit about a sponsor without an id", { "/petitioner": petitioner, "/sponsors": [sponsor(undefined, "Ada")], "/exhibits/0/person": "sponsor-1" }, []],
    ["a form's sponsor", { "/forms/-": { form: "I-134", addedByHand: true, sponsor: "aunt" } }, ["reference-unknown /forms/2/sponsor"]],
  ]);

  it("names the id that was likely meant", () => {
    const [problem] = crossCheckCase(parsedWith({ "/request/whyNow": { text: "A.", cites: [{ exhibit: "paper" }] } }), filingOn);
    expect(problem?.args).toMatchObject({ id: "paper", to: "exhibit", nearest: "papers" });
  });
});

describe("ids", () => {
  itFinds(["id-twice", "id-reserved", "sponsor-id-missing", "sponsor-is-nobody"], [
    ["an exhibit's id twice", { "/exhibits/-": paper }, ["id-twice /exhibits/1/id"]],
    ["an id three times", { "/exhibits/-": paper, "/exhibits/2": paper }, ["id-twice /exhibits/1/id", "id-twice /exhibits/2/id"]],
    ["a relative and a sponsor of one id", { "/petitioner": petitioner, "/relatives": [mother], "/sponsors": [sponsor("mother", "Ada")] }, ["id-twice /sponsors/0/id"]],
    ["an exhibit and a relative of one id, which are not confused", { "/relatives": [{ ...mother, id: "papers" }] }, []],
    ["a relative called beneficiary", { "/relatives": [{ ...mother, id: "beneficiary" }] }, ["id-reserved /relatives/0/id"]],
    ["the petitioner as sponsor, by its own name", { "/petitioner": petitioner, "/sponsors": [{ id: "petitioner", person: "petitioner", willProvide: ["housing"] }] }, []],
    ["another sponsor called petitioner", { "/petitioner": petitioner, "/sponsors": [sponsor("petitioner", "Ada")] }, ["id-reserved /sponsors/0/id"]],
    ["one sponsor without an id", { "/petitioner": petitioner, "/sponsors": [sponsor(undefined, "Ada")] }, []],
    ["two sponsors, one without an id", { "/petitioner": petitioner, "/sponsors": [sponsor("ada", "Ada"), sponsor(undefined, "Bela")] }, ["sponsor-id-missing /sponsors/1"]],
    ["a sponsor who is nobody", { "/sponsors": [{ person: "petitioner", willProvide: ["housing"] }] }, ["sponsor-is-nobody /sponsors/0/person"]],
  ]);
});

describe("people", () => {
  const with_ = (given: string, family: string, more: object = {}) => ({ "/petitioner": { ...petitioner, name: { given, family }, ...more } });
  itFinds(["person-named-differently", "person-data-differ", "person-spelled-alike"], [
    ["two people", with_("Taras", "Beispiel"), []],
    ["one letter off", with_("Mira", "Exemple"), ["person-spelled-alike /petitioner/name"]],
    ["an accent off", with_("Míra", "Éxample"), ["person-spelled-alike /petitioner/name"]],
    ["another case", with_("MIRA", "EXAMPLE"), ["person-spelled-alike /petitioner/name"]],
    ["two letters off", with_("Mara", "Exemple"), []],
    ["one letter off, but born on another day", with_("Mora", "Example", { bornOn: "1950-01-01" }), []],
    ["the same name, born on another day", with_("Mira", "Example", { bornOn: "1950-01-01" }), ["person-data-differ /petitioner/bornOn"]],
    ["the same name, another A-Number", { ...with_("Mira", "Example", { aNumber: "A200000001" }), "/beneficiary/aNumber": "A200000002" }, ["person-data-differ /petitioner/aNumber"]],
    ["the same A-Number, another name", { ...with_("Taras", "Beispiel", { aNumber: "A200000001" }), "/beneficiary/aNumber": "A-200-000-001" }, ["person-named-differently /petitioner/aNumber"]],
    ["short names, one letter off", { ...with_("Li", "Wu"), "/beneficiary/name": { given: "Li", family: "Wa" } }, []],
    ["a relative and a sponsor", { "/petitioner": petitioner, "/relatives": [{ ...mother, name: { given: "Ada", family: "Sampel" } }], "/sponsors": [sponsor("ada", "Adah")] }, []],
    ["a relative and a sponsor, one letter off", { "/petitioner": petitioner, "/relatives": [{ ...mother, name: { given: "Adela", family: "Sample" } }], "/sponsors": [sponsor("ada", "Adele")] }, ["person-spelled-alike /sponsors/0/person/name"]],
  ]);
});

describe("addresses", () => {
  const at = (address: object) => ({ "/petitioner": { ...petitioner, address: { street: "1 A Street", city: "Parma", ...address } } });
  itFinds(["address-incomplete", "address-mixed", "territory-as-country"], [
    ["a U.S. address", at({ state: "OH", zip: "44129" }), []],
    ["without a state", at({ zip: "44129" }), ["address-incomplete /petitioner/address"]],
    ["without state and ZIP", at({}), ["address-incomplete /petitioner/address", "address-incomplete /petitioner/address"]],
    ["abroad", at({ country: "PL", postalCode: "81-000", province: "Pomerania" }), []],
    ["abroad with a state and a ZIP", at({ country: "CA", state: "OH", zip: "44129" }), ["address-mixed /petitioner/address/state", "address-mixed /petitioner/address/zip"]],
    ["Puerto Rico as a state", at({ state: "PR", zip: "00716" }), []],
    ["Puerto Rico as a country", at({ country: "PR", postalCode: "00716" }), ["territory-as-country /petitioner/address/country"]],
    ["where a detained person would live", { "/custody": { releaseAddress: { street: "1 A", city: "B", state: "OH" } } }, ["address-incomplete /custody/releaseAddress"]],
  ]);
});

describe("days", () => {
  itFinds(["days-out-of-order", "day-in-future", "confirmation-ahead", "age-unlikely", "petitioner-minor"], [
    ["born on the filing date", { "/beneficiary/bornOn": "2026-11-24", "/alternatives/visas/0/on": undefined }, []],
    ["born after it", { "/beneficiary/bornOn": "2026-11-25", "/alternatives/visas/0/on": undefined }, ["day-in-future /beneficiary/bornOn"]],
    ["a passport older than its holder", { "/beneficiary/passport/issuedOn": "1979-01-01" }, ["days-out-of-order /beneficiary/passport/issuedOn"]],
    ["a passport that expires before it begins", { "/beneficiary/passport/issuedOn": "2026-01-01", "/beneficiary/passport/expiresOn": "2025-12-31" }, ["days-out-of-order /beneficiary/passport/expiresOn"]],
    ["a passport that begins tomorrow", { "/beneficiary/passport/issuedOn": "2026-11-25" }, ["day-in-future /beneficiary/passport/issuedOn"]],
    ["a death before birth", { "/relatives": [{ ...mother, bornOn: "1950-01-02", diedOn: "1950-01-01" }] }, ["days-out-of-order /relatives/0/diedOn"]],
    ["a death to come", { "/relatives": [{ ...mother, diedOn: "2026-11-25" }] }, ["day-in-future /relatives/0/diedOn"]],
    ["a visa refused tomorrow", { "/alternatives/visas/0/on": "2026-11-25" }, ["day-in-future /alternatives/visas/0/on"]],
    ["a visa refused today", { "/alternatives/visas/0/on": "2026-11-24" }, []],
    ["a trial that ends before it begins", { "/request/grounds/-": { kind: "court-proceeding", proceeding: "Doe v. Roe", court: "A", role: "party", beginsOn: "2027-02-01", endsOn: "2027-01-31", whyInPerson: "B." } }, ["days-out-of-order /request/grounds/1/endsOn"]],
    ["an answer given tomorrow", { "/confirmations": [{ finding: "address-secondary", by: "A", on: "2026-11-25" }] }, ["confirmation-ahead /confirmations/0/on"]],
    ["110 years", { "/beneficiary/bornOn": "1916-11-24" }, []],
    ["111 years", { "/beneficiary/bornOn": "1915-11-24" }, ["age-unlikely /beneficiary/bornOn"]],
    ["a petitioner of 18 years", { "/petitioner": { ...petitioner, bornOn: "2008-11-24" } }, []],
    ["a petitioner one day short of it", { "/petitioner": { ...petitioner, bornOn: "2008-11-25" } }, ["petitioner-minor /petitioner/bornOn"]],
  ]);
});

describe("entries", () => {
  const here = { kind: "in-us", address: { street: "1 A", city: "B", state: "OH", zip: "44129" }, removalProceedings: "yes" };
  itFinds(["form-entry-unclear", "form-sponsor-missing", "custody-facts-missing", "arrival-not-asked"], [
    ["a form neither enclosed nor by hand", { "/forms/0": { form: "I-131" } }, ["form-entry-unclear /forms/0"]],
    ["a form both ways", { "/forms/0/file": "forms/i-131.pdf" }, ["form-entry-unclear /forms/0"]],
    ["one sponsor's form", { "/petitioner": petitioner, "/sponsors": [sponsor(undefined, "Ada")], "/forms/-": { form: "I-134", addedByHand: true } }, []],
    ["a form of one of two sponsors", { "/petitioner": petitioner, "/sponsors": [sponsor("ada", "Ada"), sponsor("bela", "Bela")], "/forms/-": { form: "I-134", addedByHand: true } }, ["form-sponsor-missing /forms/2"]],
    ["in the country, to arrive", { "/beneficiary/whereabouts": here, "/custody": {} }, ["arrival-not-asked /request/arriveOn"]],
    ["in the country, without what ICE asks", { "/beneficiary/whereabouts": here, "/request/arriveOn": undefined }, ["custody-facts-missing /custody"]],
  ]);
});
