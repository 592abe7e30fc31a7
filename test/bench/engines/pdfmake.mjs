// pdfmake: a document definition, a section for each document. Kerned, subset; not tagged.
import pdfmake from "pdfmake";
import { ascent, descent, fontPaths } from "./fonts.mjs";

const widthPt = 612;

export function open() {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fontPaths).includes(path));
  pdfmake.addFonts({
    Tinos: {
      normal: fontPaths.regular,
      bold: fontPaths.bold,
      italics: fontPaths.italic,
      bolditalics: fontPaths["bold-italic"],
    },
  });
  return { render: (content) => pdfmake.createPdf(define(content)).getBuffer() };
}

function define(content) {
  // pdfmake's head knows the page of the packet only: the first page of each section is seen in passing.
  const firstPages = new Map();
  const sections = content.documents.map((document, index) => {
    const { title, marginPt, topPt, bottomPt, head, laterHead, signLine, blocks } = document;
    return {
      section: [
        { text: "", outline: true, outlineText: title },
        ...blocks.map((block) => defineBlock(block, widthPt - 2 * marginPt)),
      ],
      pageMargins: [marginPt, topPt, marginPt, bottomPt],
      header(page) {
        if (!firstPages.has(index)) firstPages.set(index, page);
        const own = page - firstPages.get(index) + 1;
        const later = own === 1 || laterHead.length === 0 ? [] : [...laterHead, `Page ${own}`];
        return { margin: [marginPt, 44, marginPt, 0], fontSize: 11.5, stack: [...head, ...later] };
      },
      footer: (page, pages) => ({
        margin: [36, bottomPt - 60, 36, 0],
        stack: [
          { text: signLine ?? "", fontSize: 9.5, margin: [marginPt - 36, 0, 0, 20] },
          { text: `${content.pageWords} ${page} of ${pages}`, alignment: "right", fontSize: content.footSizePt },
        ],
      }),
    };
  });
  return { info: { title: content.title }, pageSize: "LETTER", defaultStyle: { font: "Tinos" }, content: sections };
}

const lineHeight = ({ sizePt, leadingPt }) => leadingPt / (sizePt * (ascent + descent));

function defineBlock(block, width) {
  const { kind, beforePt, sizePt } = block;
  const look = { fontSize: sizePt, lineHeight: lineHeight(block), margin: [0, beforePt, 0, 0] };
  if (kind === "table") return { ...defineTable(block, width), ...look };
  if (kind === "list") {
    const items = block.items.map((runs, index) => ({
      text: defineRuns(runs),
      margin: [0, index === 0 ? 0 : block.betweenPt, 0, 0],
    }));
    return { ...look, [block.ordered ? "ol" : "ul"]: items };
  }
  if (kind === "signature")
    return {
      ...look,
      margin: [0, beforePt + 32, 0, 0],
      unbreakable: true,
      stack: [
        { canvas: [{ type: "line", x1: 0, y1: 0, x2: 250, y2: 0, lineWidth: 0.7 }] },
        ...block.lines.map((runs) => ({ text: defineRuns(runs) })),
      ],
    };
  return { ...look, text: defineRuns(block.runs), alignment: block.align };
}

function defineTable({ columns, header, rows, ruled }, width) {
  const row = (cells) =>
    cells.length < columns.length
      ? [{ text: defineRuns(cells[0]), colSpan: columns.length }, ...columns.slice(1).map(() => "")]
      : cells.map((runs) => ({ text: defineRuns(runs) }));
  const inset = ruled ? 8 : 12;
  return {
    table: {
      widths: columns.map((share) => share * width - inset),
      headerRows: header === undefined ? 0 : 1,
      dontBreakRows: true,
      body: [...(header === undefined ? [] : [row(header)]), ...rows.map(row)],
    },
    layout: {
      hLineWidth: () => (ruled ? 0.35 : 0),
      vLineWidth: () => 0,
      paddingLeft: () => (ruled ? 4 : 0),
      paddingRight: () => (ruled ? 4 : 12),
      paddingTop: () => (ruled ? 3 : 0),
      paddingBottom: () => (ruled ? 3.5 : 2),
    },
  };
}

function defineRuns(runs) {
  return runs.map(({ text, style }) => ({ text, bold: style.includes("bold"), italics: style.includes("italic") }));
}
