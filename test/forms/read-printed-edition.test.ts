import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";
import { describe, expect, it } from "vitest";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { type PrintedEdition, readPrintedEdition } from "../../src/forms/read-printed-edition.ts";
import { open, stream, writePage } from "../exhibits/make-files.ts";

async function openBytes(bytes: Uint8Array): Promise<OpenedFile> {
  const outcome = await open(bytes, {}, { words: true });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(" "));
  return { id: "form.pdf", kind: "pdf", sha256: "", byteLength: bytes.length, ...outcome.value };
}

/** A form of pages with these feet. */
async function read(
  ...feet: readonly (string | ((page: PDFPage, font: PDFFont) => void))[]
): Promise<PrintedEdition | undefined> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.TimesRoman);
  for (const [index, foot] of feet.entries()) {
    const page = made.addPage();
    page.drawText("Form I-485 was filed on 03/04/2019. See Form G-1055.", { x: 40, y: 700, size: 10, font });
    if (typeof foot === "string")
      page.drawText(`${foot}   Page ${index + 1} of ${feet.length}`, { x: 40, y: 30, size: 8, font });
    else foot(page, font);
  }
  return readPrintedEdition(await openBytes(await made.save()));
}

describe("the edition that a form prints", () => {
  it.each([
    ["Form I-131   Edition   01/20/25", { form: "I-131", editionOn: "2025-01-20", pagesAgree: true }],
    ["Form G-28 09/17/18", { form: "G-28", editionOn: "2018-09-17", pagesAgree: true }],
    ["Form G-1145 09/26/14 Y", { form: "G-1145", editionOn: "2014-09-26", pagesAgree: true }],
    ["Form I-134A Edition 01/20/2025", { form: "I-134A", editionOn: "2025-01-20", pagesAgree: true }],
    ["Form I-912 Edition 13/45/25", { form: "I-912", pagesAgree: true }],
    ["Instructions for Form I-912", undefined],
  ])("%s", async (foot, edition) => {
    expect(await read(foot, foot)).toEqual(edition);
  });

  it("is put together from pieces", async () => {
    const inPieces = (page: PDFPage, font: PDFFont): void => {
      page.drawText("Form I-134", { x: 40, y: 30, size: 8, font });
      page.drawText("Edition 01/20/25", { x: 90, y: 30, size: 8, font });
    };
    expect(await read(inPieces)).toEqual({ form: "I-134", editionOn: "2025-01-20", pagesAgree: true });
  });

  it("must be the same on every page", async () => {
    expect(await read("Form I-131 Edition 01/20/25", "Form I-131 Edition 06/17/24")).toMatchObject({
      editionOn: "2025-01-20",
      pagesAgree: false,
    });
    expect(await read("Form I-131 Edition 01/20/25", "Form I-134 Edition 01/20/25")).toMatchObject({
      pagesAgree: false,
    });
    expect(await read("Form I-131 Edition 01/20/25", "")).toMatchObject({ form: "I-131", pagesAgree: false });
  });

  it("is not read from what somebody filled in", async () => {
    const field = "<</Type/Annot/Subtype/Widget/F 4/T(a)/FT/Tx/Rect[9 9 190 40]/V(Form I-131 Edition 01/20/25)>>";
    const bytes = writePage("/Annots[5 0 R]", [field], "/AcroForm<</Fields[5 0 R]/DA(/Helv 8 Tf 0 g)>>");
    expect(readPrintedEdition(await openBytes(bytes))).toBeUndefined();
  });

  it("is read through a font's own table, and from a form within the page", async () => {
    const words = "Form G-28 09/17/18";
    const codes = [...words].map((_, index) => (index + 1).toString(16).padStart(2, "0"));
    const table = `begincmap ${codes.length} beginbfchar ${codes.map((code, index) => `<${code}><${(words.codePointAt(index) ?? 0).toString(16).padStart(4, "0")}>`).join(" ")} endbfchar endcmap`;
    const fonts = "/Resources<</Font<</F 6 0 R>>>>";
    const form = stream(`BT /F 8 Tf <${codes.join("")}> Tj ET`, `/Type/XObject/Subtype/Form/BBox[0 0 200 100]${fonts}`);
    const bytes = writePage(
      "/Resources<</XObject<</Fm 5 0 R>>>>",
      [form, "<</Type/Font/Subtype/TrueType/ToUnicode 7 0 R>>", stream(table)],
      "",
      stream("/Fm Do"),
    );
    expect(readPrintedEdition(await openBytes(bytes))).toEqual({
      form: "G-28",
      editionOn: "2018-09-17",
      pagesAgree: true,
    });
  });

  it("is unknown for a scan and for a picture", async () => {
    expect(readPrintedEdition(await openBytes(writePage("")))).toBeUndefined();
    const content = { kind: "pictures" as const, pictures: [] };
    expect(
      readPrintedEdition({
        id: "a",
        kind: "jpeg",
        sha256: "",
        byteLength: 0,
        pages: [{ widthPt: 1, heightPt: 1 }],
        outline: [],
        content,
      }),
    ).toBeUndefined();
  });

  it("ends on a table without end", async () => {
    const table = "beginbfrange <00000000> <ffffffff> <0041> <0> <ffffffffff> <110000> endbfrange";
    const bytes = writePage(
      "/Resources<</Font<</F 5 0 R>>>>",
      ["<</Type/Font/ToUnicode 6 0 R>>", stream(table)],
      "",
      stream("BT /F 8 Tf (x) Tj ET"),
    );
    expect(readPrintedEdition(await openBytes(bytes))).toBeUndefined();
  });
});

const forms = fileURLToPath(new URL("../../../shared/forms/", import.meta.url));
const areThere = existsSync(forms);
if (!areThere) console.log("The official blank forms are not beside the checkout: their tests are left out.");

describe.runIf(areThere)("official forms", () => {
  // The file's name says which form it is, and of which day; instructions are no forms, and the court's prints a month.
  const names = areThere ? readdirSync(forms).filter((name) => name.endsWith(".pdf")) : [];

  it.each(names)("%s", async (name) => {
    const opened = await createFileOpener(forms).open(name, "/forms/0/file", { words: true });
    expect(opened.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const [, form, day] = /(?:^|_)([ig]-\d+)_(\d{4}-\d\d-\d\d)/.exec(name) ?? [];
    const printed = opened.ok ? readPrintedEdition(opened.value) : undefined;
    expect(printed).toEqual(
      form === undefined ? undefined : { form: form.toUpperCase(), editionOn: day, pagesAgree: true },
    );
  });
});
