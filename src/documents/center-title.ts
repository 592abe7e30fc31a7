import type { Block } from "../blocks/block.ts";

/** The blocks with their title in the middle of the line. */
export function centerTitle(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === "heading" && block.level === 1 ? { ...block, align: "center" } : block));
}
