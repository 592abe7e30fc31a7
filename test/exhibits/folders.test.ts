// A folder in the place of a file: its files in the order of their names, nothing left out in silence.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { openCaseFiles } from "../../src/exhibits/open-case-files.ts";
import { makeFolder, writePage } from "./make-files.ts";

const { root, write } = makeFolder();
const picture = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#888" } })
  .jpeg()
  .toBuffer();

async function open(file: string, mayBeFolder = true) {
  const opened = await openCaseFiles(createFileOpener(root), [{ file, pointer: "/exhibits/0/file", mayBeFolder }]);
  return {
    order: opened.folders.get(file),
    files: [...opened.files.keys()],
    codes: opened.problems.map(({ code, severity }) => `${severity} ${code}`),
    args: opened.problems.map(({ args }) => args),
  };
}

describe("a folder as an exhibit", () => {
  it("gives its files by name, numbers by their size, and says the order", async () => {
    for (const name of ["page 10.jpg", "page 9.jpg", "page 1.jpg", "Anhang.jpg", "b.jpg"])
      write(`order/${name}`, picture);
    const { order, files, codes, args } = await open("order");
    const names = ["Anhang.jpg", "b.jpg", "page 1.jpg", "page 9.jpg", "page 10.jpg"];
    expect(order).toEqual(names.map((name) => `order/${name}`));
    expect(files).toEqual(order);
    expect(codes).toEqual(["note folder-order"]);
    expect(args).toEqual([{ file: "order", names: names.join(", ") }]);
    expect((await open("order/")).order).toEqual(order);
  });

  it("leaves out what the system put there, and says so", async () => {
    for (const name of [".DS_Store", "Thumbs.db", "desktop.ini", "._a.jpg"]) write(`system/${name}`, "x");
    write("system/a.jpg", picture);
    const { files, codes, args } = await open("system");
    expect(files).toEqual(["system/a.jpg"]);
    expect(codes).toEqual(["note folder-system-files"]);
    expect(args).toEqual([{ file: "system", names: "._a.jpg, .DS_Store, desktop.ini, Thumbs.db" }]);
  });

  it("reports every file in it that cannot be taken, hidden ones too, and opens the others", async () => {
    write("mixed/a.jpg", picture);
    write("mixed/.hidden.pdf", writePage(""));
    write("mixed/notes.txt", "words");
    write("mixed/empty.pdf", "");
    write("mixed/inner/b.jpg", picture);
    const { files, codes } = await open("mixed");
    expect(files.toSorted()).toEqual(["mixed/.hidden.pdf", "mixed/a.jpg"]);
    expect(codes.toSorted()).toEqual([
      "error file-empty",
      "error file-kind-unsupported",
      "error folder-in-folder",
      "note folder-order",
    ]);
  });

  it("is refused where nothing is in it, where it is a link to elsewhere, and where a form is asked for", async () => {
    mkdirSync(join(root, "bare"));
    expect((await open("bare")).codes).toEqual(["error folder-empty"]);
    write("only-system/.DS_Store", "x");
    expect((await open("only-system")).codes).toEqual(["note folder-system-files", "error folder-empty"]);
    symlinkSync("/usr", join(root, "elsewhere"));
    expect((await open("elsewhere")).codes).toEqual(["error file-outside-case"]);
    write("linked/a.jpg", picture);
    symlinkSync("/etc/hostname", join(root, "linked", "b.jpg"));
    symlinkSync(join(root, "bare"), join(root, "linked", "c"));
    const linked = await open("linked");
    expect(linked.files).toEqual(["linked/a.jpg"]);
    expect(linked.codes).toEqual(["note folder-order", "error file-outside-case", "error file-not-a-file"]);
    write("forms/a.pdf", writePage(""));
    expect((await open("forms", false)).codes).toEqual(["error file-not-a-file"]);
  });
});
