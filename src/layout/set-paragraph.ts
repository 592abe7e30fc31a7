// The inlines of one paragraph in, its lines out: broken, measured, ready to be placed.
import type { Align } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { Atom, Line } from "./atom.ts";
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
  /** The node that links of the paragraph are not in. */
  readonly tag: number;
}

export interface ParagraphSetting extends Omit<TextSetting, "sizePt"> {
  readonly size: TypeSize;
  readonly widthPt: number;
  readonly align?: Align | undefined;
  /** Lines of about equal length. */
  readonly balanced?: boolean;
}

// Arabic script reaches higher and deeper than the text face.
const mixedLeading = 1.2;

export function setParagraph(context: TextContext, inlines: readonly Inline[], setting: ParagraphSetting): SetParagraph {
  const { size, widthPt } = setting;
  const made = makeAtoms(context, inlines, { ...setting, sizePt: size.sizePt });
  const atoms = breakWideAtoms(context, made.atoms, widthPt, size.sizePt);
  const lines = setting.balanced === true ? balanceLines(atoms, widthPt) : breakLines(atoms, widthPt);
  const leadingPt = made.mixed ? size.leadingPt * mixedLeading : size.leadingPt;
  return {
    context,
    atoms,
    lines,
    sizePt: size.sizePt,
    leadingPt,
    baselinePt: baselineInLine(context, size.sizePt, leadingPt),
    widthPt,
    // Several lines that run right to left begin at the right; a name alone stays where names stand.
    align: setting.align ?? (made.rightToLeft && lines.length > 1 ? "right" : "left"),
    rightToLeft: made.rightToLeft,
    tag: setting.tag,
  };
}
