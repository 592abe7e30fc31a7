// The files of a folder that the case names, in the order in which a person would count them: 2 before 10.
import { type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import type { FileId } from "./opened-file.ts";
import { explainDiskError } from "./read-case-file.ts";

// What systems put into folders by themselves; nobody has chosen it as evidence.
const systemFiles = /^(\.DS_Store|\.localized|Thumbs\.db|ehthumbs\.db|desktop\.ini|\._.*|Icon\r)$/i;

let byNumber: Intl.Collator | undefined;

/**
 * The names of its files as a case would write them; undefined where the path is no folder.
 * @param path where it lies, `file` how the case names it
 */
export async function listFolder(
  path: string,
  file: FileId,
  pointer: string,
): Promise<Outcome<readonly FileId[] | undefined>> {
  let entries: readonly Dirent[];
  try {
    if (!(await stat(path)).isDirectory()) return succeed(undefined);
    entries = await readdir(path, { withFileTypes: true });
  } catch (cause) {
    return fail([problem("file-unreadable", pointer, { file, reason: explainDiskError(cause) })]);
  }
  const systems = entries.filter((entry) => !entry.isDirectory() && systemFiles.test(entry.name));
  const folders = sortNames(entries.filter((entry) => entry.isDirectory()));
  const names = sortNames(entries.filter((entry) => !entry.isDirectory() && !systems.includes(entry)));
  const problems: Problem[] = [
    ...(systems.length === 0
      ? []
      : [problem("folder-system-files", pointer, { file, names: sortNames(systems).join(", ") })]),
    ...folders.map((folder) => problem("folder-in-folder", pointer, { file, folder })),
  ];
  if (names.length === 0) return fail([...problems, problem("folder-empty", pointer, { file })]);
  const folder = file.replace(/\/+$/, "");
  const order = names.length === 1 ? [] : [problem("folder-order", pointer, { file, names: names.join(", ") })];
  return succeed(
    names.map((name) => `${folder}/${name}`),
    [...problems, ...order],
  );
}

function sortNames(entries: readonly Dirent[]): string[] {
  // Most cases name no folder, and making a collator takes as long as reading the whole case.
  const { compare } = (byNumber ??= new Intl.Collator("en", { numeric: true }));
  return entries.map(({ name }) => name).toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1));
}
