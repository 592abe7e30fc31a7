// What the shaping engine does with plain Latin text, measured once: src/fonts/plain-latin.json. In the fonts of such
// text each character is one glyph, and all that shaping adds is the kerning of neighbours, so a word need not be
// shaped to be set. `npx tsx .scripts/measure-plain-latin.mts` writes the file anew, for `npm run format` to lay out;
// a test measures again and compares.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as engine from "harfbuzzjs";
import { fontFamilies, readFontFile } from "../src/fonts/font-files.ts";
import { readMetrics } from "../src/fonts/read-metrics.ts";

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

interface Glyph {
  readonly id: number;
  readonly advance: number;
}

interface MeasuredFont {
  readonly checksum: number;
  readonly glyphs: readonly number[];
  readonly kerning: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function measurePlainLatin(): { characters: string; fonts: Record<string, MeasuredFont> } {
  const files = Object.values(fontFamilies[0]?.files ?? {}).map(({ id, path }) => {
    const bytes = readFontFile(path);
    return { id, bytes, font: new engine.Font(new engine.Face(new engine.Blob(bytes))) };
  });
  const characters = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)))
    .filter((character) => !unprinted.test(character) && character === character.normalize("NFC"))
    .filter((character) => files.every(({ font }) => isOneGlyph(font, character)));
  const fonts = files.map(({ id, bytes, font }): [string, MeasuredFont] => [
    id,
    { checksum: readMetrics(id, bytes).checksum, ...measureFont(font, characters) },
  ]);
  return { characters: characters.join(""), fonts: Object.fromEntries(fonts) };
}

/** Undefined where a glyph is moved from its place on the line. */
function shape(font: engine.Font, text: string, script?: string): readonly Glyph[] | undefined {
  const buffer = new engine.Buffer();
  buffer.setClusterLevel(engine.ClusterLevel.CHARACTERS);
  buffer.setFlags(engine.BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  buffer.addText(text);
  buffer.setDirection(engine.Direction.LTR);
  buffer.guessSegmentProperties();
  if (script !== undefined) buffer.setScript(script);
  engine.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  if (places.some(({ xOffset, yOffset, yAdvance }) => xOffset !== 0 || yOffset !== 0 || yAdvance !== 0))
    return undefined;
  return buffer.getGlyphInfos().map(({ codepoint }, at) => ({ id: codepoint, advance: places[at]?.xAdvance ?? 0 }));
}

function isOneGlyph(font: engine.Font, character: string): boolean {
  const glyphs = shape(font, character);
  return glyphs?.length === 1 && glyphs[0]?.id === font.nominalGlyph(character.codePointAt(0) ?? 0);
}

function measureFont(font: engine.Font, characters: readonly string[]): Omit<MeasuredFont, "checksum"> {
  const alone = new Map(characters.map((character) => [character, shape(font, character)?.[0]]));
  const kerning: Record<string, Record<string, string>> = {};
  for (const left of characters) {
    const row = measureRow(font, alone, left, characters, "Latn");
    if (!letter.test(left)) {
      // Figures and punctuation without a letter are of no script, and must be kerned like those among letters.
      const others = characters.filter((character) => !letter.test(character));
      const common = measureRow(font, alone, left, others, "Zyyy");
      const other = others.find((character) => row.get(character) !== common.get(character));
      if (other !== undefined) throw new Error(`${left}${other} is kerned by script.`);
    }
    const byUnits: Record<string, string> = {};
    for (const [right, units] of row) if (units !== 0) byUnits[units] = (byUnits[units] ?? "") + right;
    if (Object.keys(byUnits).length > 0) kerning[left] = byUnits;
  }
  return { glyphs: characters.map((character) => alone.get(character)?.id ?? 0), kerning };
}

/** The character before each of the others: how many font units are added to its advance. */
function measureRow(
  font: engine.Font,
  alone: ReadonlyMap<string, Glyph | undefined>,
  left: string,
  others: readonly string[],
  script: string,
): ReadonlyMap<string, number> {
  const glyphs = shape(font, others.map((right) => left + right).join(""), script);
  return new Map(
    others.map((right, at) => {
      const [first, second, before] = [glyphs?.[2 * at], glyphs?.[2 * at + 1], alone.get(left)];
      if (first === undefined || before === undefined || first.id !== before.id || second?.id !== alone.get(right)?.id)
        throw new Error(`${left}${right} makes other glyphs.`);
      return [right, first.advance - before.advance];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const path = fileURLToPath(new URL("../src/fonts/plain-latin.json", import.meta.url));
  writeFileSync(path, JSON.stringify(measurePlainLatin()));
}
