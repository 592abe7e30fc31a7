// Do the engines really set the same words? As pdftotext reads them.
import { spawnSync } from "node:child_process";
import type { Content, Runs } from "./content.ts";

export interface Reading {
  readonly pages: number;
  readonly words: number;
  /** Share of the content's words that are not on the pages, and of words on the pages that the content has not. */
  readonly missing: number;
  readonly more: number;
}

/** Reads a PDF file; nothing where poppler's programs are not installed. Throws where they cannot read it. */
export function readPdf(path: string, content: Content, watermark = ""): Reading | undefined {
  const info = spawnSync("pdfinfo", [path], { encoding: "utf8" });
  const text = spawnSync("pdftotext", [path, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (info.error !== undefined || text.error !== undefined) return undefined;
  if (info.status !== 0 || text.status !== 0) throw new Error("made a file that pdftotext cannot read");
  const pages = Number(/^Pages:\s+(\d+)/m.exec(info.stdout)?.[1]);
  return { pages, ...compareWords(text.stdout, content, pages, watermark) };
}

/** Compares a text with the content as it stands on so many pages. The watermark may be there in pieces. */
export function compareWords(text: string, content: Content, pages: number, watermark = ""): Omit<Reading, "pages"> {
  const found = countWords(text);
  const expected = countWords(listTexts(content, pages).join("\n"));
  const total = sum(expected);
  const again = new Set(countWords([...listRepeated(content), "Page 2 3"].join("\n")).keys());
  const extra = subtract(found, expected).filter(([word]) => !again.has(word) && !watermark.includes(word));
  return {
    words: sum(found),
    missing: subtract(expected, found).reduce((all, [, count]) => all + count, 0) / total,
    more: extra.reduce((all, [, count]) => all + count, 0) / total,
  };
}

/** What comes again on later pages: how often, turns on where the engine's pages end. */
export function listRepeated({ documents }: Content): string[] {
  return documents.flatMap(({ head, laterHead, signLine = "", blocks }) => [
    ...head,
    ...laterHead,
    signLine,
    ...blocks.flatMap((block) => (block.kind === "table" ? (block.header ?? []).map(plain) : [])),
  ]);
}

/** Every text of the content, once. */
export function listTexts(content: Content, pages: number): string[] {
  const texts = Array.from({ length: pages }, (_, page) => `${content.pageWords} ${page + 1} of ${pages}`);
  for (const { head, signLine, blocks } of content.documents) {
    texts.push(...head, signLine ?? "");
    for (const block of blocks) {
      if (block.kind === "text") texts.push(plain(block.runs));
      else if (block.kind === "list")
        texts.push(...block.items.map((runs, index) => `${block.ordered ? `${index + 1}.` : "•"} ${plain(runs)}`));
      else if (block.kind === "signature") texts.push(...block.lines.map(plain));
      else texts.push(...[...(block.header === undefined ? [] : [block.header]), ...block.rows].flat().map(plain));
    }
  }
  return texts;
}

function plain(runs: Runs): string {
  return runs.map(({ text }) => text).join("");
}

/** Rules to write on and boxes to tick are drawn by some engines and are no words. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(/[\s_□■]+/u)) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function subtract(from: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): [string, number][] {
  return [...from].flatMap(([word, count]): [string, number][] => {
    const left = count - (other.get(word) ?? 0);
    return left > 0 ? [[word, left]] : [];
  });
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
