// Words in, positioned glyphs out: the one place that knows font files.
//
// Decides which font a character is set in, joins, ligatures, kerning, the place of marks, and the order of glyphs in
// right-to-left text. What it gives for a word depends on the word and its style alone, never on what was asked
// before, so that the same packet has the same bytes. Fonts are read when first needed and kept, like the words.
// Must not decide where a line ends or what is said. A character that no font has is reported, never dropped.
import type { FontStyle } from "../blocks/inline.ts";
import type { FontMetrics } from "./font-metrics.ts";
import { RecentMap } from "../recent-map.ts";
import { fontFamilies } from "./font-files.ts";
import { FontShelf } from "./font-shelf.ts";
import type { FontEngine } from "./opened-font.ts";
import { findMissing } from "./missing-characters.ts";
import { type FontSubset, makeSubset } from "./font-subset.ts";
import { shapeDirectionMark, shapeText } from "./shape-text.ts";
import type { FontId, ShapedRun, ShapedWord } from "./shaped-word.ts";

export type Direction = "ltr" | "rtl";

export interface FontBook {
  /**
   * The word's glyphs. A word (or part of a word) whose direction the caller knows from its paragraph names it; else
   * the word is set on its own, as a left-to-right paragraph would set it. White space is set as spaces.
   */
  shapeWord(text: string, style: FontStyle, direction?: Direction): ShapedWord;
  /**
   * A glyph without ink or width that reads as the mark of a direction (U+200E, U+200F). Between text of two directions
   * it tells a reader who gets the glyphs in the order of the paper which way the punctuation beside it runs.
   */
  directionMark(direction: Direction, style: FontStyle): ShapedRun;
  /** The characters (whole graphemes) of the text that no font has, each once, in the order of the text. */
  missingCharacters(text: string): readonly string[];
  metrics(font: FontId): FontMetrics;
  /** The font file as it is on disk (TrueType). Not to be changed. */
  fontBytes(font: FontId): Uint8Array;
  /** A font file with these glyphs only, under their own ids. The same set gives the same object. */
  subset(font: FontId, glyphs: ReadonlySet<number>): FontSubset;
}

let opened: Promise<FontBook> | undefined;

/** The font book of this process; the first call loads the shaping engine, and each font is read when needed. */
export function openFontBook(): Promise<FontBook> {
  opened ??= makeFontBook();
  return opened;
}

// A word is some hundred bytes; a run over thousands of cases must not keep every name it ever saw.
const mostWordsKept = 1_500;

async function makeFontBook(): Promise<FontBook> {
  const shelf = new FontShelf(fontFamilies, await loadEngine());
  const words = new Map<string, RecentMap<string, ShapedWord>>();
  return {
    shapeWord(text, style, direction) {
      const kind = direction === undefined ? style : kindOf[direction][style];
      let known = words.get(kind);
      if (known === undefined) words.set(kind, (known = new RecentMap(mostWordsKept)));
      let word = known.get(text);
      if (word === undefined) known.set(text, (word = shapeText(shelf, text, style, direction)));
      return word;
    },
    directionMark: (direction, style) => shapeDirectionMark(shelf, direction, style),
    missingCharacters: (text) => findMissing(shelf, text),
    metrics: (font) => shelf.open(font).metrics,
    fontBytes: (font) => shelf.open(font).bytes,
    subset: (font, glyphs) => makeSubset(shelf.open(font), glyphs),
  };
}

async function loadEngine(): Promise<FontEngine> {
  const engine: FontEngine & { readonly loaded?: Promise<void> } = await import("harfbuzzjs");
  // The package is ready when it is imported; within the built program it says when.
  await engine.loaded;
  return engine;
}

const kindOf: Readonly<Record<Direction, Readonly<Record<FontStyle, string>>>> = {
  ltr: { regular: "regular>", bold: "bold>", italic: "italic>", "bold-italic": "bold-italic>" },
  rtl: { regular: "<regular", bold: "<bold", italic: "<italic", "bold-italic": "<bold-italic" },
};
