// The files that a case names, each read once however often it is named. Path in, OpenedFile out, or the problem that
// names the file and what to do. Decides what a file is by its bytes. Must not read outside the folder of the case,
// and must not hold on to more of a file than its pages need.
import { createHash } from "node:crypto";
import { extname } from "node:path";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { type FileContent, type FileLimits, defaultLimits } from "./file-content.ts";
import { type OpenableKind, detectFileKind, kindNames } from "./file-kind.ts";
import type { FileId, OpenedFile } from "./opened-file.ts";
import { type ReadOptions, locateCaseFile, readCaseFile } from "./read-case-file.ts";
import type { SharedFiles } from "./shared-files.ts";

export interface FileOpener {
  /**
   * Opens the file that the case names at the pointer. A file that fails is reported wherever it is named; what is
   * worth knowing of a sound one is reported where it is named first.
   */
  open(file: FileId, pointer: string): Promise<Outcome<OpenedFile>>;
}

export interface FileOpenerOptions {
  /** True allows files outside the folder of the case; false where left out. */
  readonly allowOutside?: boolean;
  readonly limits?: Partial<FileLimits>;
  /** Files that other cases have opened; without it each case opens its own. All that share them have the same limits. */
  readonly shared?: SharedFiles;
}

interface OpenedBytes extends FileContent {
  readonly kind: OpenableKind;
  readonly sha256: string;
  readonly byteLength: number;
}

/** `root` is the folder of the case file, from which its paths start. */
export function createFileOpener(root: string, options: FileOpenerOptions = {}): FileOpener {
  const limits: FileLimits = { ...defaultLimits, ...options.limits };
  const reading: ReadOptions = { allowOutside: options.allowOutside ?? false, mostBytes: limits.mostBytes };
  const opened = new Map<string, Promise<Outcome<OpenedBytes>>>();
  const told = new Set<string>();
  return {
    async open(file, pointer) {
      const located = await locateCaseFile(root, file, pointer, reading);
      if (!located.ok) return located;
      const path = located.value;
      let opening = opened.get(path);
      if (opening === undefined) {
        const openIt = (): Promise<Outcome<OpenedBytes>> => openBytes(path, file, pointer, reading, limits);
        opening = options.shared === undefined ? openIt() : options.shared.keep(path, openIt);
        opened.set(path, opening);
      }
      const outcome = await opening;
      const problems = outcome.problems.map((found) => tellAs(found, file, pointer));
      if (!outcome.ok) return fail(problems);
      const isFirst = !told.has(path);
      told.add(path);
      const { kind, sha256, byteLength, pages, outline, content } = outcome.value;
      const named = nameDiffers(file, kind)
        ? [problem("file-name-differs", pointer, { file, kind: kindNames[kind] })]
        : [];
      return succeed(
        { id: file, kind, sha256, byteLength, pages, outline, content },
        isFirst ? [...named, ...problems] : [],
      );
    },
  };
}

async function openBytes(
  path: string,
  file: string,
  pointer: string,
  reading: ReadOptions,
  limits: FileLimits,
): Promise<Outcome<OpenedBytes>> {
  const read = await readCaseFile(path, file, pointer, reading);
  if (!read.ok) return read;
  const bytes = read.value;
  const found = detectFileKind(bytes);
  if (!found.opens)
    return fail([problem("file-kind-unsupported", pointer, { file, kind: found.says, remedy: found.remedy })]);
  const outcome = await openContent(bytes, found.kind, file, pointer, limits);
  if (!outcome.ok) return outcome;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return succeed({ ...outcome.value, kind: found.kind, sha256, byteLength: bytes.byteLength }, outcome.problems);
}

async function openContent(
  bytes: Uint8Array,
  kind: OpenableKind,
  file: string,
  pointer: string,
  limits: FileLimits,
): Promise<Outcome<FileContent>> {
  // Each loaded on first need: a case without PDFs does not pay for their reader, nor one without pictures for theirs.
  if (kind === "pdf") return (await import("./open-pdf.ts")).openPdf(bytes, file, pointer, limits);
  return (await import("./open-image.ts")).openImage(bytes, kind, file, pointer, limits);
}

/** The same problem of the same bytes, found under another name or at another place of the case. */
function tellAs(found: Problem, file: string, pointer: string): Problem {
  return { ...found, pointer, args: { ...(found.args as object), file } };
}

const extensions: Readonly<Record<OpenableKind, readonly string[]>> = {
  pdf: [".pdf"],
  jpeg: [".jpg", ".jpeg", ".jpe", ".jfif"],
  png: [".png"],
};

function nameDiffers(file: string, kind: OpenableKind): boolean {
  return !extensions[kind].includes(extname(file).toLowerCase());
}
