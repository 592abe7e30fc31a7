import { describe, expect, it } from "vitest";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { filingOn, itFinds, taras, vira } from "./cross-check.ts";
import { parsedWith } from "./minimal-case.ts";

/** The petitioner is Taras Example, born 1975-02-11; a sponsor is called otherwise. */
const sponsor = (name: object, more: object = {}) => ({
  "/petitioner": { ...taras, aNumber: "A200000001" },
  "/noSponsor": undefined,
  "/sponsors": [{ ...vira, person: { ...vira.person, name, ...more } }],
});

describe("two people of a case", () => {
  const alike = ["person-spelled-alike /sponsors/0/person/name"];
  itFinds([
    ["with different names", sponsor({ given: "Vira", family: "Sponsor" }), []],
    ["with one letter more", sponsor({ given: "Tarass", family: "Example" }), alike],
    ["with two letters more", sponsor({ given: "Tarasss", family: "Example" }), []],
    ["with another accent", sponsor({ given: "Tarás", family: "Example" }), alike],
    ["in capitals", sponsor({ given: "TARAS", family: "EXAMPLE" }), alike],
    ["with a dash", sponsor({ given: "Taras", family: "Exam-ple" }), alike],
    ["with the names turned around", sponsor({ given: "Example", family: "Taras" }), alike],
    [
      "with one letter more and another birth",
      sponsor({ given: "Tarass", family: "Example" }, { bornOn: "1999-01-01" }),
      [],
    ],
    ["with a middle name more", sponsor({ given: "Taras", middle: "Ivanovych", family: "Example" }), []],
    [
      "with a middle name more and the same birth",
      sponsor({ given: "Taras", middle: "Ivanovych", family: "Example" }, { bornOn: "1975-02-11" }),
      alike,
    ],
    [
      "with the same family name and birth",
      sponsor({ given: "Danylo", family: "Example" }, { bornOn: "1975-02-11" }),
      [],
    ],
    [
      "with the same A-Number and another name",
      sponsor({ given: "Vira", family: "Sponsor" }, { aNumber: "200000001" }),
      ["person-named-differently /sponsors/0/person/aNumber"],
    ],
    [
      "with the same A-Number, nearly the same name",
      sponsor({ given: "Tarass", family: "Example" }, { aNumber: "200000001" }),
      ["person-named-differently /sponsors/0/person/aNumber"],
    ],
    [
      "with the same name and another birth",
      sponsor(taras.name, { bornOn: "1975-02-12" }),
      ["person-data-differ /sponsors/0/person/bornOn"],
    ],
    [
      "with the same name and another A-Number",
      sponsor(taras.name, { aNumber: "A200000002" }),
      ["person-data-differ /sponsors/0/person/aNumber"],
    ],
    [
      "with names of eight letters, one letter off",
      { ...sponsor({ given: "Anna", family: "Lee" }), "/beneficiary/name": { given: "Anna", family: "Lea" } },
      [],
    ],
    [
      "of one family and birth, one without a given name",
      sponsor({ given: "-", family: "Example" }, { bornOn: "1975-02-11" }),
      [],
    ],
    [
      "of whom one is a relative",
      {
        "/petitioner": taras,
        "/exhibits/0/person": "uncle",
        "/relatives": [{ id: "uncle", name: { given: "Tarass", family: "Example" }, relationship: "uncle" }],
      },
      ["person-spelled-alike /relatives/0/name"],
    ],
    [
      "with short names, one letter off",
      { ...sponsor({ given: "Li", family: "Wa" }), "/beneficiary/name": { given: "Li", family: "Wu" } },
      [],
    ],
    [
      "of whom one is a parent",
      {
        "/petitioner": { ...taras, name: { given: "Oksana", family: "Example" } },
        "/beneficiary/bornOn": "2015-05-17",
        "/beneficiary/parents": [
          { name: { given: "Oksanna", family: "Example" }, relation: "mother", consent: "given" },
        ],
      },
      ["person-spelled-alike /beneficiary/parents/0/name"],
    ],
  ]);

  it("are not named in what is said of them", () => {
    for (const found of crossCheckCase(parsedWith(sponsor({ given: "Tarass", family: "Example" })), filingOn)) {
      expect(Object.values(problemText(found)).join(" ")).not.toMatch(/Taras|Example/);
    }
  });

  it("are compared each with each", () => {
    const person = (given: string) => ({
      ...vira,
      id: given.toLowerCase(),
      person: { ...vira.person, name: { given, family: "Sponsor-Name" } },
    });
    const three = { "/noSponsor": undefined, "/sponsors": [person("Anna"), person("Hanna"), person("Ganna")] };
    expect(crossCheckCase(parsedWith(three), filingOn).map(({ pointer, args }) => [pointer, args])).toEqual([
      ["/sponsors/1/person/name", { other: "/sponsors/0/person" }],
      ["/sponsors/2/person/name", { other: "/sponsors/0/person" }],
      ["/sponsors/2/person/name", { other: "/sponsors/1/person" }],
    ]);
  });
});
