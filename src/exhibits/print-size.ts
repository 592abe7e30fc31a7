// How large a picture is printed, decided before layout, which shrinks but never enlarges.

export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PrintSize {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Pixels in an inch of paper at this size. */
  readonly dpi: number;
  /** True where small print may be hard to read. */
  readonly coarse: boolean;
}

// A picture gets at most this much of a Letter page, long side along the long side, in inches.
const longSide = 9.8;
const shortSide = 7.5;
// Enlarged beyond this, a picture shows its pixels; below it, small print breaks up when the agency scans the page.
const leastDpi = 150;
// A page of writing photographed with fewer pixels than this over the whole page is hard to read at any size.
const leastPageDpi = 100;
// What programs write where they know nothing; some readers report it too where a file says nothing.
const meaninglessDpi = 72;
const mostDpi = 1200;

/**
 * The size in points. A scanner's picture, which states its resolution (more than 72 and at most 1200 dpi), is
 * printed in its natural size; any other fills the page as far as 150 dpi go. Neither is larger than 9.8 by 7.5
 * inches.
 */
export function choosePrintSize({ widthPx, heightPx }: PixelSize, statedDpi: number | undefined): PrintSize {
  const pageDpi = Math.max(Math.max(widthPx, heightPx) / longSide, Math.min(widthPx, heightPx) / shortSide);
  const isStated = statedDpi !== undefined && statedDpi > meaninglessDpi && statedDpi <= mostDpi;
  const dpi = Math.max(isStated ? statedDpi : leastDpi, pageDpi);
  const toPoints = (pixels: number): number => Math.max(1, Math.round((pixels * 7200) / dpi) / 100);
  const coarse = isStated ? dpi < leastDpi : pageDpi < leastPageDpi;
  return {
    widthPt: toPoints(widthPx),
    heightPt: toPoints(heightPx),
    dpi: Math.round(isStated ? dpi : Math.min(dpi, pageDpi)),
    coarse,
  };
}

/** How much a page is shrunk to fit; layout places it within a few hundredths of this. Never more than 1. */
export function printScale({ widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number }): number {
  const long = (longSide * 72) / Math.max(widthPt, heightPt);
  const short = (shortSide * 72) / Math.min(widthPt, heightPt);
  return Math.min(1, long, short);
}
