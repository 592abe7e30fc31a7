import { describe, expect, it } from "vitest";
import { compareLabels, labelAt, readLabel, writeLabel } from "../../src/checklist/exhibit-label.ts";

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

describe("a label", () => {
  it.each(["A", "Z", "AA", "AZ", "ZZ", "AAA", "B-1", "AB-12"])("%s reads back as it is written", (label) => {
    expect(writeLabel(readLabel(label))).toBe(label);
  });

  it("stands behind the one that it was inserted after, and counts by number", () => {
    const sorted = ["A", "B", "B-1", "B-2", "B-10", "C", "Z", "AA", "AA-1", "AB"];
    expect(sorted.toReversed().toSorted(compareLabels)).toEqual(sorted);
  });
});
