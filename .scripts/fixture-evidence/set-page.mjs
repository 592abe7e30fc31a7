// Sets the blocks of an invented document on US Letter pages: lines of words with their place, ruled lines, boxes.
// The two drawers (a text PDF, a scanned picture) draw the same pages.
import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import bidiFactory from "bidi-js";

const bidi = bidiFactory();
export const paper = { widthPt: 612, heightPt: 792, marginPt: 72 };

/** Packages whose font files the documents are set in. */
export const fontFiles = {
  regular: "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
  bold: "@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf",
  italic: "@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf",
  arabic: "@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf",
};

const root = new URL("../../node_modules/", import.meta.url);
export const fontBytes = Object.fromEntries(
  Object.entries(fontFiles).map(([name, file]) => [name, readFileSync(new URL(file, root))]),
);
export const fonts = Object.fromEntries(
  Object.entries(fontBytes).map(([name, bytes]) => [name, fontkit.create(bytes)]),
);

const arabic = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/;

/** Runs of one font and one direction, in the order in which they stand on paper. */
export function splitRuns(text, style = "regular") {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  const runs = [];
  let previousLevel = -1;
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[at];
    const character = text[at];
    // Points and spaces between right-to-left words are set with them, so that the shaper turns them too.
    const joins =
      runs.length > 0 &&
      level === previousLevel &&
      (character === " " ||
        (level % 2 === 1 && fonts[runs.at(-1).font].hasGlyphForCodePoint(character.codePointAt(0))));
    const font = arabic.test(character) ? "arabic" : joins ? runs.at(-1).font : style;
    if (runs.length > 0 && level === previousLevel && runs.at(-1).font === font) runs.at(-1).text += character;
    else runs.push({ text: character, font, level });
    previousLevel = level;
  }
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < runs.length; start += 1) {
      if (runs[start].level < level) continue;
      let end = start;
      while (end < runs.length && runs[end].level >= level) end += 1;
      runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = end;
    }
  }
  return { runs, rightToLeft: paragraphs[0]?.level === 1 };
}

function runWidth(run, size) {
  const font = fonts[run.font];
  return (font.layout(run.text).advanceWidth / font.unitsPerEm) * size;
}

export function textWidth(text, style, size) {
  return splitRuns(text, style).runs.reduce((sum, run) => sum + runWidth(run, size), 0);
}

