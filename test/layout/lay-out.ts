// What the layout tests share: documents in few words, and laid-out pages read back as text with places.
import type { Block } from "../../src/blocks/block.ts";
import type { Inline } from "../../src/blocks/inline.ts";
import type { FilePart, PacketFrame, PacketPart, TypesetPart } from "../../src/blocks/packet-part.ts";
import { openFontBook } from "../../src/fonts/font-book.ts";
import { layoutPacket } from "../../src/layout/lay-out-packet.ts";
import type { LaidOutPacket, LinkItem, RuleItem, Sheet, StructureNode, TextItem } from "../../src/layout/page.ts";

export const fonts = await openFontBook();
export const frame: PacketFrame = { pageWords: "Packet page", title: "Packet", createdOn: "2027-01-04" };

export function text(words: string, more: Partial<Extract<Inline, { kind: "text" }>> = {}): Inline {
  return { kind: "text", text: words, style: "regular", ...more };
}

export function paragraph(words: string, more: Partial<Extract<Block, { kind: "paragraph" }>> = {}): Block {
  return { kind: "paragraph", inlines: [text(words)], ...more };
}

export function heading(words: string, level: 1 | 2 | 3 = 2): Block {
  return { kind: "heading", level, inlines: [text(words)] };
}

/** So many words, each different, that begin with this letter. */
export function words(count: number, letter = "w"): string {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`).join(" ");
}

export function letter(blocks: readonly Block[], more: Partial<TypesetPart> = {}): TypesetPart {
  return { kind: "typeset", id: "letter", title: "Letter", look: "letter", blocks, inOutline: true, ...more };
}

export function file(id: string, pages: number, more: Partial<FilePart> = {}): FilePart {
  return {
    kind: "file",
    id,
    title: `File ${id}`,
    file: `${id}.pdf`,
    pages: Array.from({ length: pages }, (_, pageIndex) => ({ pageIndex, widthPt: 612, heightPt: 792 })),
    fit: "exhibit",
    bookmarks: [],
    inOutline: true,
    ...more,
  };
}

export function layOut(parts: readonly PacketPart[], more: Partial<PacketFrame> = {}): LaidOutPacket {
  const laid = layoutPacket(parts, { ...frame, ...more }, fonts);
  if (!laid.ok) throw new Error("Layout failed.");
  return laid.value;
}

export function readItem({ runs }: Pick<TextItem, "runs">): string {
  return runs.flatMap(({ readings }) => Array.from(readings)).join("");
}

export function widthOf({ runs, sizePt }: Pick<TextItem, "runs" | "sizePt">): number {
  return runs.reduce((sum, { widthEm }) => sum + (widthEm * sizePt) / 1000, 0);
}

export function itemsOf(sheet: Sheet | undefined): Extract<Sheet["content"], { kind: "typeset" }>["items"] {
  if (sheet?.content.kind !== "typeset") throw new Error("Not a typeset sheet.");
  return sheet.content.items;
}

export function textsOf(sheet: Sheet | undefined): readonly TextItem[] {
  return itemsOf(sheet).filter((item): item is TextItem => item.kind === "text");
}

export function linksOf(sheet: Sheet | undefined): readonly LinkItem[] {
  return itemsOf(sheet).filter((item): item is LinkItem => item.kind === "link");
}

export function rulesOf(sheet: Sheet | undefined): readonly RuleItem[] {
  return itemsOf(sheet).filter((item): item is RuleItem => item.kind === "rule");
}

/** The lines of a sheet, from the top, each from the left. */
export function linesOf(sheet: Sheet | undefined): readonly string[] {
  const lines = new Map<number, TextItem[]>();
  for (const item of textsOf(sheet)) {
    const key = Math.round(item.baselinePt * 10);
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([, items]) =>
      items
        .sort((a, b) => a.xPt - b.xPt)
        .map(readItem)
        .join(" ")
        .replaceAll(/ +/g, " "),
    );
}

export function stampsOf(sheet: Sheet | undefined): readonly string[] {
  return (sheet?.stamps ?? []).map(readItem);
}

export function nodesOf(packet: LaidOutPacket, structure = 0): readonly StructureNode[] {
  return packet.structures[structure]?.nodes ?? [];
}

/** The role of the block-level node that an item belongs to: links are looked through. */
export function roleOf(packet: LaidOutPacket, sheet: Sheet, item: TextItem): string {
  if (item.tag === "artifact" || sheet.structure === undefined) return "artifact";
  const nodes = nodesOf(packet, sheet.structure);
  let node = nodes[item.tag];
  while (node !== undefined && (node.role === "Link" || node.role === "Span")) node = nodes[node.parent];
  return node?.role ?? "none";
}
