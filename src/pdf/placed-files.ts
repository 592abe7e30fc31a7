// The foreign pages of a packet: each page and each picture is written once, however often it is placed.
import type { FileId, ImageContent, OpenedFile, PdfContent } from "../exhibits/opened-file.ts";
import type { PlacedPage } from "../layout/page.ts";
import type { ForeignFile } from "./foreign-file.ts";
import { addImage } from "./image-object.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { formatNumber, formatNumbers } from "./pdf-syntax.ts";
import { type Placement, type VisibleBox, placeBox } from "./visible-box.ts";

/** A drawn page: the XObject to list in the sheet's resources as "X", the operators that draw it, and where it stands. */
export interface DrawnPage {
  readonly xObject: ObjectNumber;
  readonly operators: string;
  readonly rectPt: Placement["rectPt"];
}

interface EmbeddedPage {
  readonly xObject: ObjectNumber;
  readonly visible: VisibleBox;
  /** Operators between the matrix and the drawing: pictures are a unit square. */
  readonly fit: string;
}

export class PlacedFiles {
  readonly #files: ReadonlyMap<FileId, OpenedFile>;
  readonly #target: PdfFile;
  readonly #pages = new Map<string, EmbeddedPage>();
  readonly #foreign = new Map<PdfContent["document"], ForeignFile>();
  #module: typeof import("./foreign-file.ts") | undefined;

  constructor(files: ReadonlyMap<FileId, OpenedFile>, target: PdfFile) {
    this.#files = files;
    this.#target = target;
  }

  async draw(placed: PlacedPage): Promise<DrawnPage> {
    const opened = this.#files.get(placed.file);
    if (opened === undefined) throw new Error("A sheet shows a page of a file that was not opened.");
    const key = `${opened.sha256} ${placed.pageIndex}`;
    let page = this.#pages.get(key);
    if (page === undefined) {
      page = await this.#embed(opened, placed.pageIndex);
      this.#pages.set(key, page);
    }
    const { matrix, rectPt } = placeBox(page.visible, placed);
    return { xObject: page.xObject, operators: `q ${writeMatrix(matrix)} cm${page.fit}/X Do Q\n`, rectPt };
  }

  /** The catalog's entry for the layers that came over with the pages, or "". */
  writeLayers(): string {
    return this.#module?.writeLayersOf(this.#foreign.values()) ?? "";
  }

  async #embed(opened: OpenedFile, pageIndex: number): Promise<EmbeddedPage> {
    if (opened.content.kind !== "pdf") return this.#embedImage(opened, opened.content);
    const { document } = opened.content;
    this.#module ??= await import("./foreign-file.ts");
    let foreign = this.#foreign.get(document);
    if (foreign === undefined)
      this.#foreign.set(document, (foreign = new this.#module.ForeignFile(document, this.#target)));
    return { ...foreign.embed(pageIndex), fit: "" };
  }

  async #embedImage(opened: OpenedFile, content: ImageContent): Promise<EmbeddedPage> {
    const size = opened.pages[0];
    if (size === undefined) throw new Error("A picture without a size.");
    const { widthPt, heightPt } = size;
    const visible = { box: [0, 0, widthPt, heightPt], rotate: 0, userUnit: 1 } as const;
    const fit = ` ${formatNumber(widthPt, 4)} 0 0 ${formatNumber(heightPt, 4)} 0 0 cm`;
    return { xObject: await addImage(this.#target, content), visible, fit };
  }
}

function writeMatrix([a, b, c, d, e, f]: Placement["matrix"]): string {
  return `${formatNumbers([a, b, c, d], 6)} ${formatNumbers([e, f], 3)}`;
}
