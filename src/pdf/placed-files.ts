// The foreign pages of a packet: each page and each picture is written once, however often it is placed.
import type { FileId, OpenedFile, PdfContent, PicturesContent, VisibleBox } from "../exhibits/opened-file.ts";
import type { PlacedPage } from "../layout/page.ts";
import { addImage } from "./image-object.ts";
import { writeLayers } from "./layers.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { formatNumber, formatNumbers } from "./pdf-syntax.ts";
import { SplicedFile } from "./spliced-file.ts";
import { type Placement, placeBox } from "./visible-box.ts";

/** A drawn page: the XObject to list in the sheet's resources, the operators that draw it, and where it stands. */
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
  readonly #spliced = new Map<PdfContent, SplicedFile>();

  constructor(files: ReadonlyMap<FileId, OpenedFile>, target: PdfFile) {
    this.#files = files;
    this.#target = target;
  }

  /** `name` is what the sheet's resources call it. */
  draw(placed: PlacedPage, name: string): DrawnPage {
    const opened = this.#files.get(placed.file);
    if (opened === undefined) throw new Error("A sheet shows a page of a file that was not opened.");
    const key = `${opened.sha256} ${placed.pageIndex}`;
    let page = this.#pages.get(key);
    if (page === undefined) {
      page = this.#embed(opened, placed.pageIndex);
      this.#pages.set(key, page);
    }
    const { matrix, rectPt } = placeBox(page.visible, placed);
    return { xObject: page.xObject, operators: `q ${writeMatrix(matrix)} cm${page.fit}/${name} Do Q\n`, rectPt };
  }

  /** The catalog's entry for the layers that came over with the pages, or "". */
  writeLayers(): string {
    return writeLayers(this.#spliced.values());
  }

  #embed(opened: OpenedFile, pageIndex: number): EmbeddedPage {
    const { content } = opened;
    if (content.kind === "pictures") return this.#embedPicture(opened, content, pageIndex);
    let spliced = this.#spliced.get(content);
    if (spliced === undefined) this.#spliced.set(content, (spliced = new SplicedFile(content, this.#target)));
    return { ...spliced.embed(pageIndex), fit: "" };
  }

  #embedPicture({ pages }: OpenedFile, { pictures }: PicturesContent, pageIndex: number): EmbeddedPage {
    const [size, picture] = [pages[pageIndex], pictures[pageIndex]];
    if (size === undefined || picture === undefined)
      throw new Error("A sheet shows a page that its file does not have.");
    const { widthPt, heightPt } = size;
    const visible = { box: [0, 0, widthPt, heightPt], rotate: 0, userUnit: 1 } as const;
    const fit = ` ${formatNumber(widthPt, 4)} 0 0 ${formatNumber(heightPt, 4)} 0 0 cm`;
    return { xObject: addImage(this.#target, picture), visible, fit };
  }
}

function writeMatrix([a, b, c, d, e, f]: Placement["matrix"]): string {
  return `${formatNumbers([a, b, c, d], 6)} ${formatNumbers([e, f], 3)}`;
}
