import { isInvisible } from "./character-kinds.ts";

/** What a reader sees as one character. */
export interface Grapheme {
  readonly text: string;
  /** The code points that a font must have a glyph for: joiners and variation selectors are left out. */
  readonly codePoints: readonly number[];
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

export function splitGraphemes(text: string): readonly Grapheme[] {
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    codePoints: Array.from(segment)
      .filter((character) => !isInvisible(character))
      .map((character) => character.codePointAt(0) ?? 0),
  }));
}
