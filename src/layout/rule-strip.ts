import type { Column } from "./block-flow.ts";
import type { Canvas } from "./draw-line.ts";
import type { Strip } from "./strip.ts";

/** A hairline across the column. */
export function setRule({ leftPt, widthPt }: Column): Strip {
  return {
    heightPt: 4,
    beforePt: 0,
    keep: 0,
    newPage: false,
    baselinePt: 4,
    draw: (canvas, topPt) => drawRule(canvas, leftPt, leftPt + widthPt, topPt - 2, 0.5),
  };
}

export function drawRule(canvas: Canvas, fromPt: number, toPt: number, yPt: number, thicknessPt: number): void {
  canvas.items.push({ kind: "rule", fromPt: [fromPt, yPt], toPt: [toPt, yPt], thicknessPt });
}
