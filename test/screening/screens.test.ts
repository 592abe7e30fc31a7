import { describe, expect, it } from "vitest";
import { problemText } from "../../src/problems/problem-text.ts";
import { screeningProblems } from "../../src/problems/screening-problems.ts";
import { askScreen, makeContext } from "../../src/screening/screen-case.ts";
import { screens } from "../../src/screening/screens.ts";
import { resolvePointer } from "./resolve-pointer.ts";
import { rulebook } from "./rulebook.ts";
import { parseSoundCase } from "./sound-cases.ts";

describe.each(screens)("$id", (screen) => {
  it.each(screen.examples.map((example, index) => ({ index, ...example })))(
    "example $index: $from finds $finds",
    ({ from, change, filingOn, finds }) => {
      const parsed = parseSoundCase(from, change, filingOn);
      const { answer, problems } = askScreen(screen, makeContext(parsed, rulebook));
      expect(problems.map(({ code }) => code)).toEqual(finds);
      expect(answer.answer === "found").toBe(finds.length > 0);
      expect(problems.filter(({ pointer }) => !resolvePointer(parsed.case, pointer))).toEqual([]);
      for (const sentence of problems.flatMap((found) => Object.values(problemText(found)))) {
        expect(sentence).toMatch(/^["A-Z0-9].*[.)]$/su);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
      }
    },
  );

  it("has an example that shows a finding and one that shows none", () => {
    expect(screen.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(screen.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

describe("the table of screens", () => {
  it("asks each question under an id of its own", () => {
    expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length);
    for (const { question } of screens) expect(question).toMatch(/\?$/u);
  });

  it("shows every code of the problem files by an example", () => {
    const shown = new Set(screens.flatMap(({ examples }) => examples.flatMap(({ finds }) => finds)));
    expect(Object.keys(screeningProblems).filter((code) => !shown.has(code as keyof typeof screeningProblems))).toEqual(
      [],
    );
  });
});
