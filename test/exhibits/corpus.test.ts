// Real files that people sent with bug reports to other projects, each odd in its own way: what becomes of each here,
// and that its pages look in a packet as they look by themselves. They lie beside the checkout where they lie at all.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import type { ProblemCode } from "../../src/problems/problem-table.ts";
import { type Pixels, canRender, compareInk, renderPage, soften } from "../pdf/render.ts";
import { writePages } from "../pdf/write-pages.ts";

const corpus = fileURLToPath(new URL("../../../shared/exhibits-corpus/", import.meta.url));
const isThere = existsSync(corpus);
if (!isThere) console.log("The collection of odd files is not beside the checkout: its tests are left out.");

/** Number of pages of a file that opens, or none; then every code that is told. */
type Expected = readonly [pages: number | "refused", ...codes: ProblemCode[]];

const expected: Readonly<Record<string, Expected>> = {
  p01: [1],
  p02: [1],
  p03: [1],
  p04: [1],
  p05: [1],
  // What is left of it holds neither a page nor a way to one.
  p06: ["refused", "pdf-damaged"],
  p07: [4, "pdf-scripts-left-out"],
  p08: [2, "pdf-scripts-left-out"],
  p09: [1],
  p10: [1, "pdf-scripts-left-out"],
  p11: [1],
  p12: [1],
  p13: [4],
  p14: [1],
  p15: [1],
  p16: [3],
  p17: [16],
  p18: [1],
  p19: [1, "pdf-page-tiny"],
  p20: [1],
  p21: [1],
  p22: [2],
  // Its second page says neither how large it is nor what is on it.
  p23: [3, "pdf-page-damaged"],
  p24: [1],
  p25: [1, "pdf-comments", "pdf-mark-not-printed"],
  p26: [1, "pdf-attachments-left-out"],
  p27: [1],
  p28: [1],
  p29: [1],
  p30: [1],
  p31: [1],
  p32: [1],
  p33: [14],
  // Not cut off: twenty kilobytes of zeros lie behind its end.
  p34: [1],
  p35: [1],
  p36: ["refused", "pdf-damaged"],
  p37: [1],
  p38: [3, "pdf-scripts-left-out"],
  // No renderer knows its lock either.
  p39: ["refused", "pdf-encryption-unknown"],
  p40: [1],
  p41: [1, "pdf-repaired", "pdf-page-count-differs"],
  p42: [1, "image-coarse"],
  p43: [1, "image-coarse"],
  p44: [1, "image-coarse"],
  p45: [1, "image-coarse"],
  p46: [1, "image-coarse"],
  p47: [1, "image-coarse"],
  p48: ["refused", "image-damaged"],
  p49: ["refused", "image-damaged"],
  p50: [1, "image-coarse"],
  p51: [1, "image-coarse"],
  p52: [1, "image-coarse"],
  p53: [1],
  p54: [1, "image-coarse"],
  p55: [1],
  p56: [1, "image-coarse"],
  p57: [1, "image-coarse", "image-blank"],
  p58: [1, "file-name-differs", "image-coarse"],
  p59: [1, "file-name-differs"],
  p60: ["refused", "file-empty"],
  // Its picture and the list of its pages are in the half that is gone.
  p61: ["refused", "pdf-damaged"],
  p62: ["refused", "file-kind-unsupported"],
};

const passwords: Readonly<Record<string, string>> = { p01: "asdfzxcv", p02: "asdfzxcv", p05: "asdfzxcv" };

// What these show on the screen and keep from print, or ask every reader to draw anew.
const lookDifferent = new Set(["p09", "p20", "p22", "p25"]);
// One is four points large; on the other a hairline, which falls between two rows of pixels here, is most of the ink.
const tolerated: Readonly<Record<string, number>> = { p19: 0.05, p34: 0.1 };

const names = isThere ? readdirSync(corpus).filter((name) => /^p\d\d/.test(name)) : [];
const opener = createFileOpener(corpus);

describe.runIf(isThere)("odd files", () => {
  it("are all in the table", () => {
    expect(names.map((name) => name.slice(0, 3)).toSorted()).toEqual(Object.keys(expected));
  });

  it.each(names)("%s", async (name) => {
    const key = name.slice(0, 3);
    const outcome = await opener.open(name, "/exhibits/0/file", { password: passwords[key] });
    expect([outcome.ok ? outcome.value.pages.length : "refused", ...outcome.problems.map(({ code }) => code)]).toEqual(
      expected[key],
    );
    if (!outcome.ok || !canRender || lookDifferent.has(key)) return;
    const source = readFileSync(`${corpus}${name}`);
    if (outcome.value.content.kind === "pictures") await comparePicture(source, outcome.value);
    else comparePages(source, outcome.value, key);
  });
});

function comparePages(source: Buffer, opened: OpenedFile, key: string): void {
  const packet = writePages(opened);
  const open = passwords[key] === undefined ? [] : ["-upw", passwords[key]];
  // One page tells whether drawing went wrong, and the last one is there only if all are.
  for (const page of new Set([1, opened.pages.length])) {
    // Half a pixel may lie between them where a page is no whole number of points large.
    const look = (bytes: Uint8Array, ...flags: string[]): Pixels => soften(renderPage(bytes, page, 144, flags), 8);
    expect(compareInk(look(source, ...open), look(packet)), `page ${page}`).toBeLessThan(tolerated[key] ?? 0.02);
  }
}

/** Against the pixels as the picture's own decoder gives them, upright and on white. */
async function comparePicture(source: Buffer, opened: OpenedFile): Promise<void> {
  const shown = renderPage(writePages(opened), 1, 72);
  const data = await sharp(source)
    .autoOrient()
    .flatten({ background: "#ffffff" })
    .resize(shown.width, shown.height, { fit: "fill", kernel: "linear" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
  // Grey as poppler makes it of colours.
  const step = data.length / (shown.width * shown.height);
  const grey = Uint8Array.from({ length: shown.width * shown.height }, (_, pixel) => {
    const [red = 0, green = red, blue = red] = data.subarray(pixel * step, pixel * step + step);
    return Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
  });
  const decoded = { width: shown.width, height: shown.height, grey };
  expect(compareInk(soften(decoded, 8), soften(shown, 8))).toBeLessThan(0.08);
}
