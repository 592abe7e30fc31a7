// What was seen on single pages, gathered for the office: one finding for an exhibit and kind, with its pages.
import { describe, expect, it } from "vitest";
import { makeChecklist } from "../../src/checklist/make-checklist.ts";
import type { FilePage, OpenedFile } from "../../src/exhibits/opened-file.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { rulebook } from "../screening/rulebook.ts";
import { routeSoundCase } from "./routed-cases.ts";

const letter = { widthPt: 612, heightPt: 792 };

/** A PDF whose pages draw these words, one object each. */
function pdf(id: string, words: readonly string[], pages: readonly FilePage[] = words.map(() => letter)): OpenedFile {
  const visible = { box: [0, 0, 612, 792], rotate: 0, userUnit: 1 } as const;
  return {
    id,
    kind: "pdf",
    sha256: `sha256 of ${id}`,
    byteLength: 1,
    pages,
    outline: [],
    content: {
      kind: "pdf",
      drawings: words.map((_, index) => ({ xObject: index * 2, visible })),
      // Each page draws a picture, as a scan does: their own streams are the same.
      objects: words.flatMap((word, index) => [
        { text: `/Resources<</XObject<</Im \u0100${index * 2 + 1} 0 R>>>>`, data: Buffer.from("/Im Do") },
        { text: "/Subtype/Image", data: Buffer.from(word) },
      ]),
      layers: { groups: [], automatic: [] },
    },
  };
}

function check(
  files: readonly OpenedFile[],
  exhibits: readonly object[] = files.map(({ id }) => ({ file: id })),
): readonly Problem[] {
  const complete = exhibits.map((exhibit, index) => ({ id: `e-${index + 1}`, title: "T", ...exhibit }));
  const routed = routeSoundCase("abroad", { exhibits: complete });
  const { problems } = makeChecklist(routed, rulebook, new Map(files.map((file) => [file.id, file])));
  return problems.filter(({ code }) => code.startsWith("scan-") || code === "exhibit-twice");
}

const says = (problems: readonly Problem[]): readonly string[] => problems.map((found) => problemText(found).says);

describe("what was seen on pages", () => {
  it("is one finding for an exhibit and kind", () => {
    const blank: FilePage = { ...letter, scanRisks: ["blank"] };
    const pale: FilePage = { ...letter, scanRisks: ["light", "tiny"] };
    const problems = check([
      pdf("a.pdf", ["1", "22", "333", "4444", "55555"], [letter, blank, blank, pale, blank]),
      pdf("b.pdf", ["666666"], [{ ...letter, scanRisks: ["sideways"] }]),
      pdf("c.pdf", ["7777777", "88888888"], [pale, pale]),
    ]);
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["scan-blank", "/exhibits/0/file"],
      ["scan-light", "/exhibits/0/file"],
      ["scan-tiny", "/exhibits/0/file"],
      ["scan-sideways", "/exhibits/1/file"],
      ["scan-light", "/exhibits/2/file"],
      ["scan-tiny", "/exhibits/2/file"],
    ]);
    expect(says(problems).slice(0, 4)).toEqual([
      "Exhibit A, pages 2-3, 5, shows nothing: blank paper.",
      "Exhibit A, page 4, has words or a picture in a very light grey.",
      "Exhibit A, page 4, has print smaller than 4.5 points once it is on a sheet.",
      "The writing of exhibit B runs sideways or upside down.",
    ]);
    expect(says(problems)[4]).toBe("Exhibit C, every page, has words or a picture in a very light grey.");
  });

  it("counts pages over all parts, and only those that are bound", () => {
    const blank: FilePage = { ...letter, scanRisks: ["blank"] };
    const problems = check(
      [pdf("a.pdf", ["1", "22", "333"], [blank, letter, letter]), pdf("b.pdf", ["4444"], [blank])],
      [{ file: "a.pdf", pages: "2-3", language: "pl", translation: { file: "b.pdf" } }],
    );
    expect(says(problems)).toEqual(["Exhibit A, page 3, shows nothing: blank paper."]);
  });
});

describe("pages that are bound twice", () => {
  it("are told by what is on them, whatever their files are called", () => {
    const problems = check([pdf("a.pdf", ["one", "two", "ten"]), pdf("b.pdf", ["six", "two", "ten", "new page"])]);
    expect(says(problems)).toEqual(["Exhibit B, pages 2-3, shows the same as exhibit A, pages 2-3."]);
  });

  it("are found within an exhibit", () => {
    expect(says(check([pdf("a.pdf", ["one", "two", "one"])]))).toEqual([
      "Exhibit A, page 3, shows the same as page 1.",
    ]);
  });

  it("are not, where only the size of their pictures is the same", () => {
    expect(check([pdf("a.pdf", ["one", "two"]), pdf("b.pdf", ["six", "ten"])])).toEqual([]);
  });

  it("are not told again of an exhibit that repeats another as a whole", () => {
    const problems = check([pdf("a.pdf", ["one"])], [{ file: "a.pdf" }, { file: "a.pdf" }]);
    expect(problems.map(({ code }) => code)).toEqual(["exhibit-twice"]);
  });

  it("may be blank, or a certificate for several translations", () => {
    const blank: FilePage = { ...letter, scanRisks: ["blank"] };
    const problems = check([pdf("a.pdf", ["same", "same"], [blank, blank])]);
    expect(problems.map(({ code }) => code)).toEqual(["scan-blank"]);
    const certificate = { file: "c.pdf", namesDocument: "yes", signedOn: "2026-11-02" };
    const exhibits = ["a", "b"].map((name) => ({
      file: `${name}.pdf`,
      language: "pl",
      translation: { file: `${name}-en.pdf`, certificate },
    }));
    const files = ["a.pdf", "b.pdf", "a-en.pdf", "b-en.pdf", "c.pdf"];
    expect(
      check(
        files.map((name) => pdf(name, [name])),
        exhibits,
      ),
    ).toEqual([]);
  });

  it("are found among pictures", () => {
    const picture = (id: string, words: string): OpenedFile => ({
      ...pdf(id, ["-"]),
      kind: "jpeg",
      content: {
        kind: "pictures",
        pictures: [{ kind: "jpeg", bytes: Buffer.from(words), widthPx: 9, heightPx: 9 }],
      },
    });
    const problems = check([picture("a.jpg", "one"), picture("b.jpg", "two"), picture("c.jpg", "one")]);
    expect(says(problems)).toEqual(["Exhibit C shows the same as exhibit A."]);
  });
});

describe("paper", () => {
  it("that is not Letter is named once, with the exhibits", () => {
    const a4 = { widthPt: 595.3, heightPt: 841.9 };
    const problems = check([
      pdf("a.pdf", ["1"], [a4]),
      pdf("b.pdf", ["22"]),
      pdf("c.pdf", ["333", "4444"], [letter, { widthPt: 842, heightPt: 595 }]),
      pdf("d.pdf", ["55555"], [{ widthPt: 612, heightPt: 1008 }]),
      pdf("e.pdf", ["666666"], [{ widthPt: 1224, heightPt: 792 }]),
      pdf("f.pdf", ["7777777"], [{ widthPt: 300, heightPt: 400 }]),
    ]);
    expect(says(problems)).toEqual([
      "Exhibits A, C have pages on A4 paper.",
      "Exhibit D has pages on Legal paper.",
      "Exhibit E has pages on paper larger than Letter.",
    ]);
    expect(problems.map(({ severity }) => severity)).toEqual(["note", "note", "note"]);
  });
});
