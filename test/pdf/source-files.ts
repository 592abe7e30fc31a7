// Other people's files for the tests, as exhibits/ hands them on.
import { createHash } from "node:crypto";
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts, rgb } from "pdf-lib";
import { openPdf as openBytes } from "../../src/exhibits/open-pdf.ts";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import type { PlacedPage, Sheet } from "../../src/layout/page.ts";
import type { ImageContent } from "../../src/exhibits/opened-file.ts";
import { taskOf } from "../exhibits/make-files.ts";

/** A file with one page for each drawing. `sizes` are the visible sizes, points. */
export async function makePdf(
  id: string,
  pages: readonly ((page: PDFPage, font: PDFFont) => void)[],
): Promise<{ opened: OpenedFile; bytes: Uint8Array }> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const draw of pages) draw(made.addPage([400, 500]), font);
  return openPdf(id, await made.save());
}

export async function openPdf(id: string, bytes: Uint8Array): Promise<{ opened: OpenedFile; bytes: Uint8Array }> {
  const outcome = await openBytes(bytes, taskOf({ file: id }));
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(" "));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { bytes, opened: { id, kind: "pdf", sha256, byteLength: bytes.length, ...outcome.value } };
}

export function openImage(id: string, content: ImageContent, widthPt: number, heightPt: number): OpenedFile {
  const sha256 = createHash("sha256").update(content.bytes).digest("hex");
  return {
    id,
    kind: content.kind,
    sha256,
    byteLength: content.bytes.length,
    pages: [{ widthPt, heightPt }],
    outline: [],
    content: { kind: "pictures", pictures: [content] },
  };
}

/** Marks that show which way up a page is and where its corners are. */
export function drawMarks(page: PDFPage, font: PDFFont, word = "Upright"): void {
  const { x, y, width, height } = page.getCropBox();
  page.drawRectangle({ x, y, width: 20, height: 20, color: rgb(0, 0, 0) });
  page.drawRectangle({ x: x + width - 40, y, width: 40, height: 10, color: rgb(0, 0, 0) });
  page.drawRectangle({ x, y: y + height - 60, width: 10, height: 60, color: rgb(0.5, 0.5, 0.5) });
  page.drawText(word, { x: x + width / 3, y: y + height / 2, size: 20, font });
}

export function placeSheet(file: string, pageIndex: number, changes: Partial<PlacedPage> = {}): Sheet {
  const content: PlacedPage = {
    kind: "placed",
    file,
    pageIndex,
    xPt: 50,
    yPt: 60,
    scale: 1,
    turn: 0,
    alt: `Exhibit A, page ${pageIndex + 1}`,
    ...changes,
  };
  return { content, stamps: [], label: `A-${pageIndex + 1}` };
}
