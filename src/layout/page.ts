// What layout decides and pdf draws: every position is final. All lengths are points (1/72 inch), origin at the
// lower left corner of a US Letter page, y upward. Knows no law and no pdf library.
import type { AnchorId } from "../blocks/inline.ts";
import type { ShapedRun } from "../fonts/shaped-word.ts";

export const letterWidthPt = 612;
export const letterHeightPt = 792;

/** Index of a node in its document's structure tree; "artifact" for stamps, rules and watermarks. */
export type Tagging = number | "artifact";

/** Shaped words on one baseline. Words are joined by real space glyphs, so that text extracts with its spaces. */
export interface TextItem {
  readonly kind: "text";
  readonly xPt: number;
  readonly baselinePt: number;
  readonly sizePt: number;
  readonly runs: readonly ShapedRun[];
  readonly tag: Tagging;
}

/** A straight rule. */
export interface RuleItem {
  readonly kind: "rule";
  readonly fromPt: readonly [x: number, y: number];
  readonly toPt: readonly [x: number, y: number];
  readonly thicknessPt: number;
}

/** A box to tick, drawn as lines; the tick is drawn too where it is ticked. */
export interface CheckboxItem {
  readonly kind: "checkbox";
  readonly xPt: number;
  readonly yPt: number;
  readonly sizePt: number;
  readonly ticked: boolean;
  readonly tag: Tagging;
}

/** A rectangle that leads somewhere else in the packet. `tag` is a structure node of role Link. */
export interface LinkItem {
  readonly kind: "link";
  readonly rectPt: readonly [left: number, bottom: number, right: number, top: number];
  readonly to: AnchorId;
  /** What the link leads to, in words ("Exhibit B, page 3"). */
  readonly says: string;
  readonly tag: number;
}

export type PageItem = TextItem | RuleItem | CheckboxItem | LinkItem;

/** Roles are the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Link"
  | "Figure"
  | "Form"
  | "Span";

/** A node of a document's structure tree. Node 0 is the root, role Sect. Nodes are listed so that a parent comes before its children. */
export interface StructureNode {
  readonly role: StructureRole;
  readonly parent: number;
  /** Read aloud in place of the content (figures, checkboxes). */
  readonly alt?: string;
  /** TH only. */
  readonly scope?: "Column" | "Row" | "Both";
  /** TH and TD only, where more than 1. */
  readonly columnSpan?: number;
  /** L only, where its items have labels. */
  readonly listNumbering?: "Disc" | "Decimal";
}

/** A page that layout set from blocks. */
export interface TypesetPage {
  readonly kind: "typeset";
  readonly items: readonly PageItem[];
}

/** A page of somebody else's file, put on the sheet. */
export interface PlacedPage {
  readonly kind: "placed";
  /** Which opened file, and which of its pages (from 0). */
  readonly file: string;
  readonly pageIndex: number;
  /** Lower left corner of the page's visible box on the sheet, after turning and scaling. */
  readonly xPt: number;
  readonly yPt: number;
  /** Never more than 1. */
  readonly scale: number;
  /** Further turn of the page as displayed, clockwise, so that it stands upright for reading. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Alternative text: "Exhibit B, page 3 of 12: Letter of the treating cardiologist". */
  readonly alt: string;
}

/** Pictures of somebody else's files, several on the sheet, each with its line of words. */
export interface PhotosPage {
  readonly kind: "photos";
  readonly photos: readonly { readonly placed: PlacedPage; readonly caption: TextItem }[];
}

/** One side of paper: its content and, over it, the stamps (always artifacts). */
export interface Sheet {
  readonly content: TypesetPage | PlacedPage | PhotosPage;
  readonly stamps: readonly TextItem[];
  /** Present in a draft: drawn large, slanted and light behind nothing, over everything. */
  readonly watermark?: TextItem & { readonly angleDegrees: number; readonly grey: number };
  /** Which structure tree the typeset content's tags count in. */
  readonly structure?: number;
  /** The page label that a reader's page box shows. */
  readonly label: string;
}

export interface OutlineEntry {
  readonly title: string;
  /** Sheet index from 0. */
  readonly sheet: number;
  /** Where on the sheet the view begins; the top where missing. */
  readonly topPt?: number;
  readonly children: readonly OutlineEntry[];
  readonly open?: boolean;
}

export interface Destination {
  readonly sheet: number;
  readonly topPt: number;
}

/** The whole packet, ready to be written. */
export interface LaidOutPacket {
  readonly sheets: readonly Sheet[];
  /** One tree for each typeset document, in packet order. Placed pages hang in the tree as Figures of their own. */
  readonly structures: readonly StructureTree[];
  readonly anchors: ReadonlyMap<AnchorId, Destination>;
  readonly outline: readonly OutlineEntry[];
  readonly metadata: PacketMetadata;
}

/** A packet whose parts are counted: where each anchor is, and what it is called. */
export interface CountedPacket extends LaidOutPacket {
  /** First and last sheet of each anchor, from 0. */
  readonly spans: ReadonlyMap<AnchorId, { readonly first: number; readonly last: number }>;
  /** Each anchor in words: "Exhibit B, page 3". */
  readonly names: ReadonlyMap<AnchorId, string>;
}

export interface StructureTree {
  readonly title: string;
  readonly nodes: readonly StructureNode[];
}

export interface PacketMetadata {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  /** BCP 47, "en-US". */
  readonly language: string;
  /** Creation and modification day; the time is written as noon UTC. */
  readonly createdOn: string;
  /** True where no foreign page is in the packet, so that PDF/UA-1 and PDF/A-2a may be claimed. */
  readonly claimsAccessibility: boolean;
}
