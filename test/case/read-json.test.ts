import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocatedJson, escapePointer, readJson } from "../../src/case/read-json.ts";
import { problemText } from "../../src/problems/problem-text.ts";

function readWell(text: string): LocatedJson {
  const read = readJson(text);
  if (!read.ok) throw new Error(`refused: ${read.problems.map(({ code }) => code).join()}`);
  return read.value;
}

function refusal(text: string): { readonly codes: string[]; readonly at: string; readonly says: string } {
  const read = readJson(text);
  const [first] = read.problems;
  if (read.ok || first === undefined) throw new Error("was not refused");
  const { line, column } = first.args as { line?: number; column?: number };
  return { codes: read.problems.map(({ code }) => code), at: `${line}:${column}`, says: problemText(first).says };
}

describe("a syntax error", () => {
  it.each([
    ["a trailing comma in an object", '{\n  "a": 1,\n}', "3:1", "comma"],
    ["a trailing comma in a list", '{\n  "a": [1, 2,]\n}', "2:14", "value"],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', "3:3", "comma"],
    ["a missing colon", '{ "a" 1 }', "1:7", "colon"],
    ["a missing brace at the end", '{\n  "a": 1\n', "3:1", "}"],
    ["a missing bracket", '{ "a": [1, 2 }', "1:14", ","],
    ["single quotes", "{ 'a': 1 }", "1:3", "straight"],
    ["a name without quotes", "{ a: 1 }", "1:3", "double quotes"],
    ["a word", '{ "a": yes }', "1:8", "true"],
    ["a comment", '{\n  // why\n  "a": 1\n}', "2:3", "comment"],
    ["an open text", '{ "a": "b\n}', "1:8", "quote"],
    ["a tab in a text", '{ "a": "b\tc" }', "1:8", "\\t"],
    ["an unknown escape", '{ "a": "C:\\papers" }', "1:8", "\\\\"],
    ["a number with a leading zero", '{ "zip": 01803 }', "1:11", "begin with 0"],
    ["something after the end", '{ "a": 1 }\n{ "b": 2 }', "2:1", "end"],
    ["a typographic quote", "{ \u201Ca\u201D: 1 }", "1:3", "straight"],
    ["a typographic quote in a long file", `{\r\n  "x": 1,\r\n  "y": \u201Ca\u201D\r\n}`, "3:8", "straight"],
    ["not JSON at all", "caseId: 2026-0143", "1:1", "value"],
  ])("%s: the right place and a hint", (_, text, at, hint) => {
    const found = refusal(text);
    expect(found.codes).toEqual(["json-syntax"]);
    expect(found.at).toBe(at);
    expect(found.says).toContain(hint);
  });

  it("repeats nothing of the file", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom("'", ",", "}", "\\", "\u0000", "NaN", "//"),
        (at, noise) => {
          const sound = '{ "a": "SECRETWORD", "b": [ 1, 2 ], "c": {} }';
          const read = readJson(sound.slice(0, at) + noise + sound.slice(at));
          for (const found of read.problems) expect(JSON.stringify(problemText(found))).not.toContain("SECRET");
        },
      ),
    );
  });
});

describe("a file without a value", () => {
  it.each(["", " \r\n\t", "\uFEFF", "\uFEFF\n"])("%j is empty", (text) =>
    expect(refusal(text).codes).toEqual(["json-empty"]),
  );
});

describe("a name that stands twice", () => {
  it("is reported at the second", () => {
    const text = '{\n  "a": 1,\n  "b": { "c": 1, "c": 2 },\n  "a": 3\n}';
    const read = readJson(text);
    expect(read.ok).toBe(false);
    expect(read.problems.map(({ code, pointer, args }) => ({ code, pointer, args }))).toEqual([
      { code: "json-name-twice", pointer: "/b/c", args: { field: "c", line: 3, column: 18 } },
      { code: "json-name-twice", pointer: "/a", args: { field: "a", line: 4, column: 3 } },
    ]);
  });

  it("is seen through escapes", () => expect(refusal('{ "a": 1, "\\u0061": 2 }').codes).toEqual(["json-name-twice"]));
  it("is two names where case differs", () => expect(readWell('{ "a": 1, "A": 2 }').value).toEqual({ a: 1, A: 2 }));
});

describe("nesting", () => {
  it("is refused beyond 64 levels, at the bracket that is one too many", () => {
    const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    expect(readJson(deep(64)).ok).toBe(true);
    expect(refusal(deep(65))).toMatchObject({ codes: ["json-too-deep"], at: "1:65" });
    expect(refusal(deep(100_000)).codes).toEqual(["json-too-deep"]);
    expect(refusal("[".repeat(100_000)).codes).toEqual(["json-too-deep"]);
    expect(refusal('{"a":'.repeat(100_000)).codes).toEqual(["json-too-deep"]);
  });

  it("does not count brackets in texts", () =>
    expect(readWell(`{ "a": "${"[".repeat(1000)} \\" ${"{".repeat(1000)}" }`).value).toBeTypeOf("object"));
});

describe("places", () => {
  const text = '\uFEFF{\r\n  "a": [10,\r\n    { "b/c": true, "~": null }],\r\n  "long name": { }\r\n}\r\n';
  it.each([
    ["", "1:1"],
    ["/a", "2:8"],
    ["/a/0", "2:9"],
    ["/a/1", "3:5"],
    ["/a/1/b~1c", "3:14"],
    ["/a/1/~0", "3:25"],
    ["/long name", "4:16"],
    ["/long name/missing", "4:16"],
    ["/a/1/missing/deeper", "3:5"],
    ["/a/7", "2:8"],
    ["/a/x", "2:8"],
    ["/a/0/x", "2:9"],
    ["/missing", "1:1"],
  ])("%j stands at %s, with a byte order mark and CRLF", (pointer, at) => {
    const { line, column } = readWell(text).locate(pointer);
    expect(`${line}:${column}`).toBe(at);
  });
});

describe("every JSON value", () => {
  it("is read as JSON.parse reads it, and every pointer into it leads to the value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const read = readWell(text);
        expect(read.value).toEqual(JSON.parse(text));
        for (const [pointer, inner] of pointersOf(JSON.parse(text), "")) {
          const { line, column } = read.locate(pointer);
          const rest = text
            .split("\n")
            .slice(line - 1)
            .join("\n")
            .slice(column - 1);
          expect(rest.startsWith(JSON.stringify(inner, undefined, indent).slice(0, 1))).toBe(true);
        }
      }),
    );
  });

  it("keeps a field named __proto__ as a field", () => {
    const { value } = readWell('{ "__proto__": { "polluted": true } }');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

function* pointersOf(value: unknown, pointer: string): Iterable<readonly [string, unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pointersOf(child, `${pointer}/${escapePointer(key)}`);
}
