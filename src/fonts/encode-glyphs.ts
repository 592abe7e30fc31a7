// Placed glyphs in, the inside of TJ arrays out.
import { OpenRun } from "./open-run.ts";
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
  const runs: OpenRun[] = [];
  let pen = 0; // where the glyphs written so far leave the pen
  let wanted = 0; // where shaping has it
  for (const glyph of glyphs) {
    let run = runs.at(-1);
    if (run === undefined || run.riseEm !== Math.round(glyph.yEm)) {
      run = new OpenRun(Math.round(glyph.yEm));
      runs.push(run);
    }
    const shift = Math.round(wanted + glyph.xEm - pen);
    run.move(shift);
    const advance = font.metrics.advanceEm(glyph.id);
    run.show(glyph.id, advance);
    pen += shift + advance;
    wanted += glyph.advanceEm;
  }
  runs.at(-1)?.move(Math.round(wanted - pen));
  const readings = readGlyphs(text, glyphs, direction);
  let first = 0;
  return runs.map((run) => {
    const from = first;
    first += run.glyphCount;
    return run.finish(font.id, readings.slice(from, first));
  });
}

/** Read where several glyphs stand for the same characters: the first one carries them, the others this. */
const partOfCharacter = "\u200D";

// What each glyph reads as. The characters of a glyph end where those of another begin.
function readGlyphs(text: string, glyphs: readonly PlacedGlyph[], direction: "ltr" | "rtl"): readonly string[] {
  const starts = [...new Set(glyphs.map(({ start }) => start))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const readings = glyphs.map(() => partOfCharacter);
  const read = (index: number): void => {
    const start = glyphs[index]?.start ?? 0;
    const end = ends.get(start);
    if (end === undefined) return;
    readings[index] = text.slice(start, end);
    ends.delete(start);
  };
  // In the order of the text, whichever way it runs.
  if (direction === "ltr") for (let index = 0; index < glyphs.length; index += 1) read(index);
  else for (let index = glyphs.length - 1; index >= 0; index -= 1) read(index);
  return readings;
}
