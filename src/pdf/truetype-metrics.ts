// What a PDF font dictionary says of a TrueType font, read from the font's own tables (OpenType 1.9).

/** Lengths in thousandths of an em. */
export interface FontMetrics {
  readonly postScriptName: string;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** 100 to 900. */
  readonly weight: number;
  readonly widthOf: (glyph: number) => number;
}

/** Throws on bytes that are not a TrueType font. */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16;
    tables.set(Buffer.from(bytes.subarray(at, at + 4)).toString("latin1"), font.getUint32(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`A font without the table "${name}".`);
    return at;
  };
  const [head, hhea, hmtx, os2, post] = [table("head"), table("hhea"), table("hmtx"), table("OS/2"), table("post")];
  const unit = 1000 / font.getUint16(head + 18);
  const scaled = (at: number): number => Math.round(font.getInt16(at) * unit);
  const lastWidth = font.getUint16(hhea + 34) - 1;
  // Version 2 of OS/2 brought the height of capitals.
  const hasCapHeight = font.getUint16(os2) >= 2 && font.getInt16(os2 + 88) > 0;
  return {
    postScriptName: readPostScriptName(font, table("name")),
    box: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    capHeight: hasCapHeight ? scaled(os2 + 88) : scaled(hhea + 4),
    italicAngle: font.getInt32(post + 4) / 65536,
    weight: font.getUint16(os2 + 4),
    widthOf: (glyph) => font.getUint16(hmtx + Math.min(glyph, lastWidth) * 4) * unit,
  };
}

// Name 6, in whichever encoding: the letters allowed are ASCII.
function readPostScriptName(font: DataView, name: number): string {
  const strings = name + font.getUint16(name + 4);
  for (let index = 0; index < font.getUint16(name + 2); index++) {
    const record = name + 6 + index * 12;
    if (font.getUint16(record + 6) !== 6) continue;
    const start = strings + font.getUint16(record + 10);
    const letters = Buffer.from(font.buffer, font.byteOffset + start, font.getUint16(record + 8)).toString("latin1");
    return letters.replace(/[^!-~]|[[\](){}<>/%#]/g, "");
  }
  throw new Error("A font without a PostScript name.");
}