function breakLines(text, style, size, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, style, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** One page: words to draw (x, y from the top left, points) and shapes. */
function newPage() {
  return { words: [], rules: [], boxes: [], pictures: [] };
}

/** Sets blocks one below the other and starts a new page where one is full. `footer` stands at the foot of every page. */
export function setPages(blocks, { footer = "", size = 11 } = {}) {
  const pages = [newPage()];
  const width = paper.widthPt - 2 * paper.marginPt;
  let y = paper.marginPt;
  let boxEnd = 0;
  const page = () => pages.at(-1);
  const turn = () => {
    pages.push(newPage());
    y = paper.marginPt;
  };
  const room = (height) => {
    if (y + height > paper.heightPt - paper.marginPt - 24) turn();
  };
  const putLine = (text, x, at, style, lineSize, within, align) => {
    const { runs, rightToLeft } = splitRuns(text, style);
    const total = runs.reduce((sum, run) => sum + runWidth(run, lineSize), 0);
    let left =
      align === "center"
        ? x + (within - total) / 2
        : align === "right" || (rightToLeft && align !== "start")
          ? x + within - total
          : x;
    for (const run of runs) {
      page().words.push({ text: run.text, font: run.font, size: lineSize, x: left, y: at });
      left += runWidth(run, lineSize);
    }
  };
  const put = (text, { style = "regular", size: lineSize = size, align = "left", after = 8, indent = 0 } = {}) => {
    for (const paragraph of text.split("\n")) {
      for (const line of breakLines(paragraph, style, lineSize, width - indent)) {
        room(lineSize * 1.3);
        putLine(line, paper.marginPt + indent, y + lineSize, style, lineSize, width - indent, align);
        y += lineSize * 1.3;
      }
    }
    y += after;
  };
  for (const block of blocks) {
    if (block.kind === "text") put(block.text, block);
    else if (block.kind === "below-box") y = Math.max(y, boxEnd + 14);
    else if (block.kind === "page") turn();
    else if (block.kind === "rule") {
      room(12);
      page().rules.push({ x: paper.marginPt, y: y + 2, width });
      y += 12;
    } else if (block.kind === "rows") {
      const share = block.share ?? 0.34;
      for (const [label, value] of block.rows) {
        const valueLines = breakLines(String(value), block.valueStyle ?? "regular", size, width * (1 - share));
        const labelLines = breakLines(label, "bold", size, width * share - 12);
        const height = Math.max(valueLines.length, labelLines.length) * size * 1.3 + 4;
        room(height);
        labelLines.forEach((line, index) =>
          putLine(line, paper.marginPt, y + size + index * size * 1.3, "bold", size, width * share, "start"),
        );
        valueLines.forEach((line, index) =>
          putLine(
            line,
            paper.marginPt + width * share,
            y + size + index * size * 1.3,
            block.valueStyle ?? "regular",
            size,
            width * (1 - share),
            "start",
          ),
        );
        y += height;
        if (block.ruled) {
          page().rules.push({ x: paper.marginPt, y: y - 1, width });
          y += 3;
        }
      }
      y += 8;
    } else if (block.kind === "box") {
      room(block.height);
      page().boxes.push({
        x: paper.marginPt + (block.x ?? 0),
        y,
        width: block.width,
        height: block.height,
        look: block.look,
      });
      if (block.overlay) boxEnd = y + block.height;
      else y += block.height + 10;
    } else if (block.kind === "scrawl") {
      room(34);
      page().pictures.push({ kind: "scrawl", seed: block.seed, x: paper.marginPt, y: y + 4, width: 150, height: 26 });
      y += 34;
    }
  }
  pages.forEach((done, index) => {
    const foot =
      `${footer}${footer === "" ? "" : "   "}${pages.length > 1 ? `Page ${index + 1} of ${pages.length}` : ""}`.trim();
    const at = (text, top) => {
      const left = (paper.widthPt - textWidth(text, "italic", 8)) / 2;
      for (const run of splitRuns(text, "italic").runs) done.words.push({ ...run, size: 8, x: left, y: top });
    };
    if (foot !== "") at(foot, paper.heightPt - 58);
    at("Invented sample document. Every person and fact in it is made up.", paper.heightPt - 46);
  });
  return pages;
}

/** A hand's stroke as an SVG path in page coordinates, the same for the same seed. */
export function scrawlPath({ seed, x, y, width, height }) {
  const random = randomFrom(seed);
  const steps = 9 + Math.floor(random() * 5);
  const points = Array.from({ length: steps }, (_, step) => [
    x + (width * (step + (random() - 0.5) * 0.7)) / (steps - 1),
    y + height * (step % 2 === 0 ? 0.75 + random() * 0.25 : random() * (step < 3 ? 0.2 : 0.6)),
  ]);
  const at = ([left, top]) => `${left.toFixed(1)} ${top.toFixed(1)}`;
  let path = `M${at(points[0])}`;
  for (let step = 1; step < steps - 1; step += 1) {
    const middle = [(points[step][0] + points[step + 1][0]) / 2, (points[step][1] + points[step + 1][1]) / 2];
    path += ` Q${at(points[step])} ${at(middle)}`;
  }
  return path;
}

/** Numbers 0 to 1 that look random and are the same for the same text (mulberry32). */
export function randomFrom(text) {
  let state = 0;
  for (const character of String(text)) state = (Math.imul(state, 31) + character.codePointAt(0)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
