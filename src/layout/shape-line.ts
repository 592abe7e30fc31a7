import type { FontStyle } from "../blocks/inline.ts";
import { hasRightToLeft } from "../fonts/character-kinds.ts";
import type { FontBook } from "../fonts/font-book.ts";
import type { ShapedRun } from "../fonts/shaped-word.ts";

/** A text that stands on one line whatever its length: stamps, the watermark. */
export function shapeLine(
  fonts: FontBook,
  text: string,
  style: FontStyle,
): { readonly runs: readonly ShapedRun[]; readonly widthEm: number } {
  if (hasRightToLeft(text)) return fonts.shapeWord(text, style);
  const space = fonts.shapeWord(" ", style);
  const words = text.split(" ").flatMap((word, index) => {
    const shaped = fonts.shapeWord(word, style);
    return index === 0 ? [shaped] : [space, shaped];
  });
  return { runs: words.flatMap(({ runs }) => runs), widthEm: words.reduce((sum, { widthEm }) => sum + widthEm, 0) };
}
