import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitGraphemes } from "../../src/fonts/split-graphemes.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

describe("splitGraphemes", () => {
  it("keeps letters and their marks together", () => {
    expect(splitGraphemes("e\u0301x").map(({ text }) => text)).toEqual(["e\u0301", "x"]);
    expect(splitGraphemes("“§ 212.5(b)” — №")).toHaveLength(16);
  });

  it("splits every text as Unicode does", () => {
    const letters = fc.integer({ min: 0x20, max: 0x30ff }).map((codePoint) => String.fromCodePoint(codePoint));
    const latin = fc.integer({ min: 0x20, max: 0x52f }).map((codePoint) => String.fromCodePoint(codePoint));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(latin, letters, fc.string({ unit: "grapheme", maxLength: 1 })) }),
        (text) => {
          expect(splitGraphemes(text).map(({ text: grapheme }) => grapheme)).toEqual(
            Array.from(segmenter.segment(text), ({ segment }) => segment),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
