import { describe, expect, it } from "vitest";
import { fitAppearance, turnUpright } from "../../src/exhibits/appearance-matrix.ts";

const plain = [1, 0, 0, 1, 0, 0] as const;

describe("where an appearance goes", () => {
  it("is stretched and moved onto its rectangle", () => {
    expect(fitAppearance([0, 0, 50, 10], plain, [100, 200, 200, 230])).toEqual([2, 0, 0, 3, 100, 200]);
    expect(fitAppearance([10, 20, 60, 30], plain, [0, 0, 50, 10])).toEqual([1, 0, 0, 1, -10, -20]);
  });

  it("counts its own matrix in", () => {
    // A quarter turn: a box of 50 by 10 becomes one of 10 by 50, left of the origin.
    expect(fitAppearance([0, 0, 50, 10], [0, 1, -1, 0, 0, 0], [0, 0, 10, 50])).toEqual([1, 0, 0, 1, 10, 0]);
  });

  it("is nowhere without an area", () => {
    expect(fitAppearance([0, 0, 0, 10], plain, [0, 0, 10, 10])).toBeUndefined();
    expect(fitAppearance([0, 0, 10, 10], plain, [5, 5, 5, 10])).toBeUndefined();
  });

  it("turns about its upper left corner", () => {
    // The corner stays; the point to its right, on a page turned clockwise by 90 degrees, lies above it.
    const [a, b, c, d, e, f] = turnUpright([10, 0, 30, 20], 90);
    const move = (x: number, y: number): number[] => [a * x + c * y + e, b * x + d * y + f];
    expect(move(10, 20)).toEqual([10, 20]);
    expect(move(15, 20)).toEqual([10, 25]);
    expect(turnUpright([10, 0, 30, 20], 180)).toEqual([-1, 0, -0, -1, 20, 40]);
    expect(turnUpright([10, 0, 30, 20], 0)).toEqual([1, 0, -0, 1, 0, 0]);
  });
});
