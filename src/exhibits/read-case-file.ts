// Reads the bytes of one file that the case names: within the case's folder, an ordinary file, within the size limit.
import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";

/**
 * Where the file lies once all links are followed; a problem where it is not there, or leads out of the folder and that
 * is not allowed.
 */
export async function locateCaseFile(
  root: string,
  file: string,
  pointer: string,
  allowOutside: boolean,
): Promise<Outcome<string>> {
  const refuse = (found: Problem): Outcome<string> => fail([found]);
  // The name alone tells, before the disk is asked: whether a file outside exists is nobody's business.
  if (!allowOutside && !isInside(resolve(root), resolve(root, file)))
    return refuse(problem("file-outside-case", pointer, { file }));
  // A name with accents can be stored composed or taken apart, after the system that made it.
  for (const name of new Set([file, file.normalize("NFC"), file.normalize("NFD")])) {
    try {
      const path = await realpath(resolve(root, name));
      const inside = allowOutside || isInside(await realpath(root), path);
      return inside ? succeed(path) : refuse(problem("file-outside-case", pointer, { file }));
    } catch (cause) {
      if (!isMissing(cause))
        return refuse(problem("file-unreadable", pointer, { file, reason: explainDiskError(cause) }));
    }
  }
  return refuse(problem("file-missing", pointer, { file }));
}

/** The bytes at a path that locateCaseFile() gave. */
export async function readCaseFile(
  path: string,
  file: string,
  pointer: string,
  mostBytes: number,
): Promise<Outcome<Uint8Array>> {
  let handle: FileHandle | undefined;
  try {
    // Without waiting: a named pipe that nobody writes to would hold the program for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile())
      return fail([problem("file-not-a-file", pointer, { file, is: found.isDirectory() ? "folder" : "device" })]);
    if (found.size > mostBytes) return fail([tooLarge(file, pointer, found.size, mostBytes)]);
    const bytes = await readAtMost(handle, found.size, mostBytes);
    if (bytes === undefined) return fail([tooLarge(file, pointer, mostBytes + 1, mostBytes)]);
    return bytes.length === 0 ? fail([problem("file-empty", pointer, { file })]) : succeed(bytes);
  } catch (cause) {
    if (isMissing(cause)) return fail([problem("file-missing", pointer, { file })]);
    if (hasCode(cause, "ENXIO")) return fail([problem("file-not-a-file", pointer, { file, is: "device" })]);
    return fail([problem("file-unreadable", pointer, { file, reason: explainDiskError(cause) })]);
  } finally {
    await handle?.close();
  }
}

/** Undefined where the file has grown over the limit since its size was asked for. */
async function readAtMost(handle: FileHandle, size: number, most: number): Promise<Uint8Array | undefined> {
  // Of its own, not of Node's pool: readers of PDF and pictures look at the whole buffer behind the bytes.
  let bytes = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    length += bytesRead;
    if (bytesRead === 0) return new Uint8Array(bytes.buffer, 0, length);
    if (length > most) return undefined;
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function tooLarge(file: string, pointer: string, size: number, most: number): Problem {
  const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
  return problem("file-too-large", pointer, { file, megabytes: inMegabytes(size), mostMegabytes: inMegabytes(most) });
}

function isMissing(cause: unknown): boolean {
  return hasCode(cause, "ENOENT") || hasCode(cause, "ENOTDIR");
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}

// The system's own message holds the whole path, and with it the name of whoever is logged in.
const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EIO: "the disk reports an error",
  ETIMEDOUT: "the disk does not answer",
  ERR_INVALID_ARG_VALUE: "its name holds characters that no file name may hold",
};

/** Why the disk gives no answer, in words that hold no path. */
export function explainDiskError(cause: unknown): string {
  const code =
    cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown error";
  return reasons[code] ?? code;
}
