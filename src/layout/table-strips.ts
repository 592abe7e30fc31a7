// Tables: a strip for each row; the header row comes again on every page; a row higher than a page is a strip for each
// of its lines.
import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { AnchorId, Inline } from "../blocks/inline.ts";
import type { BlockFlow, Column } from "./block-flow.ts";
import { fitColumns } from "./fit-columns.ts";
import { type Cell, type RowLook, rowStrip, rowStrips } from "./row-strips.ts";
import { type MeasuredParagraph, breakParagraph, measureParagraph } from "./set-paragraph.ts";
import type { Strip } from "./strip.ts";
import { tableSize } from "./type-scale.ts";

const ruledPaddingPt = 4;
const plainGapPt = 12;

/** A row whose words are measured; a group has one cell, which spans all columns. */
interface MeasuredRow {
  readonly kind: RowLook["kind"];
  readonly cells: readonly MeasuredParagraph[];
  readonly link: RowLook["link"];
}

interface TableSetting {
  readonly flow: BlockFlow;
  readonly table: TableBlock;
  /** The table's node. */
  readonly node: number;
  readonly column: Column;
}

export function setTable(flow: BlockFlow, table: TableBlock, column: Column): Strip[] {
  const setting = { flow, table, node: flow.context.structure.add("Table", column.parent), column };
  const headerRow = hasHeader(table) ? measureHeader(setting) : undefined;
  const rows = table.rows.map((row) => (row.group === true ? measureGroup(setting, row) : measureCells(setting, row)));
  const places = placeCells(setting, headerRow === undefined ? rows : [headerRow, ...rows]);
  const header =
    headerRow === undefined ? undefined : rowStrip(breakCells(setting, headerRow, places), lookOf(setting, headerRow));
  const strips = rows.flatMap((row, index) =>
    setRow(setting, row, places, {
      first: index === 0 && header === undefined,
      open: table.rows[index + 1]?.belongs === true,
      belongs: table.rows[index]?.belongs === true,
      header,
    }),
  );
  if (header === undefined) return strips;
  header.keep = 2;
  return [header, ...strips];
}

function hasHeader({ columns }: TableBlock): boolean {
  return columns.some(({ header }) => header.some((inline) => inline.kind !== "text" || inline.text.trim() !== ""));
}

function measureHeader(setting: TableSetting): MeasuredRow {
  const { structure } = setting.flow.context;
  const row = structure.add("TR", setting.node);
  const cells = setting.table.columns.map(({ header }) =>
    measureCell(setting, header, { tag: structure.add("TH", row, { scope: "Column" }), bold: true }),
  );
  return { kind: "header", cells, link: undefined };
}

function measureCells(setting: TableSetting, row: TableRow): MeasuredRow {
  const { structure } = setting.flow.context;
  const { table } = setting;
  if (row.cells.length !== table.columns.length)
    throw new Error("A table row has another number of cells than the table has columns.");
  const node = structure.add("TR", setting.node);
  // In a table of keys and values without a header row, the first cell says what the others are.
  const keyed = table.look === "plain" && !hasHeader(table) && table.columns.length > 1;
  let link: RowLook["link"];
  const linking = Math.max(
    0,
    row.cells.findIndex((cell) => cell.length > 0),
  );
  const cells = row.cells.map((inlines, index) => {
    let tag = keyed && index === 0 ? structure.add("TH", node, { scope: "Row" }) : structure.add("TD", node);
    if (row.link !== undefined && index === linking) {
      tag = structure.add("Link", tag);
      link = { to: row.link, tag };
    }
    return measureCell(setting, inlines, { tag, linkedTo: row.link });
  });
  return { kind: "row", cells, link };
}

function measureGroup(setting: TableSetting, row: TableRow): MeasuredRow {
  const { structure } = setting.flow.context;
  const columnSpan = setting.table.columns.length;
  const head = structure.add("TH", structure.add("TR", setting.node), { scope: "Column", columnSpan });
  const tag = row.link === undefined ? head : structure.add("Link", head);
  const cell = measureCell(setting, row.cells[0] ?? [], { tag, bold: true, linkedTo: row.link });
  return { kind: "group", cells: [cell], link: row.link === undefined ? undefined : { to: row.link, tag } };
}

function measureCell(
  { flow, table }: TableSetting,
  inlines: readonly Inline[],
  { tag, bold, linkedTo }: { readonly tag: number; readonly bold?: boolean; readonly linkedTo?: AnchorId | undefined },
): MeasuredParagraph {
  return measureParagraph(flow.context, inlines, { size: tableSize(flow.scale, table.look), tag, bold, linkedTo });
}

interface CellPlace {
  readonly leftPt: number;
  readonly widthPt: number;
}

function placeCells(
  { table: { columns, look }, column }: TableSetting,
  rows: readonly MeasuredRow[],
): readonly CellPlace[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const gapPt = look === "plain" ? plainGapPt : ruledPaddingPt * 2;
  const edgePt = look === "plain" ? 0 : ruledPaddingPt;
  const freePt = column.widthPt - 2 * edgePt - gapPt * (columns.length - 1);
  const needs = columns.map(({ share }, index) => ({
    sharePt: (freePt * share) / shares,
    cells: cellsBelow(rows, index),
  }));
  let leftPt = column.leftPt + edgePt;
  return fitColumns(needs).map((widthPt) => {
    const place = { leftPt, widthPt };
    leftPt += widthPt + gapPt;
    return place;
  });
}

function cellsBelow(rows: readonly MeasuredRow[], column: number): readonly MeasuredParagraph[] {
  const found: MeasuredParagraph[] = [];
  for (const { kind, cells } of rows) {
    const cell = kind === "group" ? undefined : cells[column];
    if (cell !== undefined) found.push(cell);
  }
  return found;
}

/** Where a row stands among the others. */
interface RowPlace {
  readonly first: boolean;
  readonly open: boolean;
  readonly belongs: boolean;
  /** The header row, repeated where a page begins. */
  readonly header: Strip | undefined;
}

function setRow(
  setting: TableSetting,
  row: MeasuredRow,
  places: readonly CellPlace[],
  { first, open, belongs, header }: RowPlace,
): Strip[] {
  const cells = breakCells(setting, row, places);
  const look = { ...lookOf(setting, row), first, open, belongs };
  const whole = rowStrip(cells, look, header);
  const roomPt = setting.flow.pageHeightPt - (header?.heightPt ?? 0);
  const strips = whole.heightPt <= roomPt ? [whole] : rowStrips(cells, look, header);
  const last = strips.at(-1);
  if ((row.kind === "group" || open) && last !== undefined) last.keep = 2;
  return strips;
}

function breakCells(
  { table }: TableSetting,
  { kind, cells }: MeasuredRow,
  places: readonly CellPlace[],
): readonly Cell[] {
  return cells.map((cell, index) => {
    const place = places[index];
    const last = places.at(-1);
    if (place === undefined || last === undefined) throw new Error("A table has no columns.");
    const widthPt = kind === "group" ? last.leftPt + last.widthPt - place.leftPt : place.widthPt;
    const align = kind === "group" ? undefined : table.columns[index]?.align;
    return { paragraph: breakParagraph(cell, { widthPt, align }), leftPt: place.leftPt };
  });
}

function lookOf({ table, column }: TableSetting, { kind, link }: MeasuredRow): RowLook {
  return {
    kind,
    ruled: table.look === "ruled",
    leftPt: column.leftPt,
    rightPt: column.leftPt + column.widthPt,
    first: false,
    open: false,
    belongs: false,
    link,
  };
}
