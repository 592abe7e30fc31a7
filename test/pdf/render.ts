// Pages as grey pixels, drawn by poppler where it is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0 black to 255 white, from the top left. */
  readonly grey: Uint8Array;
}

export const canRender = spawnSync("pdftoppm", ["-v"]).error === undefined;
if (!canRender) console.log("pdftoppm is not installed: tests that look at drawn pages are left out.");

export const canCheck = spawnSync("qpdf", ["--version"]).error === undefined;
if (!canCheck) console.log("qpdf is not installed: tests that check the syntax of files are left out.");

/** Runs a program over the bytes as a file; {} in the arguments is its path. */
export function runOn(bytes: Uint8Array, program: string, ...args: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "packet-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, bytes);
    return execFileSync(
      program,
      args.map((arg) => (arg === "{}" ? path : arg)),
      { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Draws a page (from 1), by default a pixel to the point. */
export function renderPage(bytes: Uint8Array, page: number, dotsPerInch = 72, flags: readonly string[] = []): Pixels {
  const pgm = runOn(
    bytes,
    "pdftoppm",
    ...flags,
    "-gray",
    "-cropbox",
    "-r",
    String(dotsPerInch),
    "-f",
    String(page),
    "-l",
    String(page),
    "{}",
  );
  const [head = "", width = "0", height = "0"] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 60)) ?? [];
  return { width: Number(width), height: Number(height), grey: pgm.subarray(head.length) };
}

/** A rectangle of the page; top and left in pixels. */
export function cut({ width, grey }: Pixels, left: number, top: number, cutWidth: number, cutHeight: number): Pixels {
  const out = new Uint8Array(cutWidth * cutHeight);
  for (let y = 0; y < cutHeight; y++)
    out.set(grey.subarray((top + y) * width + left, (top + y) * width + left + cutWidth), y * cutWidth);
  return { width: cutWidth, height: cutHeight, grey: out };
}

/** Turned clockwise by a quarter. */
export function turnQuarter({ width, height, grey }: Pixels): Pixels {
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[x * height + (height - 1 - y)] = grey[y * width + x] ?? 0;
  return { width: height, height: width, grey: out };
}

/** How much black there is, in pixels. */
export function measureInk({ grey }: Pixels): number {
  return grey.reduce((sum, value) => sum + (255 - value) / 255, 0);
}

/** Share of the ink in which two pictures of one size differ, 0 to 1 and above. */
export function compareInk(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`${a.width} x ${a.height} against ${b.width} x ${b.height}`);
  const difference = a.grey.reduce((sum, value, index) => sum + Math.abs(value - (b.grey[index] ?? 0)) / 255, 0);
  return difference / Math.max(1, measureInk(a));
}

/** Averaged over squares of so many pixels: a line that lies half a pixel beside another looks alike then. */
export function soften({ width, height, grey }: Pixels, by: number): Pixels {
  const [softWidth, softHeight] = [Math.ceil(width / by), Math.ceil(height / by)];
  const sums = new Float64Array(softWidth * softHeight);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = Math.floor(y / by) * softWidth + Math.floor(x / by);
      sums[at] = (sums[at] ?? 0) + 255 - (grey[y * width + x] ?? 255);
    }
  return {
    width: softWidth,
    height: softHeight,
    grey: Uint8Array.from(sums, (sum) => Math.round(255 - sum / (by * by))),
  };
}
