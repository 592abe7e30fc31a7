// A font's tables in, its metrics out (OpenType specification: head, hhea, hmtx, maxp, name, OS/2, post).
import type { FontMetrics } from "./font-metrics.ts";
import type { FontId } from "./shaped-word.ts";
import { readSfnt, viewOf } from "./sfnt.ts";

/** Throws where the font lacks one of the tables. */
export function readMetrics(id: FontId, bytes: Uint8Array): FontMetrics {
  const tables = readSfnt(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font ${id} has no table ${tag}.`);
    return viewOf(found);
  };
  const head = table("head");
  const hhea = table("hhea");
  const os2 = table("OS/2");
  const unitsPerEm = head.getUint16(18);
  const em = 1000 / unitsPerEm;
  const ascent = hhea.getInt16(4);
  const italicAngle = table("post").getInt32(4) / 0x10000;
  const weight = os2.getUint16(4);
  const isItalic = italicAngle !== 0 || (os2.getUint16(62) & 1) !== 0;
  // The heights of small letters and capitals stand in the table since its second version.
  const [xHeight, capHeight] = os2.getUint16(0) >= 2 ? [os2.getInt16(86), os2.getInt16(88)] : [0, 0];
  return {
    font: id,
    postScriptName: readPostScriptName(table("name")),
    checksum: head.getUint32(8),
    unitsPerEm,
    glyphCount: table("maxp").getUint16(4),
    ascentEm: ascent * em,
    descentEm: hhea.getInt16(6) * em,
    // A script without capitals has no height for them.
    capHeightEm: (capHeight === 0 ? ascent : capHeight) * em,
    xHeightEm: xHeight * em,
    bboxEm: [head.getInt16(36) * em, head.getInt16(38) * em, head.getInt16(40) * em, head.getInt16(42) * em],
    italicAngle,
    weight,
    stemEm: weight >= 600 ? 140 : 80,
    // Serif (bit 2), Symbolic (bit 3: the characters are not those of the Latin standard set alone), Italic (bit 7).
    flags: 2 + 4 + (isItalic ? 64 : 0),
    advanceEm: readAdvances(table("hmtx"), hhea.getUint16(34), em),
  };
}

// Glyphs past the last entry share its advance.
function readAdvances(hmtx: DataView, entries: number, em: number): (glyph: number) => number {
  return (glyph) => hmtx.getUint16(4 * Math.min(glyph, entries - 1)) * em;
}

const postScriptName = 6;
const macintosh = 1;

function readPostScriptName(name: DataView): string {
  const texts = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const entry = 6 + 12 * index;
    if (name.getUint16(entry + 6) !== postScriptName) continue;
    const start = texts + name.getUint16(entry + 10);
    // A PostScript name is ASCII: a byte a letter on a Macintosh, two everywhere else.
    const bytesEach = name.getUint16(entry) === macintosh ? 1 : 2;
    let text = "";
    for (let at = bytesEach - 1; at < name.getUint16(entry + 8); at += bytesEach)
      text += String.fromCharCode(name.getUint8(start + at));
    return text;
  }
  throw new Error("The font has no PostScript name.");
}
