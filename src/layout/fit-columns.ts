// The widths of a table's columns: shares as the table asks, moved a little where a column would break a date or a word
// for want of a few points.
import type { MeasuredParagraph } from "./set-paragraph.ts";

/** What a column holds: the cells of all rows. */
export interface ColumnNeed {
  readonly sharePt: number;
  readonly cells: readonly MeasuredParagraph[];
}

/** A column is widened to the width of its longest cell where that is at most so many times its share. */
const mostWidening = 1.4;
/** A column of several lines gives away at most this part of its share. */
const mostGiven = 0.25;
/** Not even an empty column vanishes. Points. */
const narrowestPt = 6;

/** Widths that add up to the shares. */
export function fitColumns(columns: readonly ColumnNeed[]): readonly number[] {
  const needs = columns.map(({ sharePt, cells }) => {
    const widestPt = Math.max(0, ...cells.map(naturalWidth));
    const wordPt = Math.max(0, ...cells.map(widestAtom));
    const wantsPt = widestPt > sharePt && widestPt <= sharePt * mostWidening ? widestPt : Math.max(sharePt, wordPt);
    const leastPt =
      widestPt <= sharePt
        ? Math.max(widestPt, Math.min(sharePt, narrowestPt))
        : Math.max(wordPt, sharePt * (1 - mostGiven));
    return { sharePt, lacksPt: Math.max(0, wantsPt - sharePt), sparesPt: Math.max(0, sharePt - leastPt) };
  });
  const lacksPt = needs.reduce((sum, need) => sum + need.lacksPt, 0);
  const sparesPt = needs.reduce((sum, need) => sum + (need.lacksPt > 0 ? 0 : need.sparesPt), 0);
  if (lacksPt === 0 || sparesPt === 0) return columns.map(({ sharePt }) => sharePt);
  const movedPt = Math.min(lacksPt, sparesPt);
  return needs.map((need) =>
    need.lacksPt > 0
      ? need.sharePt + (need.lacksPt / lacksPt) * movedPt
      : need.sharePt - (need.sparesPt / sparesPt) * movedPt,
  );
}

/** Width of the longest line where only those are broken that must be. */
function naturalWidth({ atoms }: MeasuredParagraph): number {
  let widest = 0;
  let width = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    if (index === 0 || atom.breaks === "must") width = atom.widthPt;
    else width += atom.widthPt + (atom.space?.widthPt ?? 0);
    if (width > widest) widest = width;
  }
  return widest;
}

function widestAtom({ atoms }: MeasuredParagraph): number {
  return atoms.reduce((widest, { widthPt }) => Math.max(widest, widthPt), 0);
}
