import { describe } from "vitest";
import { detained, itFinds, taras } from "./cross-check.ts";

const parma = { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" };
const berlin = { street: "Beispielweg 1", city: "Berlin", postalCode: "10115", country: "DE" };
const petitioner = (address: object) => ({ "/petitioner": { ...taras, address } });

describe("an address", () => {
  const at = "/petitioner/address";
  itFinds([
    ["in the United States", petitioner(parma), []],
    ["in the United States, said so", petitioner({ ...parma, country: "USA" }), []],
    ["without a state", petitioner({ ...parma, state: undefined }), [`address-incomplete ${at}`]],
    ["without a ZIP code", petitioner({ ...parma, zip: undefined }), [`address-incomplete ${at}`]],
    [
      "without either, and no country",
      petitioner({ ...berlin, country: undefined }),
      [`address-incomplete ${at}`, `address-incomplete ${at}`],
    ],
    ["abroad", petitioner(berlin), []],
    ["abroad with a state", petitioner({ ...berlin, state: "OH" }), [`address-mixed ${at}/state`]],
    ["abroad with a ZIP code", petitioner({ ...berlin, zip: "10115" }), [`address-mixed ${at}/zip`]],
    ["abroad with a county", petitioner({ ...berlin, county: "Cuyahoga" }), [`address-mixed ${at}/county`]],
    ["in Puerto Rico as a state", petitioner({ ...parma, state: "PR", zip: "00901" }), []],
    [
      "in Puerto Rico as a country",
      petitioner({ ...parma, state: undefined, country: "PR" }),
      [`territory-as-country ${at}/country`],
    ],
    [
      "in Guam as a country",
      petitioner({ ...parma, state: undefined, country: "Guam" }),
      [`territory-as-country ${at}/country`],
    ],
  ]);
});

describe("every address", () => {
  const bad = { street: "1 Example St", city: "Parma", state: "OH" };
  itFinds([
    ["of the beneficiary", { "/beneficiary/address": bad }, ["address-incomplete /beneficiary/address"]],
    [
      "of a relative",
      {
        "/relatives": [{ id: "aunt", name: { given: "L", family: "R" }, relationship: "aunt", address: bad }],
        "/exhibits/0/person": "aunt",
      },
      ["address-incomplete /relatives/0/address"],
    ],
    [
      "of release",
      { ...detained, "/custody": { releaseAddress: bad } },
      ["address-incomplete /custody/releaseAddress"],
    ],
    [
      "of a facility",
      { ...detained, "/beneficiary/whereabouts/facility": { name: "Example Jail", address: bad } },
      ["address-incomplete /beneficiary/whereabouts/facility/address"],
    ],
  ]);
});

describe("where the person is", () => {
  const at = "/beneficiary/whereabouts";
  const inUs = (address: object) => ({
    ...detained,
    [at]: { kind: "in-us", address, removalProceedings: "yes" },
  });
  itFinds([
    [
      "abroad, at an address in the United States",
      { [`${at}/address`]: parma },
      [`whereabouts-country-differs ${at}/address/country`],
    ],
    ["in the United States, at an address there", inUs(parma), []],
    ["in the United States, at an address abroad", inUs(berlin), [`whereabouts-country-differs ${at}/address/country`]],
    [
      "detained abroad",
      {
        ...detained,
        [at]: { kind: "detained", facility: { name: "Example Jail", address: berlin }, entry: "arriving" },
      },
      [`whereabouts-country-differs ${at}/facility/address/country`],
    ],
    ["detained, without the facility's address", detained, []],
    ["at a port of entry", { [at]: { kind: "at-port-of-entry" } }, []],
    [
      "abroad, at an address in Puerto Rico",
      { [`${at}/address`]: { ...berlin, country: "PR" } },
      [`territory-as-country ${at}/address/country`],
    ],
  ]);
});
