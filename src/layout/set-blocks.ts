// Blocks in, strips out: the height of everything, the space between, and what holds on to what.
import type { Block } from "../blocks/block.ts";
import type { BlockFlow, Column } from "./block-flow.ts";
import { gapBetween } from "./block-gaps.ts";
import { setHeading, setTextBlock } from "./paragraph-strips.ts";
import { setList } from "./list-strips.ts";
import { setRule } from "./rule-strip.ts";
import { setSignature } from "./signature-strip.ts";
import { setTable } from "./table-strips.ts";
import type { Keep, Strip } from "./strip.ts";

export function setBlocks(flow: BlockFlow, blocks: readonly Block[], column: Column): Strip[] {
  const strips: Strip[] = [];
  let before: Block | undefined;
  let spacePt = 0;
  let newPage = false;
  for (const block of blocks) {
    if (block.kind === "space") {
      spacePt += block.heightPt;
      continue;
    }
    if (block.kind === "page-break") {
      newPage = true;
      continue;
    }
    const made = setBlock(flow, block, column);
    const [first] = made;
    if (first === undefined) continue;
    first.beforePt = spacePt + (before === undefined ? 0 : gapBetween(flow.scale, before, block));
    first.newPage = newPage;
    if (block.kind === "signature") holdTo(strips, [3, 1, 1]);
    else if (introduces(before, block)) holdTo(strips, [2]);
    // A rule below a heading is not yet what the heading heads.
    if (block.kind === "rule") first.keep = strips.at(-1)?.keep ?? 0;
    strips.push(...made);
    before = block;
    spacePt = 0;
    newPage = false;
  }
  return strips;
}

function setBlock(flow: BlockFlow, block: Exclude<Block, { kind: "space" | "page-break" }>, column: Column): Strip[] {
  switch (block.kind) {
    case "paragraph":
      return setTextBlock(flow, block, column);
    case "heading":
      return setHeading(flow, block, column);
    case "list":
      return setList(flow, block, column, setBlocks);
    case "table":
      return setTable(flow, block, column);
    case "signature":
      return [setSignature(flow, block, column)];
    case "rule":
      return [setRule(column)];
  }
}

// The strips before hold on, the last as the first of the list says, the one before it as the second, and so on.
function holdTo(strips: readonly Strip[], keeps: readonly Keep[]): void {
  for (const [back, keep] of keeps.entries()) {
    const strip = strips.at(-1 - back);
    if (strip !== undefined && strip.keep < keep) strip.keep = keep;
  }
}

/** A sentence that ends with a colon stays with the list or table it announces. */
function introduces(before: Block | undefined, block: Block): boolean {
  if (before?.kind !== "paragraph" || (block.kind !== "list" && block.kind !== "table")) return false;
  const last = before.inlines.findLast((inline) => inline.kind === "text");
  return last?.kind === "text" && last.text.trimEnd().endsWith(":");
}
