// Names of files that are still being written, and the clearing away of those whose writer was killed.
import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** The ending of a file that this process is writing; it names the process, so that another can tell whether it lives. */
export function markOfPart(): string {
  return `.${process.pid}-${randomBytes(6).toString("hex")}.part`;
}

// Those of packets begin with a dot; those of the lock and the journal do not.
const partName = /^.+\.(\d+)-[0-9a-f]{12}\.part$/;

/**
 * Removes what killed writers left in the folder, and on demand in the folders in it. A part of a living process is
 * left alone.
 */
export async function removeLeftOverParts(folder: string, { andBelow = false } = {}): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const { name } = entry;
    if (andBelow && entry.isDirectory()) await removeLeftOverParts(join(folder, name));
    const pid = Number(partName.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
}

/** True where a process of that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
