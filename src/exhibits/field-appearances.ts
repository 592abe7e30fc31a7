// Gives filled fields the appearance that they lack: programs that fill forms often write the answer alone and leave
// its drawing to the reader (ISO 32000-1, 12.7.3.3), and copying a page would lose it.
import {
  PDFCheckBox,
  type PDFDict,
  type PDFDocument,
  PDFDropdown,
  type PDFField,
  type PDFFont,
  PDFName,
  PDFOptionList,
  PDFStream,
  PDFString,
  PDFTextField,
} from "pdf-lib";
import { listAnswers, showsAnswer } from "./appearance-words.ts";
import { isCutOff } from "./field-overflow.ts";
import { readBoolean, readDict, readStream, readText } from "./pdf-values.ts";
import { readWidgetField } from "./widget-field.ts";

export interface FieldAppearances {
  /** Widgets whose answer could not be drawn anew; what they show may be an older answer, or nothing. */
  readonly failed: ReadonlySet<PDFDict>;
  /** Widgets whose answer is longer than their box. */
  readonly cutOff: ReadonlySet<PDFDict>;
}

export async function updateFieldAppearances(document: PDFDocument): Promise<FieldAppearances> {
  const failed = new Set<PDFDict>();
  const cutOff = new Set<PDFDict>();
  const acroForm = readDict(document.catalog, "AcroForm");
  if (acroForm === undefined) return { failed, cutOff };
  // The same answers, for Adobe's programs alone.
  acroForm.delete(PDFName.of("XFA"));
  const allStale = readBoolean(acroForm, "NeedAppearances");
  const stale = listFields(document).filter((field) => isStale(field, allStale));
  if (stale.length === 0) return { failed, cutOff };
  const font = document.getForm().getDefaultFont();
  for (const field of stale) {
    const widgets = field.acroField.getWidgets().map(({ dict }) => dict);
    if (!drawField(field, font)) for (const widget of widgets) failed.add(widget);
    else if (field instanceof PDFTextField) for (const widget of shrinkToFit(field, widgets, font)) cutOff.add(widget);
  }
  await font.embed();
  return { failed, cutOff };
}

function listFields(document: PDFDocument): PDFField[] {
  try {
    return document.getForm().getFields();
  } catch {
    // A form of broken or circular fields. Filled widgets without a picture are reported when they are drawn.
    return [];
  }
}

function isStale(field: PDFField, allStale: boolean): boolean {
  try {
    const widgets = field.acroField.getWidgets().map(({ dict }) => dict);
    if (!widgets.some((widget) => readWidgetField(widget).answered)) return false;
    // The marks of boxes are drawn for each of their states; readers switch between them and do not redraw.
    if (field instanceof PDFCheckBox) return widgets.some((widget) => readAppearance(widget) === undefined);
    const isText = field instanceof PDFTextField || field instanceof PDFDropdown || field instanceof PDFOptionList;
    if (!isText) return false;
    return widgets.some((widget) => {
      const drawn = readAppearance(widget);
      return !(drawn instanceof PDFStream) || (allStale && !showsAnswer(drawn, field.acroField.dict));
    });
  } catch {
    return false;
  }
}

function readAppearance(widget: PDFDict): PDFDict | PDFStream | undefined {
  const appearances = readDict(widget, "AP");
  return appearances === undefined ? undefined : (readStream(appearances, "N") ?? readDict(appearances, "N"));
}

/** The form library would leave letters out without a word. */
function hasAllLetters(font: PDFFont, answer: string): boolean {
  const letters = new Set(font.getCharacterSet());
  return [...answer.replace(/\s/gu, "")].every((letter) => letters.has(letter.codePointAt(0) ?? 0));
}

// Smaller letters rather than half an answer; below this size nobody reads them after the agency's scanner.
const leastSizePt = 5;

/** Draws the answer smaller until it fits its boxes; gives those that it does not fit at any size. */
function shrinkToFit(field: PDFTextField, widgets: readonly PDFDict[], font: PDFFont): PDFDict[] {
  const listCutOff = (): PDFDict[] => widgets.filter((widget) => isCutOff(widget, font));
  let cutOff = listCutOff();
  while (cutOff.length > 0 && makeSmaller([field.acroField.dict, ...widgets]) && drawField(field, font))
    cutOff = listCutOff();
  return cutOff;
}

/** Takes a tenth off the size of letters (12.7.3.3, DA); false where no smaller one is left. */
function makeSmaller(dicts: readonly PDFDict[]): boolean {
  let smaller = false;
  for (const dict of dicts) {
    const style = readText(dict, "DA") ?? "";
    const size = Number(/([\d.]+)\s+Tf/.exec(style)?.[1] ?? 0) * 0.9;
    if (size < leastSizePt) continue;
    dict.set(PDFName.of("DA"), PDFString.of(style.replace(/[\d.]+(\s+Tf)/, `${size.toFixed(2)}$1`)));
    smaller = true;
  }
  return smaller;
}

/** False where it cannot be done: letters that the standard font lacks, an answer too long for its cells. */
function drawField(field: PDFField, font: PDFFont): boolean {
  try {
    if (!hasAllLetters(font, listAnswers(field.acroField.dict).join(""))) return false;
    // Formatted answers carry their plain words too, which are drawn.
    if (field instanceof PDFTextField && field.isRichFormatted()) field.disableRichFormatting();
    field.defaultUpdateAppearances(font);
    return true;
  } catch {
    return false;
  }
}
