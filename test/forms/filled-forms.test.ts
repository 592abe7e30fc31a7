// The real Form I-131, filled by a program in the two ways in which programs fill forms, opened, and looked at.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PDFBool, PDFDocument, PDFHexString, PDFName, PDFTextField } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { type Pixels, canRender, cut, measureInk, renderPage } from "../pdf/render.ts";
import { codesOf, open, saveOpened } from "../exhibits/make-files.ts";

const blank = fileURLToPath(new URL("../../../shared/forms/i-131_2025-01-20.pdf", import.meta.url));
const canLook = existsSync(blank) && canRender;
if (!existsSync(blank)) console.log("The official blank forms are not beside the checkout: filling one is left out.");

const texts: Readonly<Record<string, string>> = {
  "P4[0].Part2_Line1_FamilyName[0]": "Okafor-Núñez",
  "P5[0].#area[0].Part2_Line5_AlienNumber[0]": "012345678",
  "#subform[10].P8_Line1_Explain[0]": "Her father is dying. ".repeat(20),
};
const boxes = ["P1[0].G28_Attached[0]", "P3[0].CB_AppType[5]", "P5[0].Part2_Line3_Unit[1]"];
const barcode = "#pageSet[0].Page1[0].PDF417BarCode1[0]";
const richText = "#subform[13].Part13_Line3_AdditionalInfo[0]";

/** Fills it; `drawn` false leaves the drawing of the answers to the reader. */
async function fill(drawn: boolean): Promise<Uint8Array> {
  // The reader knows how to keep XFA only where it is told so.
  const form131 = await PDFDocument.load(readFileSync(blank), {
    password: "",
    updateMetadata: false,
    preserveXFA: true,
  });
  const form = form131.getForm();
  for (const [name, value] of Object.entries(texts)) form.getTextField(`form1[0].${name}`).setText(value);
  for (const name of boxes) form.getCheckBox(`form1[0].${name}`).check();
  form.getDropdown("form1[0].P5[0].Part2_Line3_State[0]").select("TX");
  form.getTextField(`form1[0].${richText}`).acroField.setValue(PDFHexString.fromText("More about the illness."));
  if (drawn)
    for (const field of form.getFields())
      if (field instanceof PDFTextField && field.isRichFormatted()) field.disableRichFormatting();
  if (!drawn) form.acroForm.dict.set(PDFName.of("NeedAppearances"), PDFBool.True);
  return form131.save({ updateFieldAppearances: drawn });
}

/** Black in each widget of the filled fields and of the page's barcode, by field; measured before and after opening. */
async function measureFields(
  bytes: Uint8Array,
  opened: Uint8Array,
): Promise<Record<string, readonly [before: number, after: number]>> {
  const form131 = await PDFDocument.load(readFileSync(blank), {
    password: "",
    updateMetadata: false,
    preserveXFA: true,
  });
  const pages = form131.getPages();
  const pictures = new Map<number, readonly [Pixels, Pixels]>();
  const inks: Record<string, readonly [number, number]> = {};
  for (const name of [...Object.keys(texts), ...boxes, "P5[0].Part2_Line3_State[0]", richText, barcode]) {
    const widget = form131.getForm().getField(`form1[0].${name}`).acroField.getWidgets()[0];
    const index = pages.findIndex(({ ref }) => ref === widget?.P());
    const [before, after] = pictures.get(index) ?? [renderPage(bytes, index + 1), renderPage(opened, index + 1)];
    pictures.set(index, [before, after]);
    const { x, y, width, height } = widget?.getRectangle() ?? { x: 0, y: 0, width: 0, height: 0 };
    const measure = (picture: Pixels): number =>
      measureInk(cut(picture, Math.ceil(x), Math.ceil(792 - y - height), Math.floor(width), Math.floor(height)));
    inks[name] = [measure(before), measure(after)];
  }
  return inks;
}

describe.runIf(canLook)("Form I-131 filled by a program", () => {
  it.each([
    ["that draws the answers", true],
    ["that leaves drawing to the reader", false],
  ])("%s, shows every answer, every tick and its barcodes", { timeout: 120_000 }, async (_, drawn) => {
    const outcome = await open(await fill(drawn));
    expect(codesOf(outcome)).toEqual(["pdf-scripts-left-out"]);
    const inks = await measureFields(readFileSync(blank), saveOpened(outcome));
    const wrong = Object.entries(inks).filter(([name, [before, after]]) =>
      name === barcode ? before < 1000 || Math.abs(after - before) > 1 : after - before < 5,
    );
    expect(wrong).toEqual([]);
  });
});
