// The decoded operators of a page or appearance.
import { PDFArray, PDFContentStream, PDFDict, PDFName, PDFStream } from "pdf-lib";
import type { FilterSettings } from "./filtered.ts";
import { readItems, readNumber, readValue } from "./pdf-values.ts";
import { undoFilter } from "./stream-filters.ts";
import { checkUnpacked } from "./unpacking-limit.ts";

export interface DecodedContent {
  readonly bytes: Buffer;
  /** True where a stream was missing or did not decode to its end. */
  readonly damaged: boolean;
}

const newline = 0x0a;

/** Undefined where a stream cannot be decoded at all. */
export function decodePageContent(page: PDFDict): DecodedContent | undefined {
  const contents = readValue(page, "Contents");
  const items =
    contents instanceof PDFArray ? readItems(contents, page.context) : contents === undefined ? [] : [contents];
  const parts: Uint8Array[] = [];
  let length = 0;
  let damaged = contents === undefined && page.has(PDFName.of("Contents"));
  for (const item of items) {
    if (!(item instanceof PDFStream)) {
      damaged = true;
      continue;
    }
    const decoded = decodeStream(item);
    if (decoded === undefined) return undefined;
    damaged ||= decoded.damaged;
    length += decoded.bytes.length;
    checkUnpacked(length);
    // Streams of one page are divided between tokens (ISO 32000-1, 7.8.2).
    parts.push(decoded.bytes, Uint8Array.of(newline));
  }
  return { bytes: Buffer.concat(parts), damaged };
}

export function decodeStream(stream: PDFStream): DecodedContent | undefined {
  if (stream instanceof PDFContentStream) return { bytes: Buffer.from(stream.getUnencodedContents()), damaged: false };
  let bytes = stream.getContents();
  let damaged = false;
  const settings = readSettings(stream.dict);
  for (const [index, filter] of readFilters(stream.dict).entries()) {
    const undone = undoFilter(filter, bytes, settings[index] ?? {});
    if (undone === undefined) return undefined;
    bytes = undone.bytes;
    damaged ||= undone.damaged;
  }
  return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), damaged };
}

/** Leaves a page content that any reader unpacks: plain deflate, or none; other filters are rare and badly supported. */
export function simplifyPageContent(page: PDFDict, { bytes, damaged }: DecodedContent): void {
  const contents = readValue(page, "Contents");
  const items = contents instanceof PDFArray ? readItems(contents, page.context) : [contents];
  if (!damaged && items.every((item) => item instanceof PDFStream && isPlain(item))) return;
  if (bytes.length === 0) page.delete(PDFName.of("Contents"));
  else page.set(PDFName.of("Contents"), page.context.register(page.context.flateStream(bytes)));
}

function isPlain(stream: PDFStream): boolean {
  const filter = stream.dict.get(PDFName.of("Filter"));
  const isDeflate =
    filter === PDFName.of("FlateDecode") && stream.getContentsSize() > 0 && !stream.dict.has(PDFName.of("DecodeParms"));
  return filter === undefined || isDeflate;
}

function readFilters(dict: PDFDict): string[] {
  const value = readValue(dict, "Filter");
  const items = value instanceof PDFArray ? readItems(value, dict.context) : value === undefined ? [] : [value];
  return items.map((item) => (item instanceof PDFName ? item.decodeText() : ""));
}

function readSettings(dict: PDFDict): FilterSettings[] {
  const value = readValue(dict, "DecodeParms");
  const items = value instanceof PDFArray ? readItems(value, dict.context) : [value];
  return items.map((item) => {
    if (!(item instanceof PDFDict)) return {};
    const keys = ["Predictor", "Colors", "BitsPerComponent", "Columns", "EarlyChange"] as const;
    return Object.fromEntries(
      keys.flatMap((key) => {
        const number = readNumber(item, key);
        return number === undefined ? [] : [[key, number]];
      }),
    );
  });
}
