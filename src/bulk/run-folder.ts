// The output folder of a run: its lock, what a killed run left in it, and the place of the run's own books.
import { chmod, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { removeLeftOverParts } from "../disk/part-files.ts";
import { explainWriteError } from "../disk/write-files.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";

export interface RunFolder {
  readonly path: string;
  readonly journalPath: string;
  readonly lock: FolderLock;
}

// No case has an id that begins with a dot.
const ownFolder = ".parole-packet";

/** Makes and locks the folder, and clears away what killed writers left in it and in its cases' folders. */
export async function openRunFolder(path: string): Promise<Outcome<RunFolder>> {
  const own = join(path, ownFolder);
  try {
    const made = await mkdir(own, { recursive: true, mode: 0o700 });
    if (made !== undefined && made !== own) await chmod(path, 0o700);
    const locked = await lockFolder(join(own, "lock"), path);
    if (!locked.ok) return fail(locked.problems);
    const entries = await readdir(path, { withFileTypes: true });
    await removeLeftOverParts(path);
    for (const entry of entries)
      // Below the folder of a family each member has one.
      if (entry.isDirectory()) await removeLeftOverParts(join(path, entry.name), { andBelow: true });
    return succeed({ path, journalPath: join(own, "journal.ndjson"), lock: locked.value });
  } catch (error) {
    return explainWriteError(error, path);
  }
}
