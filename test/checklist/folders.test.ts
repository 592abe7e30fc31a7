// Exhibits of several files: pages counted over all of them, labels and submissions by all of their bytes.
import { describe, expect, it } from "vitest";
import { exhibit as exhibitSchema } from "../../src/case/exhibit.ts";
import { priorFiling } from "../../src/case/prior-filing.ts";
import { countSheets, listRuns } from "../../src/checklist/exhibit-runs.ts";
import { labelExhibits } from "../../src/checklist/label-exhibits.ts";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import { openedFile } from "../documents/build-checked.ts";

const hash = (letter: string): string => letter.repeat(64);
const exhibit = (more: object = {}) => exhibitSchema.parse({ id: "x", title: "X", file: "f", ...more });

/** Files "a2" of a folder "f": the letter is its bytes, the number its pages; a picture where it ends in "j". */
function bind(names: readonly string[], more: object = {}, options: Parameters<typeof labelExhibits>[2] = {}) {
  const files = new Map<string, OpenedFile>();
  for (const name of names) {
    const [letter = "", pages = "1", kind] = name;
    if (letter === "?") continue;
    const file = { ...openedFile(`f/${name}`, Number(pages)), sha256: hash(letter) };
    files.set(`f/${name}`, kind === "j" ? { ...file, kind: "jpeg" } : file);
  }
  const folders = new Map([["f", names.map((name) => `f/${name}`)]]);
  const result = labelExhibits([exhibit(more)], files, { folders, ...options });
  const labelled = result.exhibits[0];
  if (labelled === undefined) throw new Error("no exhibit");
  return {
    ...result,
    labelled,
    parts: labelled.parts.map(({ file, pages }) => `${file.id.slice(2)}:${pages.join(",")}`),
    codes: result.problems.map(({ code }) => code),
    sheets: countSheets(labelled),
  };
}

describe("an exhibit that is a folder", () => {
  it("is bound file by file, each a part of the original", () => {
    const { parts, labelled, sheets } = bind(["a2", "b1", "c3"]);
    expect(parts).toEqual(["a2:0,1", "b1:0", "c3:0,1,2"]);
    expect(labelled.parts.map(({ role }) => role)).toEqual(["original", "original", "original"]);
    expect(sheets).toBe(6);
  });

  it.each([
    ["2-4", ["a2:1", "b1:0", "c3:0"]],
    ["6,1", ["c3:2", "a2:0"]],
    ["1,4,2", ["a2:0", "c3:0", "a2:1"]],
  ])("takes the pages %s counted over all files, in the order written", (pages, expected) => {
    expect(bind(["a2", "b1", "c3"], { pages }).parts).toEqual(expected);
  });

  it("refuses pages that no file has, and counts none where a file could not be opened", () => {
    expect(bind(["a2", "b1"], { pages: "4" }).codes).toEqual(["exhibit-pages-invalid"]);
    const torn = bind(["a2", "?1", "c1"], { pages: "3" });
    expect(torn.parts).toEqual([]);
    expect(torn.codes).toEqual([]);
    const whole = bind(["a2", "?1", "c1"]);
    expect(whole.parts).toEqual(["a2:0,1", "c1:0"]);
    expect(whole.sound.size).toBe(0);
  });

  it("keeps its label and counts as submitted by the bytes of its files", () => {
    const prior = (parts: readonly string[]) => [
      priorFiling.parse({
        agency: "USCIS",
        filedOn: "2026-06-01",
        deniedOn: "2026-10-20",
        noticeSpeaksOfMotion: "no",
        points: [{ id: "a", kind: "identity" }],
        previousManifest: {
          packetSha256: hash("0"),
          previousExhibits: [{ label: "D", id: "old", sha256: parts[0], parts: parts.slice(1) }],
        },
      }),
    ];
    const look = (files: readonly string[], before: readonly string[]) => {
      const { labelled } = bind(files, {}, { priorFilings: prior(before.map(hash)) });
      return [labelled.label, labelled.submission];
    };
    expect(look(["a1", "b1"], ["a", "b"])).toEqual(["D", { kind: "previous" }]);
    expect(look(["c1", "a1", "b1"], ["a", "b"])).toEqual(["D", { kind: "in-part", added: ["other files"] }]);
    expect(look(["b1", "c1"], ["a", "b"])).toEqual(["E", { kind: "new" }]);
  });
});

describe("several photos on a page", () => {
  it("puts pictures together through the files of the folder, and leaves pages of a PDF a sheet each", () => {
    const { labelled, sheets, codes } = bind(["a1j", "b1j", "c1j", "d2", "e1j", "f1j", "g1j"], { photosPerPage: 2 });
    const runs = listRuns(labelled).map((run) =>
      run.kind === "pages" ? `pages ${run.pages.length}` : `photos ${run.photos.length}`,
    );
    expect(runs).toEqual(["photos 3", "pages 2", "photos 3"]);
    expect(sheets).toBe(2 + 2 + 2);
    expect(codes).toEqual(["photos-are-pages"]);
  });

  it.each([
    [1, 2, 1],
    [4, 4, 1],
    [5, 4, 2],
    [12, 6, 2],
    [13, 6, 3],
  ])("%i pictures, %i on a page, are %i pages", (count, photosPerPage, sheets) => {
    const names = Array.from({ length: count }, (_, index) => `${String.fromCharCode(97 + index)}1j`);
    expect(bind(names, { photosPerPage }).sheets).toBe(sheets);
    expect(bind(names).sheets).toBe(count);
  });

  it("knows no other numbers", () => {
    for (const photosPerPage of [0, 1, 3, 8, "4"])
      expect(() => exhibit({ photosPerPage })).toThrow("expected one of 2|4|6");
  });
});
