// What a PDF holds beside its pages and a packet on paper cannot: attached files, scripts, electronic signatures,
// comments in windows. None of it is carried over; all of it is reported.
import { PDFDict, type PDFDocument } from "pdf-lib";
import { type Problem, problem } from "../problems/problem.ts";
import { isRecording } from "./annotation-kind.ts";
import { countComments } from "./draw-annotations.ts";
import { readNameTree } from "./pdf-name-tree.ts";
import { readArray, readDict, readItems, readName, readValue } from "./pdf-values.ts";
import { readWidgetField } from "./widget-field.ts";

const acting = new Set([
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "ResetForm",
  "Rendition",
  "Movie",
  "Sound",
]);

/** `annotations` are those of all `pages`. */
export function reportLeftOut(
  document: PDFDocument,
  pages: readonly PDFDict[],
  annotations: readonly PDFDict[],
  file: string,
  pointer: string,
): Problem[] {
  const problems: Problem[] = [];
  const { catalog } = document;
  const names = readDict(catalog, "Names");
  const attached = names === undefined ? 0 : readNameTree(readDict(names, "EmbeddedFiles")).size;
  const pinned = annotations.filter((annotation) => readName(annotation, "Subtype") === "FileAttachment").length;
  if (attached + pinned > 0)
    problems.push(problem("pdf-attachments-left-out", pointer, { file, count: attached + pinned }));
  const recordings = annotations.filter(isRecording).length;
  if (recordings > 0) problems.push(problem("pdf-recordings-left-out", pointer, { file, count: recordings }));
  const comments = countComments(annotations);
  if (comments > 0) problems.push(problem("pdf-comments", pointer, { file, count: comments }));
  const hasScripts = names !== undefined && readNameTree(readDict(names, "JavaScript")).size > 0;
  if (
    hasScripts ||
    acts(catalog, "OpenAction") ||
    [catalog, ...pages].some((each) => readDict(each, "AA") !== undefined) ||
    annotations.some((each) => acts(each, "A") || readDict(each, "AA") !== undefined)
  ) {
    problems.push(problem("pdf-scripts-left-out", pointer, { file }));
  }
  if (annotations.some(isSigned)) problems.push(problem("pdf-signature-left-out", pointer, { file }));
  return problems;
}

/** The documents of a portfolio are attached to a page that only says so (ISO 32000-1, 12.3.5). */
export function isPortfolio({ catalog }: PDFDocument): boolean {
  return readDict(catalog, "Collection") !== undefined;
}

/** A form whose pages are built by Adobe's programs while they show it, from XFA alone. */
export function isDynamicForm({ catalog }: PDFDocument, annotations: readonly PDFDict[]): boolean {
  if (readValue(catalog, "NeedsRendering")?.toString() === "true") return true;
  const acroForm = readDict(catalog, "AcroForm");
  const hasXfa = acroForm !== undefined && readValue(acroForm, "XFA") !== undefined;
  // Static ones have a field on a page for each of XFA's.
  return hasXfa && !annotations.some((annotation) => readName(annotation, "Subtype") === "Widget");
}

export function listAnnotations(page: PDFDict): PDFDict[] {
  return readItems(readArray(page, "Annots"), page.context).filter((item) => item instanceof PDFDict);
}

function acts(dict: PDFDict, key: string): boolean {
  const action = readDict(dict, key);
  return action !== undefined && acting.has(readName(action, "S") ?? "");
}

function isSigned(annotation: PDFDict): boolean {
  return (
    readName(annotation, "Subtype") === "Widget" &&
    readWidgetField(annotation).type === "signature" &&
    readValue(annotation, "V") !== undefined
  );
}
