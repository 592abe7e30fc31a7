import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterHeightPt, letterWidthPt } from "../../src/layout/page.ts";
import { placePage } from "../../src/layout/place-page.ts";
import {
  exhibitArea,
  formArea,
  stampBaselinePt,
  stampSizePt,
  upperStampBaselinePt,
} from "../../src/layout/sheet-geometry.ts";

describe("placePage", () => {
  it("puts all of any page into the safe area, in its middle, never enlarged", () => {
    const size = fc.double({ min: 1, max: 14_400, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.constantFrom(exhibitArea, formArea), (widthPt, heightPt, area) => {
        const { xPt, yPt, scale, turn } = placePage({ widthPt, heightPt }, area);
        const [width, height] = turn === 0 ? [widthPt * scale, heightPt * scale] : [heightPt * scale, widthPt * scale];
        expect(scale).toBeLessThanOrEqual(1);
        expect(xPt).toBeGreaterThanOrEqual(area.leftPt - 0.001);
        expect(yPt).toBeGreaterThanOrEqual(area.bottomPt - 0.001);
        expect(xPt - area.leftPt).toBeCloseTo(area.rightPt - xPt - width, 3);
        expect(yPt - area.bottomPt).toBeCloseTo(area.topPt - yPt - height, 3);
        const fills =
          scale === 1 ||
          Math.abs(width - (area.rightPt - area.leftPt)) < 0.001 ||
          Math.abs(height - (area.topPt - area.bottomPt)) < 0.001;
        expect(fills).toBe(true);
      }),
    );
  });

  it("hardly scales a form", () => {
    const place = placePage({ widthPt: letterWidthPt, heightPt: letterHeightPt }, formArea);
    expect(place.scale).toBeGreaterThan(0.965);
    expect(place.yPt).toBeGreaterThan(stampBaselinePt + stampSizePt * 0.7);
  });

  it("leaves room for two lines of stamps below an exhibit", () => {
    expect(exhibitArea.bottomPt).toBeGreaterThan(upperStampBaselinePt + 10 * 0.7);
  });

  it("turns a wide page counter-clockwise, and no page that gains nothing by it", () => {
    expect(placePage({ widthPt: 792, heightPt: 612 }, exhibitArea).turn).toBe(270);
    expect(placePage({ widthPt: 300, heightPt: 200 }, exhibitArea)).toMatchObject({ turn: 0, scale: 1 });
    expect(placePage({ widthPt: 612, heightPt: 792 }, exhibitArea).turn).toBe(0);
    expect(placePage({ widthPt: 700, heightPt: 690 }, exhibitArea).turn).toBe(0);
  });

  it("refuses a page without a size", () => {
    expect(() => placePage({ widthPt: 0, heightPt: 10 }, formArea)).toThrow("without a size");
  });
});
