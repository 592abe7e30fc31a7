// What a family's file says between its members that cannot be: each at its place, and for whom.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mergeMemberProblems } from "../../src/case/merge-member-problems.ts";
import { readCase, readCases } from "../../src/case/read-case.ts";
import { day } from "../../src/date.ts";
import { problem } from "../../src/problems/problem.ts";
import { type Json, setAt } from "./minimal-case.ts";

const path = new URL("../../fixtures/families/mother-and-children/case.json", import.meta.url).pathname;

function read(changes: Readonly<Record<string, unknown>>) {
  const json = JSON.parse(readFileSync(path, "utf8")) as Json;
  for (const [pointer, value] of Object.entries(changes)) setAt(json, pointer, value);
  return readCases(path, { today: day("2026-11-24"), text: JSON.stringify(json) });
}

async function found(changes: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { problems } = await read(changes);
  return problems.map(
    ({ code, pointer, members }) => `${code} ${pointer}${members === undefined ? "" : ` ${members.join()}`}`,
  );
}

const mapalos = { exhibit: "mri-report" };
const card = { id: "card", title: "Card", file: "evidence/uncle-passport.pdf" };

describe("a family file", () => {
  it("is sound as the fixture has it", async () => expect(await found({})).toEqual([]));

  it.each([
    [
      "a shared sentence that cites one member's exhibit",
      { "/request/departurePlan/cites/0": mapalos },
      "family-exhibit-of-another /request/departurePlan/cites/0/exhibit mother,thandiwe",
    ],
    [
      "a sentence for two that cites the exhibit of one of them",
      { "/explanation/1/statements/0/cites/0": mapalos },
      "family-exhibit-of-another /explanation/1/statements/0/cites/0/exhibit mother",
    ],
    [
      "a member's sentence that cites another's exhibit",
      { "/members/2/request/whyNow/cites/0": mapalos },
      "family-exhibit-of-another /members/2/request/whyNow/cites/0/exhibit thandiwe",
    ],
    [
      "a cite that leads nowhere at all",
      { "/request/departurePlan/cites/0": { exhibit: "return-ticket" } },
      "reference-unknown /request/departurePlan/cites/0/exhibit",
    ],
    [
      "an identity paper of nobody",
      { "/exhibits/-": { ...card, kind: "identity" } },
      "family-exhibit-personal /exhibits/8",
    ],
    [
      "a doctor's letter of nobody",
      { "/exhibits/-": { ...card, meets: ["physician-letter"] } },
      "family-exhibit-personal /exhibits/8",
    ],
    ["a paper of the beneficiary", { "/exhibits/0/person": "beneficiary" }, "family-person-unclear /exhibits/0/person"],
    ["a member who is not there", { "/exhibits/0/for": ["mother", "mapallo"] }, "reference-unknown /exhibits/0/for/1"],
    ["a section for nobody", { "/explanation/1/for": ["uncle"] }, "reference-unknown /explanation/1/for/0"],
    ["a sponsor for nobody", { "/sponsors/1/for": ["son"] }, "reference-unknown /sponsors/1/for/0"],
    ["a companion of oneself", { "/members/0/travelsWith": ["mapalo"] }, "reference-unknown /members/0/travelsWith/0"],
    [
      "a relationship that is not said",
      { "/petitioner/relationship/mapalo": undefined },
      "family-relationship-missing /petitioner/relationship",
    ],
    [
      "a relationship between members that is not said",
      { "/members/0/relationship/thandiwe": undefined },
      "family-relationship-missing /members/0/relationship",
    ],
    [
      "a relationship to somebody who is no member",
      { "/members/0/relationship/grandfather": "grandson" },
      "reference-unknown /members/0/relationship/grandfather",
    ],
    ["two members with one id", { "/members/2/id": "mother" }, "id-twice /members/2/id"],
    ["a relative with a member's id", { "/relatives/0/id": "mother" }, "id-twice /relatives/0/id"],
    ["two exhibits with one id", { "/members/1/exhibits/0/id": "mri-report" }, "id-twice /members/1/exhibits/0/id"],
    ["a member called petitioner", { "/members/1/id": "petitioner" }, "id-reserved /members/1/id"],
    [
      "one passport number for two",
      { "/members/2/beneficiary/passport/number": "ZN 000201" },
      "family-members-alike /members/2/beneficiary/passport/number mapalo,thandiwe",
    ],
    [
      "one A-Number for two",
      { "/members/0/beneficiary/aNumber": "A-200-000-001", "/members/2/beneficiary/aNumber": "200000001" },
      "family-members-alike /members/2/beneficiary/aNumber mapalo,thandiwe",
    ],
    [
      "a member who stands there twice",
      { "/members/2/beneficiary/name/given": "Mapalo", "/members/2/beneficiary/bornOn": "2019-08-30" },
      "family-members-alike /members/2/beneficiary/name mapalo,thandiwe",
    ],
    [
      "a relative whom no ground names",
      { "/relatives/-": { id: "aunt", name: { given: "A", family: "B" }, relationship: "aunt" } },
      "relative-unused /relatives/1",
    ],
  ])("is told of %s", async (_, changes, expected) => expect(await found(changes)).toContain(expected));

  it("is not told of a relative whom one member's request names", async () => {
    const aunt = { id: "aunt", name: { given: "Ruth", family: "Phiri" }, relationship: "aunt" };
    const about = { id: "note", title: "Note", file: "evidence/it.pdf", person: "aunt" };
    expect(await found({ "/relatives/-": aunt, "/members/0/exhibits/-": about })).toEqual([]);
  });

  it("has a place in the user's own file for each", async () => {
    const read = await readCases(path, { today: day("2026-11-24") });
    const at = read.locate(problem("text-empty", "/members/2/beneficiary/passport/number", { field: "number" }));
    const line = readFileSync(path, "utf8").split("\n")[(at?.place?.line ?? 0) - 1] ?? "";
    expect(line.slice((at?.place?.column ?? 0) - 1)).toMatch(/^"ZN000203"/);
  });
});

describe("one case of a family", () => {
  const options = { today: day("2026-11-24") };

  it("is read by the member's id", async () => {
    const one = await readCase(path, options, "mother");
    expect(one.ok && one.value.parsed.case.caseId).toBe("2026-0200-mother");
  });

  it.each([
    [undefined, "family-needs-member"],
    ["aunt", "family-member-unknown"],
  ])("is not guessed: %s", async (member, code) => {
    const one = await readCase(path, options, member);
    expect(one.ok).toBe(false);
    expect(one.problems.map((each) => each.code)).toEqual([code]);
  });
});

describe("problems of several members", () => {
  const about = (member: string, pointer: string) => ({
    family: { memberId: member, origins: new Map([["/relatives/0", "/relatives/0"]]) } as never,
    problems: [problem("relative-unused", pointer, {}), problem("text-empty", "/noSponsor", { field: "x" })],
  });

  it("are one where all have them, and name whom they concern where not", () => {
    expect(mergeMemberProblems([about("a", "/relatives/0"), about("b", "/relatives/1")])).toMatchObject([
      { code: "text-empty", pointer: "/noSponsor" },
    ]);
    expect(
      mergeMemberProblems([about("a", "/relatives/0"), about("b", "/relatives/0")]).map(({ members }) => members),
    ).toEqual([undefined, undefined]);
  });
});
