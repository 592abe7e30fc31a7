import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** Visits every inline of the blocks, in the order in which they are read. */
export function eachInline(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  const visitLine = (line: readonly Inline[]): void => line.forEach(visit);
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        block.inlines.forEach(visit);
        break;
      case "list":
        for (const item of block.items) eachInline(item, visit);
        break;
      case "table":
        for (const { header } of block.columns) header.forEach(visit);
        for (const { cells } of block.rows) cells.forEach(visitLine);
        break;
      case "signature":
        block.name.forEach(visit);
        block.below.forEach(visitLine);
        break;
      case "space":
      case "rule":
      case "page-break":
        break;
    }
  }
}
