// Colours as the content of a page gives them (ISO 32000-1, 8.6), where they can be known without rendering.
import { PDFArray, type PDFDict, PDFName, PDFStream } from "pdf-lib";
import { readItems, readNumber, readValue } from "./pdf-values.ts";

/** Red, green and blue from 0 to 1; undefined for patterns, spot colours and whatever else only rendering tells. */
export type Ink = readonly [red: number, green: number, blue: number] | undefined;

/** How many numbers make a colour; undefined where numbers do not tell it. */
export type InkSpace = 1 | 3 | 4 | undefined;

export const black: Ink = [0, 0, 0];
export const white: Ink = [1, 1, 1];

/** What is left of a colour without colour, from 0 (black) to 1 (white), as devices turn it into grey (10.3.2). */
export function greyOf([red, green, blue]: NonNullable<Ink>): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** From 0 (grey) to 1 (as bright as colours are). */
export function chromaOf([red, green, blue]: NonNullable<Ink>): number {
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

export function makeInk(space: InkSpace, numbers: readonly number[]): Ink {
  if (space === undefined || numbers.length < space) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers.map((value) => Math.min(1, Math.max(0, value)));
  if (space === 1) return [a, a, a];
  if (space === 3) return [a, b, c];
  return [1 - Math.min(1, a + d), 1 - Math.min(1, b + d), 1 - Math.min(1, c + d)];
}

/** The colour seen where ink of this opacity lies on another. */
export function mix(ink: NonNullable<Ink>, opacity: number, below: NonNullable<Ink>): NonNullable<Ink> {
  const on = (upper: number, lower: number): number => upper * opacity + lower * (1 - opacity);
  return [on(ink[0], below[0]), on(ink[1], below[1]), on(ink[2], below[2])];
}

/** The space that an operator cs or CS names: by itself, or in the resources. */
export function readInkSpace(name: string, spaces: PDFDict | undefined): InkSpace {
  const plain = plainSpaces[name];
  if (plain !== undefined || spaces === undefined) return plain;
  const value = readValue(spaces, name);
  if (value instanceof PDFName) return plainSpaces[value.decodeText()];
  if (!(value instanceof PDFArray)) return undefined;
  const [kind, settings] = readItems(value, spaces.context);
  if (!(kind instanceof PDFName)) return undefined;
  if (kind.decodeText() !== "ICCBased") return plainSpaces[kind.decodeText()];
  const count = settings instanceof PDFStream ? readNumber(settings.dict, "N") : undefined;
  return count === 1 || count === 3 || count === 4 ? count : undefined;
}

const plainSpaces: Readonly<Record<string, 1 | 3 | 4>> = {
  DeviceGray: 1,
  CalGray: 1,
  G: 1,
  DeviceRGB: 3,
  CalRGB: 3,
  RGB: 3,
  DeviceCMYK: 4,
  CMYK: 4,
};
