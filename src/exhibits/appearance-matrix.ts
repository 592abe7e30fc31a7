// Where the appearance of an annotation goes on its page (ISO 32000-1, 12.5.5, algorithm 8.1).
import { type Matrix, boundCorners } from "./matrix.ts";
import type { Box } from "./pdf-values.ts";

/**
 * The matrix that puts the appearance's box, once its own matrix has been applied to it, onto the annotation's
 * rectangle. Undefined where one of them has no area, so that nothing can be seen.
 */
export function fitAppearance(bbox: Box, own: Matrix, rect: Box): Matrix | undefined {
  const [left, bottom, right, top] = boundCorners(bbox, own);
  const scaleX = (rect[2] - rect[0]) / (right - left);
  const scaleY = (rect[3] - rect[1]) / (top - bottom);
  const isVisible = [scaleX, scaleY].every((scale) => Number.isFinite(scale) && scale > 0);
  return isVisible ? [scaleX, 0, 0, scaleY, rect[0] - left * scaleX, rect[1] - bottom * scaleY] : undefined;
}

/** Turns about the rectangle's upper left corner, so that it stands upright on a page turned clockwise (NoRotate). */
export function turnUpright(rect: Box, pageRotate: number): Matrix {
  const [x, , , y] = rect;
  const [cos, sin] = pageRotate === 90 ? [0, 1] : pageRotate === 180 ? [-1, 0] : pageRotate === 270 ? [0, -1] : [1, 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
