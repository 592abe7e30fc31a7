// A document as a list of blocks. documents/ makes it from templates; layout/ sets it.
import type { AnchorId, Inline } from "./inline.ts";

export type Align = "left" | "center" | "right";

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
  readonly align?: Align;
  /** Indent from the left margin, points. */
  readonly indentPt?: number;
  /** Never the last thing on a page: stays with the block after it. */
  readonly keepWithNext?: boolean;
  /** Never broken across pages. */
  readonly keepTogether?: boolean;
  /** "small" for notes below a table, "label" for the lines of an address. */
  readonly tone?: "body" | "small" | "address";
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
  readonly align?: Align;
  readonly anchor?: AnchorId;
}

export interface ListBlock {
  readonly kind: "list";
  /** "none" prints no mark, for lists whose items carry their own box or number. */
  readonly mark: "bullet" | "number" | "none";
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}

export interface TableColumn {
  readonly header: readonly Inline[];
  /** Share of the table's width; the shares are added up and divided. */
  readonly share: number;
  readonly align?: Align;
}

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  /** Each row has one cell for each column. A row may break between lines only when it is taller than a page. */
  readonly rows: readonly TableRow[];
  /** "ruled" has hairlines between rows; "plain" has none (Re: blocks, key and value). A plain table with empty headers prints no header row. */
  readonly look: "ruled" | "plain";
}

export interface TableRow {
  readonly cells: readonly (readonly Inline[])[];
  /** A row that heads the rows below it and spans all columns; only its first cell is used. */
  readonly group?: boolean;
  /** True for a row that says more of the row above: no rule between them, and never parted from it. */
  readonly belongs?: boolean;
  readonly link?: AnchorId;
}

/** A place to sign in ink: a rule with words below it, and where asked a date rule beside it. Never broken, never alone on a page. */
export interface SignatureBlock {
  readonly kind: "signature";
  readonly name: readonly Inline[];
  /** Lines under the name, "Petitioner" or "Attorney for the petitioner". */
  readonly below: readonly (readonly Inline[])[];
  /** True prints a rule for the date, to be written by hand. */
  readonly dated: boolean;
}

/** Free vertical space, points. Dropped at the top of a page. */
export interface SpaceBlock {
  readonly kind: "space";
  readonly heightPt: number;
}

export interface RuleBlock {
  readonly kind: "rule";
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | TableBlock
  | SignatureBlock
  | SpaceBlock
  | RuleBlock
  | PageBreakBlock;
