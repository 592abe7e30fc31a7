// Tables: a strip for each row; the header row comes again on every page; a row higher than a page is a strip for each
// of its lines.
import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { BlockFlow, Column } from "./block-flow.ts";
import { type Cell, type RowLook, rowStrip, rowStrips } from "./row-strips.ts";
import { setParagraph } from "./set-paragraph.ts";
import type { Strip } from "./strip.ts";
import { type TypeSize, tableSize } from "./type-scale.ts";

interface CellPlace {
  readonly leftPt: number;
  readonly widthPt: number;
}

const ruledPaddingPt = 4;
const plainGapPt = 12;

export function setTable(flow: BlockFlow, table: TableBlock, column: Column): Strip[] {
  const node = flow.context.structure.add("Table", column.parent);
  const setting = { flow, table, node, places: placeCells(table, column), size: tableSize(flow.scale, table.look), column };
  const header = hasHeader(table) ? setHeader(setting) : undefined;
  const strips = table.rows.flatMap((row, index) => setRow(setting, row, index, header));
  if (header === undefined) return strips;
  header.keep = 2;
  return [header, ...strips];
}

interface TableSetting {
  readonly flow: BlockFlow;
  readonly table: TableBlock;
  readonly node: number;
  readonly places: readonly CellPlace[];
  readonly size: TypeSize;
  readonly column: Column;
}

function hasHeader({ columns }: TableBlock): boolean {
  return columns.some(({ header }) => header.some((inline) => inline.kind !== "text" || inline.text.trim() !== ""));
}

function placeCells({ columns, look }: TableBlock, column: Column): readonly CellPlace[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const gapPt = look === "plain" ? plainGapPt : ruledPaddingPt * 2;
  const edgePt = look === "plain" ? 0 : ruledPaddingPt;
  const freePt = column.widthPt - 2 * edgePt - gapPt * (columns.length - 1);
  let leftPt = column.leftPt + edgePt;
  return columns.map(({ share }) => {
    const place = { leftPt, widthPt: (freePt * share) / shares };
    leftPt += place.widthPt + gapPt;
    return place;
  });
}

function setHeader(setting: TableSetting): Strip {
  const { flow, table, node } = setting;
  const { structure } = flow.context;
  const row = structure.add("TR", node);
  const cells = table.columns.map(({ header, align }, index) =>
    setCell(setting, header, index, { align, tag: structure.add("TH", row, { scope: "Column" }), bold: true }),
  );
  return rowStrip(cells, lookOf(setting, "header"));
}

function setRow(setting: TableSetting, row: TableRow, index: number, header: Strip | undefined): Strip[] {
  const cells = row.group === true ? setGroup(setting, row) : setCells(setting, row);
  const look = lookOf(setting, row.group === true ? "group" : "row");
  const whole = rowStrip(cells.cells, { ...look, first: index === 0 && header === undefined, link: cells.link }, header);
  const pagePt = setting.flow.pageHeightPt - (header?.heightPt ?? 0);
  const strips = whole.heightPt <= pagePt ? [whole] : rowStrips(cells.cells, { ...look, link: cells.link }, header);
  const last = strips.at(-1);
  if (row.group === true && last !== undefined) last.keep = 2;
  return strips;
}

interface SetRowCells {
  readonly cells: readonly Cell[];
  readonly link: RowLook["link"];
}

function setCells(setting: TableSetting, row: TableRow): SetRowCells {
  const { structure } = setting.flow.context;
  const { table } = setting;
  const node = structure.add("TR", setting.node);
  // In a table of keys and values without a header row, the first cell says what the others are.
  const keyed = table.look === "plain" && !hasHeader(table) && table.columns.length > 1;
  let link: RowLook["link"];
  const cells = table.columns.map(({ align }, index) => {
    const cell = keyed && index === 0 ? structure.add("TH", node, { scope: "Row" }) : structure.add("TD", node);
    let tag = cell;
    if (row.link !== undefined && index === 0) {
      tag = structure.add("Link", cell);
      link = { to: row.link, tag };
    }
    return setCell(setting, row.cells[index] ?? [], index, { align, tag, linkedTo: row.link });
  });
  if (row.cells.length !== table.columns.length) throw new Error("A table row has another number of cells than the table has columns.");
  return { cells, link };
}

function setGroup(setting: TableSetting, row: TableRow): SetRowCells {
  const { structure } = setting.flow.context;
  const columns = setting.table.columns.length;
  const tag = structure.add("TH", structure.add("TR", setting.node), { scope: "Column", columnSpan: columns });
  const [first] = setting.places;
  const last = setting.places.at(-1);
  if (first === undefined || last === undefined) throw new Error("A table has no columns.");
  const widthPt = last.leftPt + last.widthPt - first.leftPt;
  const inner = row.link === undefined ? tag : structure.add("Link", tag);
  const paragraph = setParagraph(setting.flow.context, row.cells[0] ?? [], {
    size: setting.size,
    widthPt,
    tag: inner,
    bold: true,
    linkedTo: row.link,
  });
  return { cells: [{ paragraph, leftPt: first.leftPt }], link: row.link === undefined ? undefined : { to: row.link, tag: inner } };
}

function setCell(
  setting: TableSetting,
  inlines: readonly Inline[],
  index: number,
  more: Pick<Parameters<typeof setParagraph>[2], "align" | "tag" | "bold" | "linkedTo">,
): Cell {
  const place = setting.places[index];
  if (place === undefined) throw new Error("A table has more cells than columns.");
  const paragraph = setParagraph(setting.flow.context, inlines, { ...more, size: setting.size, widthPt: place.widthPt });
  return { paragraph, leftPt: place.leftPt };
}

function lookOf({ table, column }: TableSetting, kind: RowLook["kind"]): RowLook {
  return { kind, ruled: table.look === "ruled", leftPt: column.leftPt, rightPt: column.leftPt + column.widthPt, first: false, link: undefined };
}
