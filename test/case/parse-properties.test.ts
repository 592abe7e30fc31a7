import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyConfirmations } from "../../src/case/apply-confirmations.ts";
import { caseSchema } from "../../src/case/case.ts";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { parseCase } from "../../src/case/parse-case.ts";
import { escapePointer, readJson } from "../../src/case/read-json.ts";
import { day } from "../../src/date.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { type Json, leadsSomewhere, minimalJson, setAt } from "./minimal-case.ts";

const casesFolder = new URL("../../fixtures/cases/", import.meta.url);
const samples = readdirSync(casesFolder).map((name) => readFileSync(new URL(`${name}/case.json`, casesFolder), "utf8"));

/** The fixtures of problems too: between them they have every field that somebody fills wrongly. */
const problemsFolder = new URL("../../fixtures/problems/", import.meta.url);
const wrong = readdirSync(problemsFolder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => readFileSync(new URL(name, problemsFolder), "utf8"))
  .filter((text) => readJson(text).ok);
const sample = fc.constantFrom(...samples, ...wrong).map((text) => JSON.parse(text) as Json);

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

  it.each([
    ["a word of a language", "Sekretowicz"],
    ["a word that could be an id", "sekretowicz"],
  ])("keeps %s to itself wherever it stands", (_, secret) => {
    for (const [pointer, text] of everyField()) {
      // The office's own names for exhibits and people are told, so that they can be found again.
      if (secret === "sekretowicz" && namesPart.test(pointer)) continue;
      for (const value of [secret, [secret], { text: secret }, { kind: secret }, { name: { given: secret } }]) {
        const json = JSON.parse(text) as Json;
        setAt(json, pointer, value);
        for (const found of problemsOf(json)) {
          const { says, why, fix } = problemText(found);
          expect(`${pointer}: ${says} ${why} ${fix} ${JSON.stringify(found.args)}`).not.toContain(secret);
        }
      }
    }
  });
});

const namesPart = /\/(id|exhibit|person|sponsor|relative|patient|recipient|custodian|finding)$|\/meets\/\d+$/;

/** Every field that any fixture has, once, with a fixture that has it. */
function everyField(): ReadonlyMap<string, string> {
  const seen = new Map<string, readonly [pointer: string, text: string]>();
  for (const text of [...samples, ...wrong]) {
    for (const pointer of pointersOf(JSON.parse(text), "")) {
      const field = pointer.replaceAll(/\/\d+/g, "/0");
      if (pointer !== "" && !seen.has(field)) seen.set(field, [pointer, text]);
    }
  }
  expect(seen.size).toBeGreaterThan(200);
  return new Map(seen.values());
}

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
