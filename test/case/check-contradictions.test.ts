import { describe } from "vitest";
import { aunt, detained, itFinds, taras, vira, visitToAunt } from "./cross-check.ts";

describe("the minimal case", () => {
  itFinds([["contradicts itself nowhere", {}, []]]);
});

describe("citizenships and the passport", () => {
  itFinds([
    [
      "a citizen of the United States",
      { "/beneficiary/citizenships": ["PL", "USA"] },
      ["beneficiary-us-citizen /beneficiary/citizenships/1"],
    ],
    [
      "a passport of another country",
      { "/beneficiary/passport/country": "DE" },
      ["passport-country-differs /beneficiary/passport/country"],
    ],
    [
      "a passport of one of several countries",
      { "/beneficiary/citizenships": ["PL", "DE"], "/beneficiary/passport/country": "Germany" },
      [],
    ],
    ["a stateless person with a travel document", { "/beneficiary/citizenships": [] }, []],
    ["no passport", { "/beneficiary/passport": undefined }, []],
  ]);
});

describe("the facility and its address", () => {
  const facility = (more: object, address: object) => ({
    ...detained,
    "/beneficiary/whereabouts/facility": {
      name: "Northeast Ohio Correctional Center",
      ...more,
      address: { street: "2240 Hubbard Rd", city: "Youngstown", state: "OH", zip: "44505", ...address },
    },
  });
  const at = "/beneficiary/whereabouts/facility";
  itFinds([
    ["the same state, written in two ways", facility({ state: "Ohio" }, { state: "OH" }), []],
    ["another state", facility({ state: "PA" }, {}), [`facility-place-differs ${at}/state`]],
    [
      "another county",
      facility({ county: "Trumbull" }, { county: "Mahoning" }),
      [`facility-place-differs ${at}/county`],
    ],
    ["the same county", facility({ county: "Mahoning" }, { county: "mahoning" }), []],
    ["a county in one place only", facility({ county: "Mahoning" }, {}), []],
  ]);
});

describe("a petitioner with the beneficiary's name", () => {
  const mira = { ...taras, name: { given: "Mira", family: "Example" } };
  itFinds([
    [
      "and date of birth",
      { "/petitioner": { ...mira, bornOn: "1980-05-17" } },
      ["petitioner-is-beneficiary /petitioner"],
    ],
    ["and another date of birth", { "/petitioner": mira }, ["person-data-differ /petitioner/bornOn"]],
    ["and no date of birth", { "/petitioner": { ...mira, bornOn: undefined } }, []],
    [
      "and A-Number",
      { "/beneficiary/aNumber": "A200000001", "/petitioner": { ...mira, bornOn: undefined, aNumber: "200-000-001" } },
      ["petitioner-is-beneficiary /petitioner"],
    ],
    [
      "and no A-Number, though the beneficiary has one",
      { "/beneficiary/aNumber": "A200000001", "/petitioner": { ...mira, bornOn: undefined } },
      [],
    ],
    [
      "and another A-Number",
      { "/beneficiary/aNumber": "A200000001", "/petitioner": { ...mira, bornOn: undefined, aNumber: "A200000002" } },
      ["person-data-differ /petitioner/aNumber"],
    ],
  ]);
});

describe("sponsors", () => {
  const sponsored = (person: unknown) => ({
    "/petitioner": taras,
    "/noSponsor": undefined,
    "/sponsors": [{ ...vira, person }],
  });
  itFinds([
    ["the petitioner by name", sponsored("petitioner"), []],
    ["the petitioner's data once more", sponsored(taras), ["sponsor-is-petitioner /sponsors/0/person"]],
    [
      "the petitioner's name and another birth",
      sponsored({ ...taras, bornOn: "1950-01-01" }),
      ["person-data-differ /sponsors/0/person/bornOn"],
    ],
    ["17 years old", sponsored({ ...vira.person, bornOn: "2008-11-25" }), ["sponsor-minor /sponsors/0/person/bornOn"]],
    [
      "born on the filing date",
      sponsored({ ...vira.person, bornOn: "2026-11-24" }),
      ["sponsor-minor /sponsors/0/person/bornOn"],
    ],
    ["18 years old on the filing date", sponsored({ ...vira.person, bornOn: "2008-11-24" }), []],
    ["one, and why there is none", { "/sponsors": [vira] }, ["sponsor-and-none /noSponsor"]],
  ]);
});

