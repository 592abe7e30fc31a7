// One table row as a strip, or as a strip for each line where it is higher than a page.
import type { AnchorId } from "../blocks/inline.ts";
import { type Canvas, drawLine } from "./draw-line.ts";
import { drawRule } from "./rule-strip.ts";
import type { SetParagraph } from "./set-paragraph.ts";
import type { Strip } from "./strip.ts";

export interface Cell {
  readonly paragraph: SetParagraph;
  readonly leftPt: number;
}

export interface RowLook {
  readonly kind: "header" | "group" | "row";
  readonly ruled: boolean;
  /** From where to where the rules go. */
  readonly leftPt: number;
  readonly rightPt: number;
  /** True for the first row of a table without a header: it has a rule above too. */
  readonly first: boolean;
  /** True where the next row belongs to this one: no rule below. */
  readonly open: boolean;
  /** True where this row belongs to the one above. */
  readonly belongs: boolean;
  /** Where the whole row leads. */
  readonly link: { readonly to: AnchorId; readonly tag: number } | undefined;
}

const strongRulePt = 0.75;
const hairlinePt = 0.35;

interface Padding {
  readonly abovePt: number;
  readonly belowPt: number;
}

function paddingOf({ kind, ruled, open, belongs }: RowLook): Padding {
  if (!ruled) return { abovePt: 0, belowPt: 2 };
  if (open || belongs) return { abovePt: belongs ? 0 : 3, belowPt: open ? 1 : 3.5 };
  return kind === "group" ? { abovePt: 7, belowPt: 3 } : { abovePt: 3, belowPt: 3.5 };
}

export function rowStrip(cells: readonly Cell[], look: RowLook, header?: Strip): Strip {
  const { abovePt, belowPt } = paddingOf(look);
  const baselinePt = firstBaseline(cells);
  // The first lines of all cells stand on one baseline, whatever their leading.
  const fall = ({ paragraph }: Cell): number => baselinePt - paragraph.baselinePt;
  const heights = cells.map((cell) => fall(cell) + cell.paragraph.lines.length * cell.paragraph.leadingPt);
  const heightPt = abovePt + Math.max(0, ...heights) + belowPt;
  return {
    heightPt,
    beforePt: 0,
    keep: 0,
    newPage: false,
    baselinePt: abovePt + baselinePt,
    header,
    draw: (canvas, topPt, as) => {
      for (const cell of cells) {
        const { paragraph, leftPt } = cell;
        for (const [index, line] of paragraph.lines.entries()) {
          const lineTopPt = topPt - abovePt - fall(cell) - index * paragraph.leadingPt;
          drawLine(canvas, paragraph, line, leftPt, lineTopPt, as === "repeated" ? "artifact" : undefined);
        }
      }
      if (as !== "repeated") drawLink(canvas, look, topPt, topPt - heightPt);
      drawRules(canvas, look, topPt, topPt - heightPt);
    },
  };
}

/** A strip for each line, all cells side by side; the first two and the last two stay together. */
export function rowStrips(cells: readonly Cell[], look: RowLook, header: Strip | undefined): Strip[] {
  const { abovePt, belowPt } = paddingOf(look);
  const count = Math.max(1, ...cells.map(({ paragraph }) => paragraph.lines.length));
  const leadingPt = Math.max(...cells.map(({ paragraph }) => paragraph.leadingPt));
  return Array.from({ length: count }, (_, index): Strip => {
    const above = index === 0 ? abovePt : 0;
    const isLast = index === count - 1;
    const heightPt = above + leadingPt + (isLast ? belowPt : 0);
    return {
      heightPt,
      beforePt: 0,
      keep: count > 1 && (index === 0 || index === count - 2) ? 1 : 0,
      newPage: false,
      baselinePt: above + firstBaseline(cells),
      header,
      draw: (canvas, topPt) => {
        for (const { paragraph, leftPt } of cells) {
          const line = paragraph.lines[index];
          if (line !== undefined) drawLine(canvas, paragraph, line, leftPt, topPt - above);
        }
        drawLink(canvas, look, topPt, topPt - heightPt);
        if (isLast) drawRules(canvas, look, topPt, topPt - heightPt);
      },
    };
  });
}

function firstBaseline(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(({ paragraph }) => paragraph.baselinePt));
}

function drawRules(
  canvas: Canvas,
  { kind, ruled, first, open, leftPt, rightPt }: RowLook,
  topPt: number,
  bottomPt: number,
): void {
  if (!ruled) return;
  if (kind === "header" || first) drawRule(canvas, leftPt, rightPt, topPt, strongRulePt);
  if (!open) drawRule(canvas, leftPt, rightPt, bottomPt, kind === "row" ? hairlinePt : strongRulePt);
}

function drawLink(canvas: Canvas, { link, leftPt, rightPt }: RowLook, topPt: number, bottomPt: number): void {
  if (link === undefined) return;
  const says = canvas.describe(link.to);
  canvas.items.push({ kind: "link", rectPt: [leftPt, bottomPt, rightPt, topPt], to: link.to, says, tag: link.tag });
}
