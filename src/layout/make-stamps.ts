// The stamps at the foot of a sheet: where it stands in the packet and in its exhibit, and whose packet it is.
import type { FontStyle } from "../blocks/inline.ts";
import type { PacketFrame } from "../blocks/packet-part.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { type TextItem, letterWidthPt } from "./page.ts";
import { shapeLine } from "./shape-line.ts";
import { stampBaselinePt, stampSidePt, stampSizePt, upperStampBaselinePt } from "./sheet-geometry.ts";

const exhibitStampSizePt = 10;
const betweenPt = 18;

/** `sheet` counts from 0. `exhibit` is "Exhibit B, page 3 of 12". */
export function makeStamps(
  fonts: FontBook,
  frame: PacketFrame,
  sheet: number,
  sheets: number,
  exhibit?: string,
): TextItem[] {
  const number = makeStamp(
    fonts,
    `${frame.pageWords} ${sheet + 1} of ${sheets}`,
    "regular",
    stampSizePt,
    stampBaselinePt,
  );
  const stamps = [{ ...number.item, xPt: letterWidthPt - stampSidePt - number.widthPt }];
  const { identityLine } = frame;
  if (exhibit !== undefined) {
    const baselinePt = identityLine === undefined ? stampBaselinePt : upperStampBaselinePt;
    stamps.unshift(makeStamp(fonts, exhibit, "bold", exhibitStampSizePt, baselinePt).item);
  }
  if (identityLine !== undefined) {
    // The whole line is printed; a long one is set smaller.
    const room = letterWidthPt - 2 * stampSidePt - number.widthPt - betweenPt;
    const identity = shapeIdentity(fonts, frame, identityLine);
    const sizePt = Math.min(stampSizePt, (room * 1000) / identity.widthEm);
    stamps.push(placeStamp(identity, sizePt, stampBaselinePt).item);
  }
  return stamps;
}

type ShapedLine = ReturnType<typeof shapeLine>;

// The same on every sheet of a packet.
const identities = new WeakMap<PacketFrame, ShapedLine>();

function shapeIdentity(fonts: FontBook, frame: PacketFrame, line: string): ShapedLine {
  const known = identities.get(frame) ?? shapeLine(fonts, line, "regular");
  identities.set(frame, known);
  return known;
}

function makeStamp(
  fonts: FontBook,
  text: string,
  style: FontStyle,
  sizePt: number,
  baselinePt: number,
): { item: TextItem; widthPt: number } {
  return placeStamp(shapeLine(fonts, text, style), sizePt, baselinePt);
}

function placeStamp(
  { runs, widthEm }: ShapedLine,
  sizePt: number,
  baselinePt: number,
): { item: TextItem; widthPt: number } {
  const item: TextItem = { kind: "text", xPt: stampSidePt, baselinePt, sizePt, runs, tag: "artifact" };
  return { item, widthPt: (widthEm * sizePt) / 1000 };
}
