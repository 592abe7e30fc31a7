// Everything a case is made from, as one hash: its text, the flags, the files it names, its office, rules and templates.
// Files count by size and time of change, so that ten thousand cases are compared without reading their exhibits.
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findOffice } from "../case/read-office.ts";
import { finalFamilyManifestPath, finalManifestPath } from "../disk/packet-files.ts";
import type { RunOptions, TaskCase } from "./case-task.ts";

/**
 * The fingerprint of the case as it is now; it differs wherever another packet could come out. The labels that a final
 * packet has frozen count for a draft; a final packet made from them would freeze the same ones again.
 */
export async function fingerprintCase(found: TaskCase, options: RunOptions, out: string): Promise<string> {
  const folder = dirname(resolve(found.path));
  const text = found.text === undefined ? await readFile(found.path).catch(() => undefined) : Buffer.from(found.text);
  const json = parse(text?.toString("utf8"));
  const officePath = options.officePath ?? findOffice(folder);
  const files = [...listNamedFiles(json).map((file) => resolve(folder, file)), ...(await listOfficeFiles(officePath))];
  const { generator, draft, allowOutside, limits, relabel, mostBytes, emailable, filingOn, today } = options;
  const judgedOn = filingOn ?? (hasFilingDate(json) ? null : today);
  const parts = [
    generator,
    draft,
    allowOutside,
    limits ?? null,
    relabel,
    mostBytes ?? null,
    emailable ?? false,
    draft ? await Promise.all(listManifests(found, out).map((path) => describeFile(path))) : [],
    judgedOn,
    text === undefined ? null : sha256(text),
    await Promise.all(files.map((file) => describeFile(file))),
  ];
  return sha256(JSON.stringify(parts));
}

/** Where the manifests of the case file's final packets lie, made or not. */
function listManifests({ caseId, memberIds }: TaskCase, out: string): readonly string[] {
  if (caseId === undefined) return [];
  const folder = resolve(out, caseId);
  if (memberIds === undefined) return [finalManifestPath(folder)];
  return [finalFamilyManifestPath(folder), ...memberIds.map((member) => finalManifestPath(join(folder, member)))];
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

type Described = readonly [path: string, size?: string, changed?: string] | readonly [path: string, Described[]];

/** A folder that stands for its files counts by them. */
async function describeFile(path: string, isWithin = false): Promise<Described> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (found === undefined) return [path];
  if (isWithin || !found.isDirectory()) return [path, String(found.size), String(found.mtimeNs)];
  const names = await readdir(path).catch((): string[] => []);
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  return [path, await Promise.all(sorted.map((name) => describeFile(join(path, name), true)))];
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
