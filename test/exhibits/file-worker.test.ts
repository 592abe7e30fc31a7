// Files made to harm: each is refused by itself, with its name, and the next one opens.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import type { FileLimits } from "../../src/exhibits/file-limits.ts";
import type { ProblemCode } from "../../src/problems/problem-table.ts";
import { makeFolder, stream, writePage, writePdf } from "./make-files.ts";

const { root, write } = makeFolder();
write("sound.pdf", writePage(""));

const megabyte = 1024 * 1024;
const zeros = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * megabyte));
const twice = (data: Buffer): Buffer => deflateSync(data);

async function openBad(name: string, limits: Partial<FileLimits> = {}): Promise<(ProblemCode | "opened")[]> {
  const opener = createFileOpener(root, { limits });
  const bad = await opener.open(name, "/exhibits/0/file");
  const next = await opener.open("sound.pdf", "/exhibits/1/file");
  expect(next, "the next file").toMatchObject({ ok: true, problems: [] });
  for (const { args } of bad.problems) expect(args).toMatchObject({ file: name });
  return bad.ok ? ["opened"] : bad.problems.map(({ code }) => code);
}

/** Objects that only an object stream holds, in a file with a cross-reference stream. */
function writeObjectStream(data: Buffer, filter: string): Buffer {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Resources 9 0 R>>",
    stream(data, `/Type/ObjStm/N 1/First 4/Filter${filter}`),
  ];
  return writePdf(objects);
}

const bombs: readonly [string, () => Buffer][] = [
  [
    "a page that unpacks to more than all memory that it may have",
    () => writePage("", [], "", stream(zeros(200), "/Filter/FlateDecode")),
  ],
  ["a page packed twice", () => writePage("", [], "", stream(twice(zeros(200)), "/Filter[/FlateDecode/FlateDecode]"))],
  [
    "a page of many parts that are large together",
    () => writePage("/Contents[4 0 R 4 0 R 4 0 R 4 0 R]", [], "", stream(zeros(100), "/Filter/FlateDecode")),
  ],
  ["objects that unpack to more than all memory that it may have", () => writeObjectStream(zeros(200), "/FlateDecode")],
  [
    "runs",
    () => writePage("", [], "", stream(Buffer.alloc(3 * megabyte, Buffer.from([129, 32])), "/Filter/RunLengthDecode")),
  ],
  [
    "a row longer than memory",
    () =>
      writePage(
        "",
        [],
        "",
        stream(zeros(1), "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000/Colors 4>>"),
      ),
  ],
];

describe("a file that would fill the memory", () => {
  it.each(bombs)("%s", async (name, make) => {
    write("bomb.pdf", make());
    expect(await openBad("bomb.pdf"), name).toEqual(["file-takes-memory"]);
  });

  it("objects without number", async () => {
    write("objects.pdf", writePage("", [`[${"<</A[]>>".repeat(2_000_000)}]`]));
    expect(await openBad("objects.pdf", { mostMegabytes: 128 })).toEqual(["file-takes-memory"]);
  });

  it("opens where the limit allows it", async () => {
    write("large.pdf", writePage("", [], "", stream(zeros(20), "/Filter/FlateDecode")));
    expect(await openBad("large.pdf", { mostMegabytes: 80 })).toEqual(["file-takes-memory"]);
    expect(await openBad("large.pdf", { mostMegabytes: 400 })).toEqual(["opened"]);
  });
});

/** Hundreds of pages, each of which unpacks to a hundred megabytes: within the limit of a stream, and endless. */
function writeSlow(): Buffer {
  const kids = Array.from({ length: 1000 }, (_, index) => `${index + 4} 0 R`).join(" ");
  return writePdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count 1000/MediaBox[0 0 200 100]>>`,
    stream(zeros(100), "/Filter/FlateDecode"),
    ...Array.from({ length: 1000 }, () => "<</Type/Page/Parent 2 0 R/Contents 3 0 R>>"),
  ]);
}

describe("a file that takes too long", () => {
  it("is given up, and told with the limit", async () => {
    write("slow.pdf", writeSlow());
    const opener = createFileOpener(root, { limits: { mostSeconds: 1 } });
    expect(await opener.open("slow.pdf", "/exhibits/0/file")).toMatchObject({
      ok: false,
      problems: [{ code: "file-too-slow", pointer: "/exhibits/0/file", args: { file: "slow.pdf", mostSeconds: 1 } }],
    });
  });

  it("holds up nobody who asked for other files meanwhile, and each gets its own answer", async () => {
    const opener = createFileOpener(root, { limits: { mostSeconds: 1 } });
    for (let index = 0; index < 60; index++) write(`many-${index}.pdf`, writePage(`/Rotate ${(index % 2) * 90}`));
    const names = Array.from({ length: 60 }, (_, index) => `many-${index}.pdf`);
    const outcomes = await Promise.all(
      [...names.slice(0, 30), "slow.pdf", ...names.slice(30)].map((name) => opener.open(name, "/x")),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual(outcomes.map((_, index) => index !== 30));
    const widths = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.pages[0]?.widthPt] : []));
    expect(widths).toEqual(names.map((_, index) => (index % 2 === 0 ? 200 : 100)));
  });

  it("keeps no process alive: neither Ctrl-C at work, nor the end of the work", async () => {
    const built = pathToFileURL(new URL("../../.build/index.js", import.meta.url).pathname).href;
    const run = (file: string): string =>
      `const { createFileOpener } = await import(${JSON.stringify(built)});
       setTimeout(() => console.log("at work"), 500);
       await createFileOpener(${JSON.stringify(root)}).open(${JSON.stringify(file)}, "/x");`;
    const start = (file: string) => spawn(process.execPath, ["--input-type=module", "--eval", run(file)]);
    const done = start("sound.pdf");
    expect(await once(done, "close")).toEqual([0, null]);
    const slow = start("slow.pdf");
    slow.stdout.once("data", () => slow.kill("SIGINT"));
    expect(await once(slow, "close")).toEqual([null, "SIGINT"]);
  });
});

describe("a file of pages without end", () => {
  it("is refused by their number", async () => {
    const tree = (kids: string, count: number): Buffer =>
      writePdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        `<</Type/Pages/Kids[${kids}]/Count ${count}/MediaBox[0 0 200 100]>>`,
        "<</Type/Page/Parent 2 0 R>>",
      ]);
    write("said.pdf", tree("3 0 R", 2_000_000_000));
    expect(await createFileOpener(root).open("said.pdf", "/x")).toMatchObject({
      problems: [{ code: "pdf-page-count-differs", args: { said: 2_000_000_000, found: 1 } }],
    });
    write("pages.pdf", tree("3 0 R ".repeat(20_000), 20_000));
    expect(await openBad("pages.pdf")).toEqual(["pdf-too-many-pages"]);
    expect(await openBad("pages.pdf", { mostPages: 20_000 })).toEqual(["opened"]);
  });

  it("is never taken as it is where its lists nest without end", async () => {
    write("nested.pdf", writePage(`/Deep ${"[".repeat(200_000)}`));
    const { problems } = await createFileOpener(root).open("nested.pdf", "/x");
    expect(problems.filter(({ severity }) => severity === "error")).not.toEqual([]);
  });
});
