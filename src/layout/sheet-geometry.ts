// Where things stand on a sheet, in points. The stamps have a strip of their own at the foot that no content enters.
import type { TypesetPart } from "../blocks/packet-part.ts";
import { letterHeightPt, letterWidthPt } from "./page.ts";

export interface Area {
  readonly leftPt: number;
  readonly bottomPt: number;
  readonly rightPt: number;
  readonly topPt: number;
}

/** Sides of the stamps, and the baselines of their two lines; printers leave the outer sixth of an inch white. */
export const stampSidePt = 36;
export const stampBaselinePt = 17;
export const upperStampBaselinePt = 29;
export const stampSizePt = 8.5;

/** Above this a form's page begins: one line of stamps fits below. */
export const formFootPt = 25;
/** Above this an exhibit's page begins: two lines of stamps fit below. */
export const exhibitFootPt = 43;
const exhibitSidePt = 32;

export const formArea: Area = { leftPt: 0, bottomPt: formFootPt, rightPt: letterWidthPt, topPt: letterHeightPt };

export const exhibitArea: Area = {
  leftPt: exhibitSidePt,
  bottomPt: exhibitFootPt,
  rightPt: letterWidthPt - exhibitSidePt,
  topPt: letterHeightPt - exhibitSidePt,
};

/** Baseline of the line to sign at the foot of a sheet, and how far it lifts the foot of the text. */
export const signLineBaselinePt = 52;
const signLineFootPt = 78;

const marginPt: Readonly<Record<TypesetPart["look"], number>> = { letter: 72, sheet: 56, separator: 72 };

/** Where the text of a document may stand. */
export function textArea(part: TypesetPart): Area {
  const margin = marginPt[part.look];
  return {
    leftPt: margin,
    bottomPt: part.signEverySheet === undefined ? margin : Math.max(margin, signLineFootPt),
    rightPt: letterWidthPt - margin,
    topPt: letterHeightPt - margin,
  };
}
