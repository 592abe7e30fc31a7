import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCases } from "../../src/case/read-case.ts";
import type { ParsedCase } from "../../src/case/parsed-case.ts";
import type { FrozenLabel } from "../../src/checklist/frozen-label.ts";
import { labelFamily, labelsNeedFiles } from "../../src/checklist/label-family.ts";
import { day } from "../../src/date.ts";
import { folder } from "../families/build-family.ts";

async function readFamily(): Promise<readonly ParsedCase[]> {
  const read = await readCases(join(folder, "couple-apart", "case.json"), { today: day("2026-11-24") });
  return read.ok ? read.value.cases : expect.fail(JSON.stringify(read.problems));
}

const none = { files: new Map(), folders: new Map() };
const frozenAs = (labels: readonly (readonly [string, string])[]): readonly FrozenLabel[] =>
  labels.map(([label, id]) => ({ label, id, issue: 1 }));

/** "A hematologist, B marriage" by member; the labels that stand in packets of others behind a slash. */
function tell(cases: readonly ParsedCase[]): Record<string, string> {
  return Object.fromEntries(
    cases.map(({ family }) => [
      family?.memberId ?? "",
      `${[...(family?.labels?.own ?? [])].map(([id, label]) => `${label} ${id}`).join(", ")} / ${family?.labels?.elsewhere.join(" ")}`,
    ]),
  );
}

/** The labels that a family's packets have given, as their manifests hold them. */
function freeze(cases: readonly ParsedCase[]): Map<string, readonly FrozenLabel[]> {
  return new Map(
    cases.map(({ case: { caseId }, family }) => [
      caseId,
      frozenAs([...(family?.labels?.own ?? [])].map(([id, label]) => [label, id] as const)),
    ]),
  );
}

/** The case without, or with one more exhibit behind, another one. */
function withLate(cases: readonly ParsedCase[], behind: string, id: string): readonly ParsedCase[] {
  const places = new Map(
    [...(cases[0]?.family?.exhibitPlaces ?? [])].map(([each, place]) => [each, place * 10] as const),
  );
  places.set(id, (places.get(behind) ?? 0) + 1);
  return cases.map((one) => {
    const at = one.case.exhibits.findIndex((exhibit) => exhibit.id === behind);
    if (one.family === undefined || at < 0) return one;
    const late = { ...one.case.exhibits[at], id, file: `${id}.pdf` } as (typeof one.case.exhibits)[number];
    const family = { ...one.family, exhibitPlaces: places };
    return { ...one, family, case: { ...one.case, exhibits: one.case.exhibits.toSpliced(at + 1, 0, late) } };
  });
}

describe("labels of a family", () => {
  it("are one series over all members; what is shared has one label", async () => {
    const cases = labelFamily(await readFamily(), { ...none, frozen: new Map() });
    const { nicholas = "", grace = "" } = tell(cases);
    expect(nicholas).toMatch(/^A hematologist, B marriage, .*J nicholas-passport.* \/ M N O P Q R$/);
    expect(grace).toMatch(/^A hematologist, B marriage, .*M training.* \/ F H I J K L$/);
    const all = new Map<string, string>();
    for (const { family } of cases)
      for (const [id, label] of family?.labels?.own ?? []) {
        expect(all.get(label) ?? id).toBe(id);
        all.set(label, id);
      }
    expect([...all.keys()].toSorted().join("")).toBe("ABCDEFGHIJKLMNOPQR");
  });

  it("stay after final packets; a late exhibit is inserted, in every packet that holds it under one label", async () => {
    const first = labelFamily(await readFamily(), { ...none, frozen: new Map() });
    const late = withLate(await readFamily(), "marriage", "photograph");
    const again = labelFamily(late, { ...none, frozen: freeze(first) });
    for (const [index, { family }] of again.entries()) {
      expect(family?.labels?.own.get("photograph")).toBe("B-1");
      for (const [id, label] of first[index]?.family?.labels?.own ?? [])
        expect(family?.labels?.own.get(id)).toBe(label);
    }
    expect(again.flatMap(({ problems }) => problems).map(({ code }) => code)).not.toContain("family-labels-differ");
  });

  it("a letter that one member's packet used up is given to nobody else", async () => {
    const cases = await readFamily();
    const grace = cases[1]?.case.caseId ?? "";
    const frozen = new Map([[grace, frozenAs([["S", "an exhibit that is no more"]])]]);
    const labelled = labelFamily(cases, { ...none, frozen });
    const labels = labelled.flatMap(({ family }) => [...(family?.labels?.own.values() ?? [])]);
    expect(labels).not.toContain("S");
    expect(labels).toContain("T");
  });

  it("that two packets say different things of are told to the member whose label moves", async () => {
    const cases = await readFamily();
    const [nicholas = "", grace = ""] = cases.map(({ case: { caseId } }) => caseId);
    const frozen = new Map([
      [
        nicholas,
        frozenAs([
          ["B", "marriage"],
          ["C", "cousin-letter"],
        ]),
      ],
      [grace, frozenAs([["B", "cousin-letter"]])],
    ]);
    const labelled = labelFamily(cases, { ...none, frozen });
    expect(labelled.map(({ family }) => family?.labels?.own.get("cousin-letter"))).toEqual(["C", "C"]);
    const found = labelled.map(({ problems }) => problems.filter(({ code }) => code === "family-labels-differ"));
    expect(found.map(({ length }) => length)).toEqual([0, 1]);
    expect(found[1]?.[0]).toMatchObject({ severity: "error", args: { label: "B", now: "C" }, members: ["grace"] });
  });

  it("need the files only where an earlier packet may know them by content", async () => {
    const cases = await readFamily();
    expect(labelsNeedFiles(cases, new Map())).toBe(false);
    expect(labelsNeedFiles(cases, new Map([[cases[0]?.case.caseId ?? "", frozenAs([["A", "x"]])]]))).toBe(true);
  });
});
