import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { openFontBook } from "../../src/fonts/font-book.ts";
import type { ShapedWord } from "../../src/fonts/shaped-word.ts";
import { readTj } from "../../src/fonts/tj-array.ts";

const fonts = await openFontBook();

function otherFont(id: string): ReturnType<typeof create> & { layout: (text: string) => { advanceWidth: number } } {
  return create(fonts.fontBytes(id) as Buffer) as never;
}

const reads = (word: ShapedWord): string => word.runs.flatMap(({ readings }) => Array.from(readings)).join("");
const readsBackwards = (word: ShapedWord): string =>
  word.runs
    .flatMap(({ readings }) => Array.from(readings))
    .reverse()
    .join("");
const fontsOf = (word: ShapedWord): readonly string[] => [...new Set(word.runs.map(({ font }) => font))];

// What a viewer makes of a TJ array: advances of the font less the adjustments.
function shownWidth(word: ShapedWord): number {
  let width = 0;
  for (const run of word.runs) {
    for (const part of readTj(run.tj)) {
      if (typeof part === "number") width -= part;
      else for (const glyph of part) width += fonts.metrics(run.font).advanceEm(glyph);
    }
  }
  return width;
}

describe("shapeWord", () => {
  it.each(["Parole", "AVATAR", "office", "affidavit", "Nguyễn", "Олександр", "To:", "I-131"])(
    "is as wide as another engine has it: %s",
    (text) => {
      for (const [style, id] of [
        ["regular", "tinos-regular"],
        ["bold-italic", "tinos-bold-italic"],
      ] as const) {
        const word = fonts.shapeWord(text, style);
        const font = otherFont(id);
        expect(word.widthEm).toBeCloseTo((font.layout(text).advanceWidth / 2048) * 1000, -0.5);
        expect(Math.abs(shownWidth(word) - word.widthEm)).toBeLessThan(0.001);
        expect(fontsOf(word)).toEqual([id]);
      }
    },
  );

  it("kerns", () => {
    const alone = fonts.shapeWord("A", "regular").widthEm + fonts.shapeWord("V", "regular").widthEm;
    expect(fonts.shapeWord("AV", "regular").widthEm).toBeLessThan(alone - 100);
    expect(fonts.shapeWord("AV", "regular").runs[0]?.tj).toMatch(/^\(\0\$\)\d+\(\x009\)$/);
  });

  it("lists a glyph for each code of the TJ array, in order", () => {
    for (const text of ["office", "محمد", "שלום", "a(b", "إبراهيم", "مُحَمَّد"]) {
      for (const run of fonts.shapeWord(text, "bold").runs) {
        const codes = readTj(run.tj).flatMap((part) => (typeof part === "number" ? [] : part));
        expect(codes).toEqual(run.glyphs);
      }
    }
  });

  it("sets a space as a glyph", () => {
    const space = fonts.shapeWord(" ", "regular");
    expect(space.widthEm).toBe(250);
    expect(reads(space)).toBe(" ");
    expect(reads(fonts.shapeWord("\u00A0", "regular"))).toBe(" ");
  });

  it("composes letters and marks", () => {
    expect(fonts.shapeWord("e\u0301", "regular").runs).toEqual(fonts.shapeWord("é", "regular").runs);
  });

  it.each(["محمد", "احمدی", "שלום", "إبراهيم", "می‌شود", "فاطمة", "پښتو", "گڑیا"])(
    "puts right-to-left letters in the order of the paper: %s",
    (text) => {
      const word = fonts.shapeWord(text, "regular");
      expect(readsBackwards(word)).toBe(text);
      expect(word.widthEm).toBeGreaterThan(500);
    },
  );

  it("joins Arabic letters", () => {
    const joined = fonts.shapeWord("ببب", "regular").runs.flatMap(({ glyphs }) => glyphs);
    expect(new Set(joined).size).toBe(3);
  });

  it("sets dotted Arabic letters as one glyph on the line, so that words extract whole", () => {
    for (const text of ["نوشته", "ببینیم", "پرانتز", "چسبند", "شماره", "باشد", "خالد", "ذبيح"]) {
      const { runs } = fonts.shapeWord(text, "regular");
      expect(runs.every(({ riseEm }) => riseEm === 0)).toBe(true);
      expect(runs.flatMap(({ glyphs }) => glyphs).length).toBe(text.length);
    }
  });

  it("reads mirrored brackets as the text has them", () => {
    const word = fonts.shapeWord("(א)", "regular", "rtl");
    const glyphOf = (text: string): number | undefined => fonts.shapeWord(text, "regular").runs[0]?.glyphs[0];
    expect(word.runs.flatMap(({ glyphs }) => glyphs)).toEqual([glyphOf("("), glyphOf("א"), glyphOf(")")]);
    expect(reads(word)).toBe(")א(");
  });

  it("mixes directions within a word as a left-to-right paragraph does", () => {
    expect(reads(fonts.shapeWord("abc-אבג", "regular"))).toBe("abc-גבא");
    expect(reads(fonts.shapeWord("אבג 12", "regular", undefined))).toBe("12 גבא");
  });

  it("falls back character by character", () => {
    const word = fonts.shapeWord("Ali-علی", "bold");
    expect(fontsOf(word)).toEqual(["tinos-bold", "amiri-bold"]);
    expect(reads(word)).toBe("Ali-یلع");
  });

  it("sets Arabic script upright where italics are asked for", () => {
    expect(fontsOf(fonts.shapeWord("علی", "italic"))).toEqual(["amiri-regular"]);
    expect(fontsOf(fonts.shapeWord("علی", "bold-italic"))).toEqual(["amiri-bold"]);
  });

  it("drops direction controls and keeps joiners", () => {
    expect(reads(fonts.shapeWord("a\u202Eb\u200Ec\u00ADd", "regular"))).toBe("abcd");
    expect(readsBackwards(fonts.shapeWord("می\u200Cشود", "regular"))).toBe("می\u200Cشود");
  });

  it("gives the same whatever was shaped before", () => {
    // Within a word an Arabic yeh and a Persian one are the same glyph.
    for (const [first, second] of [
      ["بیب", "بيب"],
      ["بيب", "بیب"],
    ] as const) {
      expect(readsBackwards(fonts.shapeWord(`${first}ا`, "regular"))).toBe(`${first}ا`);
      expect(readsBackwards(fonts.shapeWord(`${second}ا`, "regular"))).toBe(`${second}ا`);
    }
  });

  it("keeps the text of a character that no font has", () => {
    const word = fonts.shapeWord("x𓀀", "regular");
    expect(word.runs.flatMap(({ glyphs }) => glyphs)[1]).toBe(0);
    expect(reads(word)).toBe("x𓀀");
  });

  it("has direction marks without ink and width", () => {
    const font = otherFont("tinos-bold") as unknown as { getGlyph: (id: number) => { path: { commands: unknown[] } } };
    const mark = fonts.directionMark("rtl", "bold");
    expect(mark).toMatchObject({ widthEm: 0, readings: ["\u200F"] });
    expect(font.getGlyph(mark.glyphs[0] ?? 0).path.commands).toEqual([]);
  });
});

