// Where everything in the packet is: the first and last sheet of each anchor, where on the sheet it begins, what it is.
import type { AnchorId } from "../blocks/inline.ts";
import type { FilePart, PartOfExhibit, PhotoPart } from "../blocks/packet-part.ts";
import { type Destination, letterHeightPt } from "./page.ts";
import { type SheetSpan, findSpan } from "./page-references.ts";
import type { SetDocument } from "./set-document.ts";

/** A part of the packet with its sheets counted. */
export interface CountedPart {
  readonly content: SetDocument | FilePart | PhotoPart;
  readonly firstSheet: number;
  readonly sheets: number;
}

export class PacketPlaces {
  readonly spans = new Map<AnchorId, SheetSpan>();
  readonly destinations = new Map<AnchorId, Destination>();
  readonly names = new Map<AnchorId, string>();
  /** Pages of each exhibit, through all its parts. */
  readonly #exhibitPages = new Map<string, number>();

  constructor(parts: readonly CountedPart[]) {
    for (const part of parts) {
      if ("part" in part.content) this.#addDocument(part.content, part);
      else this.#addFile(part.content, part);
    }
  }

  /** What an anchor is, in words: "Exhibit B, page 3". */
  describe(anchor: AnchorId): string {
    findSpan(anchor, this.spans);
    return this.names.get(anchor) ?? anchor;
  }

  exhibitPages(exhibit: string): number {
    return this.#exhibitPages.get(exhibit) ?? 0;
  }

  #addDocument({ part, pages, topOf }: SetDocument, { firstSheet, sheets }: CountedPart): void {
    this.#add(`document:${part.id}`, part.title, firstSheet, sheets);
    if (part.exhibit !== undefined) this.#addExhibitPages(part.exhibit, part.title, firstSheet, sheets);
    for (const [page, { strips }] of pages.entries()) {
      for (const { strip, downPt } of strips) {
        if (strip.anchor === undefined) continue;
        const topPt = Math.min(letterHeightPt, topOf(page) - downPt + 8);
        this.#add(strip.anchor, part.title, firstSheet + page, 1, topPt);
      }
    }
  }

  #addFile(part: FilePart | PhotoPart, { firstSheet, sheets }: CountedPart): void {
    if (sheets === 0) return;
    this.#add(`part:${part.id}`, part.title, firstSheet, sheets);
    for (let page = 0; page < sheets; page += 1) {
      this.#add(`part:${part.id}:${page + 1}`, `${part.title}, page ${page + 1}`, firstSheet + page, 1);
    }
    if (part.exhibit !== undefined) this.#addExhibitPages(part.exhibit, part.title, firstSheet, sheets);
  }

  #addExhibitPages({ id, label, section }: PartOfExhibit, title: string, firstSheet: number, sheets: number): void {
    const before = this.exhibitPages(id);
    const anchor = `exhibit:${id}`;
    this.#addOrExtend(anchor, label, firstSheet, sheets);
    this.#addOrExtend(`${anchor}:${section}`, `${label}, ${title}`, firstSheet, sheets);
    for (let page = 0; page < sheets; page += 1) {
      this.#add(`${anchor}:${before + page + 1}`, `${label}, page ${before + page + 1}`, firstSheet + page, 1);
    }
    this.#exhibitPages.set(id, before + sheets);
  }

  #addOrExtend(anchor: AnchorId, name: string, firstSheet: number, sheets: number): void {
    const known = this.spans.get(anchor);
    if (known === undefined) this.#add(anchor, name, firstSheet, sheets);
    else this.spans.set(anchor, { first: known.first, last: firstSheet + sheets - 1 });
  }

  #add(anchor: AnchorId, name: string, sheet: number, sheets: number, topPt = letterHeightPt): void {
    if (this.spans.has(anchor)) throw new Error(`Two places in the packet have the anchor ${anchor}.`);
    this.spans.set(anchor, { first: sheet, last: sheet + sheets - 1 });
    this.destinations.set(anchor, { sheet, topPt });
    this.names.set(anchor, name);
  }
}
