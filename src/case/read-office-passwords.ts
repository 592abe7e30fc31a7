import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import type { OfficePassword } from "./office-passwords.ts";
import type { OfficeProfile } from "./office-profile.ts";
import { parseOfficePasswords } from "./parse-case.ts";
import { readParsed } from "./read-parsed.ts";

/** Where the office's passwords are: the file that its profile names, or passwords.json beside it where there is one. */
export function passwordsPath(office: Pick<OfficeProfile, "passwords">, officePath: string): string | undefined {
  const path = resolve(dirname(officePath), office.passwords ?? "passwords.json");
  return office.passwords !== undefined || existsSync(path) ? path : undefined;
}

/** Reads them; problems carry the file's name and never what stands in it. */
export async function readOfficePasswords(
  office: OfficeProfile,
  officePath: string,
): Promise<Outcome<readonly OfficePassword[]>> {
  const path = passwordsPath(office, officePath);
  if (path === undefined) return succeed([]);
  const read = await readParsed({ path }, parseOfficePasswords);
  const problems = read.problems.map((found) => ({ ...found, file: basename(path) }));
  return read.ok ? succeed(read.value.value, problems) : fail(problems);
}
