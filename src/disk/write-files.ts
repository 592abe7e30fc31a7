// Files are written beside their places under other names and moved there only when all of them are complete, so
// that neither a full disk nor a crash leaves half a packet, or a new packet beside an old control sheet.
import { chmod, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";
import { markOfPart } from "./part-files.ts";

export interface FileToWrite {
  readonly name: string;
  /** Text, or the bytes in pieces. */
  readonly content: string | readonly Uint8Array[];
}

/**
/**
 * Writes the files into the folder, readable by their owner only; all of them or none. They are moved in their order.
 * A name may lead one folder down ("son/packet.pdf"), which is made.
 * @param isReplaced names of files that these take the place of; those that are not written again are removed
 */
export async function writeFiles(
  folder: string,
  files: readonly FileToWrite[],
  isReplaced: (name: string) => boolean = () => false,
): Promise<Outcome<readonly string[]>> {
  const mark = markOfPart();
  const parts: { part: string; final: string }[] = [];
  try {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined) await chmod(folder, 0o700);
    const inners = new Set(files.map(({ name }) => dirname(name)));
    for (const inner of inners) if (inner !== ".") await mkdir(join(folder, inner), { recursive: true, mode: 0o700 });
    for (const { name } of files)
      parts.push({ part: join(folder, dirname(name), `.${basename(name)}${mark}`), final: join(folder, name) });
    // At the same time, for each waits for the disk; all have ended before a failure is told.
    const written = await Promise.allSettled(
      files.map(({ content }, index) => writePart(parts[index]?.part ?? "", content)),
    );
    for (const result of written) if (result.status === "rejected") throw result.reason;
    // Moving a file onto a folder would fail after others have been moved: looked for before the first one is.
    for (const { final } of parts) await refuseFolder(final);
    for (const { part, final } of parts) await rename(part, final);
    const standing = new Set(files.map(({ name }) => name));
    for (const inner of inners)
      for (const name of (await readdir(join(folder, inner))).map((each) => join(inner, each)))
        if (isReplaced(name) && !standing.has(name)) await rm(join(folder, name));
    return succeed(parts.map(({ final }) => final));
  } catch (error) {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true }).catch(() => undefined)));
    return explainWriteError(error, folder);
  }
}

async function writePart(path: string, content: FileToWrite["content"]): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    // Each goes behind the one before.
    for (const piece of typeof content === "string" ? [content] : content) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw Object.assign(new Error("a folder stands there"), { code: "EISDIR" });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk is read-only",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file stands where the folder should be",
  EISDIR: "a folder stands where a file should be",
  ENAMETOOLONG: "the path is too long",
  ENOENT: "the path does not exist",
  EIO: "the disk reports an error",
  ELOOP: "the path runs in a circle of links",
};

/** The problem that a failed write is, in words of ours; throws what is no failure of the disk. */
export function explainWriteError<T>(error: unknown, path: string): Outcome<T> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return fail([problem("output-disk-full", "", { path })]);
  const reason = reasons[code];
  if (reason === undefined) throw error;
  return fail([problem("output-unwritable", "", { path, reason })]);
}
