// Which glyphs the packet uses, gathered while its pages are written, and the codes they are written with.
//
// A glyph's code is its id, and the font's ToUnicode table says what the code reads as. Some glyphs stand for
// different letters in different words (an Arabic yeh within a word looks like a Persian one); the second reading
// gets a code of its own that leads to the same glyph, so that every name extracts as it was written.
import type { FontId, ShapedRun } from "../fonts/shaped-word.ts";
import { readTj, writeTj } from "../fonts/tj-array.ts";

/** The codes of one font. */
export interface UsedFont {
  readonly font: FontId;
  /** Name in the pages' resources. */
  readonly name: string;
  /** What each code reads as, in the order of first use. */
  readonly texts: ReadonlyMap<number, string>;
  /** Codes that are not glyph ids, and the glyphs they lead to. */
  readonly glyphOfCode: ReadonlyMap<number, number>;
}

interface FontInUse extends UsedFont {
  readonly texts: Map<number, string>;
  readonly glyphOfCode: Map<number, number>;
  readonly codeOfReading: Map<string, number>;
}

// Codes of second readings count down from here; no font of ours has so many glyphs.
const lastCode = 0xfffe;

export class UsedFonts {
  readonly #fonts = new Map<FontId, FontInUse>();
  readonly #written = new Map<ShapedRun, string>();

  /** The inside of the TJ array that shows the run. */
  write(run: ShapedRun): string {
    const known = this.#written.get(run);
    if (known !== undefined) return known;
    const tj = this.#encode(run);
    this.#written.set(run, tj);
    return tj;
  }

  /** The font's name in the resources of a page. */
  nameOf(font: FontId): string {
    return this.#font(font).name;
  }

  /** All fonts in the order of first use. */
  all(): readonly UsedFont[] {
    return [...this.#fonts.values()];
  }

  #font(font: FontId): FontInUse {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const made = {
      font,
      name: `F${this.#fonts.size}`,
      texts: new Map(),
      glyphOfCode: new Map(),
      codeOfReading: new Map(),
    };
    this.#fonts.set(font, made);
    return made;
  }

  #encode(run: ShapedRun): string {
    const font = this.#font(run.font);
    let plain = true;
    const codes = run.glyphs.map((glyph, index) => {
      const text = run.readings[index] ?? "";
      const reading = font.texts.get(glyph);
      if (reading === undefined) font.texts.set(glyph, text);
      if (reading === undefined || reading === text) return glyph;
      plain = false;
      return codeForReading(font, glyph, text);
    });
    return plain ? run.tj : replaceCodes(run.tj, codes);
  }
}

function codeForReading(font: FontInUse, glyph: number, text: string): number {
  const key = `${glyph} ${text}`;
  const known = font.codeOfReading.get(key);
  if (known !== undefined) return known;
  const code = lastCode - font.codeOfReading.size;
  font.codeOfReading.set(key, code);
  font.glyphOfCode.set(code, glyph);
  font.texts.set(code, text);
  return code;
}

function replaceCodes(tj: string, codes: readonly number[]): string {
  let next = 0;
  const replaced = readTj(tj).map((part) => (typeof part === "number" ? part : part.map(() => codes[next++] ?? 0)));
  if (next !== codes.length) throw new Error("A shaped run does not list as many glyphs as it shows.");
  return writeTj(replaced);
}
