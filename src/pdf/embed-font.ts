// Fonts as Type 0 fonts with glyph ids for codes (ISO 32000-1, 9.7), each cut down to the glyphs that the packet
// uses. Names and tables depend on those glyphs alone, so the same packet gets the same fonts in every process.
import { createHash } from "node:crypto";
import type { FontBook } from "../fonts/font-book.ts";
import type { FontId } from "../fonts/shaped-word.ts";
import { subsetTrueType } from "../fonts/subset-truetype.ts";
import { type ObjectNumber, type PdfFile, deflate } from "./pdf-file.ts";
import { formatNumber, refTo } from "./pdf-syntax.ts";
import { writeToUnicode } from "./to-unicode.ts";
import { type FontMetrics, readFontMetrics } from "./truetype-metrics.ts";
import type { UsedFont } from "./used-fonts.ts";

/** A font program cut down to some glyphs. */
interface FontProgram {
  /** Six letters that name the set of glyphs. */
  readonly tag: string;
  readonly data: Uint8Array;
  readonly length: number;
}

// Packets of one office use nearly the same letters, so a program is often needed again. What is kept is a pure
// function of font and glyphs; the oldest goes first.
const keptPrograms = 64;
const programs = new Map<string, FontProgram>();
const metricsOf = new Map<FontId, FontMetrics>();

/** Writes every used font; `numberOf` gives the number under which pages name it. */
export function addFonts(file: PdfFile, used: readonly UsedFont[], numberOf: (font: FontId) => ObjectNumber, book: FontBook): void {
  for (const font of used) addFont(file, font, numberOf(font.font), book);
}

function addFont(file: PdfFile, used: UsedFont, number: ObjectNumber, book: FontBook): void {
  const bytes = book.fontBytes(used.font);
  let metrics = metricsOf.get(used.font);
  if (metrics === undefined) {
    metrics = readFontMetrics(bytes);
    metricsOf.set(used.font, metrics);
  }
  const glyphOf = (code: number): number => used.glyphOfCode.get(code) ?? code;
  const codes = [...used.texts.keys()].sort((a, b) => a - b);
  const glyphs = [...new Set(codes.map(glyphOf))].sort((a, b) => a - b);
  const program = subsetOnce(used.font, bytes, glyphs);
  const name = `/${program.tag}+${metrics.postScriptName}`;

  const fontFile = file.addStream(`/Length1 ${program.length}/Filter/FlateDecode`, program.data);
  const descriptor = file.add(writeDescriptor(name, metrics, fontFile));
  const widthOf = metrics.widthOf;
  const widths = writeWidths(codes, (code) => widthOf(glyphOf(code)));
  const map = used.glyphOfCode.size === 0 ? "/Identity" : ` ${refTo(file.addDeflated("", writeGlyphMap(codes, glyphOf)))}`;
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${refTo(descriptor)}/CIDToGIDMap${map}/W${widths}>>`,
  );
  const toUnicode = file.addDeflated("", writeToUnicode(used));
  file.put(
    number,
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${refTo(descendant)}]/ToUnicode ${refTo(toUnicode)}>>`,
  );
}

function subsetOnce(font: FontId, bytes: Uint8Array, glyphs: readonly number[]): FontProgram {
  const key = `${font} ${glyphs.join(" ")}`;
  const known = programs.get(key);
  if (known !== undefined) {
    programs.delete(key);
    programs.set(key, known);
    return known;
  }
  const subset = subsetTrueType(bytes, glyphs);
  const hash = createHash("sha256").update(key).digest();
  const tag = [...hash.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join("");
  const made = { tag, data: deflate(subset), length: subset.length };
  programs.set(key, made);
  const oldest = programs.keys().next();
  if (programs.size > keptPrograms && oldest.done !== true) programs.delete(oldest.value);
  return made;
}

function writeDescriptor(name: string, metrics: FontMetrics, fontFile: ObjectNumber): string {
  const italic = metrics.italicAngle !== 0;
  // Table 123: serif 2, symbolic 4 (the codes are not a standard encoding), italic 64.
  const flags = 2 + 4 + (italic ? 64 : 0);
  // No table holds the width of stems; readers use it only to stand in for a missing font.
  const stem = Math.round(50 + (metrics.weight / 65) ** 2);
  return (
    `<</Type/FontDescriptor/FontName${name}/Flags ${flags}/FontBBox[${metrics.box.join(" ")}]` +
    `/ItalicAngle ${formatNumber(metrics.italicAngle)}/Ascent ${metrics.ascent}/Descent ${metrics.descent}` +
    `/CapHeight ${metrics.capHeight}/StemV ${stem}/FontFile2 ${refTo(fontFile)}>>`
  );
}

// Codes that follow one another share a list: "[3 [250 333] 36 [722]]".
function writeWidths(codes: readonly number[], widthOf: (code: number) => number): string {
  let out = "[";
  let before: number | undefined;
  for (const code of codes) {
    if (before === undefined || code !== before + 1) out += `${before === undefined ? "" : "]"}${code}[`;
    else out += " ";
    out += formatNumber(widthOf(code), 3);
    before = code;
  }
  return before === undefined ? "[]" : `${out}]]`;
}

// Two bytes for every code up to the last one used.
function writeGlyphMap(codes: readonly number[], glyphOf: (code: number) => number): Uint8Array {
  const map = Buffer.alloc(((codes.at(-1) ?? 0) + 1) * 2);
  for (const code of codes) map.writeUInt16BE(glyphOf(code), code * 2);
  return map;
}
