import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { codesOf, makeFolder, writePage } from "./make-files.ts";

const { root, write } = makeFolder();
const caseFolder = join(root, "case");
const sound = writePage("");
write("case/letter.pdf", sound);
write("other-client/passport.pdf", sound);
const opener = createFileOpener(caseFolder);
const codes = async (file: string, options = {}): Promise<string[]> =>
  codesOf(await createFileOpener(caseFolder, options).open(file, "/x"));

describe("what is read", () => {
  it("gives the file with its own name, hash and length", async () => {
    const opened = await opener.open("letter.pdf", "/exhibits/0/file");
    const sha256 = createHash("sha256").update(sound).digest("hex");
    expect(opened).toMatchObject({
      ok: true,
      problems: [],
      value: { id: "letter.pdf", kind: "pdf", sha256, byteLength: sound.length },
    });
  });

  it("reads a file once, whatever the case calls it, and keeps each name", async () => {
    const outcomes = await Promise.all(
      ["letter.pdf", "./letter.pdf", "x/../letter.pdf", join(caseFolder, "letter.pdf")].map((file) =>
        opener.open(file, "/x"),
      ),
    );
    const values = outcomes.map((outcome) => (outcome.ok ? outcome.value : undefined));
    expect(new Set(values.map((value) => value?.content)).size).toBe(1);
    expect(values.map((value) => value?.id).slice(0, 3)).toEqual(["letter.pdf", "./letter.pdf", "x/../letter.pdf"]);
  });

  it("tells a failure at every place that names the file, and a note at the first", async () => {
    write("case/broken.pdf", "%PDF-1.7\nnothing");
    write("case/odd.jpg", sound);
    const once = createFileOpener(caseFolder);
    const at = async (file: string, pointer: string) =>
      (await once.open(file, pointer)).problems.map((found) => [found.code, found.pointer, found.args]);
    expect(await at("broken.pdf", "/exhibits/0/file")).toEqual([
      ["pdf-damaged", "/exhibits/0/file", { file: "broken.pdf" }],
    ]);
    expect(await at("./broken.pdf", "/forms/1/file")).toEqual([
      ["pdf-damaged", "/forms/1/file", { file: "./broken.pdf" }],
    ]);
    expect(await at("odd.jpg", "/a")).toEqual([["file-name-differs", "/a", { file: "odd.jpg", kind: "a PDF" }]]);
    expect(await at("odd.jpg", "/b")).toEqual([]);
  });

  it("finds a name with accents, composed or taken apart", async () => {
    write(`case/${"acta-defunción.pdf".normalize("NFD")}`, sound);
    expect(await codes("acta-defunción.pdf".normalize("NFC"))).toEqual([]);
  });
});

describe("what is refused", () => {
  it("a file that is not there", async () => {
    expect(await codes("nowhere.pdf")).toEqual(["file-missing"]);
    expect(await codes("letter.pdf/inside.pdf")).toEqual(["file-missing"]);
    expect(await codes("nul\0.pdf")).toEqual(["file-unreadable"]);
  });

  it("a path out of the folder of the case, whether anything is there or not", async () => {
    for (const file of [
      "../other-client/passport.pdf",
      "../nowhere.pdf",
      "/etc/passwd",
      "x/../../other-client/passport.pdf",
      ".",
    ]) {
      expect(await codes(file), file).toEqual(["file-outside-case"]);
    }
    expect(await codes("../other-client/passport.pdf", { allowOutside: true })).toEqual([]);
  });

  it("a folder whose name begins like the case's", async () => {
    write("case-two/letter.pdf", sound);
    expect(await codes("../case-two/letter.pdf")).toEqual(["file-outside-case"]);
  });

  it("a link that leads out of the folder; one that stays inside is followed", async () => {
    symlinkSync(join(root, "other-client/passport.pdf"), join(caseFolder, "link.pdf"));
    symlinkSync(join(root, "other-client"), join(caseFolder, "folder-link"));
    symlinkSync("letter.pdf", join(caseFolder, "inner.pdf"));
    symlinkSync("circle.pdf", join(caseFolder, "circle.pdf"));
    expect(await codes("link.pdf")).toEqual(["file-outside-case"]);
    expect(await codes("folder-link/passport.pdf")).toEqual(["file-outside-case"]);
    expect(await codes("inner.pdf")).toEqual([]);
    expect(await codes("circle.pdf")).toEqual(["file-unreadable"]);
  });

  it("a folder, and what is no ordinary file", async () => {
    mkdirSync(join(caseFolder, "folder.pdf"));
    expect(await codes("folder.pdf")).toEqual(["file-not-a-file"]);
    expect(await codes("/dev/null", { allowOutside: true })).toEqual(["file-not-a-file"]);
    if (spawnSync("mkfifo", ["--version"]).error !== undefined)
      return console.log("mkfifo is not installed: named pipes are left out.");
    execFileSync("mkfifo", [join(caseFolder, "pipe.pdf")]);
    expect(await codes("pipe.pdf")).toEqual(["file-not-a-file"]);
  });

  it("an empty file and one that is too large", async () => {
    write("case/empty.pdf", "");
    expect(await codes("empty.pdf")).toEqual(["file-empty"]);
    expect(await codes("letter.pdf", { limits: { mostBytes: sound.length - 1 } })).toEqual(["file-too-large"]);
    expect(await codes("letter.pdf", { limits: { mostBytes: sound.length } })).toEqual([]);
  });

  it("a file without permission to read it", async () => {
    if (process.getuid?.() === 0)
      return console.log("Running as root, who may read everything: permissions are left out.");
    chmodSync(write("case/locked.pdf", sound), 0);
    expect(await codes("locked.pdf")).toEqual(["file-unreadable"]);
  });

  it("a kind that a packet does not take, with a remedy", async () => {
    write("case/page.pdf", "<!DOCTYPE html><html><body>Not found</body></html>");
    const outcome = await opener.open("page.pdf", "/exhibits/2/file");
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        { code: "file-kind-unsupported", pointer: "/exhibits/2/file", args: { file: "page.pdf", kind: "a web page" } },
      ],
    });
  });
});
