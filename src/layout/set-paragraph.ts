// The inlines of one paragraph in, its lines out: broken, measured, ready to be placed.
import type { Align } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { Atom, AtomList, Line } from "./atom.ts";
import { balanceLines, breakLines } from "./break-lines.ts";
import { breakWideAtoms } from "./break-wide-atoms.ts";
import { type TextSetting, makeAtoms } from "./make-atoms.ts";
import { type TextContext, baselineInLine } from "./text-context.ts";
import type { TypeSize } from "./type-scale.ts";

/** Lines of one size and one width. */
export interface SetParagraph {
  readonly context: TextContext;
  readonly atoms: readonly Atom[];
  readonly lines: readonly Line[];
  readonly sizePt: number;
  readonly leadingPt: number;
  /** From the top of a line to its baseline. */
  readonly baselinePt: number;
  readonly widthPt: number;
  readonly align: Align;
  readonly rightToLeft: boolean;
  readonly hasRightToLeft: boolean;
  /** The node that links of the paragraph are not in. */
  readonly tag: number;
}

export interface MeasureSetting extends Omit<TextSetting, "sizePt"> {
  readonly size: TypeSize;
}

export interface LineSetting {
  readonly widthPt: number;
  readonly align?: Align | undefined;
  /** Lines of about equal length. */
  readonly balanced?: boolean;
}

/** A paragraph whose words are shaped and whose width is not yet known. */
export interface MeasuredParagraph extends AtomList {
  readonly context: TextContext;
  readonly setting: MeasureSetting;
}

export function measureParagraph(
  context: TextContext,
  inlines: readonly Inline[],
  setting: MeasureSetting,
): MeasuredParagraph {
  const { tag, bold, linkedTo, size } = setting;
  const { atoms, rightToLeft, hasRightToLeft } = makeAtoms(context, inlines, {
    sizePt: size.sizePt,
    tag,
    bold,
    linkedTo,
  });
  return { context, setting, atoms, rightToLeft, hasRightToLeft };
}

// Arabic script reaches higher and deeper than the text face. A name in the middle of a letter has room between its
// lines; whole paragraphs want more.
const rightToLeftLeading = 1.2;

export function breakParagraph(measured: MeasuredParagraph, { widthPt, align, balanced }: LineSetting): SetParagraph {
  const { context, rightToLeft, hasRightToLeft } = measured;
  const { size, tag } = measured.setting;
  const atoms = breakWideAtoms(context, measured.atoms, widthPt, size.sizePt);
  const lines = balanced === true ? balanceLines(atoms, widthPt) : breakLines(atoms, widthPt);
  const leadingPt = rightToLeft ? size.leadingPt * rightToLeftLeading : size.leadingPt;
  return {
    context,
    atoms,
    lines,
    sizePt: size.sizePt,
    leadingPt,
    baselinePt: baselineInLine(context, size.sizePt, leadingPt),
    widthPt,
    // Several lines that run right to left begin at the right; a name alone stays where names stand.
    align: align ?? (rightToLeft && lines.length > 1 ? "right" : "left"),
    rightToLeft,
    hasRightToLeft,
    tag,
  };
}

export function setParagraph(
  context: TextContext,
  inlines: readonly Inline[],
  setting: MeasureSetting & LineSetting,
): SetParagraph {
  return breakParagraph(measureParagraph(context, inlines, setting), setting);
}
