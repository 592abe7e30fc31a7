// Strips in, pages out: where pages end, and nothing else. Every strip comes out once, in order.
import type { Strip } from "./strip.ts";

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the page's text area to the top of the strip. */
  readonly downPt: number;
  readonly repeated: boolean;
}

export interface FilledPage {
  readonly strips: readonly PlacedStrip[];
  readonly usedPt: number;
}

/** Fills pages of the heights that `heightOf` gives. A document without strips has one empty page. */
export function paginate(strips: readonly Strip[], heightOf: (page: number) => number): readonly FilledPage[] {
  const pages: FilledPage[] = [];
  let start = 0;
  do {
    const end = findPageEnd(strips, start, heightOf(pages.length));
    pages.push(fillPage(strips, start, end));
    start = end;
  } while (start < strips.length);
  return pages;
}

function findPageEnd(strips: readonly Strip[], start: number, heightPt: number): number {
  let used = strips[start]?.header?.heightPt ?? 0;
  let end = start;
  for (; end < strips.length; end += 1) {
    const strip = strips[end];
    if (strip === undefined || (end > start && strip.newPage)) return end;
    used += strip.heightPt + (end === start ? 0 : strip.beforePt);
    if (used > heightPt + tolerancePt) break;
  }
  if (end === strips.length) return end;
  // A strip higher than the page stands alone, and nothing is lost.
  return end === start ? start + 1 : findBreak(strips, start, end);
}

const tolerancePt = 0.001;

// The last place where nothing holds on to what follows; else the last one where the hold is weakest.
function findBreak(strips: readonly Strip[], start: number, end: number): number {
  let best = end;
  let weakest = 4;
  for (let at = end; at > start && weakest > 0; at -= 1) {
    const keep = strips[at - 1]?.keep ?? 0;
    if (keep < weakest) {
      weakest = keep;
      best = at;
    }
  }
  return best;
}

function fillPage(strips: readonly Strip[], start: number, end: number): FilledPage {
  const placed: PlacedStrip[] = [];
  let downPt = 0;
  const header = strips[start]?.header;
  if (header !== undefined) {
    placed.push({ strip: header, downPt, repeated: true });
    downPt += header.heightPt;
  }
  for (let index = start; index < end; index += 1) {
    const strip = strips[index];
    if (strip === undefined) break;
    if (index > start) downPt += strip.beforePt;
    placed.push({ strip, downPt, repeated: false });
    downPt += strip.heightPt;
  }
  return { strips: placed, usedPt: downPt };
}
