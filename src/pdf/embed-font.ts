// Fonts as Type 0 fonts with glyph ids for codes (ISO 32000-1, 9.7), each cut down to the glyphs that the packet
// uses. Names and tables depend on those glyphs alone, so the same packet gets the same fonts in every process.
import type { FontBook } from "../fonts/font-book.ts";
import type { FontMetrics } from "../fonts/font-metrics.ts";
import type { FontSubset } from "../fonts/font-subset.ts";
import type { FontId } from "../fonts/shaped-word.ts";
import { type ObjectNumber, type PdfFile, deflate } from "./pdf-file.ts";
import { formatNumber, formatNumbers, refTo } from "./pdf-syntax.ts";
import { writeToUnicode } from "./to-unicode.ts";
import type { UsedFont } from "./used-fonts.ts";

// Packets of one office use nearly the same letters, so the same subset comes again and is compressed once.
const compressed = new WeakMap<FontSubset, Uint8Array>();

/** Writes every used font; `numberOf` gives the number under which pages name it. */
export function addFonts(
  file: PdfFile,
  used: readonly UsedFont[],
  numberOf: (font: FontId) => ObjectNumber,
  book: FontBook,
): void {
  for (const font of used) addFont(file, font, numberOf(font.font), book);
}

function addFont(file: PdfFile, used: UsedFont, number: ObjectNumber, book: FontBook): void {
  const metrics = book.metrics(used.font);
  const glyphOf = (code: number): number => used.glyphOfCode.get(code) ?? code;
  const codes = [...used.texts.keys()].sort((a, b) => a - b);
  const subset = book.subset(used.font, new Set(codes.map(glyphOf)));
  let program = compressed.get(subset);
  if (program === undefined) compressed.set(subset, (program = deflate(subset.bytes)));
  const name = `/${subset.tag}+${metrics.postScriptName}`;

  const fontFile = file.addStream(`/Length1 ${subset.bytes.length}/Filter/FlateDecode`, program);
  const descriptor = file.add(writeDescriptor(name, metrics, fontFile));
  const widths = writeWidths(codes, (code) => metrics.advanceEm(glyphOf(code)));
  const map =
    used.glyphOfCode.size === 0 ? "/Identity" : ` ${refTo(file.addDeflated("", writeGlyphMap(codes, glyphOf)))}`;
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

function writeDescriptor(name: string, metrics: FontMetrics, fontFile: ObjectNumber): string {
  return (
    `<</Type/FontDescriptor/FontName${name}/Flags ${metrics.flags}/FontBBox[${formatNumbers(metrics.bboxEm, 0)}]` +
    `/ItalicAngle ${formatNumber(metrics.italicAngle)}/Ascent ${formatNumber(metrics.ascentEm, 0)}` +
    `/Descent ${formatNumber(metrics.descentEm, 0)}/CapHeight ${formatNumber(metrics.capHeightEm, 0)}` +
    `/StemV ${formatNumber(metrics.stemEm, 0)}/FontFile2 ${refTo(fontFile)}>>`
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
