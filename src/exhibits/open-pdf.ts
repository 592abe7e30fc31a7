// A PDF's bytes in; out pages that show on paper what a reader shows, as objects that a packet can take in: inherited
// attributes written into each page, annotations and fields drawn into its content, the inner bookmarks read. Decides
// what is drawn and what is reported. Must not drop a page, a mark or an answer without a problem that names it; must
// not run, carry out or carry over anything that acts (scripts, launches, attached files), and never follows a link.
import { type PDFDict, PDFName, type PDFDocument, type PDFObject, type PDFRef } from "pdf-lib";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { drawAnnotations } from "./draw-annotations.ts";
import { updateFieldAppearances } from "./field-appearances.ts";
import type { FileContent, FileTask } from "./file-content.ts";
import { isIncomplete } from "./find-damage.ts";
import { readLayers } from "./fragment-layers.ts";
import { FragmentObjects } from "./fragment-objects.ts";
import { isDynamicForm, isPortfolio, listAnnotations, reportLeftOut } from "./left-out.ts";
import { holdsOtherFile, saysEncrypted } from "./final-trailer.ts";
import { findEnd, loadPdf } from "./load-pdf.ts";
import { addPageDrawing } from "./make-fragment.ts";
import type { FilePage, PageDrawing } from "./opened-file.ts";
import { readPageMarks } from "./page-marks.ts";
import {
  type FoundPage,
  type FoundPages,
  type LaidPage,
  findPages,
  layPagesFlat,
  leavesPagesOut,
} from "./page-tree.ts";
import { type DecodedContent, decodePageContent, simplifyPageContent } from "./page-streams.ts";
import { readPageWords } from "./page-words.ts";
import { readDict } from "./pdf-values.ts";
import { readOutline } from "./read-outline.ts";
import { findScanRisks } from "./scan-risks.ts";
import { hasUnpackedTooMuch, limitUnpacking } from "./unpacking-limit.ts";

export async function openPdf(bytes: Uint8Array, task: FileTask): Promise<Outcome<FileContent>> {
  const { file, pointer, limits } = task;
  limitUnpacking((limits.mostMegabytes * 1024 * 1024) / 8);
  const opened = await readPages(bytes, task);
  if (hasUnpackedTooMuch())
    return fail([problem("file-takes-memory", pointer, { file, mostMegabytes: limits.mostMegabytes })]);
  if (!("unreadable" in opened)) return opened;
  // What is left of a file that is cut off must not be taken for all of it.
  if (findEnd(bytes) !== "whole") return fail([opened.unreadable]);
  const { renderPdf } = await import("./render-pdf.ts");
  const rendered = await renderPdf(bytes, task);
  if (rendered === undefined) return fail([opened.unreadable]);
  if (!rendered.ok || opened.unreadable.code !== "pdf-damaged") return rendered;
  // What one reader cannot make out, another may have passed over without a word.
  const repaired = problem("pdf-repaired", pointer, { file, pages: rendered.value.pages.length });
  return succeed(rendered.value, [repaired, ...rendered.problems]);
}

async function readPages(
  bytes: Uint8Array,
  task: FileTask,
): Promise<Outcome<FileContent> | { readonly unreadable: Problem }> {
  const { file, pointer } = task;
  const loaded = await loadPdf(bytes, task);
  if ("refused" in loaded) return fail([loaded.refused]);
  if ("unreadable" in loaded) return loaded;
  const unreadable = problem("pdf-damaged", pointer, { file });
  try {
    const found = findPages(loaded.document);
    if (found.broken && found.pages.length === 0) return { unreadable };
    // A page that was taken out of a sound file stays in it; where the end leads nowhere, it is one that is missing.
    const isPieced =
      holdsOtherFile(bytes) || (saysEncrypted(bytes) === undefined && leavesPagesOut(loaded.document, found));
    const outcome = await openDocument(loaded.document, found, task);
    // Another program would draw the rest of the page as if that were all: tried, and seen in the pixels.
    if (outcome === undefined) return fail([unreadable]);
    const end = findEnd(bytes);
    const problems = [
      ...(loaded.repaired || found.broken || isPieced
        ? [problem("pdf-repaired", pointer, { file, pages: found.pages.length })]
        : []),
      ...(end === "cut-off" ? [problem("pdf-cut-off", pointer, { file })] : []),
      ...(end === "change-cut-off" ? [problem("pdf-change-cut-off", pointer, { file })] : []),
      ...outcome.problems,
    ];
    return outcome.ok ? succeed(outcome.value, problems) : fail(problems);
  } catch (cause) {
    // Objects of a type that the reader did not expect, or structures nested without end.
    if (cause instanceof Error) return { unreadable };
    throw cause;
  }
}

