// One page of an opened PDF as a Form XObject: its content as it is, its resources copied, clipped to what a reader
// shows. Annotations and form fields were drawn into the content when the file was opened.
import { inflateSync } from "node:zlib";
import type * as PdfLib from "pdf-lib";
import type { PDFDict, PDFObject, PDFPage, PDFStream } from "pdf-lib";
import type { ForeignObjects } from "./foreign-objects.ts";
import { type ObjectNumber, type PdfFile, deflate } from "./pdf-file.ts";
import { formatNumbers } from "./pdf-syntax.ts";
import { writeUsedResources } from "./used-resources.ts";
import type { VisibleBox } from "./visible-box.ts";

/** Crop box within the media box, rotation and unit of a page. */
export function readVisibleBox(lib: typeof PdfLib, page: PDFPage): VisibleBox {
  // Readers show a page without a sound media box as US Letter.
  const media = readBox(lib, page, "MediaBox") ?? [0, 0, 612, 792];
  const crop = intersect(readBox(lib, page, "CropBox") ?? media, media);
  const unit = page.node.lookup(lib.PDFName.of("UserUnit"));
  const userUnit = unit instanceof lib.PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1;
  const rotate = readInherited(lib, page, "Rotate");
  return { box: crop, rotate: rotate instanceof lib.PDFNumber ? Math.round(rotate.asNumber() / 90) * 90 : 0, userUnit };
}

/** Writes the page into the file. */
export function addForeignPage(
  lib: typeof PdfLib,
  file: PdfFile,
  objects: ForeignObjects,
  page: PDFPage,
  box: VisibleBox["box"],
): ObjectNumber {
  const streams = readContentStreams(lib, page);
  const only = streams.length === 1 ? streams[0] : undefined;
  const decoded = decodeContent(lib, streams);
  const listed = readInherited(lib, page, "Resources");
  const resources = writeUsedResources(lib, objects, listed instanceof lib.PDFDict ? listed : undefined, decoded);
  const group = page.node.get(lib.PDFName.of("Group"));
  const dictionary =
    `/Type/XObject/Subtype/Form/BBox[${formatNumbers(box, 4)}]/Resources${resources}` +
    (group === undefined ? "" : `/Group ${objects.write(group)}`);
  let number: ObjectNumber;
  if (only !== undefined)
    number = file.addStream(dictionary + objects.writeStreamEntries(only.dict), only.getContents());
  else if (decoded === undefined) throw new Error("The content of a placed page cannot be decoded.");
  else number = file.addStream(`${dictionary}/Filter/FlateDecode`, deflate(decoded));
  objects.copyWaiting();
  return number;
}

type Corners = [number, number, number, number];

function readInherited(lib: typeof PdfLib, page: PDFPage, name: string): PDFObject | undefined {
  return page.doc.context.lookup(page.node.getInheritableAttribute(lib.PDFName.of(name)));
}

function readBox(lib: typeof PdfLib, page: PDFPage, name: string): Corners | undefined {
  const array = readInherited(lib, page, name);
  if (!(array instanceof lib.PDFArray)) return undefined;
  const numbers = array.asArray().map((each) => page.doc.context.lookup(each));
  const [a, b, c, d] = numbers.map((each) => (each instanceof lib.PDFNumber ? each.asNumber() : Number.NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box: Corners = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[2] > box[0] && box[3] > box[1] ? box : undefined;
}

// A crop box that lies wholly outside is a mistake of the file's maker; readers then show the media box.
function intersect(crop: Corners, media: Corners): Corners {
  const [left, bottom] = [Math.max(crop[0], media[0]), Math.max(crop[1], media[1])];
  const [right, top] = [Math.min(crop[2], media[2]), Math.min(crop[3], media[3])];
  return right > left && top > bottom ? [left, bottom, right, top] : media;
}

function readContentStreams(lib: typeof PdfLib, page: PDFPage): PDFStream[] {
  const contents = page.node.Contents() as unknown;
  if (contents instanceof lib.PDFStream) return [contents];
  if (!(contents instanceof lib.PDFArray)) return [];
  return contents
    .asArray()
    .map((each) => page.doc.context.lookup(each))
    .filter((each) => each instanceof lib.PDFStream);
}

/** The page's operators; undefined where a stream cannot be decoded. */
function decodeContent(lib: typeof PdfLib, streams: readonly PDFStream[]): Buffer | undefined {
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    const decoded = decodeStream(lib, stream);
    if (decoded === undefined) return undefined;
    // Streams of one page are divided between tokens (ISO 32000-1, 7.8.2).
    parts.push(decoded, Buffer.from("\n"));
  }
  return Buffer.concat(parts);
}

function decodeStream(lib: typeof PdfLib, stream: PDFStream): Uint8Array | undefined {
  const data = stream.getContents();
  if (stream.dict.get(lib.PDFName.of("Filter")) === undefined) return data;
  if (isPlainDeflate(lib, stream.dict)) {
    try {
      return inflateSync(data);
    } catch {
      // Damaged data: the more patient decoder below has a try.
    }
  }
  try {
    return lib.decodePDFRawStream(lib.PDFRawStream.of(stream.dict, data)).decode();
  } catch {
    return undefined;
  }
}

function isPlainDeflate(lib: typeof PdfLib, dictionary: PDFDict): boolean {
  const filter = dictionary.lookup(lib.PDFName.of("Filter"));
  return filter?.toString() === "/FlateDecode" && dictionary.get(lib.PDFName.of("DecodeParms")) === undefined;
}
