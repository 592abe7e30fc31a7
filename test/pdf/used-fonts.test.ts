import { beforeAll, describe, expect, it } from "vitest";
import { type FontBook, openFontBook } from "../../src/fonts/font-book.ts";
import type { ShapedRun } from "../../src/fonts/shaped-word.ts";
import { type TjPart, readTj, writeTj } from "../../src/fonts/tj-array.ts";
import { UsedFonts } from "../../src/pdf/used-fonts.ts";
import { writeBytes } from "./write-bytes.ts";
import { openPacket, readText } from "./read-back.ts";
import { canRender, compareInk, renderPage } from "./render.ts";
import { makeText, metadata } from "./sample-packet.ts";

const run = (parts: readonly TjPart[], ...glyphs: [id: number, text: string][]): ShapedRun => ({
  font: "f",
  tj: writeTj(parts),
  widthEm: 0,
  riseEm: 0,
  glyphs: glyphs.map(([id]) => id),
  readings: glyphs.map(([, text]) => text),
});

describe("UsedFonts", () => {
  it("writes glyph ids as they are and remembers what they read as", () => {
    const fonts = new UsedFonts();
    const shown = [[0x24, 0x37], -18, [0x42]];
    expect(readTj(fonts.write(run(shown, [0x24, "A"], [0x37, "T"], [0x42, "fi"])))).toEqual(shown);
    expect([...(fonts.all()[0]?.texts ?? [])]).toEqual([
      [0x24, "A"],
      [0x37, "T"],
      [0x42, "fi"],
    ]);
    expect(fonts.all()[0]?.glyphOfCode.size).toBe(0);
  });

  it("gives a second reading of a glyph a code of its own, always the same one", () => {
    const fonts = new UsedFonts();
    fonts.write(run([[0x24]], [0x24, "a"]));
    const other = run([[0x24], -7, [0x25]], [0x24, "b"], [0x25, "c"]);
    expect(readTj(fonts.write(other))).toEqual([[0xfffe], -7, [0x25]]);
    expect(readTj(fonts.write(run([[0x25, 0x24]], [0x25, "c"], [0x24, "b"])))).toEqual([[0x25, 0xfffe]]);
    expect([...(fonts.all()[0]?.glyphOfCode ?? [])]).toEqual([[0xfffe, 0x24]]);
    expect(fonts.all()[0]?.texts.get(0xfffe)).toBe("b");
  });

  it("refuses a run whose glyphs are not those that it shows", () => {
    const fonts = new UsedFonts();
    fonts.write(run([[0x24]], [0x24, "a"]));
    expect(() => fonts.write(run([[0x24, 0x25]], [0x24, "b"]))).toThrow("as many glyphs");
  });
});

describe("letters that look the same", () => {
  let book: FontBook;
  beforeAll(async () => {
    book = await openFontBook();
  });

  const write = (...words: string[]): Promise<Uint8Array> => {
    const items = words.map((word, index) =>
      makeText((text, style) => book.shapeWord(text, style).runs, word, 72, 700 - index * 30, 1),
    );
    const nodes = [
      { role: "Sect", parent: 0 },
      { role: "P", parent: 0 },
    ] as const;
    return writeBytes(
      {
        sheets: [{ content: { kind: "typeset", items }, stamps: [], structure: 0, label: "1" }],
        structures: [{ title: "Names", nodes }],
        anchors: new Map(),
        outline: [],
        metadata,
      },
      new Map(),
      book,
    );
  };

  // Within a word the Arabic yeh (U+064A) and the Persian one (U+06CC) have the same shape, as have the two kafs' joins.
  it("read as they were written, an Arabic and a Persian name side by side", async () => {
    const bytes = await write("\u064Aوسف", "\u06CCوسف");
    const text = await readText(await openPacket(bytes), 1);
    expect(text).toContain("\u064Aوسف");
    expect(text).toContain("\u06CCوسف");
  });

  it.skipIf(!canRender)("print the same", async () => {
    const [arabic, persian] = [await write("x", "\u064Aوسف"), await write("x", "\u06CCوسف")];
    const both = await write("\u064Aوسف", "\u06CCوسف");
    expect(compareInk(renderPage(arabic, 1), renderPage(persian, 1))).toBe(0);
    const again = await write("\u06CCوسف", "\u06CCوسف");
    expect(compareInk(renderPage(both, 1), renderPage(again, 1))).toBe(0);
  });
});
