import { describe, expect, it } from "vitest";
import { findBidiLevels, orderVisually, showsDirection } from "../../src/fonts/bidi-levels.ts";

describe("findBidiLevels", () => {
  it.each([
    ["abc", 0],
    ["محمد (احمدی) ۱۲", 1],
    ["שלום, 12", 1],
    ["محمد x", 0],
    ["123 (…)", 1],
  ])("knows which way %s runs", (text, base) => {
    expect(findBidiLevels(text).base).toBe(base);
  });

  it("gives numbers in right-to-left text a level of their own", () => {
    expect([...findBidiLevels("a אב 12").levels]).toEqual([0, 0, 1, 1, 1, 2, 2]);
  });
});

describe("orderVisually", () => {
  it.each([
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0, 1, 1, 0],
      [0, 2, 1, 3],
    ],
    [
      [1, 2, 1],
      [2, 1, 0],
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0],
    ],
    [
      [0, 1, 2, 1, 0, 1, 1],
      [0, 3, 2, 1, 4, 6, 5],
    ],
  ])("orders levels %j", (levels, order) => {
    expect(orderVisually(levels)).toEqual(order);
  });
});

describe("characters", () => {
  it("show their direction, or take it from their neighbours", () => {
    expect(showsDirection("a", "ltr")).toBe(true);
    expect(showsDirection("ب", "rtl")).toBe(true);
    expect(showsDirection("(", "ltr")).toBe(false);
    expect(showsDirection(" ", "rtl")).toBe(false);
  });
});
