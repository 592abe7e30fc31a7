import type { TableBlock } from "../../blocks/block.ts";
import type { Inline } from "../../blocks/inline.ts";
import { blocks, type BlocksValue } from "../template/template-value.ts";

export function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}

export function bold(text: string): Inline {
  return { kind: "text", text, style: "bold" };
}

/** A row of words; a string is one plain cell, a list of inlines a cell of its own making. A lone string heads a group. */
export type Row = readonly (string | readonly Inline[])[] | string;

/** A ruled table of words; undefined where it would have no rows, so that a template can leave its heading out. */
export function wordTable(
  columns: readonly (readonly [header: string, share: number])[],
  rows: readonly Row[],
): BlocksValue | undefined {
  if (rows.length === 0) return undefined;
  const table: TableBlock = {
    kind: "table",
    look: "ruled",
    columns: columns.map(([header, share]) => ({ header: header === "" ? [] : [bold(header)], share })),
    rows: rows.map((row) =>
      typeof row === "string"
        ? { group: true, cells: [[bold(row)]] }
        : { cells: row.map((cell) => (typeof cell === "string" ? [plain(cell)] : cell)) },
    ),
  };
  return blocks([table]);
}
