import type { FontStyle } from "../blocks/inline.ts";

/** One font file in one weight, "tinos-regular". */
export type FontId = string;

/** Glyphs of one font that stand beside one another in visual order, ready for a PDF TJ array. */
export interface ShapedRun {
  readonly font: FontId;
  /** The inside of a TJ array, as tj-array.ts writes it: glyph ids, and between them the kerning adjustments. */
  readonly tj: string;
  /** Advance of the whole run, thousandths of an em, kerning included. */
  readonly widthEm: number;
  /** Raised (or lowered) by so many thousandths of an em: marks that shaping moves up or down. */
  readonly riseEm: number;
  /** The ids of its glyphs, in their order. */
  readonly glyphs: readonly number[];
  /** What each glyph stands for, for the font's ToUnicode table: a text, where each is one of its characters. */
  readonly readings: ArrayLike<string>;
}

/** A word (text without a space) shaped once for one style and kept for the life of the process. */
export interface ShapedWord {
  readonly text: string;
  readonly style: FontStyle;
  /** In visual order. */
  readonly runs: readonly ShapedRun[];
  /** Thousandths of an em. */
  readonly widthEm: number;
}
