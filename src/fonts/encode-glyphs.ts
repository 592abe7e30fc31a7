// Placed glyphs in, the inside of TJ arrays out.
import { mirrorCharacter } from "./bidi-levels.ts";
import { isJoiner } from "./character-kinds.ts";
import type { OpenedFont, PlacedGlyph } from "./opened-font.ts";
import type { ShapedRun } from "./shaped-word.ts";

/**
 * One run for each height above the baseline. Adjustments are whole thousandths of an em; what rounding leaves is
 * carried to the next glyph, so that a run is never off by more than half a thousandth.
 */
export function encodeGlyphs(
  font: OpenedFont,
  text: string,
  glyphs: readonly PlacedGlyph[],
  direction: "ltr" | "rtl",
): readonly ShapedRun[] {
  const readings = readGlyphs(text, glyphs, direction);
  const runs: OpenRun[] = [];
  let pen = 0; // where the glyphs written so far leave the pen
  let wanted = 0; // where shaping has it
  for (const [index, glyph] of glyphs.entries()) {
    let run = runs.at(-1);
    if (run === undefined || run.riseEm !== Math.round(glyph.yEm)) {
      run?.closeHex();
      run = new OpenRun(Math.round(glyph.yEm));
      runs.push(run);
    }
    const shift = Math.round(wanted + glyph.xEm - pen);
    run.move(shift);
    const advance = font.metrics.advanceEm(glyph.id);
    run.show(glyph.id, advance, readings[index] ?? "");
    pen += shift + advance;
    wanted += glyph.advanceEm;
  }
  const last = runs.at(-1);
  last?.move(Math.round(wanted - pen));
  last?.closeHex();
  return runs.map((run) => run.finish(font.id));
}

class OpenRun {
  readonly riseEm: number;
  #tj = "";
  #hex = "";
  #widthEm = 0;
  readonly #glyphs: { id: number; text: string }[] = [];

  constructor(riseEm: number) {
    this.riseEm = riseEm;
  }

  move(shiftEm: number): void {
    if (shiftEm === 0) return;
    this.closeHex();
    this.#tj += String(-shiftEm);
    this.#widthEm += shiftEm;
  }

  show(id: number, advanceEm: number, text: string): void {
    this.#hex += id.toString(16).toUpperCase().padStart(4, "0");
    this.#widthEm += advanceEm;
    this.#glyphs.push({ id, text });
  }

  closeHex(): void {
    if (this.#hex === "") return;
    this.#tj += `<${this.#hex}>`;
    this.#hex = "";
  }

  finish(font: string): ShapedRun {
    return { font, tj: this.#tj, widthEm: this.#widthEm, riseEm: this.riseEm, glyphs: this.#glyphs };
  }
}

/** Read where a character was taken apart into several glyphs: the first one carries the character, the others this. */
const partOfCharacter = "\u200D";

// What each glyph reads as. The engine shows a joiner as a space without width and forgets which it was; they are given
// back in the order of the text. Mirrored brackets read as the text has them.
function readGlyphs(text: string, glyphs: readonly PlacedGlyph[], direction: "ltr" | "rtl"): readonly string[] {
  const joiners = Array.from(text).filter(isJoiner);
  if (direction === "rtl") joiners.reverse();
  let nextJoiner = 0;
  return glyphs.map((glyph) => {
    if (glyph.advanceEm === 0 && glyph.codePoints[0] === 0x20) return joiners[nextJoiner++] ?? partOfCharacter;
    const characters = Array.from(glyph.codePoints, (codePoint) => String.fromCodePoint(codePoint));
    if (characters.length === 0) return partOfCharacter;
    return direction === "rtl" ? characters.map(mirrorCharacter).join("") : characters.join("");
  });
}
