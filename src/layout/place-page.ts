// A page of somebody else's file in, its place on the sheet out: all of it within the safe area, never enlarged.
import type { PlacedPage } from "./page.ts";
import type { Area } from "./sheet-geometry.ts";

export type PagePlace = Pick<PlacedPage, "xPt" | "yPt" | "scale" | "turn">;

// A page is turned only where that makes it clearly larger; a small photograph lies on the sheet as it is.
const worthTurning = 1.08;

/**
 * Fits a page of this visible size into the area, in its middle. A wide page stands upright when the sheet is turned
 * clockwise; its stamps stay at the foot of the upright sheet.
 */
export function placePage(size: { readonly widthPt: number; readonly heightPt: number }, area: Area): PagePlace {
  const { widthPt, heightPt } = size;
  if (!(widthPt > 0) || !(heightPt > 0)) throw new Error("A page without a size cannot be placed.");
  const asIs = fit(widthPt, heightPt, area);
  const turned = fit(heightPt, widthPt, area);
  return widthPt > heightPt && turned.scale > asIs.scale * worthTurning
    ? { ...turned, turn: 270 }
    : { ...asIs, turn: 0 };
}

/** Fits what is so large into the area, in its middle, as it lies. */
export function fit(widthPt: number, heightPt: number, area: Area): Omit<PagePlace, "turn"> {
  const roomWidthPt = area.rightPt - area.leftPt;
  const roomHeightPt = area.topPt - area.bottomPt;
  const scale = Math.min(1, roomWidthPt / widthPt, roomHeightPt / heightPt);
  return {
    xPt: area.leftPt + (roomWidthPt - widthPt * scale) / 2,
    yPt: area.bottomPt + (roomHeightPt - heightPt * scale) / 2,
    scale,
  };
}
