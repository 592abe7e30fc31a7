// One font file behind the shaping engine's door.
import type { Font } from "fontkit";
import type { FontMetrics } from "./font-metrics.ts";
import type { FontId } from "./shaped-word.ts";

/** What we use of the shaping engine. */
export type FontEngine = Pick<typeof import("fontkit"), "create">;

/** A glyph where shaping put it, in thousandths of an em. */
export interface PlacedGlyph {
  readonly id: number;
  /** The characters it stands for; empty for parts of a character that was taken apart. */
  readonly codePoints: readonly number[];
  /** From this glyph's pen to the next one's. */
  readonly advanceEm: number;
  /** From the pen to the glyph. */
  readonly xEm: number;
  readonly yEm: number;
}

export class OpenedFont {
  readonly id: FontId;
  readonly bytes: Uint8Array;
  readonly metrics: FontMetrics;
  readonly #font: Font;
  readonly #covered = new Map<number, boolean>();

  constructor(id: FontId, bytes: Uint8Array, engine: FontEngine) {
    const font = engine.create(bytes as Buffer);
    if (!("glyphForCodePoint" in font)) throw new Error(`${id} is a collection of fonts, not a font.`);
    this.id = id;
    this.bytes = bytes;
    this.#font = font;
    this.metrics = readMetrics(id, font);
    forgetCharacters(font);
  }

  has(codePoint: number): boolean {
    let known = this.#covered.get(codePoint);
    if (known === undefined) {
      known = this.#font.hasGlyphForCodePoint(codePoint);
      this.#covered.set(codePoint, known);
    }
    return known;
  }

  /** The glyph of a character that has neither ink nor width. Throws where the font's glyph has. */
  blankGlyph(codePoint: number): number {
    const glyph = this.#font.glyphForCodePoint(codePoint);
    if (glyph.id === 0 || glyph.advanceWidth !== 0 || glyph.path.commands.length > 0) {
      throw new Error(`${this.id} has no blank glyph without width.`);
    }
    return glyph.id;
  }

  /** Glyphs of the text in visual order. All of it runs in one direction. */
  shape(text: string, direction: "ltr" | "rtl"): readonly PlacedGlyph[] {
    const { glyphs, positions } = this.#font.layout(text, undefined, undefined, undefined, direction);
    const em = 1000 / this.#font.unitsPerEm;
    return glyphs.map((glyph, index) => {
      const position = positions[index];
      if (position === undefined) throw new Error(`${this.id} gave a glyph without a position.`);
      return {
        id: glyph.id,
        codePoints: glyph.codePoints,
        advanceEm: position.xAdvance * em,
        xEm: position.xOffset * em,
        yEm: position.yOffset * em,
      };
    });
  }
}

// The engine keeps one object for each glyph, with the characters that first led to it. Letters that share a glyph (an
// Arabic yeh and a Persian one within a word) would then read as whichever came first in the process.
function forgetCharacters(font: Font): void {
  const getShared = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const own: ReturnType<Font["getGlyph"]> = Object.create(getShared(id));
    own.codePoints = codePoints;
    return own;
  };
}

function readMetrics(id: FontId, font: Font): FontMetrics {
  const em = 1000 / font.unitsPerEm;
  const os2 = font["OS/2"];
  const advances: (number | undefined)[] = [];
  const italic = font.italicAngle !== 0 || os2.fsSelection.italic;
  const bold = os2.usWeightClass >= 600;
  return {
    font: id,
    postScriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    glyphCount: font.numGlyphs,
    ascentEm: font.ascent * em,
    descentEm: font.descent * em,
    // A script without capitals has no height for them.
    capHeightEm: (font.capHeight || font.ascent) * em,
    xHeightEm: font.xHeight * em,
    bboxEm: [font.bbox.minX * em, font.bbox.minY * em, font.bbox.maxX * em, font.bbox.maxY * em],
    italicAngle: font.italicAngle,
    weight: os2.usWeightClass,
    stemEm: bold ? 140 : 80,
    // Serif (bit 2), Symbolic (bit 3: the characters are not those of the Latin standard set alone), Italic (bit 7).
    flags: 2 + 4 + (italic ? 64 : 0),
    advanceEm: (glyph) => (advances[glyph] ??= font.getGlyph(glyph).advanceWidth * em),
  };
}
