// What the shaping engine does with plain Latin text, measured once: src/fonts/plain-latin.json. In the fonts of such
// text each character is one glyph, and all that shaping adds is the kerning of neighbours, so a word need not be
// shaped to be set. `node .scripts/measure-plain-latin.mjs` writes the file anew; a test measures again and compares.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

const resolve = createRequire(import.meta.url).resolve;
const fonts = {
  "tinos-regular": "400Regular/Tinos_400Regular.ttf",
  "tinos-bold": "700Bold/Tinos_700Bold.ttf",
  "tinos-italic": "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "tinos-bold-italic": "700Bold_Italic/Tinos_700Bold_Italic.ttf",
};

/** The Latin blocks of English and most of Europe and America, and the punctuation of our own texts. */
const ranges = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
];
/** Never printed: the soft hyphen. */
const unprinted = /\p{Cf}/u;
const letter = /\p{Script=Latin}/u;

export async function measurePlainLatin() {
  const engine = await import("harfbuzzjs");
  const measured = Object.entries(fonts).map(([id, file]) => [
    id,
    readFileSync(resolve(`@expo-google-fonts/tinos/${file}`)),
  ]);
  const all = measured.map(([id, bytes]) => [id, bytes, new engine.Font(new engine.Face(new engine.Blob(bytes)))]);
  const characters = ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
    )
    .filter((character) => !unprinted.test(character) && character === character.normalize("NFC"))
    .filter((character) => all.every(([, , font]) => isOneGlyph(engine, font, character)));
  return {
    characters: characters.join(""),
    fonts: Object.fromEntries(all.map(([id, bytes, font]) => [id, measureFont(engine, font, bytes, characters)])),
  };
}

function shape(engine, font, text, script) {
  const buffer = new engine.Buffer();
  buffer.setClusterLevel(engine.ClusterLevel.CHARACTERS);
  buffer.setFlags(engine.BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  buffer.addText(text);
  buffer.setDirection(engine.Direction.LTR);
  buffer.guessSegmentProperties();
  if (script !== undefined) buffer.setScript(script);
  engine.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({ id: codepoint, ...places[index] }));
}

function isOneGlyph(engine, font, character) {
  const nominal = font.nominalGlyph(character.codePointAt(0));
  const glyphs = shape(engine, font, character);
  return nominal !== undefined && glyphs.length === 1 && glyphs[0].id === nominal && isUpright(glyphs[0]);
}

const isUpright = ({ xOffset, yOffset, yAdvance }) => xOffset === 0 && yOffset === 0 && yAdvance === 0;

function measureFont(engine, font, bytes, characters) {
  const alone = new Map(characters.map((character) => [character, shape(engine, font, character)[0]]));
  const kerning = {};
  for (const left of characters) {
    const row = measureRow(left, characters, (text) => shape(engine, font, text, "Latn"));
    // Figures and punctuation without a letter are of no script, and are kerned like those among letters.
    if (!letter.test(left)) {
      const others = characters.filter((character) => !letter.test(character));
      const common = measureRow(left, others, (text) => shape(engine, font, text, "Zyyy"));
      for (const other of others) {
        if (row.get(other) !== common.get(other)) throw new Error(`${left}${other} is kerned by script.`);
      }
    }
    const byUnits = new Map();
    for (const [right, units] of row) if (units !== 0) byUnits.set(units, (byUnits.get(units) ?? "") + right);
    if (byUnits.size > 0) kerning[left] = Object.fromEntries(byUnits);
  }
  return {
    checksum: new DataView(bytes.buffer, bytes.byteOffset).getUint32(headOf(bytes) + 8),
    glyphs: characters.map((character) => alone.get(character).id),
    kerning,
  };

  // The character before each of the others: how much nearer (in font units) the other comes.
  function measureRow(left, others, shapeRow) {
    const glyphs = shapeRow(others.map((right) => left + right).join(""));
    if (glyphs.length !== 2 * others.length || !glyphs.every(isUpright)) throw new Error(`${left} makes other glyphs.`);
    return new Map(
      others.map((right, index) => {
        const [first, second] = [glyphs[2 * index], glyphs[2 * index + 1]];
        if (first.id !== alone.get(left).id || second.id !== alone.get(right).id)
          throw new Error(`${left}${right} makes other glyphs.`);
        return [right, first.xAdvance - alone.get(left).xAdvance];
      }),
    );
  }
}

/** Where the font's head table begins (OpenType specification, table directory). */
function headOf(bytes) {
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    if (bytes.toString("latin1", at, at + 4) === "head") return bytes.readUInt32BE(at + 8);
  }
  throw new Error("A font without a head table.");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const measured = await measurePlainLatin();
  writeFileSync(join(root, "src", "fonts", "plain-latin.json"), JSON.stringify(measured));
}
