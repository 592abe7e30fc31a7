// One font file behind the shaping engine's door.
import type { Buffer, Font } from "harfbuzzjs";
import type { FontMetrics } from "./font-metrics.ts";
import { PlainLatin } from "./plain-latin.ts";
import { readMetrics } from "./read-metrics.ts";
import type { FontId } from "./shaped-word.ts";

/** The shaping engine: HarfBuzz, as WebAssembly. */
export type FontEngine = typeof import("harfbuzzjs");

/** A glyph where shaping put it, in thousandths of an em. */
export interface PlacedGlyph {
  readonly id: number;
  /** Where in the text the characters begin that it stands for, alone or with the other glyphs that begin there. */
  readonly start: number;
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
  /** Sets words of plain Latin text without the engine. Undefined for fonts without such text. */
  readonly plain: PlainLatin | undefined;
  readonly #engine: FontEngine;
  #shaping: { readonly font: Font; readonly buffer: Buffer } | undefined;
  readonly #covered = new Map<number, boolean>();

  constructor(id: FontId, bytes: Uint8Array, engine: FontEngine) {
    this.id = id;
    this.bytes = bytes;
    this.metrics = readMetrics(id, bytes);
    this.plain = PlainLatin.of(this.metrics);
    this.#engine = engine;
  }

  has(codePoint: number): boolean {
    if (this.plain?.has(codePoint) === true) return true;
    let known = this.#covered.get(codePoint);
    if (known === undefined) {
      known = this.#engineFont().font.nominalGlyph(codePoint) !== undefined;
      this.#covered.set(codePoint, known);
    }
    return known;
  }

  /** The glyph of a character that has neither ink nor width. Throws where the font's glyph has. */
  blankGlyph(codePoint: number): number {
    const { font } = this.#engineFont();
    const glyph = font.nominalGlyph(codePoint);
    if (glyph === undefined || this.metrics.advanceEm(glyph) !== 0 || font.glyphToPath(glyph) !== "") {
      throw new Error(`${this.id} has no blank glyph without width.`);
    }
    return glyph;
  }

  /** Glyphs of the text in visual order. All of it runs in one direction; brackets are turned where that is to the left. */
  shape(text: string, direction: "ltr" | "rtl"): readonly PlacedGlyph[] {
    const { Direction, shape } = this.#engine;
    const { font, buffer } = this.#engineFont();
    buffer.clearContents();
    buffer.addText(text);
    buffer.setDirection(direction === "rtl" ? Direction.RTL : Direction.LTR);
    // The script. No language: the engine does not see the machine's from within WebAssembly.
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    const em = 1000 / this.metrics.unitsPerEm;
    return buffer.getGlyphInfos().map(({ codepoint: id, cluster: start }, index) => {
      const position = positions[index];
      if (position === undefined) throw new Error(`${this.id} gave a glyph without a position.`);
      const { xAdvance, xOffset, yOffset } = position;
      return { id, start, advanceEm: xAdvance * em, xEm: xOffset * em, yEm: yOffset * em };
    });
  }

  // Made when first needed: the engine takes a copy of the whole file.
  #engineFont(): { readonly font: Font; readonly buffer: Buffer } {
    if (this.#shaping === undefined) {
      const { Blob, Buffer, BufferFlag, ClusterLevel, Face, Font } = this.#engine;
      const buffer = new Buffer();
      // A letter or mark keeps its own place in the text; a circle under a mark without a letter is not in the case.
      buffer.setClusterLevel(ClusterLevel.CHARACTERS);
      buffer.setFlags(BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
      this.#shaping = { font: new Font(new Face(new Blob(this.bytes))), buffer };
    }
    return this.#shaping;
  }
}
