import type { Block } from "../blocks/block.ts";

/**
 * Keeps the last sections of a statement with its signature: a sheet with nothing but an oath and a signature could
 * belong to any paper.
 */
export function keepEnding(blocks: readonly Block[], sections: number): Block[] {
  const headings = blocks.flatMap((block, index) => (block.kind === "heading" ? [index] : []));
  const from = headings.at(-sections) ?? blocks.length;
  return blocks.map((block, index) =>
    index >= from && block.kind === "paragraph" ? { ...block, keepWithNext: true } : block,
  );
}
