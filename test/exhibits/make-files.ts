// Files for the tests: a folder that goes away by itself, and PDFs written object by object, right or wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll } from "vitest";
import type { FileContent, FileTask } from "../../src/exhibits/file-content.ts";
import { type FileLimits, defaultLimits } from "../../src/exhibits/file-limits.ts";
import { openPdf } from "../../src/exhibits/open-pdf.ts";
import type { Outcome } from "../../src/problems/problem.ts";
import { writePages } from "../pdf/write-pages.ts";

/** A folder of its own for a test file; `write` gives the path. */
export function makeFolder(): {
  readonly root: string;
  readonly write: (name: string, bytes: Uint8Array | string) => string;
} {
  const root = mkdtempSync(join(tmpdir(), "exhibits-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    root,
    write: (name, bytes) => {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      return path;
    },
  };
}

/** A PDF of these objects, numbered from 1; the first is the catalog. */
export function writePdf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
  }
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function stream(content: string | Buffer, dictionary = ""): Buffer {
  const data = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

export function packed(content: string, dictionary = ""): Buffer {
  return stream(deflateSync(Buffer.from(content)), `/Filter/FlateDecode${dictionary}`);
}

/**
 * One page, 200 by 100 points, with a square in its lower left corner. Object 3 is the page, 4 its content; further
 * objects count from 5.
 */
export function writePage(
  page: string,
  more: readonly (string | Buffer)[] = [],
  catalog = "",
  content: string | Buffer = stream("0 0 20 20 re f"),
): Buffer {
  return writePdf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R${page}>>`,
    content,
    ...more,
  ]);
}

/** How an exhibit is opened, where a test asks for nothing else. */
export const taskOf = (changes: Partial<FileTask> = {}): FileTask => ({
  path: "",
  file: "a.pdf",
  pointer: "/exhibits/0/file",
  limits: defaultLimits,
  words: false,
  passwords: [],
  ...changes,
});

export const open = async (
  bytes: Uint8Array,
  limits: Partial<FileLimits> = {},
  changes: Partial<FileTask> = {},
): Promise<Outcome<FileContent>> => openPdf(bytes, taskOf({ limits: { ...defaultLimits, ...limits }, ...changes }));

export const codesOf = (outcome: Outcome<unknown>): string[] => outcome.problems.map(({ code }) => code);

/** The pages as a packet shows them. */
export function saveOpened(outcome: Outcome<FileContent>): Uint8Array {
  if (!outcome.ok) throw new Error(codesOf(outcome).join(" "));
  return writePages(outcome.value);
}

/** The objects that a PDF's pages are drawn with, without the data of streams. */
export function listTexts(outcome: Outcome<FileContent>): string {
  if (!outcome.ok || outcome.value.content.kind !== "pdf") throw new Error(codesOf(outcome).join(" "));
  return outcome.value.content.objects.map(({ text }) => text).join("\n");
}