describe("relatives", () => {
  const ground = "/request/grounds/1";
  const funeral = {
    kind: "funeral",
    relative: "aunt",
    purpose: "funeral",
    eventOn: "2027-01-08",
    detail: "She buries her aunt.",
  };
  const died = { ...aunt, diedOn: "2026-11-20" };
  itFinds([
    ["visited, alive", visitToAunt, []],
    ["visited, dead", { ...visitToAunt, "/relatives": [died] }, [`relative-has-died ${ground}/relative`]],
    [
      "accompanied, dead",
      {
        "/relatives": [died],
        "/request/grounds/-": {
          kind: "accompany-patient",
          patient: "aunt",
          condition: "a stroke",
          treatment: "surgery",
          provider: "Example Hospital",
          whyNeeded: "She needs her.",
        },
      },
      [`relative-has-died ${ground}/patient`],
    ],
    [
      "given a kidney, dead",
      {
        "/relatives": [died],
        "/request/grounds/-": {
          kind: "donor",
          recipient: "aunt",
          donates: "a kidney",
          condition: "kidney failure",
          provider: "Example Hospital",
          match: "They match.",
        },
      },
      [`relative-has-died ${ground}/recipient`],
    ],
    ["buried, with a day of death", { "/relatives": [died], "/request/grounds/-": funeral }, []],
    [
      "buried, without one",
      { "/relatives": [aunt], "/request/grounds/-": funeral },
      [`day-of-death-missing ${ground}/relative`],
    ],
    ["that nothing speaks of", { "/relatives": [aunt] }, ["relative-unused /relatives/0"]],
    ["that an exhibit speaks of", { "/relatives": [aunt], "/exhibits/0/person": "aunt" }, []],
    [
      "who will take a child",
      { ...detained, "/relatives": [aunt], "/request/grounds/-": { kind: "custody-minor", custodian: "aunt" } },
      [],
    ],
  ]);
});

describe("what was not tried", () => {
  const waiver = { outcome: "not-tried", explanation: "There was no time." };
  const ground = { ground: "INA 212(a)(9)(B)", explanation: "She stayed too long.", waiver };
  itFinds([
    [
      "a visa on a day",
      { "/alternatives/visas/0": { kind: "B-2", outcome: "not-tried", on: "2026-10-14", explanation: "No time." } },
      ["not-tried-yet-dated /alternatives/visas/0/on"],
    ],
    [
      "a visa at a consulate",
      { "/alternatives/visas/0": { kind: "B-2", outcome: "not-tried", where: "Krakow", explanation: "No time." } },
      ["not-tried-yet-dated /alternatives/visas/0/where"],
    ],
    ["a waiver", { "/alternatives/inadmissibility": [ground] }, []],
    [
      "a waiver on a day",
      { "/alternatives/inadmissibility": [{ ...ground, waiver: { ...waiver, on: "2026-01-05" } }] },
      ["not-tried-yet-dated /alternatives/inadmissibility/0/waiver/on"],
    ],
  ]);
});

describe("what is not asked for", () => {
  const parent = { name: { given: "Ewa", family: "Parent" }, relation: "mother", consent: "given" };
  itFinds([
    ["custody of a person abroad", { "/custody": {} }, ["custody-not-asked /custody"]],
    ["custody of a person in detention", detained, []],
    [
      "the consent of an adult's parent",
      { "/beneficiary/parents": [parent] },
      ["parents-of-adult /beneficiary/parents"],
    ],
    [
      "the consent of a parent of one who is 18 on the filing date",
      { "/beneficiary/parents": [parent], "/beneficiary/bornOn": "2008-11-24" },
      ["parents-of-adult /beneficiary/parents"],
    ],
    ["the consent of a child's parent", { "/beneficiary/parents": [parent], "/beneficiary/bornOn": "2008-11-25" }, []],
    [
      "the sponsor of a petition",
      { "/petitioner": taras, "/noSponsor": undefined, "/sponsors": [vira], "/forms/0/sponsor": "vira" },
      ["form-sponsor-not-asked /forms/0/sponsor"],
    ],
  ]);
});
