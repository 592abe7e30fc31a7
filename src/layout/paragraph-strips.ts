// Paragraphs and headings: a strip for each line, held together so that no page begins or ends with a lone line.
import type { HeadingBlock, ParagraphBlock } from "../blocks/block.ts";
import type { BlockFlow, Column } from "./block-flow.ts";
import { drawLine } from "./draw-line.ts";
import { type SetParagraph, setParagraph } from "./set-paragraph.ts";
import type { Keep, Strip } from "./strip.ts";
import { paragraphSize } from "./type-scale.ts";

export function setTextBlock(flow: BlockFlow, block: ParagraphBlock, column: Column): Strip[] {
  const indentPt = block.indentPt ?? 0;
  const paragraph = setParagraph(flow.context, block.inlines, {
    size: paragraphSize(flow.scale, block.tone),
    widthPt: column.widthPt - indentPt,
    align: block.align ?? (flow.scale.centered ? "center" : undefined),
    balanced: flow.scale.centered,
    bold: flow.scale.centered && block.tone === undefined,
    tag: flow.context.structure.add("P", column.parent),
  });
  const strips = stripsOf(paragraph, column.leftPt + indentPt);
  if (block.keepTogether === true) hold(strips.slice(0, -1), 2);
  if (block.keepWithNext === true) hold(strips.slice(-1), 2);
  return strips;
}

/** A heading is never broken and never the last thing on a page. */
export function setHeading(flow: BlockFlow, block: HeadingBlock, column: Column): Strip[] {
  const align = block.align ?? (flow.scale.centered ? "center" : undefined);
  const paragraph = setParagraph(flow.context, block.inlines, {
    size: flow.scale.headings[block.level],
    widthPt: column.widthPt,
    align,
    balanced: align === "center",
    bold: true,
    tag: flow.context.structure.add(`H${block.level}`, column.parent),
  });
  const [first, ...others] = stripsOf(paragraph, column.leftPt);
  if (first === undefined) return [];
  const strips = [{ ...first, anchor: block.anchor }, ...others];
  hold(strips, 2);
  return strips;
}

function hold(strips: readonly Strip[], keep: Keep): void {
  for (const strip of strips) if (strip.keep < keep) strip.keep = keep;
}

/** A strip for each line. The first two lines stay together, and the last two. */
export function stripsOf(paragraph: SetParagraph, leftPt: number): Strip[] {
  const count = paragraph.lines.length;
  return paragraph.lines.map((line, index) => ({
    heightPt: paragraph.leadingPt,
    beforePt: 0,
    keep: count > 1 && (index === 0 || index === count - 2) ? 1 : 0,
    newPage: false,
    baselinePt: paragraph.baselinePt,
    draw: (canvas, topPt, as) =>
      drawLine(canvas, paragraph, line, leftPt, topPt, as === "repeated" ? "artifact" : undefined),
  }));
}
