// The folder of a case in, its files out: names, hashes, kinds. Must not read what lies outside of the folder, or take
// a file for evidence (plan-exhibits.ts does, by its name).
import { createHash } from "node:crypto";
import { type Dirent } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type FileKind, detectFileKind } from "../exhibits/file-kind.ts";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";
import { readName } from "./read-file-name.ts";

/** A file that lies where evidence lies. */
export interface FolderFile {
  /** Relative to the folder, with "/". */
  readonly path: string;
  readonly sha256: string;
  readonly kind: FileKind;
  readonly isEmpty: boolean;
  /** True for a folder that is one exhibit with all its files. */
  readonly isFolder?: true;
}

export interface ReadFolder {
  /** The files of the folder itself and of its subfolders for evidence and forms. */
  readonly files: readonly FolderFile[];
  /** Every path below the folder, read or not. */
  readonly present: ReadonlySet<string>;
  /** Subfolders that were not read, with the number of files in them. */
  readonly unread: readonly { readonly folder: string; readonly files: number }[];
}

/** Subfolders whose files are taken like those of the folder itself. */
const openSubfolders: ReadonlySet<string> = new Set(["evidence", "forms"]);

/** More files than any case has: somebody named the wrong folder. */
const mostFiles = 2000;

// What other programs and this one leave behind.
const passedOver = /^(\.|~\$|thumbs\.db$|desktop\.ini$)|\.(json|ndjson|csv)$/iu;

/** Fails with `init-folder-missing` or `init-too-many-files`. */
export async function readFolder(folder: string, shown: string): Promise<Outcome<ReadFolder>> {
  const paths = await listPaths(folder, "", mostFiles).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (paths === undefined) return fail([problem("init-folder-missing", "", { path: shown })]);
  if (paths.length > mostFiles) return fail([problem("init-too-many-files", "", { most: mostFiles })]);
  const isOpen = (path: string): boolean => {
    const [first = "", ...rest] = path.split("/");
    return rest.length === 0 || (rest.length === 1 && openSubfolders.has(first));
  };
  const files: FolderFile[] = [];
  for (const path of paths.filter(isOpen)) {
    const bytes = await readFile(join(folder, path));
    files.push({
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      kind: detectFileKind(bytes),
      isEmpty: bytes.length === 0,
    });
  }
  const folders = new Map<string, string[]>();
  for (const path of paths.filter((path) => !isOpen(path))) {
    const name = path.slice(0, path.lastIndexOf("/"));
    folders.set(name, [...(folders.get(name) ?? []), path]);
  }
  const unread: { folder: string; files: number }[] = [];
  for (const [name, inside] of folders) {
    if (isFolderExhibit(name)) files.push(await readFolderExhibit(folder, name, inside));
    else if (![...folders.keys()].some((other) => isFolderExhibit(other) && name.startsWith(`${other}/`)))
      unread.push({ folder: name, files: inside.length });
  }
  return succeed({ files, present: new Set([...paths, ...folders.keys()]), unread });
}

/** A folder is an exhibit where its name says so, with a letter in front or as one that is not used. */
function isFolderExhibit(path: string): boolean {
  const [first = "", ...rest] = path.split("/");
  if (rest.length > 1 || (rest.length === 1 && first !== "evidence")) return false;
  const { label, title, unused } = readName(rest[0] ?? first);
  return unused || (label !== undefined && title !== "");
}

/** Known again by the hashes of its files, in their order. */
async function readFolderExhibit(folder: string, name: string, inside: readonly string[]): Promise<FolderFile> {
  const hash = createHash("sha256");
  for (const path of inside)
    hash.update(
      createHash("sha256")
        .update(await readFile(join(folder, path)))
        .digest(),
    );
  // What its files are, and that they are there, is looked at when they are opened.
  return { path: name, sha256: hash.digest("hex"), kind: { opens: true, kind: "pdf" }, isEmpty: false, isFolder: true };
}

/** Sorted as people sort files, so that the same folder gives the same case on every system. */
async function listPaths(folder: string, below: string, most: number): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(folder, below), { withFileTypes: true });
  const named = entries.filter(({ name }) => !passedOver.test(name)).toSorted((a, b) => compareNames(a.name, b.name));
  const paths: string[] = [];
  for (const entry of named) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    // Links are not followed: a packet holds what lies in the folder.
    if (entry.isFile()) paths.push(path);
    else if (entry.isDirectory() && entry.name !== "node_modules")
      paths.push(...(await listPaths(folder, path, most - paths.length)));
    if (paths.length > most) break;
  }
  return paths;
}

const collator = new Intl.Collator("en", { numeric: true });

/** "Letter 2" before "Letter 10". */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
