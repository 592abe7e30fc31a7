// What the editor marks by the JSON Schema and what the parser refuses: the same, as far as a schema can say it.
import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseJsonSchema } from "../../src/case/json-schema.ts";
import { parseCase } from "../../src/case/parse-case.ts";
import type { ProblemCode } from "../../src/problems/problem-table.ts";
import { listPointers } from "./list-pointers.ts";
import { type Json, listed, setAt } from "./minimal-case.ts";

const casesFolder = new URL("../../fixtures/cases/", import.meta.url);
const samples = readdirSync(casesFolder).map((name) => readFileSync(new URL(`${name}/case.json`, casesFolder), "utf8"));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(caseJsonSchema());

/** Faults of form, which a JSON Schema can see; that a text is an A-Number or a real day it cannot. */
const ofForm: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "case-field-unknown",
  "case-field-missing",
  "case-type-wrong",
  "case-word-unknown",
  "case-size-wrong",
  "case-id-invalid",
  "id-invalid",
]);

const wrongValues = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    4000,
    1e9,
    "",
    "x",
    "none",
    "An Id",
    "a".repeat(301),
    "a".repeat(20_001),
  ),
  fc.constantFrom<unknown>(
    {},
    [],
    [[]],
    ["x"],
    { kind: "funeral" },
    { text: "A sentence." },
    { text: 5 },
    { text: "A.", cites: [{}] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe("a case that is changed in one to three places", { timeout: 120_000 }, () => {
  it("is marked in the editor where the parser refuses its form, and only there", () => {
    const counted = { refused: 0, accepted: 0, "wrong in other ways": 0 };
    const changes = fc.array(fc.tuple(fc.nat(), wrongValues), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), changes, (text, places) => {
        const json = JSON.parse(text) as Json;
        for (const [at, value] of places) {
          const pointers = listPointers(json);
          setAt(json, pointers[at % pointers.length] ?? "/caseId", structuredClone(value));
        }
        // What undefined has left behind in a list is not JSON.
        const changed: unknown = JSON.parse(JSON.stringify(json));
        const parsed = parseCase(changed);
        const faults = parsed.problems.filter(({ code }) => ofForm.has(code));
        const verdict = faults.length > 0 ? "refused" : parsed.ok ? "accepted" : "wrong in other ways";
        counted[verdict]++;
        const marks = { refused: [true], accepted: [false], "wrong in other ways": [true, false] }[verdict];
        expect(marks, listed(faults).join(", ")).toContain(!validate(changed));
      }),
      { numRuns: 500 },
    );
    expect(counted.refused).toBeGreaterThan(50);
    expect(counted.accepted).toBeGreaterThan(5);
  });
});
