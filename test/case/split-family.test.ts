// A family file becomes a case for each member: what is whose, and where everything in a case came from.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FamilyFile, familySchema } from "../../src/case/family.ts";
import { placeInFile } from "../../src/case/family-ties.ts";
import { parseFamily } from "../../src/case/parse-family.ts";
import { splitFamily } from "../../src/case/split-family.ts";
import { type Json, listed, setAt } from "./minimal-case.ts";

const folder = new URL("../../fixtures/families/", import.meta.url);
const read = (name: string): FamilyFile =>
  JSON.parse(readFileSync(new URL(`${name}/case.json`, folder), "utf8")) as FamilyFile;
const family = (changes: Readonly<Record<string, unknown>> = {}): FamilyFile => {
  const json = read("mother-and-children");
  for (const [pointer, value] of Object.entries(changes)) setAt(json, pointer, value);
  return json;
};
const caseOf = (file: FamilyFile, id: string): Json => {
  const found = splitFamily(file).find(({ memberId }) => memberId === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found.json;
};

describe("a member's case", () => {
  it("has what the member says and what all share, under an id of its own", () => {
    const mother = caseOf(family(), "mother");
    expect(mother).toMatchObject({
      caseId: "2026-0200-mother",
      petitioner: { relationship: "brother" },
      request: { basis: "urgent-humanitarian", grounds: [{ kind: "accompany-patient" }] },
      filing: { carrier: "fedex", fee: { method: "card" }, paroleFeeException: "minor-parent" },
    });
    expect(familySchema.safeParse(family()).success).toBe(true);
  });

  it("names the others as relatives, by name, day of birth and relationship alone", () => {
    const { relatives } = caseOf(family(), "thandiwe") as { relatives: Json[] };
    expect(relatives.filter(({ id }) => id !== "father")).toEqual([
      { id: "mapalo", name: { given: "Mapalo", family: "Banda" }, bornOn: "2019-08-30", relationship: "brother" },
      {
        id: "mother",
        name: { given: "Chanda", middle: "Mwansa", family: "Banda" },
        bornOn: "1992-04-14",
        relationship: "mother",
      },
    ]);
  });

  it("has the exhibits that are for it, its own under the name of the beneficiary", () => {
    const ids = (id: string) =>
      (caseOf(family(), id)["exhibits"] as Json[]).map((one) => `${one["id"]} ${one["person"]}`);
    expect(ids("mapalo")).toContain("surgeon-letter beneficiary");
    expect(ids("mother")).toContain("surgeon-letter mapalo");
    expect(ids("thandiwe").join(" ")).not.toMatch(/surgeon|mri|fund|mapalo-|mother-/);
    expect(ids("thandiwe")).toContain("father-death father");
  });

  it.each([
    ["about a member, and nothing said", { person: "mapalo" }, ["mapalo"]],
    ["about a member, for all", { person: "mapalo", for: "all" }, ["mapalo", "mother", "thandiwe"]],
    ["about a member, for another too", { person: "mapalo", for: ["mother", "mapalo"] }, ["mapalo", "mother"]],
    ["about a member, for another alone", { person: "mapalo", for: ["mother"] }, ["mother"]],
    ["about somebody outside", { person: "father" }, ["mapalo", "mother", "thandiwe"]],
    ["about nobody", {}, ["mapalo", "mother", "thandiwe"]],
  ])("shares an exhibit %s", (_, more, holders) => {
    const file = family({ "/exhibits/-": { id: "it", title: "It", file: "evidence/it.pdf", ...more } });
    const held = splitFamily(file).filter(({ json }) => (json["exhibits"] as Json[]).some(({ id }) => id === "it"));
    expect(held.map(({ memberId }) => memberId)).toEqual(holders);
  });

  it("has the sections, statements and sponsors that are for it", () => {
    const file = family({ "/explanation/0/statements/1": { text: "For her alone.", for: ["mother"] } });
    const headings = (id: string) => caseOf(file, id)["explanation"] as { heading: string; statements: unknown[] }[];
    expect(headings("thandiwe").map(({ heading }) => heading)).toEqual(["The family", "Why she cannot stay behind"]);
    expect(headings("thandiwe")[0]?.statements).toHaveLength(1);
    expect(headings("mother")[0]?.statements).toHaveLength(2);
    expect(JSON.stringify(caseOf(file, "mother"))).not.toMatch(/"for"/);
    expect((caseOf(file, "mother")["sponsors"] as Json[]).map(({ id }) => id)).toEqual(["uncle"]);
    expect((caseOf(file, "mapalo")["sponsors"] as Json[]).map(({ id }) => id)).toEqual(["uncle", "fund"]);
  });

  it("takes lists one after the other, and the member's own word in place of the family's", () => {
    const file = family({
      "/members/1/request/stayDays": 60,
      "/request/discretion": ["All three went home after every journey."],
      "/members/1/petitioner": "beneficiary",
    });
    expect(caseOf(file, "mother")).toMatchObject({
      petitioner: "beneficiary",
      request: {
        stayDays: 60,
        discretion: ["All three went home after every journey.", { cites: [{ exhibit: "mother-employer" }] }],
      },
    });
    expect(caseOf(file, "mapalo")).toMatchObject({ request: { stayDays: 120 }, petitioner: { relationship: "uncle" } });
  });

  it("says who travels along, whoever is named beside the members too", () => {
    const file = family({ "/members/2/beneficiary/travelsWith": "a nurse of the hospital" });
    expect(caseOf(file, "thandiwe")).toMatchObject({
      beneficiary: {
        travelsWith: "Mapalo Banda (brother), Chanda Mwansa Banda (mother), and a nurse of the hospital",
      },
    });
  });
});

describe("places", () => {
  // What is put together for the member alone has no text of its own in the file.
  const composed = /^\/(caseId|beneficiary\/travelsWith)$|^\/exhibits\/\d+\/person$/;

  it.each(["mother-and-children", "couple-apart"])("lead to what the case says, for everything in %s", (name) => {
    const file = read(name);
    const parsed = parseFamily(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    let count = 0;
    for (const { memberId, json, origins } of splitFamily(file)) {
      const tie = { family: { origins } };
      for (const [pointer, value] of textsOf(json, "")) {
        if (composed.test(pointer)) continue;
        count++;
        const there = valueAt(file, placeInFile(tie, pointer));
        const expected =
          pointer.endsWith("/relationship") && typeof there === "object" ? (there as Json)[memberId] : there;
        expect(expected, `${memberId} ${pointer}`).toBe(value);
      }
    }
    expect(count).toBeGreaterThan(350);
  });

  it.each([
    ["a field that neither gives", { "/request/basis": undefined }, "case-field-missing /members/1/request/basis"],
    ["a field misspelt in a member", { "/members/1/beneficary": {} }, "case-field-unknown /members/1/beneficary"],
    ["a field misspelt at the top", { "/petitoner": {} }, "case-field-unknown /petitoner"],
    [
      "a day in a member",
      { "/members/2/beneficiary/bornOn": "2016-02-30" },
      "day-invalid /members/2/beneficiary/bornOn",
    ],
    [
      "a member's file day",
      { "/members/2/filing": { filedOn: "2026-11-24" } },
      "case-field-unknown /members/2/filing/filedOn",
    ],
    ["one member only", { "/members": [family().members[0]] }, "case-size-wrong /members"],
    ["a member id that names no folder", { "/members/0/id": "The Boy" }, "id-invalid /members/0/id"],
  ])("are told for %s", (_, changes, found) => {
    const parsed = parseFamily(family(changes));
    expect(listed(parsed.problems)).toContain(found);
    expect(parsed.ok).toBe(false);
  });
});

function* textsOf(value: unknown, pointer: string): Iterable<readonly [pointer: string, value: unknown]> {
  if (typeof value !== "object" || value === null) yield [pointer, value];
  else for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${pointer}/${key}`);
}

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, part) => (at as Json | undefined)?.[part], root);
}
