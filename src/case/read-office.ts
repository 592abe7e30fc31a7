import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import type { OfficeProfile } from "./office-profile.ts";
import { parseOffice } from "./parse-case.ts";
import { type LocatedFile, readParsed } from "./read-parsed.ts";

/** Reads an office profile; its problems carry the file's name. */
export async function readOffice(
  path: string,
  file: LocatedFile = { path },
): Promise<Outcome<{ value: OfficeProfile; text: string | undefined }>> {
  return nameFile(await readParsed(file, parseOffice), basename(path));
}

/** office.json in the folder, or in the nearest folder above it. */
export function findOffice(start: string): string | undefined {
  let folder = start;
  for (;;) {
    const candidate = join(folder, "office.json");
    if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

function nameFile<T>(outcome: Outcome<T>, file: string): Outcome<T> {
  const problems = outcome.problems.map((found) => ({ ...found, file }));
  return outcome.ok ? succeed(outcome.value, problems) : fail(problems);
}
