// @react-pdf/renderer: a tree of elements, laid out by Yoga. Kerned, subset; not tagged.
import { Document, Font, Page, Text, View, renderToBuffer } from "@react-pdf/renderer";
import { createElement as h } from "react";
import { fontPaths } from "./fonts.mjs";

const widthPt = 612;

export function open() {
  Font.register({
    family: "Tinos",
    fonts: [
      { src: fontPaths.regular },
      { src: fontPaths.bold, fontWeight: 700 },
      { src: fontPaths.italic, fontStyle: "italic" },
      { src: fontPaths["bold-italic"], fontWeight: 700, fontStyle: "italic" },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
  return { render: (content) => renderToBuffer(makeDocument(content)) };
}

const key = (index) => ({ key: index });

function makeDocument(content) {
  return h(
    Document,
    { title: content.title },
    content.documents.map((document, index) => makePage(document, content, index)),
  );
}

function makePage(document, { pageWords, footSizePt }, index) {
  const { title, marginPt, topPt, bottomPt, head, laterHead, signLine, blocks } = document;
  const line = (text, at) => h(Text, { ...key(at), style: { fontSize: 11.5 } }, text);
  const style = { fontFamily: "Tinos", paddingHorizontal: marginPt, paddingTop: topPt, paddingBottom: bottomPt };
  return h(
    Page,
    { ...key(index), size: "LETTER", bookmark: title, style },
    h(View, {
      key: "head",
      fixed: true,
      style: { position: "absolute", top: 44, left: marginPt },
      render: ({ subPageNumber: page }) =>
        [...head, ...(page === 1 || laterHead.length === 0 ? [] : [...laterHead, `Page ${page}`])].map(line),
    }),
    blocks.map((block, at) => makeBlock(block, widthPt - 2 * marginPt, at)),
    signLine !== undefined &&
      h(
        Text,
        { key: "sign", fixed: true, style: { position: "absolute", bottom: 48, left: marginPt, fontSize: 9.5 } },
        signLine,
      ),
    h(Text, {
      key: "number",
      fixed: true,
      style: { position: "absolute", bottom: 14, right: 36, fontSize: footSizePt },
      render: ({ pageNumber, totalPages }) => `${pageWords} ${pageNumber} of ${totalPages}`,
    }),
  );
}

function makeBlock(block, width, index) {
  const { kind, beforePt, sizePt, leadingPt } = block;
  const look = { marginTop: beforePt, fontSize: sizePt, lineHeight: leadingPt / sizePt };
  if (kind === "table") return makeTable(block, width, look, index);
  if (kind === "list") return makeList(block, look, index);
  if (kind === "signature")
    return h(
      View,
      { ...key(index), wrap: false, style: { ...look, marginTop: beforePt + 32 } },
      h(View, { style: { width: 250, borderTop: "0.7pt solid black", marginBottom: 2.5 } }),
      block.lines.map((runs, at) => h(Text, key(at), makeRuns(runs))),
    );
  const more = block.keepWithNext ? { minPresenceAhead: 40 } : {};
  return h(Text, { ...key(index), ...more, style: { ...look, textAlign: block.align } }, makeRuns(block.runs));
}

function makeList({ ordered, items, betweenPt }, look, index) {
  const item = (runs, at) =>
    h(
      View,
      { ...key(at), style: { flexDirection: "row", marginTop: at === 0 ? 0 : betweenPt } },
      h(Text, { style: { width: 22, paddingLeft: 6 } }, ordered ? `${at + 1}.` : "•"),
      h(Text, { style: { flex: 1 } }, makeRuns(runs)),
    );
  return h(View, { ...key(index), style: look }, items.map(item));
}

function makeTable({ columns, header, rows, ruled }, width, look, index) {
  const pad = ruled ? { paddingHorizontal: 4, paddingVertical: 3.25 } : { paddingRight: 12, paddingBottom: 2 };
  const row = (cells, at) =>
    h(
      View,
      {
        ...key(at),
        wrap: false,
        style: { flexDirection: "row", ...(ruled ? { borderBottom: "0.35pt solid black" } : {}) },
      },
      cells.map((runs, column) =>
        h(
          Text,
          { ...key(column), style: { ...pad, width: (cells.length < columns.length ? 1 : columns[column]) * width } },
          makeRuns(runs),
        ),
      ),
    );
  return h(View, { ...key(index), style: look }, header !== undefined && row(header, "header"), rows.map(row));
}

function makeRuns(runs) {
  return runs.map(({ text, style }, index) =>
    h(
      Text,
      {
        ...key(index),
        style: {
          ...(style.includes("bold") ? { fontWeight: 700 } : {}),
          ...(style.includes("italic") ? { fontStyle: "italic" } : {}),
        },
      },
      text,
    ),
  );
}
