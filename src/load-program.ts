// Starts the built program. It is a script that holds the program and the libraries it is made of; V8 keeps what it has
// compiled of it in a cache beside it, so that the next start need not compile it again. A cache that is missing, of
// another Node or damaged is passed over and made anew; where nothing may be written, none is made. Must not write
// outside the folder of the built program, keep anything of a case, or fail for want of a cache.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/** What the script gives: each entry of the program by name, run when it is called. */
export type Program = Readonly<Record<string, () => unknown>>;

type ProgramScript = (
  require: NodeJS.Require,
  importPackage: (name: string) => Promise<unknown>,
  programUrl: string,
) => Program;

export interface LoadedProgram {
  readonly program: Program;
  /** Keeps what was compiled up to now, where no cache was there to start from. */
  readonly keepCompiled: () => void;
}

/**
 * Loads the script in the folder.
 * @param cacheName what runs under one name needs much the same of the script, and shares a cache
 */
export function loadProgram(folder: string, scriptName: string, cacheName: string): LoadedProgram {
  const path = join(folder, scriptName);
  // Node's own switch against such caches.
  const isOff = process.env["NODE_DISABLE_COMPILE_CACHE"] !== undefined;
  const cache = join(folder, "cache", `${scriptName}-${process.version}-${process.arch}-${cacheName}`);
  const cachedData = isOff ? undefined : readCache(cache);
  const script = new Script(readFileSync(path, "latin1"), {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const isGood = cachedData !== undefined && script.cachedDataRejected !== true;
  const run = script.runInThisContext() as ProgramScript;
  return {
    program: run(createRequire(path), (name) => import(name), pathToFileURL(path).href),
    keepCompiled: () => {
      if (!isOff && !isGood) writeCache(cache, script.createCachedData());
    },
  };
}

const digestLength = 32;

/** The cache as it was written; V8 itself would run damaged code. */
function readCache(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(digestLength);
    return digestOf(data).equals(bytes.subarray(0, digestLength)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, for other processes may be starting from it. Does without where it cannot be written. */
function writeCache(path: string, data: Buffer): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, Buffer.concat([digestOf(data), data]));
    renameSync(part, path);
  } catch {
    removeIfThere(part);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing can be there: its folder is none.
  }
}

function digestOf(data: Uint8Array): Buffer {
  return createHash("sha256").update(data).digest();
}
