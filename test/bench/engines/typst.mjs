// Typst in the Node process: markup is written for each packet and compiled. Tagged and kerned, as Typst does unasked.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { ascent, descent, readFonts } from "./fonts.mjs";

export function open() {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: Object.values(readFonts()) }] });
  return {
    render(content) {
      const bytes = compiler.pdf({ mainFileContent: writeMarkup(content) });
      // What Typst advises for programs that compile one document after another.
      compiler.evictCache(10);
      return bytes;
    },
  };
}

const string = (text) => JSON.stringify(text);

function writeMarkup(content) {
  return [
    `#set document(title: ${string(content.title)})`,
    `#set text(font: "Tinos", lang: "en", top-edge: "ascender", bottom-edge: "descender", hyphenate: false)`,
    `#set par(justify: false, spacing: 0pt)`,
    `#set block(above: 0pt, below: 0pt)`,
    `#show heading: it => it.body`,
    `#let foot = context text(size: ${content.footSizePt}pt, {h(1fr); [${content.pageWords} #counter(page).display() of #counter(page).final().first()]})`,
    ...content.documents.map(writeDocument),
  ].join("\n");
}

function writeDocument({ marginPt, topPt, bottomPt, head, laterHead, signLine, blocks }, index) {
  const list = (lines) => `(${lines.map((line) => `${line},`).join("")})`;
  const later = laterHead.length === 0 ? [] : [...laterHead.map(string), '"Page " + str(own + 1)'];
  const header =
    head.length + later.length === 0
      ? "none"
      : `context {let own = here().page() - locate(<start-${index}>).page(); let lines = ${list(head.map(string))}; if own > 0 {lines += ${list(later)}}; text(size: 11.5pt, stack(spacing: 1.8pt, ..lines))}`;
  const sign =
    signLine === undefined ? "" : `place(bottom, dy: -${bottomPt - 36}pt, text(size: 9.5pt, ${string(signLine)})); `;
  return [
    `#page(paper: "us-letter", margin: (x: ${marginPt}pt, top: ${topPt}pt, bottom: ${bottomPt}pt), header-ascent: 14pt, header: ${header}, footer-descent: 0pt, footer: {${sign}pad(x: ${36 - marginPt}pt, top: ${bottomPt - 28}pt, foot)})[`,
    `#metadata(none) <start-${index}>`,
    ...blocks.map(writeBlock),
    "]",
  ].join("\n");
}

const leading = ({ sizePt, leadingPt }) => leadingPt - sizePt * (ascent + descent);

function writeBlock(block) {
  const { beforePt, sizePt } = block;
  const above = beforePt + leading(block);
  const set = `set text(size: ${sizePt}pt); set par(leading: ${leading(block)}pt)`;
  if (block.kind === "table") return `#block(above: ${above}pt, {${set}; ${writeTable(block)}})`;
  if (block.kind === "list") {
    const kind = block.ordered ? "enum" : "list";
    const items = block.items.map(writeRuns).join(", ");
    return `#block(above: ${above}pt, {${set}; ${kind}(indent: 6pt, spacing: ${block.betweenPt + leading(block)}pt, ${items})})`;
  }
  if (block.kind === "signature") {
    const lines = block.lines.map(writeRuns).join(" + linebreak() + ");
    return `#block(above: ${above + 32}pt, breakable: false, {${set}; line(length: 250pt, stroke: 0.7pt); v(2.5pt); ${lines}})`;
  }
  const body = `align(${block.align}, ${writeRuns(block.runs)})`;
  if (block.role === "P") return `#block(above: ${above}pt, sticky: ${block.keepWithNext}, {${set}; ${body}})`;
  const heading = `heading(level: ${block.role.slice(1)}, ${writeRuns(block.runs)})`;
  return `#block(above: ${above}pt, sticky: true, {${set}; show heading: set text(size: ${sizePt}pt); align(${block.align}, ${heading})})`;
}

function writeTable({ ruled, columns, header, rows, ...size }) {
  const cell = (runs) => writeRuns(runs);
  const row = (cells) =>
    cells.length < columns.length
      ? `table.cell(colspan: ${columns.length}, ${cell(cells[0])})`
      : cells.map(cell).join(", ");
  const head = header === undefined ? "" : `table.header(${header.map(cell).join(", ")}), `;
  const inset = ruled ? "(x: 4pt, y: 3.25pt)" : `(left: 0pt, right: 12pt, top: 0pt, bottom: ${2 + leading(size)}pt)`;
  const stroke = ruled ? "(x: none, y: 0.35pt)" : "none";
  const widths = columns.map((share) => `${share}fr`).join(", ");
  return `table(columns: (${widths}), inset: ${inset}, stroke: ${stroke}, ${head}${rows.map(row).join(", ")})`;
}

function writeRuns(runs) {
  const written = runs.map(({ text, style }) => {
    if (text === "\n") return "linebreak()";
    const bold = style.includes("bold") ? ', weight: "bold"' : "";
    const italic = style.includes("italic") ? ', style: "italic"' : "";
    return `text(${string(text)}${bold}${italic})`;
  });
  return written.length === 0 ? "[]" : written.join(" + ");
}
