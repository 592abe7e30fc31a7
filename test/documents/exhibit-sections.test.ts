// What index and bookmarks call the parts of an exhibit, and the parts that are made of its files.
import { describe, expect, it } from "vitest";
import { exhibit as exhibitSchema } from "../../src/case/exhibit.ts";
import type { ExhibitPart, LabelledExhibit } from "../../src/checklist/checklist.ts";
import { makeExhibitParts } from "../../src/documents/exhibit-parts.ts";
import { listSections } from "../../src/documents/exhibit-sections.ts";
import { openedFile } from "./build-checked.ts";

/** Parts written "original a2 picture": role, name with its number of pages, kind. */
function make(parts: readonly string[], more: object = {}, printsCertificate = false): LabelledExhibit {
  return {
    exhibit: exhibitSchema.parse({ id: "x", title: "The letter", file: "f", ...more }),
    index: 0,
    label: "B",
    parts: parts.map((part) => {
      const [role, name = "", kind] = part.split(" ");
      const file = openedFile(name, Number(name.slice(1)));
      return {
        role: role as ExhibitPart["role"],
        file: kind === "picture" ? { ...file, kind: "jpeg" } : file,
        pages: file.pages.map((_, page) => page),
      };
    }),
    files: [],
    printsCertificate,
  };
}

const describeSections = (labelled: LabelledExhibit) =>
  listSections(labelled).map(({ words, isAll }) => `${words}${isAll ? " (all)" : ""}`);
const bookmarks = (labelled: LabelledExhibit) =>
  makeExhibitParts(labelled)
    .slice(1)
    .map((part) => `${part.inOutline ? part.title : "none"} / ${part.kind === "typeset" ? 0 : part.pages.length}`);

describe.each([
  ["one document", make(["original a3"]), [], ["none / 3"]],
  [
    "a translation and its certificate",
    make(["original a2", "translation b2", "certificate c1"]),
    ["Original", "English translation", "Certificate of translation"],
    ["Original: The letter / 2", "English translation: The letter / 2", "Certificate of translation: The letter / 1"],
  ],
  [
    "a certificate that is printed",
    make(["original a2", "translation b2"], {}, true),
    ["Original", "English translation", "Certificate of translation"],
    ["Original: The letter / 2", "English translation: The letter / 2"],
  ],
  [
    "a folder of documents",
    make(["original a2", "original b1"]),
    ["2 files (all)"],
    ["Part 1 of 2: The letter / 2", "Part 2 of 2: The letter / 1"],
  ],
  [
    "a folder that is translated",
    make(["original a2", "original b1", "translation c3"]),
    ["Original, 2 files", "English translation"],
    [
      "Original, part 1 of 2: The letter / 2",
      "Original, part 2 of 2: The letter / 1",
      "English translation: The letter / 3",
    ],
  ],
  [
    "photos on shared pages",
    make(["original a1 picture", "original b1 picture", "original c1 picture"], { photosPerPage: 2 }),
    ["3 pictures (all)"],
    ["none / 2"],
  ],
  [
    "photos and a document among them",
    make(["original a1 picture", "original b2", "original c1 picture"], { photosPerPage: 2 }),
    ["3 files (all)"],
    ["Part 1 of 3: The letter / 1", "Part 2 of 3: The letter / 2", "Part 3 of 3: The letter / 1"],
  ],
])("%s", (_, labelled, sections, outline) => {
  it("is named in the index", () => {
    expect(describeSections(labelled)).toEqual(sections);
  });

  it("has bookmarks", () => {
    expect(bookmarks(labelled)).toEqual(outline);
  });
});

it("photos are counted through the exhibit, whatever stands between them", () => {
  const labelled = make(["original a1 picture", "original b2", "original c1 picture"], { photosPerPage: 4 });
  const captions = makeExhibitParts(labelled).flatMap((part) =>
    part.kind === "photos" ? part.pages.flatMap((sheet) => sheet.map(({ caption }) => caption)) : [],
  );
  expect(captions).toEqual(["Photo 1 of 2", "Photo 2 of 2"]);
  const ids = makeExhibitParts(labelled).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
