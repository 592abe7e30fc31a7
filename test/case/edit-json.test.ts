import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editJson } from "../../src/case/edit-json.ts";

const order = () => ["first", "second", "third"];
const edit = (text: string, pointer: string, value: unknown, inserts?: true) =>
  editJson(text, [{ pointer, value, ...(inserts === undefined ? {} : { inserts }) }], order);

describe("editing a JSON text", () => {
  it.each([
    ["", "/second", 1, '{\n  "second": 1\n}\n'],
    ['{\n  "second": 1\n}\n', "/first", 0, '{\n  "first": 0,\n  "second": 1\n}\n'],
    ['{\n  "second": 1\n}\n', "/third", 2, '{\n  "second": 1,\n  "third": 2\n}\n'],
    ['{\n\t"a":   1,\n\n\t"b": [1,2]\n}', "/b/2", 3, '{\n\t"a":   1,\n\n\t"b": [1,2, 3]\n}'],
    ['{ "a": { "b":   1 } }', "/a/c", 2, '{ "a": { "b":   1, "c": 2 } }'],
    [
      '{\r\n    "a": {}\r\n}',
      "/a/b/0/c",
      2,
      '{\r\n    "a": {\r\n        "b": [\r\n            {\r\n                "c": 2\r\n            }\r\n        ]\r\n    }\r\n}',
    ],
    ['{"a": "x",   "b": 2}', "/a", "y", '{"a": "y",   "b": 2}'],
    ['{\n  "a": 1,\n  "b": 2\n}\n', "/a", undefined, '{\n  "b": 2\n}\n'],
    ['{ "a/b": 1 }', "/a~1b", 2, '{ "a/b": 2 }'],
    ['{ "a": 1 }', "/b", undefined, '{ "a": 1 }'],
  ])("%j at %s", (text, pointer, value, after) => {
    expect(edit(text, pointer, value)).toBe(after);
  });

  it("puts an entry into a list before another", () => {
    expect(edit('{\n  "a": [\n    1,\n    2\n  ]\n}', "/a/1", 9, true)).toBe(
      '{\n  "a": [\n    1,\n    9,\n    2\n  ]\n}',
    );
    expect(edit('{\n  "a": [\n    1\n  ]\n}', "/a/0", { x: 1 }, true)).toBe(
      '{\n  "a": [\n    {\n      "x": 1\n    },\n    1\n  ]\n}',
    );
  });

  it("says afterwards what it was told to say and everything that it said before, however it is laid out", () => {
    const field = fc.constantFrom("first", "second", "third", "a b", "/", "");
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('text with "quotes", a , and ]'));
    const object = fc.dictionary(field, fc.oneof(value, fc.dictionary(field, value)), { maxKeys: 4 });
    fc.assert(
      fc.property(
        object,
        field,
        field,
        value,
        fc.constantFrom(undefined, 1, 2, "\t"),
        (json, outer, inner, put, space) => {
          const text = JSON.stringify(json, null, space);
          const within = json[outer];
          const isObject = typeof within === "object" && within !== null && !Array.isArray(within);
          const way = isObject || within === undefined ? [outer, inner] : [outer];
          fc.pre(way.every((part) => !/^\d+$/u.test(part)));
          const pointer = way.map((part) => `/${part.replaceAll("/", "~1")}`).join("");
          const expected = structuredClone(json) as Record<string, Record<string, unknown>>;
          if (way.length === 2) expected[outer] = { ...(isObject ? within : {}), [inner]: put };
          else expected[outer] = put as Record<string, unknown>;
          expect(JSON.parse(edit(text, pointer, put))).toEqual(JSON.parse(JSON.stringify(expected)));
        },
      ),
    );
  });
});
