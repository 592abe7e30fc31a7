import { describe, expect, it } from "vitest";
import { selectPages } from "../../src/checklist/select-pages.ts";

describe("selectPages", () => {
  it.each([
    [undefined, [0, 1, 2, 3]],
    ["1", [0]],
    ["1-3", [0, 1, 2]],
    ["4, 1-2", [3, 0, 1]],
    ["2\u20133", [1, 2]],
    ["4", [3]],
  ])("takes %s of four pages", (pages, selected) => {
    expect(selectPages(pages, 4)).toEqual(selected);
  });

  it.each(["5", "0", "3-5", "3-2", "1,1", "1-2,2", "", "all", "1;2", "-1", "1-", "99999999"])(
    "refuses %s of four pages",
    (pages) => {
      expect(selectPages(pages, 4)).toBeUndefined();
    },
  );
});
