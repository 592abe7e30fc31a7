// A mapping file says which column of a table goes to which place of a case:
//   { "base": { ...what all cases share... }, "columns": { "Given name": "/beneficiary/name/given", ... },
//     "ignored": ["Remarks"] }
// Nothing is guessed: every column is named, every value goes in as text unless the mapping says otherwise, and an
// empty cell leaves its place as the base has it.
import { readFile } from "node:fs/promises";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

const kinds = ["text", "number", "list", "json"] as const;

interface Column {
  /** RFC 6901. */
  readonly to: string;
  readonly as: (typeof kinds)[number];
  /** Between the entries of a list. */
  readonly separator: string;
}

export interface TableMapping {
  readonly base: Readonly<Record<string, unknown>>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly ignored: ReadonlySet<string>;
  /** Between the cells; a comma unless the mapping says otherwise. */
  readonly delimiter: string;
}

/** Reads a mapping file. Fails with `bulk-mapping-invalid`. */
export async function readMapping(path: string): Promise<Outcome<TableMapping>> {
  const refuse = (reason: string): Outcome<TableMapping> =>
    fail([problem("bulk-mapping-invalid", "", { path, reason })]);
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
  if (!isObject(json)) return refuse("it is no object");
  const { base = {}, columns, ignored = [], delimiter = ",", ...others } = json;
  const other = Object.keys(others)[0];
  if (other !== undefined) return refuse(`it has no use for "${other}"`);
  if (!isObject(base)) return refuse('"base" is no object');
  if (!isObject(columns)) return refuse('"columns" is missing');
  if (!Array.isArray(ignored) || !ignored.every((name) => typeof name === "string"))
    return refuse('"ignored" is no list of names');
  if (typeof delimiter !== "string" || delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    return refuse('"delimiter" is not one character');
  const read = new Map<string, Column>();
  for (const [name, given] of Object.entries(columns)) {
    const column = readColumn(given);
    if (typeof column === "string") return refuse(`column "${name}": ${column}`);
    read.set(name, column);
  }
  const targets = [...read.values()].map(({ to }) => to);
  const twice = targets.find((to, index) =>
    targets.some((target, at) => at !== index && (target === to || target.startsWith(`${to}/`))),
  );
  if (twice !== undefined) return refuse(`more than one column goes to ${twice}`);
  return succeed({ base, columns: read, ignored: new Set(ignored), delimiter });
}

function readColumn(given: unknown): Column | string {
  const {
    to,
    as = "text",
    separator = ";",
    ...others
  } = typeof given === "string" ? { to: given } : isObject(given) ? given : { to: undefined };
  if (Object.keys(others).length > 0) return `it has no use for "${Object.keys(others)[0]}"`;
  if (typeof to !== "string" || !to.startsWith("/") || /~(?![01])/.test(to))
    return 'it names no place such as "/beneficiary/name/given"';
  if (parts(to).some((part) => part === "" || part === "__proto__")) return `no case has a place ${to}`;
  const kind = kinds.find((known) => known === as);
  if (kind === undefined) return `"as" is one of ${kinds.join(", ")}`;
  if (typeof separator !== "string" || separator === "") return '"separator" is empty';
  return { to, as: kind, separator };
}

/** The case that a row stands for. */
export function mapRow(row: ReadonlyMap<string, string>, mapping: TableMapping): Outcome<Record<string, unknown>> {
  const made = structuredClone(mapping.base) as Record<string, unknown>;
  for (const [name, column] of mapping.columns) {
    const cell = (row.get(name) ?? "").trim();
    if (cell === "") continue;
    const value = readCell(cell, column);
    if (value === undefined)
      return fail([
        problem("bulk-row-invalid", "", {
          reason: `the column "${name}" holds no ${column.as === "json" ? "JSON" : "number"}`,
        }),
      ]);
    if (!setAt(made, parts(column.to), value))
      return fail([
        problem("bulk-row-invalid", "", {
          reason: `the column "${name}" goes to ${column.to}, where the base has no room for it`,
        }),
      ]);
  }
  return succeed(made);
}

function readCell(cell: string, { as, separator }: Column): unknown {
  if (as === "text") return cell;
  if (as === "list")
    return cell
      .split(separator)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
  if (as === "number") return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

/** Sets the value, making objects on the way; lists are filled in order. False where something else is in the way. */
function setAt(root: Record<string, unknown>, way: readonly string[], value: unknown): boolean {
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

function parts(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
