// One run at a time in one output folder. The lock is a file that names the process holding it; one whose process is
// gone is taken over.
import { readFileSync } from "node:fs";
import { link, open, readFile, rename, rm } from "node:fs/promises";
import { isAlive, markOfPart } from "../disk/part-files.ts";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

export interface FolderLock {
  release(): Promise<void>;
}

/** Takes the lock at the path for the folder; fails with `bulk-folder-busy`, and throws what the disk says. */
export async function lockFolder(path: string, folder: string): Promise<Outcome<FolderLock>> {
  const own = JSON.stringify({ pid: process.pid, begun: beginOf(process.pid) });
  for (;;) {
    if (await create(path, own)) return succeed({ release: () => release(path, own) });
    const held = await readFile(path, "utf8").catch(() => undefined);
    if (held === undefined) continue;
    const holder = livingHolder(held);
    if (holder !== undefined) return fail([problem("bulk-folder-busy", "", { path: folder, pid: holder })]);
    await takeAway(path, held);
  }
}

/** All of it or nothing: a lock that is seen names its holder. */
async function create(path: string, content: string): Promise<boolean> {
  const part = `${path}${markOfPart()}`;
  const file = await open(part, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.close();
    await link(part, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    // Some disks know no second names for a file.
    if (code === "EPERM" || code === "ENOTSUP" || code === "ENOSYS") return createInPlace(path, content);
    throw error;
  } finally {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
  }
}

async function createInPlace(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(content);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function release(path: string, own: string): Promise<void> {
  if ((await readFile(path, "utf8").catch(() => undefined)) === own) await rm(path, { force: true });
}

/** Removes a dead process's lock. Of several that find it at once one moves it away; a living one moved by mistake is put back. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = `${path}${markOfPart()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8")) !== dead) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function livingHolder(content: string): number | undefined {
  const { pid, begun } = parse(content);
  if (pid === undefined || pid === process.pid || !isAlive(pid)) return undefined;
  // After a crash the number may be another program's by now, which shows in when that began.
  return begun === null || beginOf(pid) === null || beginOf(pid) === begun ? pid : undefined;
}

function parse(content: string): { readonly pid?: number; readonly begun: string | null } {
  try {
    const { pid, begun } = JSON.parse(content) as { pid?: unknown; begun?: unknown };
    return { ...(typeof pid === "number" ? { pid } : {}), begun: typeof begun === "string" ? begun : null };
  } catch {
    return { begun: null };
  }
}

/** When the process began, where the system tells (Linux: boot, and clock ticks since). */
function beginOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name of the program, in brackets, can hold anything; the times stand after it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").trim().split(" ");
    return `${boot} ${fields[19] ?? ""}`;
  } catch {
    return null;
  }
}