/** Undefined where something that is drawn cannot be decoded. */
async function openDocument(
  document: PDFDocument,
  { pages, statedCount }: FoundPages,
  { file, pointer, limits, words }: FileTask,
): Promise<Outcome<FileContent> | undefined> {
  const refuse = (found: Problem): Outcome<FileContent> => fail([found]);
  if (isPortfolio(document)) return refuse(problem("pdf-portfolio", pointer, { file }));
  if (pages.length === 0) return refuse(problem("pdf-without-pages", pointer, { file }));
  if (pages.length > limits.mostPages)
    return refuse(problem("pdf-too-many-pages", pointer, { file, pages: pages.length, most: limits.mostPages }));
  const problems: Problem[] = [];
  if (statedCount !== undefined && statedCount !== pages.length) {
    problems.push(problem("pdf-page-count-differs", pointer, { file, said: statedCount, found: pages.length }));
  }
  const outline = readOutline(document, numberPages(pages), pages.length);
  const laid = layPagesFlat(document, pages);
  const annotations = laid.flatMap(({ leaf }) => listAnnotations(leaf));
  if (isDynamicForm(document, annotations)) return refuse(problem("pdf-dynamic-form", pointer, { file }));
  problems.push(
    ...reportLeftOut(
      document,
      laid.map(({ leaf }) => leaf),
      annotations,
      file,
      pointer,
    ),
  );
  const printed = words ? laid.map(({ leaf }) => readPageWords(leaf)) : undefined;
  const fields = await updateFieldAppearances(document);
  const seen = new Set<PDFObject>();
  const objects = new FragmentObjects(document.context);
  const drawings: PageDrawing[] = [];
  const shown: FilePage[] = [];
  for (const [index, page] of laid.entries()) {
    const content = decodePageContent(page.leaf);
    if (content === undefined) return undefined;
    simplifyPageContent(page.leaf, content);
    const place = { file, pointer, page: index + 1 };
    const drawn = drawAnnotations(document, page, content, fields, place);
    problems.push(...drawn.problems, ...judgePage(page, content, seen, place));
    const final = drawn.changed ? decodePageContent(page.leaf) : content;
    if (final === undefined) return undefined;
    drawings.push(addPageDrawing(page, final, objects));
    shown.push(await judgeForScanner(page, final));
  }
  const content = {
    kind: "pdf" as const,
    drawings,
    objects: objects.objects,
    layers: readLayers(document, objects.layers),
    ...(printed === undefined ? {} : { words: printed }),
  };
  return succeed({ pages: shown, outline, content }, problems);
}

async function judgeForScanner(page: LaidPage, content: DecodedContent): Promise<FilePage> {
  const marks = readPageMarks(content.bytes, readDict(page.leaf, "Resources"), page.visible.box);
  const scanRisks = await findScanRisks(marks, page);
  return scanRisks.length === 0 ? page.size : { ...page.size, scanRisks };
}

const inch = 72;

function judgePage(
  { leaf, size, sizeMissing }: LaidPage,
  content: DecodedContent,
  seen: Set<PDFObject>,
  { file, pointer, page }: { readonly file: string; readonly pointer: string; readonly page: number },
): Problem[] {
  const parts = ["Contents", "Resources"].map((key) => leaf.get(PDFName.of(key)));
  const damaged = isIncomplete(parts, leaf.context, seen) || content.damaged || sizeMissing;
  const isTiny = Math.max(size.widthPt, size.heightPt) < inch;
  return [
    ...(damaged ? [problem("pdf-page-damaged", pointer, { file, page })] : []),
    ...(isTiny ? [problem("pdf-page-tiny", pointer, { file, page })] : []),
  ];
}

/** Bookmarks name a page by its object. */
function numberPages(pages: readonly FoundPage[]): ReadonlyMap<PDFRef | PDFDict, number> {
  const numbers = new Map<PDFRef | PDFDict, number>();
  for (const [index, { ref, dict }] of pages.entries()) {
    for (const key of [ref, dict]) if (key !== undefined && !numbers.has(key)) numbers.set(key, index);
  }
  return numbers;
}
