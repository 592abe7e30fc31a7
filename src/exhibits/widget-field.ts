// The field behind a widget: what kind it is and what it says, with all that it inherits (ISO 32000-1, 12.7.3.1).
import { PDFArray, type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from "pdf-lib";
import { readDict, readItems, readNumber, readValue } from "./pdf-values.ts";

export interface WidgetField {
  readonly type: "text" | "choice" | "button" | "push-button" | "signature" | "unknown";
  /** The state that a check box or radio button is said to have; undefined where the file does not say. */
  readonly state: string | undefined;
  /** True where it holds an answer: text, a choice, or a state other than "Off". */
  readonly answered: boolean;
}

const mostParents = 32;
const types = { Tx: "text", Ch: "choice", Btn: "button", Sig: "signature" } as const;
const pushButton = 1 << 16;

export function readWidgetField(widget: PDFDict): WidgetField {
  const line = climb(widget);
  const typeName = findFirst(line, "FT");
  const found = typeName instanceof PDFName ? types[typeName.decodeText() as keyof typeof types] : undefined;
  const flags = line.map((dict) => readNumber(dict, "Ff")).find((value) => value !== undefined) ?? 0;
  const type = found === "button" && (flags & pushButton) !== 0 ? "push-button" : (found ?? "unknown");
  const value = findFirst(line, "V");
  const state =
    value instanceof PDFName
      ? value.decodeText()
      : type === "button" && isString(value)
        ? value.decodeText()
        : undefined;
  return { type, state, answered: isAnswer(type, value, state, widget.context) };
}

function climb(widget: PDFDict): PDFDict[] {
  const line = [widget];
  for (
    let parent = readDict(widget, "Parent");
    parent !== undefined && line.length < mostParents;
    parent = readDict(parent, "Parent")
  )
    line.push(parent);
  return line;
}

function findFirst(line: readonly PDFDict[], key: string): PDFObject | undefined {
  return line.map((dict) => readValue(dict, key)).find((value) => value !== undefined);
}

function isAnswer(
  type: WidgetField["type"],
  value: PDFObject | undefined,
  state: string | undefined,
  context: PDFContext,
): boolean {
  if (type === "push-button" || type === "signature") return false;
  if (type === "button") return state !== undefined && state !== "Off" && state !== "";
  if (value instanceof PDFArray)
    return readItems(value, context).some((item) => isString(item) && item.decodeText() !== "");
  // Long answers may stand in a stream.
  return isString(value) ? value.decodeText().trim() !== "" : value !== undefined && !(value instanceof PDFName);
}

function isString(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
