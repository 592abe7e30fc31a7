import type { FontId } from "./shaped-word.ts";

/** What a PDF font descriptor and the setting of lines need of a font. Lengths in thousandths of an em. */
export interface FontMetrics {
  readonly font: FontId;
  readonly postScriptName: string;
  /** What the file's head table says of the whole file: another version of the font has another one. */
  readonly checksum: number;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly ascentEm: number;
  /** Below the baseline, negative. */
  readonly descentEm: number;
  readonly capHeightEm: number;
  readonly xHeightEm: number;
  readonly bboxEm: readonly [left: number, bottom: number, right: number, top: number];
  /** Degrees, counter-clockwise from the vertical; negative for italics. */
  readonly italicAngle: number;
  /** 400 or 700. */
  readonly weight: number;
  /** Thickness of the upright stems, guessed from the weight: the file does not say. */
  readonly stemEm: number;
  /** Font descriptor flags (ISO 32000-1, table 123): Serif, Symbolic, Italic. */
  readonly flags: number;
  /** The advance of a glyph as the file's hmtx table has it, not rounded. */
  readonly advanceEm: (glyph: number) => number;
}
