import type { Block } from "../../src/blocks/block.ts";
import type { Inline } from "../../src/blocks/inline.ts";

/** The words of blocks as a reader hears them: one line for each block, cells joined by " | ". */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n");
}

export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return inline.text;
        case "page-number":
        case "page-range":
          return "‹page›";
        case "checkbox":
          return inline.ticked ? "[x]" : "[ ]";
        case "blank":
          return "____";
        case "line-break":
          return " / ";
      }
    })
    .join("");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return inlineText(block.inlines);
    case "list":
      return block.items.map((item) => `- ${plainText(item)}`).join("\n");
    case "table":
      return [
        ...(block.columns.some((column) => column.header.length > 0)
          ? [block.columns.map((column) => inlineText(column.header)).join(" | ")]
          : []),
        ...block.rows.map((row) =>
          row.group === true ? inlineText(row.cells[0] ?? []) : row.cells.map(inlineText).join(" | "),
        ),
      ].join("\n");
    case "signature":
      return ["____", inlineText(block.name), ...block.below.map(inlineText)].join("\n");
    case "space":
    case "rule":
    case "page-break":
      return "";
  }
}
