import type { FontBook } from "../fonts/font-book.ts";
import { type Sheet, letterHeightPt, letterWidthPt } from "./page.ts";
import { shapeLine } from "./shape-line.ts";

const widestPt = 760;
const largestPt = 84;
const grey = 0.86;

/** The word from the lower left to the upper right of the sheet, its middle in the sheet's middle. */
export function makeWatermark(fonts: FontBook, text: string): NonNullable<Sheet["watermark"]> {
  const { runs, widthEm } = shapeLine(fonts, text, "bold");
  const sizePt = Math.min(largestPt, (widestPt / widthEm) * 1000);
  const angle = Math.atan2(letterHeightPt, letterWidthPt);
  const [run] = runs;
  const capHeightPt = run === undefined ? 0 : (fonts.metrics(run.font).capHeightEm * sizePt) / 1000;
  const alongPt = (widthEm * sizePt) / 2000;
  const acrossPt = capHeightPt / 2;
  return {
    kind: "text",
    xPt: letterWidthPt / 2 - Math.cos(angle) * alongPt + Math.sin(angle) * acrossPt,
    baselinePt: letterHeightPt / 2 - Math.sin(angle) * alongPt - Math.cos(angle) * acrossPt,
    sizePt,
    runs,
    tag: "artifact",
    angleDegrees: (angle * 180) / Math.PI,
    grey,
  };
}
