// The one place where src/case/ touches the disk.
import { type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

/** No case of a person is larger; a file that is was named by mistake. Bytes. */
const largestJson = 5 * 1024 * 1024;

/** Reads a JSON file's text. Fails with `json-file-missing`, `json-not-a-file`, `json-unreadable`, `json-too-large` or `json-not-text`. */
export async function readTextFile(path: string): Promise<Outcome<string>> {
  try {
    // Before opening: to open a pipe would wait for somebody to write to it.
    const stats: Stats = await stat(path);
    if (!stats.isFile())
      return fail([
        problem("json-not-a-file", "", { path, kind: stats.isDirectory() ? "a folder" : "no ordinary file" }),
      ]);
    if (stats.size > largestJson) {
      return fail([
        problem("json-too-large", "", {
          path,
          megabytes: Math.ceil(stats.size / 1024 / 1024),
          most: largestJson / 1024 / 1024,
        }),
      ]);
    }
    const handle = await open(path, "r");
    try {
      return decode(await handle.readFile(), path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return fail([problem("json-file-missing", "", { path })]);
    if (code === "EACCES" || code === "EPERM")
      return fail([problem("json-unreadable", "", { path, reason: "you may not read it" })]);
    if (code === "EISDIR") return fail([problem("json-not-a-file", "", { path, kind: "a folder" })]);
    if (typeof code === "string")
      return fail([problem("json-unreadable", "", { path, reason: `the system says ${code}` })]);
    throw error;
  }
}

const otherKinds: readonly (readonly [signature: RegExp, kind: string])[] = [
  [/^(\xFF\xFE|\xFE\xFF|\0[^\0]|[^\0]\0)/, "UTF-16"],
  [/^%PDF-/, "a PDF"],
  [/^PK\x03\x04/, "a ZIP or office file"],
  [/^\{\\rtf/, "a rich text document"],
  [/^(\xFF\xD8\xFF|\x89PNG|GIF8)/, "a picture"],
];

function decode(bytes: Uint8Array, path: string): Outcome<string> {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = otherKinds.find(([signature]) => signature.test(start));
  if (other !== undefined) return fail([problem("json-not-text", "", { path, found: other[1] })]);
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail([problem("json-not-text", "", { path, found: "something that is not UTF-8" })]);
  }
}
