// A TrueType file and some of its glyphs in, a smaller TrueType file out in which every glyph keeps its id, so that text
// written with the ids of the whole font stays right. Holds what a CIDFontType2 with an identity map needs (ISO 32000-1,
// 9.9): no cmap, no names. The same glyphs give the same bytes.
import { type SfntTable, readSfnt, viewOf, writeSfnt } from "./sfnt.ts";

const copied = ["cvt ", "fpgm", "prep"];

/** Keeps these glyphs, glyph 0 and the parts that composite glyphs are made of. Throws on a font without TrueType outlines. */
export function subsetTrueType(bytes: Uint8Array, glyphIds: Iterable<number>): Uint8Array {
  const tables = readSfnt(bytes);
  const table = (tag: string): Uint8Array => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  const glyphs = new Outlines(table("glyf"), table("loca"), viewOf(table("head")).getInt16(50) === 1);
  const kept = collectGlyphs(glyphs, glyphIds);
  const count = Math.max(...kept) + 1;
  const { glyf, loca } = writeOutlines(glyphs, kept, count);
  const head = table("head").slice();
  viewOf(head).setInt16(50, 1);
  const maxp = table("maxp").slice();
  viewOf(maxp).setUint16(4, count);
  const hhea = table("hhea").slice();
  const hmtx = writeMetrics(table("hmtx"), viewOf(hhea).getUint16(34), kept, count);
  viewOf(hhea).setUint16(34, count);
  const made: SfntTable[] = [
    { tag: "glyf", bytes: glyf },
    { tag: "head", bytes: head },
    { tag: "hhea", bytes: hhea },
    { tag: "hmtx", bytes: hmtx },
    { tag: "loca", bytes: loca },
    { tag: "maxp", bytes: maxp },
  ];
  for (const tag of copied) {
    const found = tables.get(tag);
    if (found !== undefined) made.push({ tag, bytes: found });
  }
  return writeSfnt(made);
}

class Outlines {
  readonly #glyf: Uint8Array;
  readonly #offsets: (glyph: number) => number;
  readonly count: number;

  constructor(glyf: Uint8Array, loca: Uint8Array, long: boolean) {
    const view = viewOf(loca);
    this.#glyf = glyf;
    this.#offsets = long ? (glyph) => view.getUint32(glyph * 4) : (glyph) => view.getUint16(glyph * 2) * 2;
    this.count = loca.length / (long ? 4 : 2) - 1;
  }

  /** Empty for glyphs without ink. */
  outline(glyph: number): Uint8Array {
    return this.#glyf.subarray(this.#offsets(glyph), this.#offsets(glyph + 1));
  }
}

function collectGlyphs(glyphs: Outlines, wanted: Iterable<number>): ReadonlySet<number> {
  const kept = new Set<number>([0]);
  const open = [0, ...wanted];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (glyph >= glyphs.count) throw new Error(`The font has no glyph ${glyph}.`);
    kept.add(glyph);
    for (const part of partsOf(glyphs.outline(glyph))) if (!kept.has(part)) open.push(part);
  }
  return kept;
}

// "Composite glyph description" of the glyf table: each part is flags, a glyph id and arguments of a size that the flags tell.
const argumentsAreWords = 0x1;
const hasScale = 0x8;
const moreParts = 0x20;
const hasTwoScales = 0x40;
const hasMatrix = 0x80;

function partsOf(outline: Uint8Array): readonly number[] {
  if (outline.length < 10) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags = moreParts;
  while ((flags & moreParts) !== 0) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + ((flags & argumentsAreWords) === 0 ? 2 : 4);
    if ((flags & hasScale) !== 0) at += 2;
    else if ((flags & hasTwoScales) !== 0) at += 4;
    else if ((flags & hasMatrix) !== 0) at += 8;
  }
  return parts;
}

function writeOutlines(
  glyphs: Outlines,
  kept: ReadonlySet<number>,
  count: number,
): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((count + 1) * 4);
  const offsets = viewOf(loca);
  const outlines: { at: number; bytes: Uint8Array }[] = [];
  let length = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    offsets.setUint32(glyph * 4, length);
    if (!kept.has(glyph)) continue;
    const bytes = glyphs.outline(glyph);
    outlines.push({ at: length, bytes });
    length += (bytes.length + 3) & ~3;
  }
  offsets.setUint32(count * 4, length);
  const glyf = new Uint8Array(length);
  for (const { at, bytes } of outlines) glyf.set(bytes, at);
  return { glyf, loca };
}

// Glyphs past the last full entry share its advance and have a side bearing of their own.
function writeMetrics(hmtx: Uint8Array, fullEntries: number, kept: ReadonlySet<number>, count: number): Uint8Array {
  const from = viewOf(hmtx);
  const written = new Uint8Array(count * 4);
  const to = viewOf(written);
  for (const glyph of kept) {
    const full = Math.min(glyph, fullEntries - 1);
    to.setUint16(glyph * 4, from.getUint16(full * 4));
    const bearing = glyph < fullEntries ? glyph * 4 + 2 : fullEntries * 4 + (glyph - fullEntries) * 2;
    to.setInt16(glyph * 4 + 2, from.getInt16(bearing));
  }
  return written;
}
