// What the user named (files, folders, patterns, "-") in; the case files and lists it stands for out, in a fixed order.
import { stat } from "node:fs/promises";
import { extname, relative, resolve } from "node:path";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";

export interface BulkInput {
  readonly kind: "case" | "ndjson" | "table";
  /** As the report names it. */
  readonly source: string;
  /** Undefined for standard input. */
  readonly path?: string;
}

const listKinds: Readonly<Record<string, "ndjson" | "table">> = {
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "table",
};

/**
 * A file is a case, or by its ending a list; a folder stands for every case.json in it, at any depth; a pattern for the
 * files it matches; "-" for NDJSON on standard input. Each file counts once, where it is named first.
 */
export async function listBulkInputs(named: readonly string[], cwd: string): Promise<Outcome<readonly BulkInput[]>> {
  const problems: Problem[] = [];
  const inputs = new Map<string, BulkInput>();
  for (const name of named) {
    const found = await listOne(name, cwd);
    if (typeof found === "string") problems.push(problem("bulk-input-missing", "", { path: name, reason: found }));
    else for (const input of found) if (!inputs.has(input.path ?? "-")) inputs.set(input.path ?? "-", input);
  }
  return problems.length > 0 ? fail(problems) : succeed([...inputs.values()]);
}

async function listOne(name: string, cwd: string): Promise<readonly BulkInput[] | string> {
  if (name === "-") return [{ kind: "ndjson", source: "stdin" }];
  const path = resolve(cwd, name);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? "unknown error");
  if (typeof found !== "string") {
    if (!found.isDirectory()) return [inputAt(path, cwd)];
    const files = await match("**/case.json", path);
    return files.length === 0 ? "no case.json is in the folder or below it" : files.map((file) => inputAt(file, cwd));
  }
  if (!/[*?[\]{}!()]/.test(name)) return found === "ENOENT" ? "it is not there" : `the system says ${found}`;
  const files = await match(name.replaceAll("\\", "/"), cwd);
  return files.length === 0 ? "the pattern matches no file" : files.map((file) => inputAt(file, cwd));
}

async function match(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  // By code units, not by the language of the system: the same list on every machine.
  return files.map((file) => resolve(file)).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function inputAt(path: string, cwd: string): BulkInput {
  const short = relative(cwd, path);
  return {
    kind: listKinds[extname(path).toLowerCase()] ?? "case",
    source: short === "" || short.startsWith("..") ? path : short,
    path,
  };
}
