// The content as a page of HTML with print rules, for the engines that are browsers at heart.
import { pathToFileURL } from "node:url";
import type { Content, ContentBlock, ContentDocument, Run, Runs } from "./content.ts";
import { fontPaths } from "./engines/fonts.mjs";

/**
 * The whole page. Named pages carry each document's margins. A running head stands on the first page of its document
 * too: print rules cannot tell that page unless it is the first of all.
 */
export function makeHtml(content: Content): string {
  const body = content.documents.map(writeDocument).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(content.title)}</title><style>${writeStyle(content)}</style></head><body>${body}</body></html>`;
}

function writeStyle({ pageWords, footSizePt, documents }: Content): string {
  const faces = Object.entries(fontPaths).map(
    ([style, path]) =>
      `@font-face{font-family:Tinos;src:url(${JSON.stringify(pathToFileURL(path).href)});font-weight:${style.includes("bold") ? 700 : 400};font-style:${style.includes("italic") ? "italic" : "normal"}}`,
  );
  const pages = documents.map(({ marginPt, topPt, bottomPt, head, laterHead, signLine }, index) => {
    const number = laterHead.length === 0 ? [] : [`"Page " counter(page)`];
    const lines = [...[...head, ...laterHead].map(cssString), ...number];
    const boxes = [
      lines.length === 0
        ? ""
        : `@top-left{content:${lines.join(' "\\A" ')};white-space:pre;text-align:left;font:11.5pt/14.5pt Tinos}`,
      signLine === undefined
        ? ""
        : `@bottom-left{content:${cssString(signLine)};white-space:nowrap;font:9.5pt Tinos;vertical-align:top;padding-top:12pt}`,
      `@bottom-right{content:"${pageWords} " counter(page) " of " counter(pages);white-space:nowrap;text-align:right;font:${footSizePt}pt Tinos;vertical-align:bottom;padding-bottom:14pt}`,
    ];
    return `@page d${index}{size:letter;margin:${topPt}pt ${marginPt}pt ${bottomPt}pt;${boxes.join("")}}`;
  });
  return [
    ...faces,
    ...pages,
    "body{margin:0;font-family:Tinos;widows:2;orphans:2}",
    "h1,h2,h3,p,table{margin:0;padding:0}h1,h2,h3{break-after:avoid}",
    "table{border-collapse:collapse;table-layout:fixed;width:100%}th,td{text-align:left;vertical-align:top;font-weight:inherit}tr{break-inside:avoid}",
    ".ruled th,.ruled td{padding:3.25pt 4pt;border-bottom:.35pt solid}.plain td{padding:0 12pt 2pt 0}",
    ".sign{break-inside:avoid}.sign hr{width:250pt;margin:0 0 2.5pt;border:0;border-top:.7pt solid}b{font-weight:700}",
  ].join("");
}

function writeDocument({ blocks }: ContentDocument, index: number): string {
  return `<section style="page:d${index}${index > 0 ? ";break-before:page" : ""}">${blocks.map(writeBlock).join("")}</section>`;
}

function writeBlock(block: ContentBlock): string {
  const { beforePt, sizePt, leadingPt } = block;
  const size = `font-size:${sizePt}pt;line-height:${leadingPt}pt`;
  switch (block.kind) {
    case "text": {
      const style = `${size};margin-top:${beforePt}pt;text-align:${block.align}${block.keepWithNext ? ";break-after:avoid" : ""}`;
      const tag = block.role.toLowerCase();
      return `<${tag} style="${style};font-weight:400">${writeRuns(block.runs)}</${tag}>`;
    }
    case "table": {
      const cell = (tag: string, runs: Runs, span = "") => `<${tag}${span}>${writeRuns(runs)}</${tag}>`;
      const columns = block.columns.map((share) => `<col style="width:${share * 100}%">`).join("");
      const head =
        block.header === undefined
          ? ""
          : `<thead><tr>${block.header.map((runs) => cell("th", runs)).join("")}</tr></thead>`;
      const rows = block.rows.map((cells) => {
        const span = cells.length < block.columns.length ? ` colspan="${block.columns.length}"` : "";
        return `<tr>${cells.map((runs) => cell("td", runs, span)).join("")}</tr>`;
      });
      return `<table class="${block.ruled ? "ruled" : "plain"}" style="${size};margin-top:${beforePt}pt">${columns}${head}<tbody>${rows.join("")}</tbody></table>`;
    }
    case "list": {
      const items = block.items.map((runs, index) => {
        const gap = index === 0 ? "" : ` style="margin-top:${block.betweenPt}pt"`;
        return `<li${gap}>${writeRuns(runs)}</li>`;
      });
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag} style="${size};margin:${beforePt}pt 0 0;padding-left:22pt">${items.join("")}</${tag}>`;
    }
    case "signature":
      return `<div class="sign" style="${size};margin-top:${beforePt + 32}pt"><hr>${block.lines.map((runs) => `<div>${writeRuns(runs)}</div>`).join("")}</div>`;
  }
}

function writeRuns(runs: Runs): string {
  return runs.map(writeRun).join("");
}

function writeRun({ text, style }: Run): string {
  if (text === "\n") return "<br>";
  const italic = style.includes("italic") ? `<i>${escape(text)}</i>` : escape(text);
  return style.includes("bold") ? `<b>${italic}</b>` : italic;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function cssString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`;
}
