// Changes of single places in the text of a JSON file: everything else stays as somebody wrote it, to the last space.
import { type Edit, type Node, applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { splitPointer } from "./json-pointer.ts";

export interface JsonEdit {
  /** RFC 6901. What is missing on the way is made. */
  readonly pointer: string;
  /** What is to stand there; undefined takes it out. */
  readonly value: unknown;
  /** True where the value goes into a list before the entry at that place. */
  readonly inserts?: true;
}

type Path = readonly (string | number)[];

/** Gives the fields of the object at a path in the order in which a new one is put among them. */
export type FieldOrder = (root: unknown, path: Path) => readonly string[];

/** The text with the edits made one after another; a text without content counts as an empty object. */
export function editJson(text: string, edits: readonly JsonEdit[], orderOf: FieldOrder): string {
  const start = text.trim() === "" ? "{}\n" : text;
  return edits.reduce((before, edit) => applyEdit(before, edit, orderOf), start);
}

function applyEdit(text: string, { pointer, value, inserts }: JsonEdit, orderOf: FieldOrder): string {
  const tree = parseTree(text);
  if (tree === undefined) throw new Error("Only JSON that was read before is edited");
  const way = splitPointer(pointer);
  // As far as the way is there; the rest of it becomes a part of the value.
  const path: (string | number)[] = [];
  let holder = tree;
  for (const part of way) {
    path.push(holder.type === "array" ? Number(part) : part);
    const next = findNodeAtLocation(tree, path);
    if (next === undefined || path.length === way.length) break;
    holder = next;
  }
  const whole = way
    .slice(path.length)
    .reduceRight<unknown>((inner, part) => (/^\d+$/u.test(part) ? [inner] : { [part]: inner }), value);
  if (whole === undefined) return takeOut(text, holder, findNodeAtLocation(tree, path));
  const edits = modify(text, path, whole, {
    ...(inserts === true ? { isArrayInsertion: true } : {}),
    getInsertionIndex: (present) => placeAmong(present, path, orderOf(valueOf(tree), path.slice(0, -1))),
  });
  return applyEdits(
    text,
    edits.map((edit) => layOut(edit, whole, holder, text)),
  );
}

/** The text without a part of the holder, and without the comma that divided it from its neighbor. */
function takeOut(text: string, { children = [] }: Node, node: Node | undefined): string {
  const part = node?.parent?.type === "property" ? node.parent : node;
  if (part === undefined) return text;
  const place = children.indexOf(part);
  const [previous, next] = [children[place - 1], children[place + 1]];
  const start = next === undefined && previous !== undefined ? previous.offset + previous.length : part.offset;
  const end = next === undefined ? part.offset + part.length : next.offset;
  return text.slice(0, start) + text.slice(end);
}

/** Fields that the order does not know come last. */
function placeAmong(present: readonly string[], path: Path, order: readonly string[]): number {
  const place = order.indexOf(String(path.at(-1)));
  const later = place === -1 ? -1 : present.findIndex((field) => order.indexOf(field) > place);
  return later === -1 ? present.length : later;
}

/** The new text on lines of its own, where what it goes into has its parts on lines of their own. */
function layOut(edit: Edit, value: unknown, holder: Node, text: string): Edit {
  const compact = JSON.stringify(value);
  const at = edit.content.lastIndexOf(compact);
  const [before, after] = [edit.content.slice(0, at), edit.content.slice(at + compact.length)];
  const inside = text.slice(holder.offset, holder.offset + holder.length);
  const isEmpty = (holder.children ?? []).length === 0;
  const unit = /\n([ \t]+)\S/u.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const key = before.replace(/^,/u, "").replace(/"\s*:\s*$/u, '": ');
  if (!isEmpty && !inside.includes("\n")) {
    const head = before.startsWith(",") ? ", " : "";
    return { ...edit, content: `${head}${key}${compact}${after === "," ? ", " : after}` };
  }
  const around = lineIndent(text, holder.offset);
  const indent = `${around}${unit}`;
  const spread = JSON.stringify(value, null, unit).replaceAll("\n", `${eol}${indent}`);
  if (edit.length > 0) return { ...edit, content: `${key}${spread}` };
  if (isEmpty) return { ...edit, content: `${eol}${indent}${key}${spread}${eol}${around}`, length: inside.length - 2 };
  if (before.startsWith(",")) return { ...edit, content: `,${eol}${indent}${key}${spread}` };
  return { ...edit, content: `${eol}${indent}${key}${spread},` };
}

function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(start, offset))?.[0] ?? "";
}

function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key === undefined || value === undefined ? [] : [[String(key.value), valueOf(value)]],
    ),
  );
}
