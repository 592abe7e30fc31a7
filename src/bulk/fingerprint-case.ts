// Everything a case is made from, as one hash: its text, the flags, the files it names, its office, rules and templates.
// Files count by size and time of change, so that ten thousand cases are compared without reading their exhibits.
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findOffice } from "../case/read-office.ts";
import type { RunOptions, TaskCase } from "./case-task.ts";

/** The fingerprint of the case as it is now; it differs wherever another packet could come out. */
export async function fingerprintCase(found: TaskCase, options: RunOptions): Promise<string> {
  const folder = dirname(resolve(found.path));
  const text = found.text === undefined ? await readFile(found.path).catch(() => undefined) : Buffer.from(found.text);
  const json = parse(text?.toString("utf8"));
  const officePath = options.officePath ?? findOffice(folder);
  const files = [...listNamedFiles(json).map((file) => resolve(folder, file)), ...(await listOfficeFiles(officePath))];
  const { generator, draft, allowOutside, filingOn, today, limits } = options;
  const judgedOn = filingOn ?? (hasFilingDate(json) ? null : today);
  const parts = [
    generator,
    draft,
    allowOutside,
    limits ?? null,
    judgedOn,
    text === undefined ? null : sha256(text),
    await Promise.all(files.map(describeFile)),
  ];
  return sha256(JSON.stringify(parts));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Every string under a name "file", whether the schema knows the place or not. */
function listNamedFiles(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(listNamedFiles);
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    name === "file" && typeof value === "string" ? [value] : listNamedFiles(value),
  );
}

async function listOfficeFiles(officePath: string | undefined): Promise<string[]> {
  if (officePath === undefined) return [];
  const folder = dirname(resolve(officePath));
  const office = parse(await readFile(officePath, "utf8").catch(() => undefined));
  const { rules, templates, passwords } = (typeof office === "object" && office !== null ? office : {}) as {
    rules?: unknown;
    templates?: unknown;
    passwords?: unknown;
  };
  const ruleFiles = Array.isArray(rules)
    ? rules.filter((rule) => typeof rule === "string").map((rule) => resolve(folder, rule))
    : [];
  const templateFolder = typeof templates === "string" ? resolve(folder, templates) : undefined;
  const templateFiles =
    templateFolder === undefined ? [] : await readdir(templateFolder, { recursive: true }).catch(() => []);
  return [
    resolve(officePath),
    ...ruleFiles,
    resolve(folder, typeof passwords === "string" ? passwords : "passwords.json"),
    ...templateFiles.toSorted().map((file) => join(templateFolder ?? "", file)),
  ];
}

async function describeFile(path: string): Promise<readonly [string, string, string] | readonly [string]> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? [path] : [path, String(found.size), String(found.mtimeNs)];
}

function hasFilingDate(json: unknown): boolean {
  if (typeof json !== "object" || json === null || !("filing" in json)) return false;
  const { filing } = json;
  return typeof filing === "object" && filing !== null && "filedOn" in filing;
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}