describe("missingCharacters", () => {
  it("finds none in the scripts we have", () => {
    expect(
      fonts.missingCharacters(
        "José Ñuñez, Nguyễn Thị Ánh, Олександр, Ελένη, שלום, محمد احمدی, پښتو — “§ 212.5(b)” № €",
      ),
    ).toEqual([]);
  });

  it("does not miss what prints nothing", () => {
    expect(
      fonts.missingCharacters(
        "a\u200B\u200C\u200D\u200E\u202B\u202C\u2066\u2069\u2060\uFEFF\u00AD\n\r\tb\u00A0c\u2009d",
      ),
    ).toEqual([]);
  });

  it("finds each missing character once, in order", () => {
    expect(fonts.missingCharacters("𓀀 and 😀 and 𓀀 and \u0007")).toEqual(["𓀀", "😀", "\u0007"]);
  });

  it("finds a letter with a mark of another script's font", () => {
    expect(fonts.missingCharacters("ж\u064E")).toEqual(["ж\u064E"]);
  });
});

describe("metrics", () => {
  it("are those of the font file", () => {
    expect(fonts.metrics("tinos-italic")).toMatchObject({
      postScriptName: "Tinos-Italic",
      unitsPerEm: 2048,
      weight: 400,
      flags: 70,
    });
    expect(fonts.metrics("tinos-bold").weight).toBe(700);
    expect(fonts.metrics("tinos-regular").advanceEm(3)).toBe(250);
    expect(() => fonts.metrics("arial")).toThrow("No font");
  });
});
