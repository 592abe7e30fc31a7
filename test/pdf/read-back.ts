// The packet as another reader (pdf.js) sees it.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export function openPacket(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

interface Word {
  readonly text: string;
  /** Text space to sheet, points. */
  readonly matrix: readonly number[];
}

/** All text of a page (from 1) in the order of its content, with its place. */
export async function readWords(document: PDFDocumentProxy, page: number): Promise<Word[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.flatMap((item) =>
    "str" in item && item.str !== "" ? [{ text: item.str, matrix: item.transform as number[] }] : [],
  );
}

export async function readText(document: PDFDocumentProxy, page: number): Promise<string> {
  return (await readWords(document, page)).map(({ text }) => text).join("");
}
