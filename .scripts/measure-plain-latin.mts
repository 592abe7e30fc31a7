// What the shaping engine does with plain Latin text, measured once: src/fonts/plain-latin.json. In the fonts of such
// text each character is one glyph, and all that shaping adds is the kerning of neighbours, so a word need not be
// shaped to be set. `npx tsx .scripts/measure-plain-latin.mts` writes the file anew, for `npm run format` to lay out;
// a test measures again and compares.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as engine from "harfbuzzjs";
import { fontFamilies } from "../src/fonts/font-files.ts";
import { FontShelf } from "../src/fonts/font-shelf.ts";
import type { OpenedFont, PlacedGlyph } from "../src/fonts/opened-font.ts";
import type { MeasuredFont } from "../src/fonts/plain-latin.ts";

const styles = ["regular", "bold", "italic", "bold-italic"] as const;
/** The Latin blocks of English and most of Europe and America, and the punctuation of our own texts. */
const ranges = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
] as const;
/** Never printed: the soft hyphen. */
const unprinted = /\p{Cf}/u;
const letter = /\p{Script=Latin}/u;

export function measurePlainLatin(): { characters: string; fonts: Record<string, MeasuredFont> } {
  const shelf = new FontShelf(fontFamilies, engine);
  const fonts = styles.map((style) => shelf.firstFor(style));
  const characters = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)))
    .filter((character) => !unprinted.test(character) && character === character.normalize("NFC"))
    .filter((character) => fonts.every((font) => isOneGlyph(font, character)));
  return {
    characters: characters.join(""),
    fonts: Object.fromEntries(fonts.map((font) => [font.id, measureFont(font, characters)])),
  };
}

function isOneGlyph(font: OpenedFont, character: string): boolean {
  const glyphs = font.shape(character, "ltr");
  // 0 is the box that stands for what the font does not have.
  return glyphs.length === 1 && glyphs.every((glyph) => glyph.id !== 0 && isOnLine(glyph));
}

function isOnLine({ xEm, yEm }: PlacedGlyph): boolean {
  return xEm === 0 && yEm === 0;
}

function measureFont(font: OpenedFont, characters: readonly string[]): MeasuredFont {
  const alone = new Map(characters.map((character) => [character, font.shape(character, "ltr")[0]]));
  const kerning: Record<string, Record<string, string>> = {};
  for (const left of characters) {
    const row = measureRow(font, alone, left, characters);
    if (!letter.test(left)) {
      // Figures and punctuation without a letter are of no script, and must be kerned like those among letters.
      const others = characters.filter((character) => !letter.test(character));
      const common = measureRow(font, alone, left, others);
      const other = others.find((character) => row.get(character) !== common.get(character));
      if (other !== undefined) throw new Error(`${left}${other} is kerned by script.`);
    }
    const byUnits: Record<string, string> = {};
    for (const [right, units] of row) if (units !== 0) byUnits[units] = (byUnits[units] ?? "") + right;
    if (Object.keys(byUnits).length > 0) kerning[left] = byUnits;
  }
  return {
    checksum: font.metrics.checksum,
    glyphs: characters.map((character) => alone.get(character)?.id ?? 0),
    kerning,
  };
}

/** The character before each of the others, all in one text: how many font units are added to its advance. */
function measureRow(
  font: OpenedFont,
  alone: ReadonlyMap<string, PlacedGlyph | undefined>,
  left: string,
  others: readonly string[],
): ReadonlyMap<string, number> {
  const glyphs = font.shape(others.map((right) => left + right).join(""), "ltr");
  if (glyphs.length !== 2 * others.length || !glyphs.every(isOnLine)) throw new Error(`${left} makes other glyphs.`);
  return new Map(
    others.map((right, at) => {
      const [first, second, before] = [glyphs[2 * at], glyphs[2 * at + 1], alone.get(left)];
      if (first === undefined || before === undefined || first.id !== before.id || second?.id !== alone.get(right)?.id)
        throw new Error(`${left}${right} makes other glyphs.`);
      return [right, Math.round(((first.advanceEm - before.advanceEm) * font.metrics.unitsPerEm) / 1000)];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const path = fileURLToPath(new URL("../src/fonts/plain-latin.json", import.meta.url));
  writeFileSync(path, JSON.stringify(measurePlainLatin()));
}
