// What stays set from one operator of a page's content to the next (ISO 32000-1, 8.4), as far as marks are judged by it.
import type { PDFDict } from "pdf-lib";
import { type Ink, type InkSpace, black, makeInk, readInkSpace } from "./ink.ts";
import { type Matrix, identity } from "./matrix.ts";
import { type Operands, nameOf, numbersOf } from "./operand-values.ts";
import { readDict, readName, readNumber } from "./pdf-values.ts";

export interface Graphics {
  matrix: Matrix;
  fill: Ink;
  stroke: Ink;
  fillSpace: InkSpace;
  strokeSpace: InkSpace;
  fillOpacity: number | undefined;
  strokeOpacity: number | undefined;
  sizePt: number;
  leading: number;
  /** Bytes of a letter; letters of Type 3 fonts have a size of their own. */
  font: { readonly glyphBytes: number; readonly ownSize: boolean };
  mode: number;
}

export const startGraphics: Graphics = {
  matrix: identity,
  fill: black,
  stroke: black,
  fillSpace: 1,
  strokeSpace: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  sizePt: 0,
  leading: 0,
  font: { glyphBytes: 1, ownSize: false },
  mode: 0,
};

/** Carries out an operator that sets a colour or its space; any other is passed over. */
export function setInk(name: string, operands: Operands, resources: PDFDict | undefined, now: Graphics): void {
  switch (name) {
    case "g":
    case "rg":
    case "k":
      now.fillSpace = plainSpaces[name];
      now.fill = makeInk(now.fillSpace, numbersOf(operands));
      break;
    case "G":
    case "RG":
    case "K":
      now.strokeSpace = plainSpaces[name];
      now.stroke = makeInk(now.strokeSpace, numbersOf(operands));
      break;
    case "cs":
      now.fillSpace = readInkSpace(nameOf(operands), resources && readDict(resources, "ColorSpace"));
      now.fill = now.fillSpace === undefined ? undefined : black;
      break;
    case "CS":
      now.strokeSpace = readInkSpace(nameOf(operands), resources && readDict(resources, "ColorSpace"));
      now.stroke = now.strokeSpace === undefined ? undefined : black;
      break;
    case "sc":
    case "scn":
      now.fill = makeInk(now.fillSpace, numbersOf(operands));
      break;
    case "SC":
    case "SCN":
      now.stroke = makeInk(now.strokeSpace, numbersOf(operands));
      break;
  }
}

const plainSpaces = { g: 1, G: 1, rg: 3, RG: 3, k: 4, K: 4 } as const;

/** White on paper is not seen; on anything else it is, and what lies below was counted before. */
export function isSeen(ink: Ink, opacity: number | undefined): boolean {
  return ink === undefined || opacity === undefined || (opacity > 0.02 && Math.min(...ink) < 0.98);
}

export function readFont(resources: PDFDict | undefined, name: string): Graphics["font"] {
  const fonts = resources && readDict(resources, "Font");
  const font = fonts && readDict(fonts, name);
  const type = font && readName(font, "Subtype");
  return { glyphBytes: type === "Type0" ? 2 : 1, ownSize: type === "Type3" };
}

export function readState(resources: PDFDict | undefined, name: string, now: Graphics): void {
  const states = resources && readDict(resources, "ExtGState");
  const state = states && readDict(states, name);
  if (state === undefined) return;
  now.fillOpacity = readNumber(state, "ca") ?? now.fillOpacity;
  now.strokeOpacity = readNumber(state, "CA") ?? now.strokeOpacity;
  // A mask or a blending changes what is seen in a way that only rendering tells.
  if (readDict(state, "SMask") !== undefined) now.fillOpacity = now.strokeOpacity = undefined;
}
