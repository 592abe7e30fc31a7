import type { Inline } from "../blocks/inline.ts";
import { type BidiLevels, findBidiLevels } from "../fonts/bidi-levels.ts";
import { hasRightToLeft } from "../fonts/character-kinds.ts";

/**
 * Bidi levels of a paragraph, one for each UTF-16 unit of its texts and one for every other inline; undefined where
 * all of it runs left to right.
 */
export function findDirections(inlines: readonly Inline[], texts: readonly string[]): BidiLevels | undefined {
  if (!texts.some(hasRightToLeft)) return undefined;
  return findBidiLevels(
    inlines.map((inline, index) => (inline.kind === "text" ? texts[index] : standIn[inline.kind])).join(""),
  );
}

// Page references are numbers; boxes and blanks are neutral objects; a line break is white space.
const standIn: Readonly<Record<Exclude<Inline["kind"], "text">, string>> = {
  "page-number": "0",
  "page-range": "0",
  checkbox: "\uFFFC",
  blank: "\uFFFC",
  "line-break": "\u2028",
};
