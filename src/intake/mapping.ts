// A mapping file says which column of a table, or which place in another tool's JSON, goes to which place of a case:
//   { "base": { ...what all cases share... }, "columns": { "Given name": "/beneficiary/name/given", ... },
//     "ignored": ["Remarks"] }
//   { "records": "/clients", "paths": { "/person/first": "/beneficiary/name/given", ... }, "ignored": ["/notes"] }
// Nothing is guessed: every field is named, a cell goes in as text and a JSON value as it is unless the mapping says
// otherwise, and an empty one leaves its place as the base has it.
import { readFile } from "node:fs/promises";
import { type JsonObject, splitPointer } from "../case/json-pointer.ts";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

const kinds = ["text", "number", "list", "json"] as const;

interface Field {
  /** RFC 6901, into the case. */
  readonly to: string;
  /** As it stands where left out: a cell as text, a JSON value as JSON. */
  readonly as?: (typeof kinds)[number];
  /** Between the entries of a list. */
  readonly separator: string;
  /** What stands for words of the source; a word that is not named stays. */
  readonly words: ReadonlyMap<string, string>;
}

export interface Mapping {
  readonly base: Readonly<Record<string, unknown>>;
  /** "columns": names of a table's columns. "paths": RFC 6901 pointers into a record. */
  readonly from: "columns" | "paths";
  readonly fields: ReadonlyMap<string, Field>;
  readonly ignored: ReadonlySet<string>;
  /** Between the cells; a comma unless the mapping says otherwise. */
  readonly delimiter: string;
  /** Where in the JSON the record or the list of records stands; all of it where left out. */
  readonly records: string;
}

/** Reads a mapping file. Fails with `bulk-mapping-invalid`. */
export async function readMapping(path: string): Promise<Outcome<Mapping>> {
  const refuse = (reason: string): Outcome<Mapping> => fail([problem("bulk-mapping-invalid", "", { path, reason })]);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => ({
    code: error.code ?? "unknown error",
  }));
  if (typeof text !== "string")
    return refuse(text.code === "ENOENT" ? "it is not there" : `the system says ${text.code}`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse("it is not JSON");
  }
  const read = readContent(json);
  return typeof read === "string" ? refuse(read) : succeed(read);
}

function readContent(json: unknown): Mapping | string {
  if (!isObject(json)) return "it is no object";
  const { $schema: _, base = {}, columns, paths, ignored = [], delimiter = ",", records = "", ...others } = json;
  const other = Object.keys(others)[0];
  if (other !== undefined) return `it has no use for "${other}"`;
  if (!isObject(base)) return '"base" is no object';
  if (columns !== undefined && paths !== undefined) return 'it has both "columns" and "paths"';
  const from = paths === undefined ? "columns" : "paths";
  const named = columns ?? paths;
  if (!isObject(named)) return '"columns", or "paths" for JSON, is missing';
  if (!Array.isArray(ignored) || !ignored.every((name) => typeof name === "string"))
    return '"ignored" is no list of names';
  if (typeof delimiter !== "string" || delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    return '"delimiter" is not one character';
  if (typeof records !== "string" || !isPointer(records)) return '"records" is no place such as "/clients"';
  const fields = new Map<string, Field>();
  for (const [name, given] of Object.entries(named)) {
    const field = from === "paths" && !isPointer(name) ? 'it is no place such as "/person/first"' : readField(given);
    if (typeof field === "string") return `${from === "paths" ? "path" : "column"} "${name}": ${field}`;
    fields.set(name, field);
  }
  const targets = [...fields.values()].map(({ to }) => to);
  const twice = targets.find((to, index) =>
    targets.some((target, at) => at !== index && (target === to || target.startsWith(`${to}/`))),
  );
  if (twice !== undefined) return `more than one ${from === "paths" ? "path" : "column"} goes to ${twice}`;
  return { base, from, fields, ignored: new Set(ignored), delimiter, records };
}

function readField(given: unknown): Field | string {
  const {
    to,
    as,
    separator = ";",
    words = {},
    ...others
  } = typeof given === "string" ? { to: given } : isObject(given) ? given : { to: undefined };
  if (Object.keys(others).length > 0) return `it has no use for "${Object.keys(others)[0]}"`;
  if (typeof to !== "string" || to === "" || !isPointer(to))
    return 'it names no place such as "/beneficiary/name/given"';
  if (splitPointer(to).some((part) => part === "" || part === "__proto__")) return `no case has a place ${to}`;
  const kind = kinds.find((known) => known === as);
  if (as !== undefined && kind === undefined) return `"as" is one of ${kinds.join(", ")}`;
  if (typeof separator !== "string" || separator === "") return '"separator" is empty';
  if (!isObject(words) || !Object.values(words).every((word) => typeof word === "string"))
    return '"words" is no list of words';
  const meant = new Map(Object.entries(words as Record<string, string>));
  return { to, ...(kind === undefined ? {} : { as: kind }), separator, words: meant };
}

/**
 * The case that a record stands for.
 * @param valueOf what the record has under the name of a field; undefined where it has nothing
 */
export function mapRecord(valueOf: (name: string) => unknown, mapping: Mapping): Outcome<JsonObject> {
  const made = structuredClone(mapping.base) as JsonObject;
  const called = mapping.from === "paths" ? "the path" : "the column";
  for (const [name, field] of mapping.fields) {
    const given = valueOf(name);
    if (isEmpty(given)) continue;
    const value = readValue(given, field);
    if (value === undefined) return refuse(`${called} "${name}" holds no ${field.as === "json" ? "JSON" : field.as}`);
    if (!setAt(made, splitPointer(field.to), value))
      return refuse(`${called} "${name}" goes to ${field.to}, where the base has no room for it`);
  }
  return succeed(made);
}

function refuse(reason: string): Outcome<JsonObject> {
  return fail([problem("bulk-row-invalid", "", { reason })]);
}

function isEmpty(given: unknown): boolean {
  return given === undefined || given === null || (typeof given === "string" && given.trim() === "");
}

function readValue(given: unknown, { as, separator, words }: Field): unknown {
  if (typeof given !== "string") {
    if (as === "text") return typeof given === "number" || typeof given === "boolean" ? String(given) : undefined;
    if (as === "number") return typeof given === "number" ? given : undefined;
    return as === "list" && !Array.isArray(given) ? undefined : given;
  }
  const cell = given.trim();
  const word = (text: string): string => words.get(text) ?? text;
  if (as === "list")
    return cell
      .split(separator)
      .map((entry) => word(entry.trim()))
      .filter((entry) => entry !== "");
  if (as === "number") return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
  if (as !== "json") return word(cell);
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

/** Sets the value, making objects on the way; lists are filled in order. False where something else is in the way. */
function setAt(root: JsonObject, way: readonly string[], value: unknown): boolean {
  let at: unknown = root;
  for (const [index, part] of way.entries()) {
    const isLast = index === way.length - 1;
    const next = isLast ? value : /^(0|[1-9]\d*)$/.test(way[index + 1] ?? "") ? [] : {};
    if (Array.isArray(at)) {
      const place = Number(part);
      if (!/^(0|[1-9]\d*)$/.test(part) || place > at.length) return false;
      if (isLast || place === at.length) at[place] = next;
      at = at[place];
    } else if (isObject(at)) {
      if (isLast || !Object.hasOwn(at, part)) at[part] = next;
      at = at[part];
    } else return false;
  }
  return true;
}

function isPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
