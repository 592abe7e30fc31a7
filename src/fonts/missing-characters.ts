import { cleanText } from "./character-kinds.ts";
import type { FontShelf } from "./font-shelf.ts";
import { splitGraphemes } from "./split-graphemes.ts";

/** The graphemes that no font can print, each once. All styles of a family have the same characters, so one is asked. */
export function findMissing(shelf: FontShelf, text: string): readonly string[] {
  if (/^[\x20-\x7E\n\r\t]*$/.test(text)) return none;
  const clean = cleanText(text);
  // Then no grapheme can be missing, and the text need not be taken apart: nearly every text of every packet.
  if (shelf.isInFirst(clean, "regular")) return none;
  const missing = new Set<string>();
  for (const { text: grapheme, codePoints } of splitGraphemes(clean)) {
    if (codePoints.length > 0 && shelf.findFor(codePoints, "regular") === undefined) missing.add(grapheme);
  }
  return [...missing];
}

const none: readonly string[] = [];
