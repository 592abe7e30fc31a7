// Changes of single places in the text of a JSON file: everything else stays as somebody wrote it, to the last space.
import { applyEdits, modify, parse } from "jsonc-parser";
import { splitPointer } from "./json-pointer.ts";

export interface JsonEdit {
  /** RFC 6901. What is missing on the way is made. */
  readonly pointer: string;
  /** What is to stand there; undefined takes it out. */
  readonly value: unknown;
  /** True where the value goes into a list before the entry at that place. */
  readonly inserts?: true;
}

/** Gives the fields of the object at a path in the order in which a new one is put among them. */
export type FieldOrder = (root: unknown, path: readonly (string | number)[]) => readonly string[];

/** The text with the edits made one after another; a text without content counts as an empty object. */
export function editJson(text: string, edits: readonly JsonEdit[], orderOf: FieldOrder): string {
  const start = text.trim() === "" ? "{}\n" : text;
  return edits.reduce((before, edit) => applyEdit(before, edit, orderOf), start);
}

function applyEdit(text: string, { pointer, value, inserts }: JsonEdit, orderOf: FieldOrder): string {
  const root: unknown = parse(text);
  const path = findPath(root, pointer);
  const options = {
    formattingOptions: formatOf(text),
    ...(inserts === true ? { isArrayInsertion: true } : {}),
    // One order decides for every object that is made on the way; fields that it does not know come last.
    getInsertionIndex: (present: string[]): number => {
      const order = orderOf(root, path.slice(0, depthOf(root, path)));
      const place = order.indexOf(String(path[depthOf(root, path)]));
      const later = place === -1 ? -1 : present.findIndex((field) => order.indexOf(field) > place);
      return later === -1 ? present.length : later;
    },
  };
  return applyEdits(text, modify(text, path, value, options));
}

/** Parts that lead into a list are numbers; a list is made where a number follows a field that is not there yet. */
function findPath(root: unknown, pointer: string): (string | number)[] {
  let at: unknown = root;
  return splitPointer(pointer).map((part) => {
    const isPlace = /^\d+$/.test(part) && (at === undefined || Array.isArray(at));
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[part] : undefined;
    return isPlace ? Number(part) : part;
  });
}

/** How many parts of the path are there. */
function depthOf(root: unknown, path: readonly (string | number)[]): number {
  let at: unknown = root;
  const missing = path.findIndex((part) => {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return true;
    at = (at as Record<string | number, unknown>)[part];
    return false;
  });
  return missing === -1 ? path.length - 1 : missing;
}

function formatOf(text: string): { insertSpaces: boolean; tabSize: number; eol: string } {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 4 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
