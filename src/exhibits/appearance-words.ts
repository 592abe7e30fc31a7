// Does the picture of a field say what the field says? Programs that fill forms often ask readers to draw all answers
// anew, whether their own drawing is right or not; a right one looks better than ours.
import { PDFArray, type PDFDict, type PDFObject, PDFStream } from "pdf-lib";
import { readStreamWords } from "./page-words.ts";
import { readArray, readDict, readItems, readName, readValue, resolve, toText } from "./pdf-values.ts";

/**
 * True where the appearance shows the answer, letter for letter, but for spaces and line ends; also where it is a
 * picture: the barcodes of official forms are fields whose answer stands for the bars.
 */
export function showsAnswer(appearance: PDFStream, field: PDFDict): boolean {
  const { context } = field;
  if (drawsPicture(appearance)) return true;
  const shown = bare(readStreamWords(appearance, context.obj({})).join(""));
  return listAnswers(field).some((answer) => bare(answer) === shown);
}

/** What the answer may look like: as it stands, or as its option is shown (ISO 32000-1, table 231). */
export function listAnswers(field: PDFDict): string[] {
  const value = readValue(field, "V");
  const text =
    value instanceof PDFArray
      ? readItems(value, field.context)
          .map((item) => toText(item) ?? "")
          .join("")
      : toText(value);
  if (text === undefined) return [];
  const options = readItems(readArray(field, "Opt"), field.context).flatMap((option) => {
    const [key, shown]: (PDFObject | undefined)[] = option instanceof PDFArray ? readItems(option, field.context) : [];
    return toText(key) === text ? [toText(shown) ?? ""] : [];
  });
  return [text, ...options];
}

function drawsPicture({ dict }: PDFStream): boolean {
  const resources = readDict(dict, "Resources");
  const objects = resources === undefined ? undefined : readDict(resources, "XObject");
  return objects?.values().some((object) => isPicture(resolve(dict.context, object))) ?? false;
}

function isPicture(object: PDFObject | undefined): boolean {
  return object instanceof PDFStream && readName(object.dict, "Subtype") === "Image";
}

function bare(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "");
}
