import { describe, expect, it } from "vitest";
import { caseSchema } from "../../src/case/case.ts";
import { diffCases } from "../../src/refile/diff-cases.ts";
import { medicalCase } from "../documents/sample-cases.ts";

type Json = { [field: string]: unknown };
const parse = (change: Json = {}) => caseSchema.parse({ ...medicalCase(), ...change });
const diff = (change: Json) =>
  diffCases(parse(), parse(change)).map(({ kind, pointer, label }) => `${kind} ${pointer} ${label}`);
const exhibits = () => structuredClone(medicalCase()["exhibits"]) as Json[];

describe("the difference of two cases", () => {
  it("is nothing for the same case, and for exhibits in another order", () => {
    expect(diff({})).toEqual([]);
    expect(diff({ exhibits: exhibits().toReversed() })).toEqual([]);
  });

  it("names a field by its words and its place in the new case", () => {
    const beneficiary = structuredClone(medicalCase()["beneficiary"]) as Json;
    beneficiary["bornOn"] = "1961-03-12";
    const [found] = diffCases(parse(), parse({ beneficiary }));
    expect(found).toEqual({
      kind: "changed",
      pointer: "/beneficiary/bornOn",
      label: "beneficiary, born on",
      before: "1961-03-02",
      after: "1961-03-12",
    });
  });

  it("matches entries by their id wherever they stand", () => {
    const [first, ...rest] = exhibits();
    const changed = [
      { id: "fresh", title: "A fresh letter", file: "fresh.pdf" },
      ...rest,
      { ...first, title: "Another title" },
    ];
    expect(diff({ exhibits: changed })).toEqual([
      "added /exhibits/0 exhibits, fresh",
      `changed /exhibits/${changed.length - 1}/title exhibits, ${String(first?.["id"])}, title`,
    ]);
    expect(diff({ exhibits: rest.slice(0, -1) }).filter((line) => line.startsWith("removed"))).toEqual([
      `removed /exhibits/0 exhibits, ${String(first?.["id"])}`,
      `removed /exhibits/${rest.length} exhibits, ${String(rest.at(-1)?.["id"])}`,
    ]);
  });

  it("matches entries without ids by their place", () => {
    const request = structuredClone(medicalCase()["request"]) as Json;
    request["discretion"] = ["Something else.", "And more."];
    expect(diff({ request })).toEqual([
      "changed /request/discretion/0/text request, discretion, 1, text",
      "added /request/discretion/1 request, discretion, 2",
    ]);
  });

  it("goes by place where two entries have one name", () => {
    const forms = (second: string) => [
      { form: "I-134", file: "a.pdf" },
      { form: "I-134", file: second },
    ];
    const found = diffCases(parse({ forms: forms("b.pdf") }), parse({ forms: forms("c.pdf") }));
    expect(found.map(({ kind, pointer, before, after }) => [kind, pointer, before, after])).toEqual([
      ["changed", "/forms/1/file", "b.pdf", "c.pdf"],
    ]);
  });

  it("tells a field that came and one that went", () => {
    expect(diff({ preparedIn: undefined, noSponsor: "She pays herself." })).toEqual(
      expect.arrayContaining(["added /noSponsor no sponsor"]),
    );
    expect(
      diffCases(parse({ preparedIn: "in-us" }), parse({})).map(({ kind, pointer }) => `${kind} ${pointer}`),
    ).toEqual(["removed /preparedIn"]);
  });
});
