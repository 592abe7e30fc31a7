import { readLabel } from "../checklist/exhibit-label.ts";
import type { JsonObject } from "../case/json-pointer.ts";
import { type ReadName, readFileName, readName } from "./read-file-name.ts";
import type { FolderFile } from "./read-folder.ts";

/** A file of the folder with what its name says. */
export interface NamedFile extends FolderFile {
  readonly read: ReadName;
}

/** An exhibit while the plan is made. */
export interface Entry {
  /** What stands in the case, or will. */
  readonly value: JsonObject;
  /** Its place in the case; undefined for a new one. */
  readonly index?: number;
  /** What the name of its file says. */
  readonly read: ReadName | undefined;
}

export function nameOf({ path, isFolder }: Pick<FolderFile, "path" | "isFolder">): ReadName {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isFolder === true ? readName(name) : readFileName(name);
}

/** The place that the letter of the name asks for; the last of all where there is none. */
export function placeOf({ read }: Entry): number {
  return read?.label === undefined ? Infinity : readLabel(read.label).place;
}

/** A translation or certificate has the letter of its document, its title, or both. */
export function belongs(part: ReadName, original: ReadName): boolean {
  if (part.label !== undefined && part.label !== original.label) return false;
  if (part.title === "") return part.label !== undefined;
  return fold(part.title) === fold(original.title);
}

function fold(title: string): string {
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
