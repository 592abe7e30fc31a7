import type { Block } from "../blocks/block.ts";
import type { TypeScale } from "./type-scale.ts";

/** The space between two blocks that follow one another, points. */
export function gapBetween(scale: TypeScale, above: Block, below: Block): number {
  const after = above.kind === "heading" ? scale.headings[above.level].afterPt : undefined;
  if (below.kind === "heading") {
    const { beforePt } = scale.headings[below.level];
    return after === undefined ? beforePt : Math.max(after, beforePt * 0.5);
  }
  if (after !== undefined) return after;
  if (above.kind === "paragraph" && below.kind === "paragraph") {
    if (above.tone === "address" && below.tone === "address") return 0;
    if (above.tone === "small" && below.tone === "small") return scale.gapPt * 0.5;
  }
  if (below.kind === "signature") return scale.gapPt * 1.25;
  if (above.kind === "table" || below.kind === "table") return scale.gapPt * 1.25;
  return scale.gapPt;
}
