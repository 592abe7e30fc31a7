// Real files that people sent with bug reports to other projects, each odd in its own way: what becomes of each here.
// They lie beside the checkout where they lie at all.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import type { ProblemCode } from "../../src/problems/problem-table.ts";
import { type Pixels, canRender, compareInk, renderPage, soften } from "../pdf/render.ts";
import { writePages } from "../pdf/write-pages.ts";

const corpus = fileURLToPath(new URL("../../../shared/exhibits-corpus/", import.meta.url));
const isThere = existsSync(corpus);
if (!isThere) console.log("The collection of odd files is not beside the checkout: its tests are left out.");

/** Number of pages of a file that opens, or none; then every code that is told. */
type Expected = readonly [pages: number | "refused", ...codes: ProblemCode[]];

const expected: Readonly<Record<string, Expected>> = {
  p01: ["refused", "pdf-password"],
  p02: ["refused", "pdf-password"],
  p03: [1],
  p04: [1],
  p05: ["refused", "pdf-password"],
  // Without a header of any kind.
  p06: ["refused", "file-kind-unsupported"],
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
  p34: [1, "pdf-cut-off"],
  p35: [1],
  p36: ["refused", "file-kind-unsupported"],
  p37: [1],
  p38: ["refused", "pdf-damaged"],
  p39: ["refused", "pdf-encryption-unknown"],
  p40: [1],
  p41: ["refused", "pdf-damaged"],
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
  p54: ["refused", "file-kind-unsupported"],
  p55: ["refused", "file-kind-unsupported"],
  p56: ["refused", "file-kind-unsupported"],
  p57: [1, "image-coarse", "image-blank"],
  p58: [1, "file-name-differs", "image-coarse"],
  p59: [1, "file-name-differs"],
  p60: ["refused", "file-empty"],
  p61: ["refused", "pdf-damaged"],
  p62: ["refused", "file-kind-unsupported"],
};

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
    const outcome = await opener.open(name, "/exhibits/0/file");
    expect([outcome.ok ? outcome.value.pages.length : "refused", ...outcome.problems.map(({ code }) => code)]).toEqual(
      expected[key],
    );
    if (!outcome.ok || outcome.value.kind !== "pdf" || lookDifferent.has(key) || !canRender) return;
    const [before, after] = [readFileSync(`${corpus}${name}`), writePages(outcome.value)];
    // One page tells whether drawing went wrong, and the last one is there only if all are.
    for (const page of new Set([1, outcome.value.pages.length])) {
      // Half a pixel may lie between them where a page is no whole number of points large.
      const look = (bytes: Uint8Array): Pixels => soften(renderPage(bytes, page, 144), 8);
      expect(compareInk(look(before), look(after)), `page ${page}`).toBeLessThan(tolerated[key] ?? 0.02);
    }
  });
});
