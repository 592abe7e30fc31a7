// What is measured, on the disk: some cases, what stands in their packets, the same as HTML.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBenchCase } from "./bench-case.ts";
import { type Content, draftWatermark, makeContent } from "./content.ts";
import type { EngineInput } from "./engines.ts";
import { makeHtml } from "./html.ts";

/** So many cases go round in a warm loop. */
const variants = 20;

export interface BenchFolder {
  readonly path: string;
  /** The first case, by itself. */
  readonly casePath: string;
  readonly contentPath: string;
  readonly pagePath: string;
  readonly content: Content;
  /** The word across our pages, which the others leave out. */
  readonly watermark: string;
  /** All cases as a list. */
  readonly lists: Readonly<Record<EngineInput, string>>;
  remove(): void;
}

export async function makeBenchFolder(): Promise<BenchFolder> {
  const path = mkdtempSync(join(tmpdir(), "parole-packet-bench-"));
  const write = (name: string, text: string): string => {
    writeFileSync(join(path, name), text);
    return join(path, name);
  };
  const cases = Array.from({ length: variants }, (_, index) => makeBenchCase(index * 7));
  const contents = await Promise.all(cases.map((each) => makeContent(each)));
  const pages = contents.map(makeHtml);
  const [content] = contents;
  if (content === undefined) throw new Error("There is nothing to measure.");
  mkdirSync(join(path, "case"));
  return {
    path,
    casePath: write("case/case.json", JSON.stringify(cases[0], null, 2)),
    contentPath: write("content.json", JSON.stringify(content)),
    pagePath: write("packet.html", pages[0] ?? ""),
    content,
    watermark: draftWatermark,
    lists: {
      cases: write("cases.json", JSON.stringify(cases)),
      contents: write("contents.json", JSON.stringify(contents)),
      pages: write("pages.json", JSON.stringify(pages)),
    },
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}
