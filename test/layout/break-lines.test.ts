import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atom } from "../../src/layout/atom.ts";
import { balanceLines, breakLines, lineWidth } from "../../src/layout/break-lines.ts";
import { splitWord } from "../../src/layout/word-breaks.ts";

const space = {
  kind: "word" as const,
  text: " ",
  style: "regular" as const,
  runs: [],
  widthPt: 3,
  level: 0,
  own: undefined,
};
const atom = (widthPt: number, breaks: Atom["breaks"] = "may"): Atom => ({ space, pieces: [], widthPt, breaks });
const atoms = fc.array(
  fc.integer({ min: 1, max: 100 }).map((width) => atom(width)),
  { minLength: 1, maxLength: 80 },
);

describe("breakLines", () => {
  it("puts every atom on one line, in order, and no line is too wide", () => {
    fc.assert(
      fc.property(atoms, fc.constantFrom(breakLines, balanceLines), (list, setter) => {
        const lines = setter(list, 200);
        expect(lines.flatMap(({ from, to }) => list.slice(from, to))).toEqual(list);
        for (const line of lines) {
          expect(line.to).toBeGreaterThan(line.from);
          expect(lineWidth(list, line)).toBeLessThanOrEqual(200.001);
        }
      }),
    );
  });

  it("fills lines as far as they go", () => {
    expect(breakLines([atom(50), atom(50), atom(50), atom(50)], 106)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    expect(breakLines([atom(50), atom(50), atom(50)], 103)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("breaks where it must", () => {
    expect(breakLines([atom(10), atom(10, "must"), atom(10)], 200)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });

  it("gives a last line of a scrap a word from the line before", () => {
    const list = [atom(50), atom(60), atom(50), atom(20), atom(8)];
    expect(breakLines(list, 190)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]);
    // Not where the line before would be left short.
    expect(breakLines([atom(50), atom(30), atom(100), atom(8)], 190)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]);
  });

  it("balances", () => {
    const list = [atom(50), atom(50), atom(50), atom(50)];
    expect(breakLines(list, 170)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]);
    expect(balanceLines(list, 170)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });
});

describe("splitWord", () => {
  it.each([
    ["self-petitioner", ["self-", "petitioner"]],
    ["mother-in-law", ["mother-", "in-", "law"]],
    ["soon—very", ["soon—", "very"]],
    [
      "https://www.example.org/forms/i-131?a=b",
      ["https://", "www", ".example", ".org/", "forms/", "i-", "131", "?a", "=b"],
    ],
    ["jane.doe@example.org", ["jane", ".doe", "@example", ".org"]],
    ["/beneficiary/whereabouts/kind", ["/beneficiary/", "whereabouts/", "kind"]],
    ["李小龍", ["李", "小", "龍"]],
    ["你好，世界。", ["你", "好，", "世", "界。"]],
  ])("parts %s", (word, parts) => {
    expect(splitWord(word)).toEqual(parts);
  });

  it.each([
    "A-123-456-789",
    "I-131",
    "G-28",
    "e-mail",
    "and/or",
    "12–15",
    "212.5(b)",
    "X-ray",
    "-",
    "w/o",
    "(5)(A)",
    "75067-8003",
    "IOE-0123456789",
  ])("keeps %s whole", (word) => {
    expect(splitWord(word)).toEqual([]);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abc-/@.:?&=—_12李"), minLength: 1, maxLength: 40 }), (word) => {
        expect(["", word]).toContain(splitWord(word).join(""));
      }),
    );
  });
});
