// A PDF's bytes in; out a document whose pages show on paper what a reader shows: inherited attributes written into
// each page, annotations and fields drawn into its content, the inner bookmarks read. Decides what is drawn and what
// is reported. Must not drop a page, a mark or an answer without a problem that names it; must not carry out or
// carry over anything that acts (scripts, launches, attached files), and never follows a link.
import { PDFName } from "pdf-lib";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import type { FileContent, FileLimits } from "./file-content.ts";
import { loadPdf } from "./load-pdf.ts";
import { findPages, layPagesFlat } from "./page-tree.ts";
import { decodePageContent } from "./page-streams.ts";

export async function openPdf(bytes: Uint8Array, file: string, pointer: string, limits: FileLimits): Promise<Outcome<FileContent>> {
  const loaded = await loadPdf(bytes, file, pointer);
  if (!loaded.ok) return loaded;
  const document = loaded.value;
  const problems: Problem[] = [...loaded.problems];
  const refuse = (found: Problem): Outcome<FileContent> => fail([...problems, found]);
  try {
    const found = findPages(document);
    if (found === undefined) return refuse(problem("pdf-damaged", pointer, { file }));
    const { pages, statedCount } = found;
    if (pages.length === 0) return refuse(problem("pdf-without-pages", pointer, { file }));
    if (pages.length > limits.mostPages) return refuse(problem("pdf-too-many-pages", pointer, { file, pages: pages.length, most: limits.mostPages }));
    if (statedCount !== undefined && statedCount !== pages.length) {
      problems.push(problem("pdf-page-count-differs", pointer, { file, said: statedCount, found: pages.length }));
    }
    const laid = layPagesFlat(document, pages);
    for (const [index, { leaf, sizeMissing }] of laid.entries()) {
      const content = decodePageContent(leaf);
      if (content === undefined) return refuse(problem("pdf-damaged", pointer, { file }));
      if (content.damaged || sizeMissing) problems.push(problem("pdf-page-damaged", pointer, { file, page: index + 1 }));
      leaf.delete(PDFName.of("Annots"));
    }
    document.catalog.delete(PDFName.of("AcroForm"));
    return succeed({ pages: laid.map(({ size }) => size), outline: [], content: { kind: "pdf", document } }, problems);
  } catch (cause) {
    // Objects of a wrong type where the reader did not expect them, or structures nested without end.
    if (cause instanceof Error) return refuse(problem("pdf-damaged", pointer, { file }));
    throw cause;
  }
}
