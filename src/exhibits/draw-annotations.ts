// Annotations and form fields drawn into their page, as a printed page shows them. What cannot be drawn is reported
// with the page that it stands on.
import { PDFDict, type PDFDocument, PDFName, type PDFObject } from "pdf-lib";
import { type Problem, problem } from "../problems/problem.ts";
import { type Drawing, addDrawings } from "./add-to-page.ts";
import { isComment, judgeAnnotation, keepsUpright, nameMark } from "./annotation-kind.ts";
import { fitAppearance, turnUpright } from "./appearance-matrix.ts";
import { findAppearance, listOnStates, readState } from "./appearance-stream.ts";
import type { FieldAppearances } from "./field-appearances.ts";
import type { LaidPage } from "./page-tree.ts";
import type { DecodedContent } from "./page-streams.ts";
import { readArray, readBox, readDict, readItems, readName, readText } from "./pdf-values.ts";
import { uniqueProblems } from "./unique-problems.ts";
import { readWidgetField } from "./widget-field.ts";

export interface DrawingPlace {
  readonly file: string;
  readonly pointer: string;
  /** From 1. */
  readonly page: number;
}

/** Draws them and takes them off the page; `changed` where anything was drawn. */
export function drawAnnotations(
  document: PDFDocument,
  { leaf, visible: { rotate } }: LaidPage,
  content: DecodedContent,
  fields: FieldAppearances,
  { file, pointer, page }: DrawingPlace,
): { readonly changed: boolean; readonly problems: readonly Problem[] } {
  const annotations = readItems(readArray(leaf, "Annots"), leaf.context).filter((item) => item instanceof PDFDict);
  leaf.delete(PDFName.of("Annots"));
  const acroForm = readDict(document.catalog, "AcroForm");
  const defaultResources = acroForm === undefined ? undefined : readDict(acroForm, "DR");
  const drawings: Drawing[] = [];
  const problems: Problem[] = [];
  let differing = 0;
  for (const annotation of annotations) {
    const fate = judgeAnnotation(annotation);
    if (fate === "skip") continue;
    if (fate === "differs") {
      differing += 1;
      continue;
    }
    const drawing = makeDrawing(annotation, rotate, defaultResources);
    if (drawing !== undefined && drawing !== "nothing") drawings.push(drawing);
    const lost = drawing === undefined ? judgeLoss(annotation) : undefined;
    if (lost === "answer") problems.push(problem("pdf-field-not-drawn", pointer, { file, page }));
    else if (lost !== undefined) problems.push(problem("pdf-mark-not-drawn", pointer, { file, page, what: lost }));
    else if (fields.failed.has(annotation)) problems.push(problem("pdf-field-not-redrawn", pointer, { file, page }));
    if (isUnclear(annotation)) problems.push(problem("pdf-field-unclear", pointer, { file, page }));
    if (fields.cutOff.has(annotation)) problems.push(problem("pdf-field-cut-off", pointer, { file, page }));
  }
  if (differing > 0) problems.push(problem("pdf-mark-not-printed", pointer, { file, page, count: differing }));
  if (drawings.length > 0) addDrawings(leaf, content, drawings);
  return { changed: drawings.length > 0, problems: uniqueProblems(problems) };
}

/** Comments whose words stand in windows of their own. */
export function countComments(annotations: readonly PDFDict[]): number {
  return annotations.filter(
    (annotation) => isComment(annotation) && (readText(annotation, "Contents") ?? "").trim() !== "",
  ).length;
}

/** "nothing" where there is nothing to see, as with an empty box; undefined where there should be and is not. */
function makeDrawing(
  annotation: PDFDict,
  pageRotate: number,
  defaultResources: PDFDict | undefined,
): Drawing | "nothing" | undefined {
  const found = findAppearance(annotation, defaultResources);
  if (found.kind === "nothing-to-show") return "nothing";
  const rect = readBox(annotation, "Rect");
  if (found.kind === "missing" || rect === undefined) return undefined;
  const { stream, bbox, matrix } = found.appearance;
  const fit = fitAppearance(bbox, matrix, rect);
  if (fit === undefined) return undefined;
  const turn = pageRotate !== 0 && keepsUpright(annotation) ? `${format(turnUpright(rect, pageRotate))} cm ` : "";
  const layer: PDFObject | undefined = annotation.get(PDFName.of("OC"));
  return { stream, operators: `${turn}${format(fit)} cm`, layer };
}

function format(matrix: readonly number[]): string {
  // PDF knows no exponents.
  return matrix.map((value) => value.toFixed(6).replace(/\.?0+$/, "")).join(" ");
}

/** What is lost where an annotation has no picture: an answer, a mark, or nothing. */
function judgeLoss(annotation: PDFDict): string | undefined {
  if (readName(annotation, "Subtype") === "Widget")
    return readWidgetField(annotation).answered && isOn(annotation) ? "answer" : undefined;
  return nameMark(annotation);
}

/** False for a radio button that is not the one chosen. */
function isOn(widget: PDFDict): boolean {
  return readWidgetField(widget).type !== "button" || readState(widget) !== "Off";
}

/** A box drawn in one state whose field says another of its states. */
function isUnclear(annotation: PDFDict): boolean {
  if (readName(annotation, "Subtype") !== "Widget" || readName(annotation, "AS") === undefined) return false;
  const { type, state } = readWidgetField(annotation);
  if (type !== "button" || state === undefined) return false;
  const drawn = readState(annotation);
  const isOwnState = listOnStates(annotation).includes(state);
  return isOwnState ? drawn !== state : drawn !== "Off" && state === "Off";
}
