// Gives filled fields the appearance that they lack: programs that fill forms often write the answer alone and leave
// its drawing to the reader (ISO 32000-1, 12.7.3.3), and copying a page would lose it.
import { PDFCheckBox, type PDFDict, type PDFDocument, PDFDropdown, type PDFField, type PDFFont, PDFName, PDFOptionList, PDFStream, PDFTextField } from "pdf-lib";
import { isCutOff } from "./field-overflow.ts";
import { readBoolean, readDict, readStream } from "./pdf-values.ts";
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
    else if (field instanceof PDFTextField) for (const widget of widgets.filter((each) => isCutOff(each, font))) cutOff.add(widget);
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
    return isText && (allStale || widgets.some((widget) => !(readAppearance(widget) instanceof PDFStream)));
  } catch {
    return false;
  }
}

function readAppearance(widget: PDFDict): PDFDict | PDFStream | undefined {
  const appearances = readDict(widget, "AP");
  return appearances === undefined ? undefined : (readStream(appearances, "N") ?? readDict(appearances, "N"));
}

/** False where it cannot be done: letters that the standard font lacks, an answer too long for its cells. */
function drawField(field: PDFField, font: PDFFont): boolean {
  try {
    // Formatted answers carry their plain words too, which are drawn.
    if (field instanceof PDFTextField && field.isRichFormatted()) field.disableRichFormatting();
    field.defaultUpdateAppearances(font);
    return true;
  } catch {
    return false;
  }
}
