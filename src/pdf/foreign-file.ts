// Pages of an opened PDF as Form XObjects: their content as it is, their resources copied, clipped to what a reader
// shows. Annotations and form fields were drawn into the content when the file was opened. Loads the PDF library, so
// it is itself loaded only where a packet holds such pages.
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPageLeaf, type PDFRef, PDFStream } from "pdf-lib";
import { decodePageContent } from "../exhibits/page-streams.ts";
import { type Box, readBox, readDict, readItems, readNumber, readValue } from "../exhibits/pdf-values.ts";
import { ForeignObjects } from "./foreign-objects.ts";
import { type LayeredFile, writeLayers } from "./layers.ts";
import { type ObjectNumber, type PdfFile, deflate } from "./pdf-file.ts";
import { formatNumbers } from "./pdf-syntax.ts";
import { writeUsedResources } from "./used-resources.ts";
import type { VisibleBox } from "./visible-box.ts";

export class ForeignFile implements LayeredFile {
  readonly document: PDFDocument;
  readonly #target: PdfFile;
  readonly #objects: ForeignObjects;

  constructor(document: PDFDocument, target: PdfFile) {
    this.document = document;
    this.#target = target;
    this.#objects = new ForeignObjects(document.context, target);
  }

  get layers(): ReadonlyMap<PDFRef, ObjectNumber> {
    return this.#objects.layers;
  }

  /** Writes the page (from 0) into the packet. */
  embed(pageIndex: number): { readonly xObject: ObjectNumber; readonly visible: VisibleBox } {
    const page = this.document.getPage(pageIndex).node;
    const inherited = readInherited(page);
    const visible = readVisibleBox(page, inherited);
    const xObject = this.#addForm(page, inherited, visible.box);
    this.#objects.copyWaiting();
    return { xObject, visible };
  }

  #addForm(page: PDFDict, inherited: PDFDict, box: VisibleBox["box"]): ObjectNumber {
    const content = decodePageContent(page);
    const resources = writeUsedResources(this.#objects, readDict(inherited, "Resources"), content?.bytes);
    const group = page.get(PDFName.of("Group"));
    const dictionary =
      `/Type/XObject/Subtype/Form/BBox[${formatNumbers(box, 4)}]/Resources${resources}` +
      (group === undefined ? "" : `/Group ${this.#objects.write(group)}`);
    const only = readOnlyStream(page);
    if (only !== undefined) {
      return this.#target.addStream(dictionary + this.#objects.writeStreamEntries(only.dict), only.getContents());
    }
    if (content === undefined) throw new Error("The content of a placed page cannot be decoded.");
    return this.#target.addStream(`${dictionary}/Filter/FlateDecode`, deflate(content.bytes));
  }
}

/** The catalog's entry for the layers that came over with the pages, or "". */
export function writeLayersOf(files: Iterable<ForeignFile>): string {
  return writeLayers([...files]);
}

/** What a page may leave to the nodes above it (ISO 32000-1, 7.7.3.4). */
function readInherited(page: PDFPageLeaf): PDFDict {
  const values = PDFDict.withContext(page.context);
  for (const name of ["Resources", "MediaBox", "CropBox", "Rotate"].map((key) => PDFName.of(key))) {
    const value = page.getInheritableAttribute(name);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

// The crop box within the media box; readers take a page without boxes for US Letter.
function readVisibleBox(page: PDFDict, inherited: PDFDict): VisibleBox {
  const media = readBox(inherited, "MediaBox") ?? [0, 0, 612, 792];
  const crop = readBox(inherited, "CropBox") ?? media;
  const both: Box = [
    Math.max(crop[0], media[0]),
    Math.max(crop[1], media[1]),
    Math.min(crop[2], media[2]),
    Math.min(crop[3], media[3]),
  ];
  const box = both[2] > both[0] && both[3] > both[1] ? both : media;
  return { box, rotate: readNumber(inherited, "Rotate") ?? 0, userUnit: readNumber(page, "UserUnit") ?? 1 };
}

/** The page's content where it is one stream, which can go over without being packed anew. */
function readOnlyStream(page: PDFDict): PDFStream | undefined {
  const contents = readValue(page, "Contents");
  if (contents instanceof PDFStream) return contents;
  const [first, ...others] = contents instanceof PDFArray ? readItems(contents, page.context) : [];
  return first instanceof PDFStream && others.length === 0 ? first : undefined;
}
