// The decoded operators of a page or appearance.
import { inflateSync } from "node:zlib";
import { PDFArray, type PDFContentStream, PDFDict, PDFName, PDFRawStream, PDFStream, decodePDFRawStream } from "pdf-lib";
import { readItems, readValue } from "./pdf-values.ts";

export interface DecodedContent {
  readonly bytes: Buffer;
  /** True where a stream was missing or did not decode to its end. */
  readonly damaged: boolean;
}

/** Undefined where a stream cannot be decoded at all. */
export function decodePageContent(page: PDFDict): DecodedContent | undefined {
  const contents = readValue(page, "Contents");
  const isMissing = contents === undefined && page.has(PDFName.of("Contents"));
  const items = contents instanceof PDFArray ? readItems(contents, page.context) : contents === undefined ? [] : [contents];
  const parts: Uint8Array[] = [];
  let damaged = isMissing;
  for (const item of items) {
    if (!(item instanceof PDFStream)) {
      damaged = true;
      continue;
    }
    const decoded = decodeStream(item);
    if (decoded === undefined) return undefined;
    damaged ||= decoded.damaged;
    // Streams of one page are divided between tokens (ISO 32000-1, 7.8.2).
    parts.push(decoded.bytes, Buffer.from("\n"));
  }
  return { bytes: Buffer.concat(parts), damaged };
}

export function decodeStream(stream: PDFStream): DecodedContent | undefined {
  if (!(stream instanceof PDFRawStream)) return { bytes: Buffer.from((stream as PDFContentStream).getUnencodedContents()), damaged: false };
  const data = stream.getContents();
  const filter = readValue(stream.dict, "Filter");
  if (filter === undefined) return { bytes: Buffer.from(data), damaged: false };
  const isPlainDeflate = filter === PDFName.of("FlateDecode") && !stream.dict.has(PDFName.of("DecodeParms"));
  if (isPlainDeflate) {
    try {
      return { bytes: inflateSync(data), damaged: false };
    } catch {
      // Cut off or altered: the more patient decoder gives what is left.
    }
  }
  try {
    return { bytes: Buffer.from(decodePDFRawStream(stream).decode()), damaged: isPlainDeflate };
  } catch {
    return undefined;
  }
}
