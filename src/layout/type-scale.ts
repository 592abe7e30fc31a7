// Sizes of type, in points: a letter reads like a letter, lists and tables are smaller, separator sheets can be read
// across a table.
import type { ParagraphBlock, TableBlock } from "../blocks/block.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";

export interface TypeSize {
  readonly sizePt: number;
  readonly leadingPt: number;
}

export interface TypeScale {
  readonly body: TypeSize;
  readonly small: TypeSize;
  readonly table: TypeSize;
  readonly headings: Readonly<Record<1 | 2 | 3, TypeSize & { readonly beforePt: number; readonly afterPt: number }>>;
  /** Between paragraphs. */
  readonly gapPt: number;
  /** Everything stands in the middle unless a block says otherwise, and is bold. */
  readonly centered: boolean;
}

const letter: TypeScale = {
  body: { sizePt: 11.5, leadingPt: 14.5 },
  small: { sizePt: 9.5, leadingPt: 12 },
  table: { sizePt: 10, leadingPt: 12.5 },
  headings: {
    1: { sizePt: 15, leadingPt: 19, beforePt: 16, afterPt: 8 },
    2: { sizePt: 12.5, leadingPt: 16, beforePt: 14, afterPt: 5 },
    3: { sizePt: 11.5, leadingPt: 14.5, beforePt: 10, afterPt: 3 },
  },
  gapPt: 8,
  centered: false,
};

const sheet: TypeScale = {
  body: { sizePt: 10.5, leadingPt: 13.5 },
  small: { sizePt: 9, leadingPt: 11.5 },
  table: { sizePt: 9.75, leadingPt: 12.25 },
  headings: {
    1: { sizePt: 16, leadingPt: 20, beforePt: 16, afterPt: 8 },
    2: { sizePt: 12, leadingPt: 15, beforePt: 13, afterPt: 5 },
    3: { sizePt: 10.5, leadingPt: 13.5, beforePt: 9, afterPt: 3 },
  },
  gapPt: 6.5,
  centered: false,
};

const separator: TypeScale = {
  body: { sizePt: 20, leadingPt: 26 },
  small: { sizePt: 12, leadingPt: 16 },
  table: { sizePt: 11, leadingPt: 14.5 },
  headings: {
    1: { sizePt: 44, leadingPt: 52, beforePt: 20, afterPt: 18 },
    2: { sizePt: 20, leadingPt: 26, beforePt: 14, afterPt: 12 },
    3: { sizePt: 16, leadingPt: 21, beforePt: 12, afterPt: 8 },
  },
  gapPt: 10,
  centered: true,
};

const scales: Readonly<Record<TypesetPart["look"], TypeScale>> = { letter, sheet, separator };

export function typeScale(look: TypesetPart["look"]): TypeScale {
  return scales[look];
}

export function paragraphSize(scale: TypeScale, tone: ParagraphBlock["tone"]): TypeSize {
  return tone === "small" ? scale.small : scale.body;
}

/** Ruled tables are set small; plain ones (Re: blocks) stand in the text and look like it. */
export function tableSize(scale: TypeScale, look: TableBlock["look"]): TypeSize {
  return look === "plain" ? scale.body : scale.table;
}
