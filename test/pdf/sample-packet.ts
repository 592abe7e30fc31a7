// A small packet made by hand, with one of everything that a laid-out packet can hold.
import type { FontStyle } from "../../src/blocks/inline.ts";
import type { ShapedRun } from "../../src/fonts/shaped-word.ts";
import type {
  CheckboxItem,
  LaidOutPacket,
  LinkItem,
  PacketMetadata,
  RuleItem,
  Sheet,
  StructureNode,
  Tagging,
  TextItem,
} from "../../src/layout/page.ts";

export type Shape = (text: string, style: FontStyle) => readonly ShapedRun[];

export const metadata: PacketMetadata = {
  title: "Request for humanitarian parole (sample & test)",
  author: "Legal Aid of Elsewhere",
  subject: "Packet for José Ñuñez",
  language: "en-US",
  createdOn: "2027-01-04",
  claimsAccessibility: true,
};

export function makeText(
  shape: Shape,
  text: string,
  xPt: number,
  baselinePt: number,
  tag: Tagging,
  style: FontStyle = "regular",
  sizePt = 12,
): TextItem {
  return { kind: "text", xPt, baselinePt, sizePt, runs: shape(text, style), tag };
}

export function makeStamp(shape: Shape, text: string): TextItem {
  return makeText(shape, text, 260, 24, "artifact", "regular", 9);
}

const makeBox = (yPt: number, ticked: boolean, tag: number): CheckboxItem => ({
  kind: "checkbox",
  xPt: 72,
  yPt,
  sizePt: 9,
  ticked,
  tag,
});
const rule = (y: number): RuleItem => ({ kind: "rule", fromPt: [72, y], toPt: [540, y], thicknessPt: 0.5 });

/** Two typeset documents on three sheets: headings, a paragraph over two sheets, list, table, link, boxes. */
export function makeSamplePacket(shape: Shape, changes: Partial<LaidOutPacket> = {}): LaidOutPacket {
  const letter: StructureNode[] = [
    { role: "Sect", parent: -1 },
    { role: "H1", parent: 0 },
    { role: "P", parent: 0 },
    { role: "Link", parent: 2 },
    { role: "L", parent: 0 },
    { role: "LI", parent: 4 },
    { role: "Lbl", parent: 5 },
    { role: "LBody", parent: 5 },
    { role: "P", parent: 0 },
  ];
  const table: StructureNode[] = [
    { role: "Sect", parent: -1 },
    { role: "H1", parent: 0 },
    { role: "Table", parent: 0 },
    { role: "TR", parent: 2 },
    { role: "TH", parent: 3, scope: "Column" },
    { role: "TH", parent: 3, scope: "Column" },
    { role: "TR", parent: 2 },
    { role: "TD", parent: 6 },
    { role: "TD", parent: 6 },
    { role: "TR", parent: 2 },
    { role: "TH", parent: 9, scope: "Column", columnSpan: 2 },
    { role: "TR", parent: 2 },
    { role: "TD", parent: 11 },
    { role: "TD", parent: 11 },
    { role: "Form", parent: 7, alt: "Box, ticked" },
    { role: "Figure", parent: 12, alt: "Box, not ticked" },
  ];
  const link: LinkItem = {
    kind: "link",
    rectPt: [110, 695, 170, 709],
    to: "document:table",
    says: "Evidence checklist (Exhibit B)",
    tag: 3,
  };
  const sheets: Sheet[] = [
    {
      content: {
        kind: "typeset",
        items: [
          makeText(shape, "Request for humanitarian parole", 72, 730, 1, "bold", 16),
          makeText(shape, "See the ", 72, 700, 2),
          makeText(shape, "checklist", 112, 700, 3),
          link,
          makeText(shape, " for Nguyễn Thị Ánh, José Ñuñez, Олександр, office affidavit.", 160, 700, 2),
          makeText(shape, "•", 80, 680, 6),
          makeText(shape, "A ground of the request", 96, 680, 7),
          makeText(shape, "A paragraph that runs on", 72, 660, 8, "italic"),
          rule(650),
        ],
      },
      stamps: [makeStamp(shape, "Packet page 1 of 3")],
      structure: 0,
      label: "1",
    },
    {
      content: {
        kind: "typeset",
        items: [makeText(shape, "to the next sheet: محمد احمدی and שלום עולם.", 72, 700, 8)],
      },
      stamps: [makeStamp(shape, "Packet page 2 of 3")],
      structure: 0,
      label: "2",
    },
    {
      content: {
        kind: "typeset",
        items: [
          makeText(shape, "Evidence checklist", 72, 730, 1, "bold-italic", 16),
          makeText(shape, "Item", 90, 700, 4, "bold"),
          makeText(shape, "Exhibit", 300, 700, 5, "bold"),
          rule(695),
          makeBox(680, true, 14),
          makeText(shape, "Letter of a doctor", 90, 680, 7),
          makeText(shape, "B", 300, 680, 8),
          makeText(shape, "Identity", 90, 660, 10, "bold"),
          makeBox(640, false, 15),
          makeText(shape, "Passport (50% copy) \\ <draft>", 90, 640, 12),
        ],
      },
      stamps: [makeStamp(shape, "Packet page 3 of 3")],
      structure: 1,
      label: "C-1",
    },
  ];
  return {
    sheets,
    structures: [
      { title: "Cover letter", nodes: letter },
      { title: "Evidence checklist — list", nodes: table },
    ],
    anchors: new Map([["document:table", { sheet: 2, topPt: 750 }]]),
    outline: [
      {
        title: "Cover letter",
        sheet: 0,
        children: [{ title: "Grounds — Ñ", sheet: 1, topPt: 710, children: [] }],
        open: true,
      },
      { title: "Evidence checklist", sheet: 2, children: [] },
    ],
    metadata,
    ...changes,
  };
}
