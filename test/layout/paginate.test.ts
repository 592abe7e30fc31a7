import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paginate } from "../../src/layout/paginate.ts";
import type { Keep, Strip } from "../../src/layout/strip.ts";

const strip = (more: Partial<Strip> = {}): Strip => ({
  heightPt: 10,
  beforePt: 0,
  keep: 0,
  newPage: false,
  baselinePt: 8,
  draw: () => {},
  ...more,
});
const shape = (strips: readonly Strip[], heightPt: number): number[] =>
  paginate(strips, () => heightPt).map((page) => page.strips.length);

const anyStrip = fc
  .record({
    heightPt: fc.integer({ min: 1, max: 130 }),
    beforePt: fc.integer({ min: 0, max: 40 }),
    keep: fc.constantFrom<Keep>(0, 0, 0, 1, 2, 3),
    newPage: fc.constantFrom(false, false, false, true),
  })
  .map(strip);

describe("paginate", () => {
  it("puts every strip on one page, in order, within the height", () => {
    fc.assert(
      fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 60 }), (strips) => {
        const pages = paginate(strips, () => 100);
        expect(pages.flatMap((page) => page.strips.map((placed) => placed.strip))).toEqual(strips);
        for (const page of pages) {
          const [first] = page.strips;
          expect(first?.downPt).toBe(0);
          expect(page.strips.length === 1 || page.usedPt <= 100.001).toBe(true);
          expect(page.strips.slice(1).some((placed) => placed.strip.newPage)).toBe(false);
        }
      }),
    );
  });

  it("breaks only where nothing holds on, if there is such a place", () => {
    fc.assert(
      fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 60 }), (strips) => {
        const pages = paginate(strips, () => 100);
        for (const [index, page] of pages.entries()) {
          const after = pages[index + 1]?.strips[0]?.strip;
          const last = page.strips.at(-1)?.strip;
          const free = after === undefined || after.newPage || last === undefined || last.keep === 0;
          expect(free || page.strips.slice(0, -1).every((placed) => placed.strip.keep >= last.keep)).toBe(true);
        }
      }),
    );
  });

  it("drops the space at the top of a page", () => {
    const pages = paginate([strip({ beforePt: 50 }), strip({ beforePt: 50 }), strip({ beforePt: 50 })], () => 75);
    expect(pages.map((page) => page.strips.map(({ downPt }) => downPt))).toEqual([[0, 60], [0]]);
  });

  it("gives pages the heights they have", () => {
    expect(
      paginate(
        Array.from({ length: 9 }, () => strip()),
        (page) => (page === 0 ? 20 : 40),
      ).map((page) => page.strips.length),
    ).toEqual([2, 4, 3]);
  });

  it("keeps what holds on together", () => {
    expect(shape([strip(), strip(), strip({ keep: 2 }), strip()], 30)).toEqual([2, 2]);
    expect(shape([strip({ keep: 3 }), strip({ keep: 1 }), strip({ keep: 3 }), strip({ keep: 3 })], 30)).toEqual([2, 2]);
  });

  it("starts a page where one must start", () => {
    expect(shape([strip({ newPage: true }), strip({ keep: 3 }), strip({ newPage: true })], 100)).toEqual([2, 1]);
  });

  it("repeats a header above what belongs to it and counts its height", () => {
    const header = strip({ heightPt: 15 });
    const row = (): Strip => strip({ header });
    const pages = paginate([header, row(), row(), row(), row()], () => 36);
    expect(pages.map((page) => page.strips.map(({ repeated, downPt }) => [repeated, downPt]))).toEqual([
      [
        [false, 0],
        [false, 15],
        [false, 25],
      ],
      [
        [true, 0],
        [false, 15],
        [false, 25],
      ],
    ]);
  });

  it("gives a document without content one page", () => {
    expect(shape([], 100)).toEqual([0]);
  });
});
