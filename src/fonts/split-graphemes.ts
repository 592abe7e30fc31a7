import { isInvisible } from "./character-kinds.ts";

/** What a reader sees as one character. */
export interface Grapheme {
  readonly text: string;
  /** The code points that a font must have a glyph for: joiners and variation selectors are left out. */
  readonly codePoints: readonly number[];
}

let segmenter: Intl.Segmenter | undefined;

// Latin, Greek and Cyrillic letters that are whole, digits, and the punctuation of letters: each is a grapheme by
// itself (UAX #29), whatever stands beside it.
const wholeCharacters =
  /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u200A\u2010-\u2027\u202F-\u205F]*$/;

export function splitGraphemes(text: string): readonly Grapheme[] {
  if (wholeCharacters.test(text))
    return Array.from(text, (character) => ({ text: character, codePoints: [character.codePointAt(0) ?? 0] }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    codePoints: Array.from(segment)
      .filter((character) => !isInvisible(character))
      .map((character) => character.codePointAt(0) ?? 0),
  }));
}
