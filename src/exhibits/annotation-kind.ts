// What becomes of an annotation on paper, by its type and flags (ISO 32000-1, 12.5.3 and table 169).
import type { PDFDict } from "pdf-lib";
import { readName, readNumber } from "./pdf-values.ts";
import { readWidgetField } from "./widget-field.ts";

/**
 * - `draw`: shown on the screen and printed; it belongs on the paper.
 * - `differs`: shown on the screen only, or printed only; left out and reported, where it shows anything.
 * - `skip`: no part of the page's picture (links, pop-up windows), or seen nowhere.
 */
export type AnnotationFate = "draw" | "differs" | "skip";

const flag = { invisible: 1, hidden: 2, print: 4, noRotate: 16, noView: 32 } as const;

// Their place on the page is a button or a window, not a picture; their words are reported as comments.
const noPicture = new Set(["Popup", "Link", "TrapNet", "PrinterMark", "Projection"]);

/** Marks that people put on a page, as messages name them. */
const markNames: Readonly<Record<string, string>> = {
  FreeText: "text in a box",
  Line: "a line",
  Square: "a frame",
  Circle: "a circle",
  Polygon: "an outline",
  PolyLine: "a line",
  Highlight: "a highlight",
  Underline: "an underline",
  Squiggly: "an underline",
  StrikeOut: "a struck-out passage",
  Stamp: "a stamp",
  Caret: "a mark of insertion",
  Ink: "handwriting",
  Redact: "a redaction that was not applied",
  Watermark: "a watermark",
};

// Words of these stand in a window beside the page.
const commented = new Set([
  "Text",
  "Line",
  "Square",
  "Circle",
  "Polygon",
  "PolyLine",
  "Highlight",
  "Underline",
  "Squiggly",
  "StrikeOut",
  "Caret",
  "Ink",
]);
const playing = new Set(["Sound", "Movie", "Screen", "3D", "RichMedia"]);

export function judgeAnnotation(annotation: PDFDict): AnnotationFate {
  const type = readName(annotation, "Subtype") ?? "";
  const flags = readNumber(annotation, "F") ?? 0;
  const has = (bit: number): boolean => (flags & bit) !== 0;
  if (noPicture.has(type) || has(flag.hidden)) return "skip";
  // For types that no reader knows.
  if (has(flag.invisible) && type !== "Widget" && !(type in markNames) && !commented.has(type)) return "skip";
  const isShown = !has(flag.noView);
  const isPrinted = has(flag.print);
  if (isShown && isPrinted) return "draw";
  if (!isShown && !isPrinted) return "skip";
  if (type === "Widget") return showsOnlyToAct(annotation) ? "skip" : "differs";
  // Icons of comments and attachments, and players: their substance is reported otherwise.
  return type in markNames ? "differs" : "skip";
}

/** Push buttons act and say nothing; an empty field says nothing either. */
function showsOnlyToAct(widget: PDFDict): boolean {
  return !readWidgetField(widget).answered;
}

/** How messages name the mark; undefined where it may lack a picture without anything being lost. */
export function nameMark(annotation: PDFDict): string | undefined {
  const type = readName(annotation, "Subtype") ?? "";
  return markNames[type];
}

/** A film, a sound or a model that turns; paper shows the picture that stands for it, where it has one. */
export function isRecording(annotation: PDFDict): boolean {
  return playing.has(readName(annotation, "Subtype") ?? "");
}

export function isComment(annotation: PDFDict): boolean {
  return commented.has(readName(annotation, "Subtype") ?? "");
}

export function keepsUpright(annotation: PDFDict): boolean {
  return ((readNumber(annotation, "F") ?? 0) & flag.noRotate) !== 0;
}
