import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyConfirmations } from "../../src/case/apply-confirmations.ts";
import { caseSchema } from "../../src/case/case.ts";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { parseCase } from "../../src/case/parse-case.ts";
import { escapePointer } from "../../src/case/read-json.ts";
import { day } from "../../src/date.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { type Json, leadsSomewhere, minimalJson, setAt } from "./minimal-case.ts";

const casesFolder = new URL("../../fixtures/cases/", import.meta.url);
const samples = readdirSync(casesFolder).map((name) => readFileSync(new URL(`${name}/case.json`, casesFolder), "utf8"));
const sample = fc.constantFrom(...samples).map((text) => JSON.parse(text) as Json);

/** A sample with other values at one to three random places. */
function changed(values: fc.Arbitrary<unknown>): fc.Arbitrary<Json> {
  return fc
    .tuple(sample, fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 3 }))
    .map(([json, changes]) => {
      for (const [at, value] of changes) {
        const pointers = [...pointersOf(json, "")].filter((pointer) => pointer !== "");
        setAt(json, pointers[at % pointers.length] ?? "/caseId", structuredClone(value));
      }
      return json;
    });
}

/** Everything that the case stage says of a value. */
function problemsOf(json: unknown): readonly Problem[] {
  const parsed = parseCase(json);
  if (!parsed.ok) return parsed.problems;
  return applyConfirmations(crossCheckCase(parsed.value, day("2026-11-24")), parsed.value);
}

describe("whatever the JSON is", { timeout: 120_000 }, () => {
  it("is parsed or refused with problems whose places exist, never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
        const found = problemsOf(json);
        expect(found.length).toBeGreaterThan(0);
        for (const { pointer } of found) expect(leadsSomewhere(json, pointer), pointer).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is never thrown at where it is nearly a case", () => {
    const keys = fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "",
      "a/b",
      "~",
      "kind",
      "text",
      "cites",
      "exhibit",
      "country",
    );
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(keys, fc.jsonValue({ maxDepth: 1 })),
      fc.constantFrom("constructor", "__proto__", 1e308, -0, "\uD800"),
    );
    fc.assert(
      fc.property(changed(values), (json) => {
        for (const found of problemsOf(json)) {
          expect(leadsSomewhere(json, found.pointer), `${found.code} ${found.pointer}`).toBe(true);
          const { says, why, fix } = problemText(found);
          expect(`${says} ${why} ${fix}`).not.toMatch(/undefined|\[object|NaN|null\b.*null|function/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keeps the values of fields to itself", () => {
    const secret = "Sekretowicz";
    fc.assert(
      fc.property(
        changed(
          fc.constantFrom<unknown>(
            secret,
            [secret],
            { text: secret },
            { [secret]: secret },
            { kind: secret },
            { name: { given: secret } },
          ),
        ),
        (json) => {
          const fieldNames = new Set([...pointersOf(json, "")].map((pointer) => pointer.split("/").at(-1)));
          for (const found of problemsOf(json)) {
            if (fieldNames.has(secret) && (found.code === "case-field-unknown" || found.pointer.includes(secret)))
              continue;
            const { says, why, fix } = problemText(found);
            expect(`${found.code}: ${says} ${why} ${fix} ${JSON.stringify(found.args)}`).not.toContain(secret);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("a field that is taken away", () => {
  const pointers = [...pointersOf(minimalJson(), "")].filter((pointer) => pointer !== "" && !/\/\d+$/.test(pointer));
  it.each(pointers)("%s: is missing, at its place, or was not needed", (pointer) => {
    const json = minimalJson();
    setAt(json, pointer, undefined);
    const parsed = parseCase(json);
    if (parsed.ok) return;
    expect(parsed.problems.map(({ code, pointer: at }) => `${code} ${at}`)).toEqual([`case-field-missing ${pointer}`]);
  });
});

describe("what is accepted", () => {
  it("says all that the file said: no text gets lost in parsing", () => {
    // Numbers of people, receipts and telephones are written in one way; their letters and digits stay.
    const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").replace(/^A(?=\d{9}$)/, "");
    for (const text of samples) {
      const kept = new Set([...textsOf(caseSchema.parse(JSON.parse(text)))].map(bare));
      expect([...textsOf(JSON.parse(text))].filter((value) => !kept.has(bare(value)))).toEqual([]);
    }
  });
});

function* pointersOf(value: unknown, pointer: string): Iterable<string> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pointersOf(child, `${pointer}/${escapePointer(key)}`);
}

function* textsOf(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const child of Object.values(value)) yield* textsOf(child);
}
