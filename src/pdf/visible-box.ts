// The part of a page that a reader shows, and the matrix that puts it on the sheet.
import type { VisibleBox } from "../exhibits/opened-file.ts";
import type { PlacedPage } from "../layout/page.ts";

export interface Placement {
  /** The six numbers of the cm operator. */
  readonly matrix: readonly [number, number, number, number, number, number];
  /** Where the page stands on the sheet, points. */
  readonly rectPt: readonly [left: number, bottom: number, right: number, top: number];
}

/** Composes the page's own rotation and unit with layout's turn and scale. */
export function placeBox({ box, rotate, userUnit }: VisibleBox, { xPt, yPt, scale, turn }: PlacedPage): Placement {
  const [left, bottom, right, top] = box;
  const s = scale * userUnit;
  const width = (right - left) * s;
  const height = (top - bottom) * s;
  // Where the box's own lower left corner goes, seen from the lower left corner of the turned box.
  switch ((((rotate + turn) % 360) + 360) % 360) {
    case 90:
      return {
        matrix: [0, -s, s, 0, xPt - s * bottom, yPt + width + s * left],
        rectPt: [xPt, yPt, xPt + height, yPt + width],
      };
    case 180:
      return {
        matrix: [-s, 0, 0, -s, xPt + width + s * left, yPt + height + s * bottom],
        rectPt: [xPt, yPt, xPt + width, yPt + height],
      };
    case 270:
      return {
        matrix: [0, s, -s, 0, xPt + height + s * bottom, yPt - s * left],
        rectPt: [xPt, yPt, xPt + height, yPt + width],
      };
    default:
      return { matrix: [s, 0, 0, s, xPt - s * left, yPt - s * bottom], rectPt: [xPt, yPt, xPt + width, yPt + height] };
  }
}
