// Packet parts in, every sheet with the final place of every word out.
//
// Decides lines, pages, page numbers, stamps, where a foreign page stands, bookmarks and the structure tree. Lines and
// pages are decided first; what is drawn comes after, when every page number is known. No word is lost or doubled, and
// nothing but the stamps enters the strip at the foot. Must not decide what is said, and knows no law and no PDF; a
// link or page number that leads nowhere is a mistake of the documents, and throws.
import type { FilePart, PacketFrame, PacketPart } from "../blocks/packet-part.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { type Outcome, succeed } from "../problems/problem.ts";
import type { Canvas } from "./draw-line.ts";
import { makeOutline } from "./make-outline.ts";
import { makeStamps } from "./make-stamps.ts";
import { makeWatermark } from "./make-watermark.ts";
import { type CountedPart, PacketPlaces } from "./packet-places.ts";
import type { LaidOutPacket, PacketMetadata, PageItem, Sheet, StructureTree } from "./page.ts";
import { placePage } from "./place-page.ts";
import { type SetDocument, setDocument } from "./set-document.ts";
import { exhibitArea, formArea } from "./sheet-geometry.ts";

export function layoutPacket(
  parts: readonly PacketPart[],
  frame: PacketFrame,
  fonts: FontBook,
): Outcome<LaidOutPacket> {
  const counted = setParts(parts, fonts);
  const total = countSheets(counted);
  const places = new PacketPlaces(counted);
  const drawing = new PacketDrawing(frame, fonts, places, total);
  for (const part of counted) drawing.add(part);
  return succeed({
    sheets: drawing.sheets,
    structures: drawing.structures,
    anchors: places.destinations,
    outline: makeOutline(counted),
    metadata: makeMetadata(parts, frame),
  });
}

// Lines keep room for page numbers of so many digits; should the packet grow past that, it is set again with more.
function setParts(parts: readonly PacketPart[], fonts: FontBook): readonly CountedPart[] {
  const filePages = parts.reduce((sum, part) => sum + (part.kind === "file" ? part.pages.length : 4), 0);
  for (let digits = String(filePages).length; ; digits += 1) {
    let firstSheet = 0;
    const counted = parts.map((part): CountedPart => {
      const content = part.kind === "typeset" ? setDocument(part, fonts, digits) : part;
      const sheets = content.pages.length;
      firstSheet += sheets;
      return { content, firstSheet: firstSheet - sheets, sheets };
    });
    if (String(firstSheet).length <= digits) return counted;
  }
}

function countSheets(parts: readonly CountedPart[]): number {
  return parts.reduce((sum, { sheets }) => sum + sheets, 0);
}

class PacketDrawing {
  readonly sheets: Sheet[] = [];
  readonly structures: StructureTree[] = [];
  readonly #frame: PacketFrame;
  readonly #fonts: FontBook;
  readonly #places: PacketPlaces;
  readonly #total: number;
  readonly #watermark: Pick<Sheet, "watermark">;
  readonly #exhibitPages = new Map<string, number>();

  constructor(frame: PacketFrame, fonts: FontBook, places: PacketPlaces, total: number) {
    this.#frame = frame;
    this.#fonts = fonts;
    this.#places = places;
    this.#total = total;
    this.#watermark = frame.watermark === undefined ? {} : { watermark: makeWatermark(fonts, frame.watermark) };
  }

  add({ content }: CountedPart): void {
    if ("part" in content) this.#addDocument(content);
    else this.#addFile(content);
  }

  #addDocument(document: SetDocument): void {
    for (let page = 0; page < document.pages.length; page += 1) {
      const items: PageItem[] = [];
      const canvas: Canvas = { items, spans: this.#places.spans, describe: (anchor) => this.#places.describe(anchor) };
      document.draw(canvas, page);
      const stamp = document.part.exhibit === undefined ? undefined : this.#stampExhibit(document.part.exhibit);
      this.#addSheet({ content: { kind: "typeset", items }, structure: this.structures.length }, stamp);
    }
    this.structures.push(document.structure.finish());
  }

  #addFile(part: FilePart): void {
    const area = part.fit === "form" ? formArea : exhibitArea;
    for (const [index, page] of part.pages.entries()) {
      const stamp = part.exhibit === undefined ? undefined : this.#stampExhibit(part.exhibit);
      const alt =
        stamp === undefined ? `${part.title}, page ${index + 1} of ${part.pages.length}` : `${stamp}: ${part.title}`;
      const content = {
        kind: "placed" as const,
        file: part.file,
        pageIndex: page.pageIndex,
        ...placePage(page, area),
        alt,
      };
      this.#addSheet({ content }, stamp);
    }
  }

  // "Exhibit B, page 3 of 12", counted on through all parts of the exhibit.
  #stampExhibit({ id, label }: NonNullable<FilePart["exhibit"]>): string {
    const page = (this.#exhibitPages.get(id) ?? 0) + 1;
    this.#exhibitPages.set(id, page);
    return `${label}, page ${page} of ${this.#places.exhibitPages(id)}`;
  }

  #addSheet(sheet: Pick<Sheet, "content" | "structure">, exhibit?: string): void {
    const index = this.sheets.length;
    const stamps = makeStamps(this.#fonts, this.#frame, index, this.#total, exhibit);
    this.sheets.push({ ...sheet, stamps, ...this.#watermark, label: String(index + 1) });
  }
}

function makeMetadata(parts: readonly PacketPart[], frame: PacketFrame): PacketMetadata {
  return {
    title: frame.title,
    ...(frame.author === undefined ? {} : { author: frame.author }),
    ...(frame.subject === undefined ? {} : { subject: frame.subject }),
    language: "en-US",
    createdOn: frame.createdOn,
    claimsAccessibility: parts.every(({ kind }) => kind === "typeset"),
  };
}
