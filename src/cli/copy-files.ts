import { constants } from "node:fs";
import { chmod, copyFile, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

export interface FileToCopy {
  readonly from: string;
  readonly to: string;
}

/** Copies files, readable by their owner only; never over another, and all of them or none. Those that are not there are named. */
export async function copyFiles(
  files: readonly FileToCopy[],
): Promise<Outcome<{ readonly missing: readonly string[] }>> {
  const made: string[] = [];
  const missing: string[] = [];
  for (const { from, to } of files) {
    try {
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      await copyFile(from, to, constants.COPYFILE_EXCL);
      made.push(to);
      await chmod(to, 0o600);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (code === "ENOENT") {
        missing.push(from);
        continue;
      }
      await Promise.all(made.map((path) => rm(path, { force: true })));
      if (code === "EEXIST") return fail([problem("refile-exists", "", { path: to })]);
      if (code === "") throw error;
      return fail([problem("output-unwritable", "", { path: to, reason: `the system says ${code}` })]);
    }
  }
  return succeed({ missing });
}
