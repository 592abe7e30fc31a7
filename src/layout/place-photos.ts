// The pictures of one sheet in, their places out: a grid over the area, each picture upright in the middle of its cell
// and over its line of words, never enlarged. A sheet that is not full keeps the cells of a full one, so that all
// sheets of an exhibit look alike.
import type { PhotoPart } from "../blocks/packet-part.ts";
import { type PagePlace, fit } from "./place-page.ts";
import type { Area } from "./sheet-geometry.ts";

const grids: Readonly<Record<PhotoPart["perSheet"], { readonly columns: number; readonly rows: number }>> = {
  2: { columns: 1, rows: 2 },
  4: { columns: 2, rows: 2 },
  6: { columns: 2, rows: 3 },
};

const gapPt = 14;
export const captionSizePt = 9;
const captionGapPt = 4;
const captionRoomPt = captionSizePt + captionGapPt + 3;

export interface PhotoPlace extends PagePlace {
  /** Middle and baseline of the line of words below the picture. */
  readonly caption: { readonly middlePt: number; readonly baselinePt: number };
}

export function placePhotos(
  photos: readonly { readonly widthPt: number; readonly heightPt: number }[],
  perSheet: PhotoPart["perSheet"],
  area: Area,
): readonly PhotoPlace[] {
  const { columns, rows } = grids[perSheet];
  const widthPt = (area.rightPt - area.leftPt - gapPt * (columns - 1)) / columns;
  const heightPt = (area.topPt - area.bottomPt - gapPt * (rows - 1)) / rows;
  return photos.map((photo, index) => {
    const leftPt = area.leftPt + (index % columns) * (widthPt + gapPt);
    const topPt = area.topPt - Math.floor(index / columns) * (heightPt + gapPt);
    const cell = { leftPt, rightPt: leftPt + widthPt, topPt, bottomPt: topPt - heightPt + captionRoomPt };
    const place = fit(photo.widthPt, photo.heightPt, cell);
    const caption = { middlePt: leftPt + widthPt / 2, baselinePt: place.yPt - captionGapPt - captionSizePt * 0.75 };
    return { ...place, turn: 0, caption };
  });
}
