// The glyphs of words and their places, HarfBuzz's or as HarfBuzz was measured to set them, against those of an engine
// that shares nothing with it: fontkit.
import fc from "fast-check";
import { type Font, create } from "fontkit";
import { describe, expect, it } from "vitest";
import type { FontStyle } from "../../src/blocks/inline.ts";
import { openFontBook } from "../../src/fonts/font-book.ts";
import { listWords } from "./list-words.ts";

const fonts = await openFontBook();
const others = new Map<string, Font>();

function otherFont(id: string): Font {
  const font = others.get(id) ?? (create(fonts.fontBytes(id) as Buffer) as Font);
  others.set(id, font);
  return font;
}

/** Glyphs, and the width with its kerning, as fontkit has them. Text of one font and one direction only. */
function shapeWithOther(id: string, text: string, direction: "ltr" | "rtl"): { glyphs: number[]; widthEm: number } {
  const font = otherFont(id);
  const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction);
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { glyphs: glyphs.map((glyph) => glyph.id), widthEm: (width / font.unitsPerEm) * 1000 };
}

function expectSame(text: string, style: FontStyle, direction: "ltr" | "rtl"): void {
  const { runs, widthEm } = fonts.shapeWord(text, style, direction);
  const ids = new Set(runs.map(({ font }) => font));
  const [id] = ids;
  if (id === undefined || ids.size > 1) return;
  const other = shapeWithOther(id, text, direction);
  expect(
    runs.flatMap(({ glyphs }) => glyphs),
    text,
  ).toEqual(other.glyphs);
  expect(Math.abs(widthEm - other.widthEm), text).toBeLessThan(1);
}

const styles: readonly FontStyle[] = ["regular", "bold", "italic", "bold-italic"];

const rightToLeft = /[\u0590-\u06FF]/;

describe("two engines", () => {
  it("set every word of the samples and templates alike, in every style", () => {
    const words = listWords();
    expect(words.length).toBeGreaterThan(5000);
    for (const word of words.filter((word) => !rightToLeft.test(word)))
      for (const style of styles) expectSame(word, style, "ltr");
    const turned = words.filter((word) => /^[\u0590-\u06FF]+$/.test(word));
    expect(turned.length).toBeGreaterThan(3);
    for (const word of turned) expectSame(word, "regular", "rtl");
  });

  const between = (...ranges: readonly (readonly [string, string])[]): fc.Arbitrary<string> =>
    fc.string({
      unit: fc.oneof(
        ...ranges.map(([from, to]) =>
          fc
            .integer({ min: from.codePointAt(0) ?? 0, max: to.codePointAt(0) ?? 0 })
            .map((codePoint) => String.fromCodePoint(codePoint)),
        ),
      ),
      minLength: 1,
      maxLength: 12,
    });

  it.each([
    ["ASCII", between(["!", "~"]), "ltr"],
    ["Latin", between(["A", "z"], ["\u00C0", "\u024F"], ["\u1EA0", "\u1EF9"]), "ltr"],
    ["Greek", between(["\u0391", "\u03CE"], ["\u1F00", "\u1FFE"]), "ltr"],
    ["Cyrillic", between(["\u0400", "\u045F"], ["\u0490", "\u04FF"]), "ltr"],
    ["typographic", between(["\u2010", "\u2022"], ["0", "9"], ["A", "Z"]), "ltr"],
    ["Hebrew letters", between(["\u05D0", "\u05EA"]), "rtl"],
    ["Arabic letters", between(["\u0620", "\u063A"], ["\u0641", "\u064A"], ["\u06A9", "\u06AF"]), "rtl"],
  ] as const)("set random words alike: %s", (_, words, direction) => {
    let compared = 0;
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), (word, style) => {
        const text = word.normalize("NFC");
        if (fonts.missingCharacters(text).length > 0) return;
        compared += 1;
        expectSame(text, style, direction);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
