// A few packed bytes can unpack to more than any memory holds. One limit for everything that unpacks a stream of the
// file at work: our own filters and the PDF reader's. Each worker opens one file at a time, so the limit is the thread's.
import { PDFContext, decodePDFRawStream } from "pdf-lib";

export class UnpacksTooMuch extends Error {}

let most = Number.POSITIVE_INFINITY;
let exceeded = false;

/** Sets the limit for the next file, in bytes of one stream. */
export function limitUnpacking(mostBytes: number): void {
  limitReader();
  most = mostBytes;
  exceeded = false;
}

export function mostUnpackedBytes(): number {
  return most;
}

/** Throws where so many bytes are more than a stream may have. */
export function checkUnpacked(bytes: number): void {
  if (bytes <= most) return;
  exceeded = true;
  throw new UnpacksTooMuch(`A stream unpacks to more than ${most} bytes.`);
}

/** True where a stream of the file was too large; the PDF reader swallows what is thrown in it and reads on. */
export function hasUnpackedTooMuch(): boolean {
  return exceeded;
}

interface GrowingStream {
  ensureBuffer: (this: GrowingStream, requested: number) => Uint8Array;
}

let limited = false;

// The reader's streams know no limit. All of them grow by one method of one class, which it does not export.
function limitReader(): void {
  if (limited) return;
  limited = true;
  const packed = PDFContext.create().flateStream("");
  const stream = decodePDFRawStream(packed) as object;
  let owner: object | null = stream;
  while (owner !== null && !Object.hasOwn(owner, "ensureBuffer")) owner = Object.getPrototypeOf(owner) as object | null;
  if (owner === null) throw new Error("The PDF reader unpacks streams in another way than this file knows.");
  const growing = owner as GrowingStream;
  const { ensureBuffer } = growing;
  growing.ensureBuffer = function grow(requested): Uint8Array {
    checkUnpacked(requested);
    return ensureBuffer.call(this, requested);
  };
}
