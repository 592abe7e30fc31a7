// Draws set pages as a PDF with words that can be searched.
import { PDFDocument, StandardFonts, rgb } from "pdf-lib";
import * as fontkit from "fontkit";
import { fontBytes, paper, scrawlPath } from "./set-page.mjs";

const standard = {
  regular: StandardFonts.TimesRoman,
  bold: StandardFonts.TimesRomanBold,
  italic: StandardFonts.TimesRomanItalic,
};
const western = /^[\u0020-\u007E\u00A0-\u00FF]*$/;
const made = new Date("2026-11-20T12:00:00Z");

function settle(document, title) {
  document.setTitle(title);
  document.setProducer("parole-packet fixtures");
  document.setCreationDate(made);
  document.setModificationDate(made);
}

const write = (document) => document.save({ useObjectStreams: true, updateFieldAppearances: false });

/** The pages as a PDF; same pages, same bytes. */
export async function drawPdf(pages, title) {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  settle(document, title);
  const embedded = {};
  for (const name of new Set(pages.flatMap((page) => page.words.map((word) => word.font)))) {
    // Words of Western Europe are left to the reader's own Times (the same widths): such files stay at 2 KB.
    const plain = pages.every((page) => page.words.every((word) => word.font !== name || western.test(word.text)));
    embedded[name] =
      plain && standard[name]
        ? await document.embedFont(standard[name])
        : await document.embedFont(fontBytes[name], { subset: true, customName: `Sample${name}` });
  }
  const black = rgb(0, 0, 0);
  for (const set of pages) {
    const page = document.addPage([paper.widthPt, paper.heightPt]);
    for (const box of set.boxes) {
      page.drawRectangle({
        x: box.x,
        y: paper.heightPt - box.y - box.height,
        width: box.width,
        height: box.height,
        borderColor: black,
        borderWidth: 0.8,
        ...(box.look === "grey" ? { color: rgb(0.85, 0.85, 0.85) } : {}),
      });
    }
    for (const rule of set.rules) {
      page.drawLine({
        start: { x: rule.x, y: paper.heightPt - rule.y },
        end: { x: rule.x + rule.width, y: paper.heightPt - rule.y },
        thickness: 0.6,
        color: black,
      });
    }
    for (const picture of set.pictures) {
      page.drawSvgPath(scrawlPath(picture), { x: 0, y: paper.heightPt, borderColor: black, borderWidth: 1 });
    }
    for (const word of set.words)
      page.drawText(word.text, {
        x: word.x,
        y: paper.heightPt - word.y,
        size: word.size,
        font: embedded[word.font],
        color: black,
      });
  }
  return write(document);
}

/** Pictures of pages, one a page, as a scanner makes a PDF. */
export async function drawScannedPdf(jpegs, title) {
  const document = await PDFDocument.create({ updateMetadata: false });
  settle(document, title);
  for (const bytes of jpegs) {
    const image = await document.embedJpg(new Uint8Array(bytes));
    document
      .addPage([paper.widthPt, paper.heightPt])
      .drawImage(image, { x: 0, y: 0, width: paper.widthPt, height: paper.heightPt });
  }
  return write(document);
}
