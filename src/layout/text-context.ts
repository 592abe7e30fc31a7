import type { FontBook } from "../fonts/font-book.ts";
import type { StructureBuilder } from "./structure-builder.ts";

/** What the setting of one document needs everywhere. */
export interface TextContext {
  readonly fonts: FontBook;
  readonly structure: StructureBuilder;
  /** Ascent and descent of the text face, thousandths of an em, the descent positive. */
  readonly ascentEm: number;
  readonly descentEm: number;
  /** Digits of the highest page number that the text may have to name. */
  readonly pageDigits: number;
}

export function makeTextContext(fonts: FontBook, structure: StructureBuilder, pageDigits: number): TextContext {
  const [run] = fonts.shapeWord("x", "regular").runs;
  if (run === undefined) throw new Error("The text face has no x.");
  const { ascentEm, descentEm } = fonts.metrics(run.font);
  return { fonts, structure, ascentEm, descentEm: -descentEm, pageDigits };
}

/** From the top of a line to its baseline. */
export function baselineInLine(context: TextContext, sizePt: number, leadingPt: number): number {
  const ascent = (context.ascentEm * sizePt) / 1000;
  const descent = (context.descentEm * sizePt) / 1000;
  return (leadingPt - ascent - descent) / 2 + ascent;
}
