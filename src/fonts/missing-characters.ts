import { cleanText } from "./character-kinds.ts";
import type { FontShelf } from "./font-shelf.ts";
import { splitGraphemes } from "./split-graphemes.ts";

/** The graphemes that no font can print, each once. All styles of a family have the same characters, so one is asked. */
export function findMissing(shelf: FontShelf, text: string): readonly string[] {
  if (/^[\x20-\x7E\n\r\t]*$/.test(text)) return [];
  const missing = new Set<string>();
  for (const { text: grapheme, codePoints } of splitGraphemes(cleanText(text))) {
    if (codePoints.length > 0 && shelf.findFor(codePoints, "regular") === undefined) missing.add(grapheme);
  }
  return [...missing];
}
