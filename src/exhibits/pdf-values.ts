// Reads values of somebody else's PDF objects: undefined where a value is missing or of another type, never an error.
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from "pdf-lib";

// A reference to a reference is a mistake that readers forgive; a circle of them has no end.
const mostSteps = 32;

/** What a reference leads to. */
export function resolve(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  let found = object;
  for (let step = 0; found instanceof PDFRef && step < mostSteps; step += 1) found = context.lookup(found);
  return found instanceof PDFRef || found === PDFNull ? undefined : found;
}

export function readValue(dict: PDFDict, key: string): PDFObject | undefined {
  return resolve(dict.context, dict.get(PDFName.of(key)));
}

export function readDict(dict: PDFDict, key: string): PDFDict | undefined {
  const value = readValue(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

export function readArray(dict: PDFDict, key: string): PDFArray | undefined {
  const value = readValue(dict, key);
  return value instanceof PDFArray ? value : undefined;
}

export function readStream(dict: PDFDict, key: string): PDFStream | undefined {
  const value = readValue(dict, key);
  return value instanceof PDFStream ? value : undefined;
}

export function readNumber(dict: PDFDict, key: string): number | undefined {
  const value = readValue(dict, key);
  return value instanceof PDFNumber && Number.isFinite(value.asNumber()) ? value.asNumber() : undefined;
}

/** Without the slash. */
export function readName(dict: PDFDict, key: string): string | undefined {
  const value = readValue(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function readBoolean(dict: PDFDict, key: string): boolean {
  const value = readValue(dict, key);
  return value instanceof PDFBool && value.asBoolean();
}

export function readText(dict: PDFDict, key: string): string | undefined {
  return toText(readValue(dict, key));
}

export function toText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The elements, references followed. */
export function readItems(array: PDFArray | undefined, context: PDFContext): (PDFObject | undefined)[] {
  return array === undefined ? [] : array.asArray().map((item) => resolve(context, item));
}

/** Exactly so many numbers, or undefined. */
export function readNumbers(dict: PDFDict, key: string, count: number): number[] | undefined {
  const items = readItems(readArray(dict, key), dict.context);
  const numbers = items.flatMap((item) =>
    item instanceof PDFNumber && Number.isFinite(item.asNumber()) ? [item.asNumber()] : [],
  );
  return items.length === count && numbers.length === count ? numbers : undefined;
}

export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A rectangle with its corners in order. */
export function readBox(dict: PDFDict, key: string): Box | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = readNumbers(dict, key, 4) ?? [];
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return readArray(dict, key) === undefined || readNumbers(dict, key, 4) === undefined ? undefined : box;
}
