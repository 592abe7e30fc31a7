import { type Font, create } from "fontkit";
import { describe, expect, it } from "vitest";
import { openFontBook } from "../../src/fonts/font-book.ts";
import { readSfnt } from "../../src/fonts/sfnt.ts";
import { subsetTrueType } from "../../src/fonts/subset-truetype.ts";

const fonts = await openFontBook();
const open = (bytes: Uint8Array): Font => create(Buffer.from(bytes)) as Font;
const outline = (font: Font, glyph: number): string => font.getGlyph(glyph).path.toSVG();

function glyphsOf(text: string, style: "regular" | "bold" = "regular"): Set<number> {
  return new Set(fonts.shapeWord(text, style).runs.flatMap(({ glyphs }) => glyphs));
}

describe("subsetTrueType", () => {
  it.each([
    ["tinos-regular", "Affidavit of José Ñuñez, Nguyễn Thị Ánh"],
    ["amiri-regular", "محمد إبراهيم نوشته"],
  ])("keeps ids, outlines and widths in %s", (id, text) => {
    const whole = open(fonts.fontBytes(id));
    const glyphs = glyphsOf(text);
    const bytes = subsetTrueType(fonts.fontBytes(id), glyphs);
    const subset = open(bytes);
    for (const glyph of glyphs) {
      expect(outline(subset, glyph)).toBe(outline(whole, glyph));
      expect(subset.getGlyph(glyph).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
    }
    expect(bytes.length).toBeLessThan(whole.numGlyphs * 4 + 60_000);
  });

  it("keeps the parts of composite glyphs and empties the others", () => {
    const whole = open(fonts.fontBytes("tinos-regular"));
    const [eacute] = glyphsOf("é");
    const [e] = glyphsOf("e");
    const [f] = glyphsOf("f");
    if (eacute === undefined || e === undefined || f === undefined) throw new Error("no glyph");
    const subset = open(subsetTrueType(fonts.fontBytes("tinos-regular"), [eacute]));
    expect(outline(subset, eacute)).toBe(outline(whole, eacute));
    expect(outline(subset, e)).toBe(outline(whole, e));
    expect(outline(subset, f)).toBe("");
  });

  it("has the tables that a font in a PDF needs, with true checksums", () => {
    const bytes = subsetTrueType(fonts.fontBytes("tinos-bold"), glyphsOf("Re:", "bold"));
    const tables = readSfnt(bytes);
    expect([...tables.keys()]).toEqual(["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"]);
    const view = new DataView(bytes.buffer);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it("gives the same bytes for the same glyphs in any order", () => {
    const bytes = fonts.fontBytes("tinos-regular");
    expect(subsetTrueType(bytes, [36, 57, 199])).toEqual(subsetTrueType(bytes, [199, 36, 57, 36]));
  });

  it("refuses a glyph that the font does not have", () => {
    expect(() => subsetTrueType(fonts.fontBytes("tinos-regular"), [60_000])).toThrow("no glyph 60000");
  });
});

describe("subset", () => {
  it("is kept for the same set and has a tag of its own for another", () => {
    const one = fonts.subset("tinos-regular", new Set([36, 57]));
    expect(fonts.subset("tinos-regular", new Set([57, 36]))).toBe(one);
    expect(one.tag).toMatch(/^[A-Z]{6}$/);
    expect(fonts.subset("tinos-regular", new Set([36])).tag).not.toBe(one.tag);
    expect(fonts.subset("tinos-bold", new Set([36, 57])).tag).not.toBe(one.tag);
  });
});
