import { describe, expect, it } from "vitest";
import type { FileOutlineEntry } from "../../src/exhibits/opened-file.ts";
import { open, writePdf } from "./make-files.ts";

const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>";
/** Pages are objects 3 and 4; the outline is object 5, its entries count from 6. */
const read = async (entries: readonly string[], catalog = ""): Promise<readonly string[]> => {
  const bytes = writePdf([
    `<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R${catalog}>>`,
    "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
    page,
    page,
    "<</First 6 0 R>>",
    ...entries,
  ]);
  const outcome = await open(bytes);
  const print = (list: readonly FileOutlineEntry[], indent: string): string[] =>
    list.flatMap(({ title, pageIndex, children }) => [
      `${indent}${title} ${pageIndex}`,
      ...print(children, `${indent}> `),
    ]);
  return outcome.ok ? print(outcome.value.outline, "") : outcome.problems.map(({ code }) => code);
};

describe("bookmarks", () => {
  it.each([
    ["by page object", "/Dest[4 0 R/Fit]", ""],
    ["by page number", "/Dest[1/XYZ 0 0 0]", ""],
    ["by an action", "/A<</S/GoTo/D[4 0 R/Fit]>>", ""],
    ["by a name", "/Dest(second)", "/Names<</Dests<</Kids[<</Names[(first)[3 0 R/Fit](second)[4 0 R/Fit]]>>]>>>>"],
    ["by a name whose place is wrapped", "/Dest(second)", "/Names<</Dests<</Names[(second)<</D[4 0 R/Fit]>>]>>>>"],
    ["by a name of the old kind", "/Dest/second", "/Dests<</second[4 0 R/Fit]>>"],
  ])("lead to a page %s", async (_, target, catalog) => {
    expect(await read([`<</Title(Here)${target}>>`], catalog)).toEqual(["Here 1"]);
  });

  it("keep their order and their levels", async () => {
    expect(
      await read([
        "<</Title(A)/Dest[3 0 R/Fit]/Next 7 0 R/First 8 0 R>>",
        "<</Title(B)/Dest[4 0 R/Fit]>>",
        "<</Title(A1)/Dest[3 0 R/Fit]/Next 9 0 R>>",
        "<</Title(A2)/Dest[4 0 R/Fit]>>",
      ]),
    ).toEqual(["A 0", "> A1 0", "> A2 1", "B 1"]);
  });

  it("give way to their children where they lead nowhere or say nothing", async () => {
    expect(
      await read([
        "<</Title(Web)/A<</S/URI/URI(x)>>/Next 7 0 R>>",
        "<</Title( )/Dest[3 0 R/Fit]/First 8 0 R>>",
        "<</Title(Child)/Dest[4 0 R/Fit]>>",
      ]),
    ).toEqual(["Child 1"]);
    expect(await read(["<</Title(Part)/First 7 0 R>>", "<</Title(Child)/Dest[4 0 R/Fit]>>"])).toEqual([
      "Part 1",
      "> Child 1",
    ]);
    expect(await read(["<</Title(Gone)/Dest[99 0 R/Fit]/Next 7 0 R>>", "<</Title(Far)/Dest[7/Fit]>>"])).toEqual([]);
  });

  it("end where they run in circles", async () => {
    expect(
      await read(["<</Title(A)/Dest[3 0 R/Fit]/Next 7 0 R>>", "<</Title(B)/Dest[4 0 R/Fit]/Next 6 0 R/First 6 0 R>>"]),
    ).toEqual(["A 0", "B 1"]);
    const tree = "/Names<</Dests 7 0 R>>";
    expect(await read(["<</Title(A)/Dest(x)>>", "<</Kids[7 0 R]>>"], tree)).toEqual([]);
  });

  it("read titles in any letters, on one line", async () => {
    expect(await read(["<</Title<FEFF062A0642000A062800200623>/Dest[3 0 R/Fit]>>"])).toEqual(["تق ب أ 0"]);
  });
});
