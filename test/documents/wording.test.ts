import { ZodError } from "zod";
import { describe, expect, test } from "vitest";
import type { Json } from "./build-checked.ts";
import { makeText } from "./make-text.ts";
import {
  caseWithGrounds,
  childCase,
  detainedCase,
  detainedWithGround,
  fullCustodyGrounds,
  fullGrounds,
  medicalCase,
  proceedingsCase,
} from "./sample-cases.ts";

/** What no printed sentence may hold. Values of the samples hold none of it. */
const broken: readonly [RegExp, string][] = [
  [/undefined|null|NaN|\[object|function/, "a value that is none"],
  [/ {2}/, "two spaces"],
  [/\(\s|\s\)|\(\)/, "empty or loose parentheses"],
  [/\s[,.;:](?!\d)/, "a space before punctuation"],
  [/[,;:][,;.]|\.\.|,,/, "doubled punctuation"],
  [/\{\{|\}\}|\*\*/, "markup"],
  [/[\uE000-\uF8FF]/, "a token"],
  [
    /\b(?:she|he|they) (?:am|need|ask|have been|live)\b(?<!they (?:need|ask|have been|live))/,
    "a verb that does not agree",
  ],
  [/\bI (?:is|has|needs|asks|lives)\b|\bme asks\b|\bmy am\b/i, "a first person that does not agree"],
  [/\b(?:a an|the the|an? [,.])/, "articles that do not agree"],
];

function expectSound(text: string): void {
  for (const line of text.split(/\n| \| /))
    for (const [pattern, what] of broken) expect(line, `${what}: ${line}`).not.toMatch(pattern);
}

const cases: readonly [string, Json][] = [
  ["the medical case", medicalCase()],
  ["proceedings", proceedingsCase()],
  ["detention", detainedCase()],
  ["a child", childCase()],
  ["all grounds at once", caseWithGrounds(fullGrounds)],
  ...fullGrounds.map((ground): [string, Json] => [
    `${ground["kind"]} ${ground["purpose"] ?? ""}`,
    caseWithGrounds([ground]),
  ]),
  ...fullCustodyGrounds.map((ground): [string, Json] => [String(ground["kind"]), detainedWithGround(ground)]),
];

/** Every way to leave one field or one list entry out. */
function* leaveOut(value: unknown, path: string): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      yield [`${path}/${index}`, value.toSpliced(index, 1)];
      for (const [at, without] of leaveOut(entry, `${path}/${index}`)) yield [at, value.with(index, without)];
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [field, entry] of Object.entries(value)) {
      const { [field]: _left, ...rest } = value as Json;
      yield [`${path}/${field}`, rest];
      for (const [at, without] of leaveOut(entry, `${path}/${field}`)) yield [at, { ...value, [field]: without }];
    }
  }
}

describe.each(cases)("%s", (name, the) => {
  test.each([["she"], ["he"], ["they"], [undefined]])("is grammatical with the pronoun %s", (pronoun) => {
    const beneficiary = { ...(the["beneficiary"] as Json), pronoun };
    for (const representative of ["office", "none"]) {
      const { all, problems } = makeText({ case: { ...the, beneficiary, representative } });
      expectSound(all);
      expect(problems.filter(({ severity }) => severity === "error" || severity === "stop")).toEqual([]);
    }
  });

  // The grounds of "all grounds at once" are each tried alone.
  if (name === "all grounds at once") return;
  test("stays whole whichever fact is missing", { timeout: 120_000 }, () => {
    let tried = 0;
    for (const [path, without] of leaveOut(the, "")) {
      // A ground whose relative is not in the case is stopped where the case is read.
      if (/^\/relatives(?:\/\d+)?$|^\/relatives\/\d+\/id$/.test(path)) continue;
      // Facts that the schema asks for cannot be missing.
      let made;
      try {
        made = makeText({ case: without as Json });
      } catch (thrown) {
        if (thrown instanceof ZodError) continue;
        throw new Error(`without ${path}`, { cause: thrown });
      }
      tried += 1;
      expect(
        made.problems.filter(({ code }) => code.startsWith("template")),
        `without ${path}`,
      ).toEqual([]);
      expectSound(made.all);
    }
    expect(tried).toBeGreaterThan(20);
  });
});
