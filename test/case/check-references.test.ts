import { describe, expect, it } from "vitest";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { aunt, detained, filingOn, itFinds, taras, vira, visitToAunt } from "./cross-check.ts";
import { parsedWith } from "./minimal-case.ts";

const unknown = "reference-unknown";
const papers = { id: "papers", title: "Letter", file: "evidence/papers.pdf" };

describe("an exhibit that is not there", () => {
  const nowhere = [{ exhibit: "paper" }];
  const statement = { text: "It is so.", cites: nowhere };
  itFinds([
    ["cited for a statement", { "/request/whyNow": statement }, [`${unknown} /request/whyNow/cites/0/exhibit`]],
    [
      "cited in the explanation",
      { "/explanation/0/statements/0": statement },
      [`${unknown} /explanation/0/statements/0/cites/0/exhibit`],
    ],
    [
      "cited in a ground",
      { "/request/grounds/0/prognosis": statement },
      [`${unknown} /request/grounds/0/prognosis/cites/0/exhibit`],
    ],
    [
      "cited for urgency",
      { "/filing/expedite": { reason: "Surgery.", neededOn: "2027-01-04", cites: nowhere } },
      [`${unknown} /filing/expedite/cites/0/exhibit`],
    ],
    [
      "cited for a petition",
      { "/alternatives/petitions": [{ form: "Form I-130", outcome: "denied", cites: nowhere }] },
      [`${unknown} /alternatives/petitions/0/cites/0/exhibit`],
    ],
    [
      "cited for a sponsor",
      { "/noSponsor": undefined, "/sponsors": [{ ...vira, cites: nowhere }] },
      [`${unknown} /sponsors/0/cites/0/exhibit`],
    ],
    [
      "cited for ICE",
      { ...detained, "/custody": { notDanger: [statement] } },
      [`${unknown} /custody/notDanger/0/cites/0/exhibit`],
    ],
    [
      "named for a parent",
      {
        "/beneficiary/bornOn": "2015-05-17",
        "/beneficiary/parents": [
          { name: { given: "Ewa", family: "Parent" }, relation: "mother", consent: "given", exhibit: "consent" },
        ],
      },
      [`${unknown} /beneficiary/parents/0/exhibit`],
    ],
    ["that is there", { "/request/whyNow": { text: "It is so.", cites: [{ exhibit: "papers", page: 1 }] } }, []],
  ]);

  it("is told with the id that was meant", () => {
    const [found] = crossCheckCase(parsedWith({ "/request/whyNow": statement }), filingOn);
    expect(found?.args).toEqual({ id: "paper", to: "exhibit", nearest: "papers" });
  });
});

describe("a person that is not there", () => {
  const sponsored = { "/noSponsor": undefined, "/sponsors": [vira] };
  const i134 = (sponsor: string) => ({ ...sponsored, "/forms/-": { form: "I-134", addedByHand: true, sponsor } });
  const child = (custodian: string) => ({ ...detained, "/request/grounds/-": { kind: "custody-minor", custodian } });
  const at = "/request/grounds/1";
  itFinds([
    ["a relative of a ground", { ...visitToAunt, "/relatives": [] }, [`${unknown} ${at}/relative`]],
    [
      "the petitioner as a relative",
      { ...visitToAunt, "/petitioner": taras, "/request/grounds/1/relative": "petitioner" },
      [`${unknown} ${at}/relative`, "relative-unused /relatives/0"],
    ],
    ["the person of an exhibit", { "/exhibits/0/person": "uncle" }, [`${unknown} /exhibits/0/person`]],
    ["the petitioner of a self-petition", { "/exhibits/0/person": "petitioner" }, [`${unknown} /exhibits/0/person`]],
    ["the petitioner", { "/petitioner": taras, "/exhibits/0/person": "petitioner" }, []],
    ["the beneficiary", { "/exhibits/0/person": "beneficiary" }, []],
    ["a sponsor as the person of an exhibit", { ...sponsored, "/exhibits/0/person": "vira" }, []],
    [
      "a sponsor without an id, by number",
      { ...sponsored, "/sponsors/0/id": undefined, "/exhibits/0/person": "sponsor-1" },
      [],
    ],
    ["the sponsor of a form", i134("uncle"), [`${unknown} /forms/2/sponsor`]],
    ["the sponsor of a form that is there", i134("vira"), []],
    ["the custodian of a child", child("uncle"), [`${unknown} ${at}/custodian`]],
    ["the child as its own custodian", child("beneficiary"), [`${unknown} ${at}/custodian`]],
    ["the petitioner as custodian", { ...child("petitioner"), "/petitioner": taras }, []],
    ["a sponsor as custodian", { ...child("vira"), ...sponsored }, []],
  ]);
});

describe("ids", () => {
  const two = {
    "/noSponsor": undefined,
    "/sponsors": [vira, { ...vira, id: "olga", person: { ...vira.person, name: { given: "Olga", family: "Other" } } }],
  };
  itFinds([
    ["two exhibits with one", { "/exhibits/-": papers }, ["id-twice /exhibits/1/id"]],
    [
      "three exhibits with one",
      { "/exhibits": [papers, papers, papers] },
      ["id-twice /exhibits/1/id", "id-twice /exhibits/2/id"],
    ],
    ["two sponsors with one", { ...two, "/sponsors/1/id": "vira" }, ["id-twice /sponsors/1/id"]],
    [
      "a relative and a sponsor with one",
      { ...two, "/relatives": [{ ...aunt, id: "vira" }], "/exhibits/0/person": "vira" },
      ["id-twice /sponsors/0/id"],
    ],
    ["an exhibit and a sponsor with one", { ...two, "/exhibits/0/id": "vira" }, []],
    [
      "a relative called beneficiary",
      { ...visitToAunt, "/relatives/0/id": "beneficiary", "/request/grounds/1/relative": "beneficiary" },
      ["id-reserved /relatives/0/id"],
    ],
    ["a sponsor called petitioner", { ...two, "/sponsors/0/id": "petitioner" }, ["id-reserved /sponsors/0/id"]],
    [
      "several sponsors, one without an id",
      { ...two, "/sponsors/1/id": undefined },
      ["sponsor-id-missing /sponsors/1"],
    ],
    [
      "several sponsors, the petitioner without an id",
      { ...two, "/petitioner": taras, "/sponsors/1/id": undefined, "/sponsors/1/person": "petitioner" },
      [],
    ],
    [
      "the petitioner as sponsor of a self-petition",
      { ...two, "/sponsors/1/person": "petitioner" },
      ["sponsor-is-nobody /sponsors/1/person"],
    ],
  ]);
});
