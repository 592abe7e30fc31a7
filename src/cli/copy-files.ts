import { constants } from "node:fs";
import { chmod, copyFile, mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

export interface FileToCopy {
  readonly from: string;
  readonly to: string;
}

/**
 * Copies files, readable by their owner only, and of folders the files; never over another, and all of them or none.
 * Those that are not there are named, and folders within a folder.
 */
export async function copyFiles(
  files: readonly FileToCopy[],
): Promise<Outcome<{ readonly missing: readonly string[] }>> {
  const made: string[] = [];
  const missing: string[] = [];
  for (const { from, to, isFolder } of await listFiles(files)) {
    if (isFolder) {
      missing.push(from);
      continue;
    }
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

interface ListedFile extends FileToCopy {
  readonly isFolder: boolean;
}

/** The files themselves, and in the place of a folder those that lie in it. */
async function listFiles(files: readonly FileToCopy[]): Promise<readonly ListedFile[]> {
  const listed = await Promise.all(
    files.map(async ({ from, to }): Promise<readonly ListedFile[]> => {
      const found = await stat(from).catch(() => undefined);
      if (found?.isDirectory() !== true) return [{ from, to, isFolder: false }];
      const entries = await readdir(from, { withFileTypes: true });
      return entries.map((entry) => ({
        from: join(from, entry.name),
        to: join(to, entry.name),
        isFolder: entry.isDirectory(),
      }));
    }),
  );
  return listed.flat();
}
