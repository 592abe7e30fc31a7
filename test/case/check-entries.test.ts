import { describe } from "vitest";
import { detained, itFinds, taras, vira } from "./cross-check.ts";

describe("an entry of forms", () => {
  const two = {
    "/petitioner": taras,
    "/noSponsor": undefined,
    "/sponsors": [vira, { ...vira, id: "petitioner", person: "petitioner" }],
  };
  itFinds([
    ["with a file and by hand", { "/forms/0/file": "forms/i-131.pdf" }, ["form-entry-unclear /forms/0"]],
    ["with neither", { "/forms/0/addedByHand": undefined }, ["form-entry-unclear /forms/0"]],
    ["with a file", { "/forms/0": { form: "I-131", file: "forms/i-131.pdf" } }, []],
    ["I-134 of one of two sponsors", { ...two, "/forms/-": { form: "I-134", addedByHand: true, sponsor: "vira" } }, []],
    [
      "I-134 of nobody, of two sponsors",
      { ...two, "/forms/-": { form: "I-134", addedByHand: true } },
      ["form-sponsor-missing /forms/2"],
    ],
    [
      "I-134 of nobody, of one sponsor",
      { "/noSponsor": undefined, "/sponsors": [vira], "/forms/-": { form: "I-134", addedByHand: true } },
      [],
    ],
  ]);
});

describe("a person in the United States", () => {
  const inUs = {
    "/beneficiary/whereabouts": {
      kind: "in-us",
      address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
      removalProceedings: "yes",
    },
  };
  itFinds([
    ["detained, with custody", detained, []],
    ["detained, without custody", { ...detained, "/custody": undefined }, ["custody-facts-missing /custody"]],
    ["at liberty, without custody", { ...inUs, "/request/arriveOn": undefined }, ["custody-facts-missing /custody"]],
    [
      "detained, with a day of arrival",
      { ...detained, "/request/arriveOn": "2027-01-04" },
      ["arrival-not-asked /request/arriveOn"],
    ],
    ["at liberty, with a day of arrival", { ...inUs, "/custody": {} }, ["arrival-not-asked /request/arriveOn"]],
  ]);
});
