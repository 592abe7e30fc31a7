// Plain Latin text in, its run of glyphs out, without the shaping engine: in the fonts of such text each character is one
// glyph, and all that shaping adds is the kerning of neighbours. Both were measured with the engine (.scripts/
// measure-plain-latin.mts), and the tests hold what is set here to what the engine sets. Nearly every word of
// nearly every packet is such text, and the engine takes five to nine times as long for it.
import type { FontMetrics } from "./font-metrics.ts";
import { OpenRun } from "./open-run.ts";
import measured from "./plain-latin.json" with { type: "json" };
import type { FontId, ShapedRun } from "./shaped-word.ts";

export interface MeasuredFont {
  /** The font's own, of its metrics. */
  readonly checksum: number;
  /** In the order of the characters. */
  readonly glyphs: readonly number[];
  /** By the first character and what is added to its advance, in font units: the characters that follow it. */
  readonly kerning: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const { characters } = measured;
const fonts: Readonly<Record<FontId, MeasuredFont | undefined>> = measured.fonts;

export class PlainLatin {
  readonly #metrics: FontMetrics;
  /** By character code; 0 where the character was not measured. */
  readonly #glyphs = new Uint16Array(1 + Math.max(...Array.from(characters, codeOf)));
  /** Thousandths of an em, by the codes of both characters. */
  readonly #kerning = new Map<number, number>();

  private constructor(metrics: FontMetrics, { glyphs, kerning }: MeasuredFont) {
    this.#metrics = metrics;
    for (const [index, glyph] of glyphs.entries()) this.#glyphs[characters.charCodeAt(index)] = glyph;
    for (const [left, rights] of Object.entries(kerning)) {
      for (const [units, followers] of Object.entries(rights)) {
        const em = (Number(units) * 1000) / metrics.unitsPerEm;
        for (const right of followers) this.#kerning.set(pairOf(codeOf(left), codeOf(right)), em);
      }
    }
  }

  /** Undefined where the font is none of those that were measured, or another version of one. */
  static of(metrics: FontMetrics): PlainLatin | undefined {
    const found = fonts[metrics.font];
    return found?.checksum === metrics.checksum ? new PlainLatin(metrics, found) : undefined;
  }

  has(codePoint: number): boolean {
    return (this.#glyphs[codePoint] ?? 0) !== 0;
  }

  /** The text as one run from left to right, as encode-glyphs.ts makes it. Undefined where one of its characters is not plain. */
  set(text: string): ShapedRun | undefined {
    const run = new OpenRun(0);
    let kerningEm = 0; // not yet moved: less than a thousandth
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const glyph = this.#glyphs[code] ?? 0;
      if (glyph === 0) return undefined;
      run.show(glyph, this.#metrics.advanceEm(glyph));
      const pair = this.#kerning.get(pairOf(code, text.charCodeAt(index + 1)));
      if (pair === undefined) continue;
      kerningEm += pair;
      const shift = Math.round(kerningEm);
      run.move(shift);
      kerningEm -= shift;
    }
    return run.finish(this.#metrics.font, text);
  }
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** Of both codes one number. Past the end of the text there is no code, and what comes of it no pair. */
function pairOf(left: number, right: number): number {
  return left * 0x10000 + right;
}
