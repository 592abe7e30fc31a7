// pdfkit, its own text flow with lines of tables measured by hand. Kerned, subset; not tagged.
import { PDFDocument } from "pdfkit";
import { ascent, descent, readFonts } from "./fonts.mjs";

const widthPt = 612;
const heightPt = 792;

export function open() {
  const fonts = readFonts();
  return { render: (content) => draw(content, fonts) };
}

function draw(content, fonts) {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    size: "LETTER",
    info: { Title: content.title },
  });
  const chunks = [];
  const done = new Promise((resolve, reject) => {
    pdf.on("data", (chunk) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  for (const [style, bytes] of Object.entries(fonts)) pdf.registerFont(style, bytes);
  for (const each of content.documents) drawDocument(pdf, each);
  drawFeet(pdf, content);
  pdf.end();
  return done;
}

function drawDocument(pdf, document) {
  const { title, marginPt, topPt, bottomPt, head, laterHead, signLine, blocks } = document;
  const margins = { left: marginPt, right: marginPt, top: topPt, bottom: bottomPt };
  let page = 0;
  const drawHead = () => {
    page += 1;
    const later = page === 1 || laterHead.length === 0 ? [] : [...laterHead, `Page ${page}`];
    pdf.page.margins.bottom = 0;
    pdf.font("regular").fontSize(11.5);
    for (const [index, line] of [...head, ...later].entries())
      pdf.text(line, marginPt, 44 + index * 14.5, { lineBreak: false });
    if (signLine !== undefined) pdf.fontSize(9.5).text(signLine, marginPt, heightPt - 60, { lineBreak: false });
    pdf.page.margins.bottom = bottomPt;
    pdf.x = marginPt;
    pdf.y = topPt;
  };
  pdf.on("pageAdded", drawHead);
  const addPage = () => pdf.addPage({ size: "LETTER", margins });
  addPage();
  pdf.outline.addItem(title);
  for (const [index, block] of blocks.entries()) {
    pdf.y += block.beforePt;
    const holds = block.kind === "text" && block.keepWithNext ? (blocks[index + 1]?.leadingPt ?? 0) * 2 + 8 : 0;
    const needs = block.kind === "signature" ? 35 + block.lines.length * block.leadingPt : block.leadingPt + holds;
    if (pdf.y + needs > heightPt - bottomPt) addPage();
    if (block.kind === "table") drawTable(pdf, block, marginPt, addPage);
    else if (block.kind === "list") drawList(pdf, block, marginPt);
    else if (block.kind === "signature") drawSignature(pdf, block, marginPt);
    else drawRuns(pdf, block.runs, block, marginPt, pdf.y, widthPt - 2 * marginPt);
  }
  pdf.off("pageAdded", drawHead);
}

const gap = ({ sizePt, leadingPt }) => leadingPt - sizePt * (ascent + descent);

function drawRuns(pdf, runs, block, x, y, width) {
  pdf.fontSize(block.sizePt);
  pdf.x = x;
  pdf.y = y;
  const options = { width, align: block.align ?? "left", lineGap: gap(block) };
  for (const line of splitLines(runs)) {
    // pdfkit cannot change the font within a line that is not set from the left.
    const pieces = options.align === "left" ? line : [{ text: plain(line), style: line[0]?.style ?? "regular" }];
    for (const [index, { text, style }] of pieces.entries())
      pdf.font(style).text(text, { ...options, continued: index < pieces.length - 1 });
  }
}

const plain = (runs) => runs.map(({ text }) => text).join("");

/** Runs between line breaks; neighbors of one style are one. */
function splitLines(runs) {
  const lines = [[]];
  for (const { text, style } of runs) {
    const line = lines.at(-1);
    if (text === "\n") lines.push([]);
    else if (line.at(-1)?.style === style) line.at(-1).text += text;
    else line.push({ text, style });
  }
  return lines;
}

function drawList(pdf, block, marginPt) {
  for (const [index, runs] of block.items.entries()) {
    if (index > 0) pdf.y += block.betweenPt;
    const { y } = pdf;
    pdf.font("regular").fontSize(block.sizePt);
    pdf.text(block.ordered ? `${index + 1}.` : "•", marginPt + 6, y, { lineBreak: false });
    drawRuns(pdf, runs, block, marginPt + 22, y, widthPt - 2 * marginPt - 22);
  }
  pdf.x = marginPt;
}

function drawTable(pdf, block, marginPt, addPage) {
  const { columns, header, rows, ruled } = block;
  const all = widthPt - 2 * marginPt;
  const inset = ruled ? 4 : 0;
  const pad = ruled ? 3.25 : 1;
  const place = (cells, column) => {
    const left = columns.slice(0, column).reduce((sum, share) => sum + share * all, marginPt);
    const width = cells.length < columns.length ? all : columns[column] * all;
    return { left: left + inset, width: width - 2 * inset - (ruled ? 0 : 12) };
  };
  const drawRow = (cells) => {
    const heights = cells.map((runs, column) => {
      pdf.font(runs[0]?.style ?? "regular").fontSize(block.sizePt);
      return pdf.heightOfString(plain(runs), { width: place(cells, column).width, lineGap: gap(block) });
    });
    const height = Math.max(...heights) + 2 * pad;
    if (pdf.y + height > heightPt - pdf.page.margins.bottom) {
      addPage();
      if (header !== undefined && cells !== header) drawRow(header);
    }
    const top = pdf.y;
    for (const [column, runs] of cells.entries()) {
      const { left, width } = place(cells, column);
      if (runs.length > 0) drawRuns(pdf, runs, block, left, top + pad, width);
    }
    pdf.y = top + height;
    if (ruled) {
      const right = widthPt - marginPt;
      pdf.lineWidth(0.35).moveTo(marginPt, pdf.y).lineTo(right, pdf.y).stroke();
    }
  };
  if (header !== undefined) drawRow(header);
  for (const row of rows) drawRow(row);
}

function drawSignature(pdf, block, marginPt) {
  const y = pdf.y + 32;
  pdf
    .lineWidth(0.7)
    .moveTo(marginPt, y)
    .lineTo(marginPt + 250, y)
    .stroke();
  pdf.y = y + 2.5;
  for (const runs of block.lines) drawRuns(pdf, runs, block, marginPt, pdf.y, widthPt - 2 * marginPt);
}

function drawFeet(pdf, { pageWords, footSizePt }) {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.font("regular").fontSize(footSizePt);
    const y = heightPt - 17 - footSizePt * ascent;
    const number = `${pageWords} ${page + 1} of ${count}`;
    pdf.text(number, widthPt - 36 - pdf.widthOfString(number), y, { lineBreak: false });
  }
}
