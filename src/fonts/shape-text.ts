// A word and its style in, its glyphs out: split by direction, then by font, then shaped.
import type { FontStyle } from "../blocks/inline.ts";
import { findBidiLevels, orderVisually } from "./bidi-levels.ts";
import { cleanText, hasRightToLeft } from "./character-kinds.ts";
import { encodeGlyphs } from "./encode-glyphs.ts";
import type { FontShelf } from "./font-shelf.ts";
import { OpenRun } from "./open-run.ts";
import type { OpenedFont } from "./opened-font.ts";
import type { ShapedRun, ShapedWord } from "./shaped-word.ts";
import { splitGraphemes } from "./split-graphemes.ts";

/** Shapes text that stands on one line. Without a direction it is set as a paragraph of its own. */
export function shapeText(shelf: FontShelf, text: string, style: FontStyle, direction?: "ltr" | "rtl"): ShapedWord {
  const clean = cleanText(text);
  const runs: ShapedRun[] = [];
  if (direction !== undefined) {
    runs.push(...shapePiece(shelf, clean, style, direction));
  } else if (hasRightToLeft(text)) {
    const { levels } = findBidiLevels(clean);
    for (const piece of splitByLevel(clean, levels)) {
      runs.push(...shapePiece(shelf, piece.text, style, piece.level % 2 === 0 ? "ltr" : "rtl"));
    }
  } else {
    runs.push(...shapePiece(shelf, clean, style, "ltr"));
  }
  return { text, style, runs, widthEm: runs.reduce((sum, run) => sum + run.widthEm, 0) };
}

// In visual order.
function splitByLevel(text: string, levels: Uint8Array): readonly { text: string; level: number }[] {
  const pieces: { text: string; level: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const level = levels[index] ?? 0;
    const last = pieces.at(-1);
    if (last?.level === level) last.text += text.charAt(index);
    else pieces.push({ text: text.charAt(index), level });
  }
  return orderVisually(pieces.map(({ level }) => level)).flatMap((index) => pieces[index] ?? []);
}

function shapePiece(shelf: FontShelf, text: string, style: FontStyle, direction: "ltr" | "rtl"): readonly ShapedRun[] {
  if (text === "") return [];
  const plain = direction === "ltr" ? shelf.firstFor(style).plain?.set(text) : undefined;
  if (plain !== undefined) return [plain];
  const stretches = splitByFont(shelf, text, style);
  const runs = stretches.map(({ font, text: stretch }) =>
    encodeGlyphs(font, stretch, font.shape(stretch, direction), direction),
  );
  return direction === "rtl" ? runs.reverse().flat() : runs.flat();
}

// A grapheme that no font has stays with the first font and prints its empty box; the packet is refused before that,
// and only a draft can show it.
function splitByFont(shelf: FontShelf, text: string, style: FontStyle): readonly { font: OpenedFont; text: string }[] {
  const first = shelf.firstFor(style);
  if (shelf.isInFirst(text, style)) return [{ font: first, text }];
  const stretches: { font: OpenedFont; text: string }[] = [];
  for (const { text: grapheme, codePoints } of splitGraphemes(text)) {
    const font = shelf.findFor(codePoints, style) ?? first;
    const last = stretches.at(-1);
    if (last?.font === font) last.text += grapheme;
    else stretches.push({ font, text: grapheme });
  }
  return stretches;
}

// The zero width space; the fonts' own glyphs for the direction marks have ink.
const blankCodePoint = 0x200b;

/** A blank glyph that reads as a left-to-right or right-to-left mark. */
export function shapeDirectionMark(shelf: FontShelf, direction: "ltr" | "rtl", style: FontStyle): ShapedRun {
  const text = direction === "ltr" ? "\u200E" : "\u200F";
  const font = shelf.firstFor(style);
  const run = new OpenRun(0);
  run.show(font.blankGlyph(blankCodePoint), 0);
  return run.finish(font.id, [text]);
}
