import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { planExhibits } from "../../src/start/plan-exhibits.ts";
import { readFolder } from "../../src/start/read-folder.ts";
import { makeFolder } from "../cli/run-program.ts";

const pdf = "%PDF-1.7\n";

async function read(files: readonly string[]) {
  const folder = makeFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), file.endsWith(".pdf") ? `${pdf}${file}` : "text");
  }
  symlinkSync(join(folder, "A. Letter.pdf"), join(folder, "link.pdf"));
  const found = await readFolder(folder, "folder");
  if (!found.ok) expect.fail(JSON.stringify(found.problems));
  return found.value;
}

it("takes the files of the folder, of evidence and of forms, and a folder with a letter as one", async () => {
  const folder = await read([
    "A. Letter.pdf",
    "B. Letter 10.pdf",
    "B. Letter 2.pdf",
    "case.json",
    ".hidden.pdf",
    "evidence/Card.pdf",
    "evidence/E. Receipts/1.pdf",
    "forms/I-131.pdf",
    "D. Photos of the house/1.pdf",
    "D. Photos of the house/2.pdf",
    "(UNUSED) drafts/1.pdf",
    "output/7/packet.pdf",
    "mail/old.pdf",
  ]);
  expect(folder.files.map(({ path }) => path)).toEqual([
    "A. Letter.pdf",
    "B. Letter 2.pdf",
    "B. Letter 10.pdf",
    "evidence/Card.pdf",
    "forms/I-131.pdf",
    "(UNUSED) drafts",
    "D. Photos of the house",
    "evidence/E. Receipts",
  ]);
  expect(folder.unread).toEqual([
    { folder: "mail", files: 1 },
    { folder: "output/7", files: 1 },
  ]);
  const { edits, problems } = planExhibits({ folder, json: {}, before: new Map(), formNames: ["I-131"] });
  expect(edits).toContainEqual({
    pointer: "/exhibits/3",
    value: { id: "photos-of-the-house", title: "Photos of the house", file: "D. Photos of the house" },
  });
  expect(problems.map(({ code }) => code)).toEqual([
    "init-file-unused",
    // Two are named B, and the second one has the place of C.
    "init-label-differs",
    "init-subfolder-unread",
    "init-subfolder-unread",
  ]);
});

it("knows a folder again that was renamed, by what is in it", async () => {
  const [before, after] = [await read(["D. Photos/1.pdf"]), await read(["D. Photos/1.pdf"])];
  expect(after.files.find(({ isFolder }) => isFolder)?.sha256).toBe(
    before.files.find(({ isFolder }) => isFolder)?.sha256,
  );
});

it("refuses a folder that is not there, and one with more files than any case has", async () => {
  const folder = makeFolder();
  expect((await readFolder(join(folder, "none"), "none")).problems).toMatchObject([{ code: "init-folder-missing" }]);
  for (let count = 0; count <= 2000; count += 1) writeFileSync(join(folder, `${count}.pdf`), "");
  expect((await readFolder(folder, "folder")).problems).toMatchObject([{ code: "init-too-many-files" }]);
});
