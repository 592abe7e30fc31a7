// One file's path in, its pages out, or the problem that keeps it shut; runs in the worker. Decides what a file is by
// its bytes. Must not read anything but this file, and must not hold on to more of it than its pages need.
import { createHash } from "node:crypto";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";
import type { FileContent, FileTask, OpenedBytes } from "./file-content.ts";
import { type OpenableKind, detectFileKind } from "./file-kind.ts";
import { readCaseFile } from "./read-case-file.ts";

export async function openFile(task: FileTask): Promise<Outcome<OpenedBytes>> {
  const { path, file, pointer, limits } = task;
  const read = await readCaseFile(path, file, pointer, limits.mostBytes);
  if (!read.ok) return read;
  const bytes = read.value;
  const found = detectFileKind(bytes);
  if (!found.opens)
    return fail([problem("file-kind-unsupported", pointer, { file, kind: found.says, remedy: found.remedy })]);
  // Before anything else sees the bytes: what is made of them may take them over.
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const outcome = await openContent(bytes, found.kind, task);
  if (!outcome.ok) return outcome;
  return succeed({ ...outcome.value, kind: found.kind, sha256, byteLength: bytes.byteLength }, outcome.problems);
}

/** Loads what opens PDFs. */
export async function loadPdfReader(): Promise<typeof import("./open-pdf.ts")> {
  return import("./open-pdf.ts");
}

async function openContent(bytes: Uint8Array, kind: OpenableKind, task: FileTask): Promise<Outcome<FileContent>> {
  // Each loaded on first need: a case without PDFs does not pay for their reader, nor one without pictures for theirs.
  if (kind === "pdf") return (await loadPdfReader()).openPdf(bytes, task);
  return (await import("./open-image.ts")).openImage(bytes, kind, task);
}
