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
  readonly #font: Font;
  readonly #buffer: Buffer;
  readonly #covered = new Map<number, boolean>();

  constructor(id: FontId, bytes: Uint8Array, engine: FontEngine) {
    this.id = id;
    this.bytes = bytes;
    this.metrics = readMetrics(id, bytes);
    this.plain = PlainLatin.of(this.metrics);
    this.#engine = engine;
    this.#font = new engine.Font(new engine.Face(new engine.Blob(bytes)));
    this.#buffer = new engine.Buffer();
    // A letter or mark keeps its own place in the text; a circle under a mark without a letter is not in the case.
    this.#buffer.setClusterLevel(engine.ClusterLevel.CHARACTERS);
    this.#buffer.setFlags(engine.BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  }

  has(codePoint: number): boolean {
    if (this.plain?.has(codePoint) === true) return true;
    let known = this.#covered.get(codePoint);
    if (known === undefined) {
      known = this.#font.nominalGlyph(codePoint) !== undefined;
      this.#covered.set(codePoint, known);
    }
    return known;
  }

  /** The glyph of a character that has neither ink nor width. Throws where the font's glyph has. */
  blankGlyph(codePoint: number): number {
    const glyph = this.#font.nominalGlyph(codePoint);
    if (glyph === undefined || this.metrics.advanceEm(glyph) !== 0 || this.#font.glyphToPath(glyph) !== "") {
      throw new Error(`${this.id} has no blank glyph without width.`);
    }
    return glyph;
  }

  /** Glyphs of the text in visual order. All of it runs in one direction; brackets are turned where that is to the left. */
  shape(text: string, direction: "ltr" | "rtl"): readonly PlacedGlyph[] {
    const { Direction, shape } = this.#engine;
    const buffer = this.#buffer;
    buffer.clearContents();
    buffer.addText(text);
    buffer.setDirection(direction === "rtl" ? Direction.RTL : Direction.LTR);
    // The script. No language: the engine does not see the machine's from within WebAssembly.
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    const em = 1000 / this.metrics.unitsPerEm;
    return buffer.getGlyphInfos().map(({ codepoint: id, cluster: start }, index) => {
      const position = positions[index];
      if (position === undefined) throw new Error(`${this.id} gave a glyph without a position.`);
      const { xAdvance, xOffset, yOffset } = position;
      return { id, start, advanceEm: xAdvance * em, xEm: xOffset * em, yEm: yOffset * em };
    });
  }
}
