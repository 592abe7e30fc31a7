import { describe, expect, it } from "vitest";
import { labelAt } from "../../src/checklist/label-at.ts";

describe("labelAt", () => {
  it.each([
    [0, "A"],
    [1, "B"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [799, "ADT"],
  ])("%i is %s", (index, label) => {
    expect(labelAt(index)).toBe(label);
  });

  it("gives 1,000 exhibits a label each, shorter ones first", () => {
    const labels = Array.from({ length: 1000 }, (_, index) => labelAt(index));
    expect(new Set(labels).size).toBe(1000);
    expect(labels.filter((label) => !/^[A-Z]{1,3}$/u.test(label))).toEqual([]);
    expect(labels.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))).toEqual(labels);
  });
});
