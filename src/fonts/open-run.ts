import type { FontId, ShapedRun } from "./shaped-word.ts";
import { TjWriter } from "./tj-array.ts";

/** A run while its glyphs are put beside one another. */
export class OpenRun {
  /** Thousandths of an em. */
  readonly riseEm: number;
  readonly #tj = new TjWriter();
  readonly #glyphs: number[] = [];
  #widthEm = 0;

  constructor(riseEm: number) {
    this.riseEm = riseEm;
  }

  get glyphCount(): number {
    return this.#glyphs.length;
  }

  /** Moves the pen by whole thousandths of an em. */
  move(shiftEm: number): void {
    if (shiftEm === 0) return;
    this.#tj.adjust(-shiftEm);
    this.#widthEm += shiftEm;
  }

  show(glyph: number, advanceEm: number): void {
    this.#tj.show(glyph);
    this.#widthEm += advanceEm;
    this.#glyphs.push(glyph);
  }

  finish(font: FontId, readings: ArrayLike<string>): ShapedRun {
    return { font, tj: this.#tj.finish(), widthEm: this.#widthEm, riseEm: this.riseEm, glyphs: this.#glyphs, readings };
  }
}
