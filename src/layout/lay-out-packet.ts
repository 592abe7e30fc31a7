// Packet parts in, every sheet with the final place of every word out.
//
// Decides lines, pages, page numbers, stamps, where a foreign page stands, bookmarks and the structure tree. Lines and
// pages are decided first; what is drawn comes after, when every page number is known. No word is lost or doubled, and
// nothing but the stamps enters the strip at the foot. Must not decide what is said, and knows no law and no PDF; a
// link or page number that leads nowhere is a mistake of the documents, and throws.
import type { AnchorId } from "../blocks/inline.ts";
import type { FilePart, PacketFrame, PacketPart, PartOfExhibit, PhotoPart } from "../blocks/packet-part.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { type Outcome, succeed } from "../problems/problem.ts";
import type { Canvas } from "./draw-line.ts";
import { makeOutline } from "./make-outline.ts";
import { makeStamps } from "./make-stamps.ts";
import { makeWatermark } from "./make-watermark.ts";
import { type CountedPart, PacketPlaces } from "./packet-places.ts";
import type { CountedPacket, PacketMetadata, PageItem, Sheet, StructureTree, TextItem } from "./page.ts";
import { placePage } from "./place-page.ts";
import { type PhotoPlace, captionSizePt, placePhotos } from "./place-photos.ts";
import { type SetDocument, setDocument } from "./set-document.ts";
import { shapeLine } from "./shape-line.ts";
import { exhibitArea, formArea } from "./sheet-geometry.ts";

/** @param whole the packet whose anchors links may lead to where the parts are a page beside it */
export function layoutPacket(
  parts: readonly PacketPart[],
  frame: PacketFrame,
  fonts: FontBook,
  whole?: CountedPacket,
): Outcome<CountedPacket> {
  const counted = setParts(parts, fonts);
  const total = countSheets(counted);
  const places = new PacketPlaces(counted);
  const describe = (anchor: AnchorId): string => whole?.names.get(anchor) ?? places.describe(anchor);
  const drawing = new PacketDrawing(frame, fonts, places, total, describe);
  for (const part of counted) drawing.add(part);
  return succeed({
    sheets: drawing.sheets,
    structures: drawing.structures,
    anchors: places.destinations,
    spans: places.spans,
    names: places.names,
    outline: makeOutline(counted),
    metadata: makeMetadata(parts, frame),
  });
}

// Lines keep room for page numbers of so many digits; should the packet grow past that, it is set again with more.
function setParts(parts: readonly PacketPart[], fonts: FontBook): readonly CountedPart[] {
  const filePages = parts.reduce((sum, part) => sum + (part.kind === "typeset" ? 4 : part.pages.length), 0);
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
  readonly #describe: Canvas["describe"];
  readonly #watermark: Pick<Sheet, "watermark">;
  readonly #exhibitPages = new Map<string, number>();

  constructor(frame: PacketFrame, fonts: FontBook, places: PacketPlaces, total: number, describe: Canvas["describe"]) {
    this.#frame = frame;
    this.#fonts = fonts;
    this.#places = places;
    this.#total = total;
    this.#describe = describe;
    this.#watermark = frame.watermark === undefined ? {} : { watermark: makeWatermark(fonts, frame.watermark) };
  }

  add({ content }: CountedPart): void {
    if ("part" in content) this.#addDocument(content);
    else if (content.kind === "file") this.#addFile(content);
    else this.#addPhotos(content);
  }

  #addDocument(document: SetDocument): void {
    for (let page = 0; page < document.pages.length; page += 1) {
      const items: PageItem[] = [];
      const canvas: Canvas = { items, spans: this.#places.spans, describe: this.#describe };
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

  #addPhotos({ pages, perSheet, exhibit, title }: PhotoPart): void {
    for (const photos of pages) {
      const stamp = this.#stampExhibit(exhibit);
      const places = placePhotos(photos, perSheet, exhibitArea);
      const placed = photos.flatMap(({ file, pageIndex, caption: words }, index) => {
        const place = places[index];
        if (place === undefined) return [];
        const { caption, ...onSheet } = place;
        const alt = `${stamp}, ${words}: ${title}`;
        return [
          {
            placed: { kind: "placed" as const, file, pageIndex, ...onSheet, alt },
            caption: this.#setCaption(words, caption),
          },
        ];
      });
      this.#addSheet({ content: { kind: "photos", photos: placed } }, stamp);
    }
  }

  #setCaption(words: string, { middlePt, baselinePt }: PhotoPlace["caption"]): TextItem {
    const { runs, widthEm } = shapeLine(this.#fonts, words, "regular");
    const widthPt = (widthEm * captionSizePt) / 1000;
    return { kind: "text", xPt: middlePt - widthPt / 2, baselinePt, sizePt: captionSizePt, runs, tag: "artifact" };
  }

  // "Exhibit B, page 3 of 12", counted on through all parts of the exhibit.
  #stampExhibit({ id, label }: PartOfExhibit): string {
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
