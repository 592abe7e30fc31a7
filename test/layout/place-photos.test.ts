import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captionSizePt, placePhotos } from "../../src/layout/place-photos.ts";
import { exhibitArea } from "../../src/layout/sheet-geometry.ts";

describe("placePhotos", () => {
  it("keeps pictures and their words within the safe area and apart, upright, never enlarged", () => {
    const side = fc.double({ min: 10, max: 800, noNaN: true });
    const photo = fc.record({ widthPt: side, heightPt: side });
    const sheet = fc
      .constantFrom(2 as const, 4 as const, 6 as const)
      .chain((perSheet) => fc.tuple(fc.constant(perSheet), fc.array(photo, { minLength: 1, maxLength: perSheet })));
    fc.assert(
      fc.property(sheet, ([perSheet, photos]) => {
        const places = placePhotos(photos, perSheet, exhibitArea);
        expect(places).toHaveLength(photos.length);
        const boxes = places.map(({ xPt, yPt, scale, turn, caption }, index) => {
          expect(turn).toBe(0);
          expect(scale).toBeLessThanOrEqual(1);
          const { widthPt = 0, heightPt = 0 } = photos[index] ?? {};
          // The words stand below their picture and above everything else.
          expect(caption.baselinePt + captionSizePt * 0.75).toBeLessThan(yPt);
          expect(caption.middlePt).toBeCloseTo(xPt + (widthPt * scale) / 2, 3);
          return {
            left: xPt,
            right: xPt + widthPt * scale,
            bottom: caption.baselinePt - 2.5,
            top: yPt + heightPt * scale,
          };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(exhibitArea.leftPt - 0.001);
          expect(box.right).toBeLessThanOrEqual(exhibitArea.rightPt + 0.001);
          expect(box.bottom).toBeGreaterThanOrEqual(exhibitArea.bottomPt - 0.001);
          expect(box.top).toBeLessThanOrEqual(exhibitArea.topPt + 0.001);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right < other.left || other.right < box.left || box.bottom > other.top || other.bottom > box.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
