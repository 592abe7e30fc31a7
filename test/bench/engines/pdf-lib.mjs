// The straight program on pdf-lib (our fork of it): words measured one by one, drawText for each piece of a line.
// Subset; not tagged, and drawText does not kern.
import * as fontkit from "fontkit";
import { PDFDocument } from "pdf-lib";
import { ascent, readFonts } from "./fonts.mjs";

const widthPt = 612;
const heightPt = 792;

export function open() {
  const files = readFonts();
  return {
    async render(content) {
      const pdf = await PDFDocument.create();
      pdf.registerFontkit(fontkit);
      pdf.setTitle(content.title);
      const fonts = {};
      const styles = new Set(JSON.stringify(content).match(/(?<="style":")[a-z-]+/g));
      for (const style of styles) fonts[style] = await pdf.embedFont(files[style], { subset: true });
      for (const each of content.documents) new Writer(pdf, fonts, each).write();
      drawFeet(pdf, content, fonts.regular);
      return pdf.save({ objectsPerTick: Infinity });
    },
  };
}

class Writer {
  constructor(pdf, fonts, document) {
    Object.assign(this, { pdf, fonts, ...document, pages: 0 });
  }

  write() {
    this.addPage();
    for (const [index, block] of this.blocks.entries()) {
      this.y -= block.beforePt;
      const next = block.kind === "text" && block.keepWithNext ? (this.blocks[index + 1]?.leadingPt ?? 0) * 2 + 8 : 0;
      this.need(block.leadingPt + next);
      if (block.kind === "table") this.writeTable(block);
      else if (block.kind === "list") this.writeList(block);
      else if (block.kind === "signature") this.writeSignature(block);
      else this.writeText(block);
    }
  }

  addPage() {
    this.page = this.pdf.addPage([widthPt, heightPt]);
    this.pages += 1;
    this.y = heightPt - this.topPt;
    const { head, laterHead, signLine, marginPt: x } = this;
    const font = this.fonts.regular;
    const later = this.pages === 1 || laterHead.length === 0 ? [] : [...laterHead, `Page ${this.pages}`];
    for (const [index, text] of [...head, ...later].entries())
      this.page.drawText(text, { x, y: heightPt - 56 - index * 14.5, size: 11.5, font });
    if (signLine !== undefined) this.page.drawText(signLine, { x, y: 52, size: 9.5, font });
  }

  need(height) {
    if (this.y - height < this.bottomPt) this.addPage();
  }

  writeList({ items, ordered, betweenPt, sizePt, leadingPt }) {
    for (const [index, runs] of items.entries()) {
      if (index > 0) this.y -= betweenPt;
      this.need(leadingPt);
      const mark = { text: ordered ? `${index + 1}.` : "•", style: "regular", x: 0 };
      this.drawLine({ pieces: [mark] }, this.marginPt + 6, this.y, sizePt, leadingPt);
      this.writeText({ runs, align: "left", sizePt, leadingPt }, 22);
    }
  }

  writeText({ runs, align, sizePt, leadingPt }, indent = 0) {
    const width = widthPt - 2 * this.marginPt - indent;
    for (const line of this.breakLines(runs, sizePt, width)) {
      this.need(leadingPt);
      const x = this.marginPt + indent + (align === "center" ? (width - line.width) / 2 : 0);
      this.drawLine(line, x, this.y, sizePt, leadingPt);
      this.y -= leadingPt;
    }
  }

  writeTable({ columns, header, rows, ruled, sizePt, leadingPt }) {
    const all = widthPt - 2 * this.marginPt;
    const inset = ruled ? 4 : 0;
    const pad = ruled ? 3.25 : 1;
    const writeRow = (cells) => {
      const isWhole = cells.length < columns.length;
      const set = cells.map((runs, column) =>
        this.breakLines(runs, sizePt, (isWhole ? all : columns[column] * all) - 2 * inset - (ruled ? 0 : 12)),
      );
      const height = Math.max(...set.map(({ length }) => length)) * leadingPt + 2 * pad;
      if (this.y - height < this.bottomPt) {
        this.addPage();
        if (header !== undefined && cells !== header) writeRow(header);
      }
      let left = this.marginPt + inset;
      for (const [column, lines] of set.entries()) {
        for (const [index, line] of lines.entries())
          this.drawLine(line, left, this.y - pad - index * leadingPt, sizePt, leadingPt);
        left += columns[column] * all;
      }
      this.y -= height;
      if (ruled) this.drawRule(this.marginPt, widthPt - this.marginPt, 0.35);
    };
    if (header !== undefined) writeRow(header);
    for (const row of rows) writeRow(row);
  }

  writeSignature({ lines, sizePt, leadingPt }) {
    this.need(35 + lines.length * leadingPt);
    this.y -= 32;
    this.drawRule(this.marginPt, this.marginPt + 250, 0.7);
    this.y -= 2.5;
    for (const runs of lines) this.writeText({ runs, align: "left", sizePt, leadingPt });
  }

  drawRule(from, to, thickness) {
    this.page.drawLine({ start: { x: from, y: this.y }, end: { x: to, y: this.y }, thickness });
  }

  drawLine({ pieces }, left, top, size, leadingPt) {
    const y = top - (leadingPt - size * 1.107) / 2 - size * ascent;
    for (const { text, style, x } of pieces)
      this.page.drawText(text, { x: left + x, y, size, font: this.fonts[style] });
  }

  /** Lines as pieces of one style each. */
  breakLines(runs, size, width) {
    const lines = [];
    let line;
    const begin = () => lines.push((line = { pieces: [], width: 0 }));
    begin();
    for (const { text, style } of runs) {
      if (text === "\n") {
        begin();
        continue;
      }
      const font = this.fonts[style];
      for (const word of text.match(/ *[^ ]+| +/g) ?? []) {
        const long = font.widthOfTextAtSize(word, size);
        const isFull = line.width + long > width && line.width > 0 && word.startsWith(" ");
        if (isFull) begin();
        const put = isFull ? word.trimStart() : word;
        const putWidth = put === word ? long : font.widthOfTextAtSize(put, size);
        const last = line.pieces.at(-1);
        if (last?.style === style) last.text += put;
        else line.pieces.push({ text: put, style, x: line.width });
        line.width += putWidth;
      }
    }
    return lines;
  }
}

function drawFeet(pdf, { pageWords, footSizePt: size }, font) {
  const pages = pdf.getPages();
  for (const [index, page] of pages.entries()) {
    const number = `${pageWords} ${index + 1} of ${pages.length}`;
    page.drawText(number, { x: widthPt - 36 - font.widthOfTextAtSize(number, size), y: 17, size, font });
  }
}
