// A PDF that the PDF reader cannot make sense of in, a picture of each page out: the last resort. Renders at 200 dots to
// the inch of a page as a packet prints it. Carries nothing over that acts: the renderer knows no scripts. Must not be
// asked for a file that is cut off: it shows what is left of one as if that were all.
import type { PDFiumDocument, PDFiumLibrary, PDFiumPage } from "@hyzyla/pdfium";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";
import type { FileContent, FileTask } from "./file-content.ts";
import type { FilePage, ImageContent } from "./opened-file.ts";

const dotsPerInch = 200;
const pointsPerInch = 72;
// Pages are printed no larger than a Letter page, whatever their own size.
const longestSideIn = 11;

/** Undefined where the renderer cannot read it either; fails where it is too large or asks for a password. */
export async function renderPdf(bytes: Uint8Array, task: FileTask): Promise<Outcome<FileContent> | undefined> {
  const { file, pointer, limits, passwords } = task;
  const library = await loadRenderer(limits.mostMegabytes);
  try {
    const document = await openDocument(library, bytes, passwords);
    if (document === undefined) return undefined;
    if (document === "locked")
      return fail([
        passwords.length === 0
          ? problem("pdf-password", pointer, { file })
          : problem("pdf-password-wrong", pointer, { file, tried: passwords.length }),
      ]);
    const count = document.getPageCount();
    if (count === 0) return undefined;
    if (count > limits.mostPages)
      return fail([problem("pdf-too-many-pages", pointer, { file, pages: count, most: limits.mostPages })]);
    const pages: FilePage[] = [];
    const pictures: ImageContent[] = [];
    const blanks: number[] = [];
    for (const page of document.pages()) {
      const { originalWidth: widthPt, originalHeight: heightPt } = page.getOriginalSize();
      if (!(widthPt > 0 && heightPt > 0)) return undefined;
      pages.push({ widthPt, heightPt });
      const { picture, blank } = await renderPage(page, Math.max(widthPt, heightPt));
      pictures.push(picture);
      // What the renderer cannot draw either, it leaves white without a word.
      if (blank) blanks.push(pages.length);
    }
    document.destroy();
    if (blanks.length === count) return undefined;
    return succeed({ pages, outline: [], content: { kind: "pictures", pictures } }, [
      problem("pdf-rendered", pointer, { file, pages: count }),
      ...blanks.map((page) => problem("pdf-page-damaged", pointer, { file, page })),
    ]);
  } catch (cause) {
    // The renderer breaks off in many ways; all of them mean that there is no picture.
    if (cause instanceof Error) return undefined;
    throw cause;
  } finally {
    library.destroy();
  }
}

async function openDocument(
  library: PDFiumLibrary,
  bytes: Uint8Array,
  passwords: readonly string[],
): Promise<PDFiumDocument | "locked" | undefined> {
  for (const password of ["", ...passwords]) {
    try {
      return await library.loadDocument(bytes, password);
    } catch (cause) {
      if (!(cause instanceof Error && /password/i.test(cause.message))) return undefined;
    }
  }
  return "locked";
}

async function renderPage(
  page: PDFiumPage,
  longestSidePt: number,
): Promise<{ readonly picture: ImageContent; readonly blank: boolean }> {
  const scale = Math.min(dotsPerInch / pointsPerInch, (longestSideIn * dotsPerInch) / longestSidePt);
  const { width, height, data } = await page.render({ scale, render: "bitmap", renderFormFields: true });
  const { default: sharp } = await import("sharp");
  const raw = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  const { channels } = await raw.clone().stats();
  const bytes = await raw
    .toColourspace(isGrey(data) ? "b-w" : "srgb")
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
  return {
    picture: { kind: "png", bytes: Uint8Array.from(bytes), widthPx: width, heightPx: height },
    blank: channels.every(({ min, max }) => min === max),
  };
}

function isGrey(data: Uint8Array): boolean {
  for (let at = 0; at + 3 < data.length; at += 4)
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  return true;
}

/** A renderer with a memory of its own, which cannot grow beyond the limit. */
async function loadRenderer(mostMegabytes: number): Promise<PDFiumLibrary> {
  limitMemory(mostMegabytes);
  const { PDFiumLibrary: library } = await import("@hyzyla/pdfium");
  return library.init();
}

const pageBytes = 64 * 1024;
let mostMemoryBytes = Number.POSITIVE_INFINITY;
let limited = false;

// The renderer's own limit is two gigabytes; it takes a refusal to grow for a full memory, as it is.
function limitMemory(mostMegabytes: number): void {
  mostMemoryBytes = mostMegabytes * 1024 * 1024;
  if (limited) return;
  limited = true;
  const { prototype } = (globalThis as unknown as { WebAssembly: { Memory: { prototype: GrowingMemory } } }).WebAssembly
    .Memory;
  const { grow } = prototype;
  prototype.grow = function growWithin(pages): number {
    if (this.buffer.byteLength + pages * pageBytes > mostMemoryBytes) throw new RangeError("over the memory limit");
    return grow.call(this, pages);
  };
}

interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow: (this: GrowingMemory, pages: number) => number;
}
