// Opened files that many cases share (a hospital's price list, a blank consent form), kept by path, size and time of
// change so that each is read once. Holds the files used last, up to a number of bytes; nothing that failed is kept.
import { stat } from "node:fs/promises";
import type { Outcome } from "../problems/problem.ts";

export interface SharedFiles {
  /** What `open` gave for this very file before, under this key, or gives now. */
  keep<T extends { readonly byteLength: number }>(
    path: string,
    key: string,
    open: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>>;
}

interface Kept {
  readonly stamp: string;
  readonly outcome: Promise<Outcome<{ readonly byteLength: number }>>;
  byteLength: number;
}

/** `mostBytes` counts the files as they are on the disk; opened, a file takes about two to four times as much. */
export function createSharedFiles(mostBytes: number = 32_000_000): SharedFiles {
  // A Map keeps the order of insertion: the file used longest ago stands first.
  const kept = new Map<string, Kept>();
  return {
    async keep<T extends { readonly byteLength: number }>(
      path: string,
      key: string,
      open: () => Promise<Outcome<T>>,
    ): Promise<Outcome<T>> {
      const stamp = await stampOf(path);
      if (stamp === undefined) return open();
      const before = kept.get(key);
      kept.delete(key);
      const entry: Kept = before?.stamp === stamp ? before : { stamp, outcome: open(), byteLength: 0 };
      kept.set(key, entry);
      // Each key is opened by one function alone, so that what was kept is of its type.
      const outcome = (await entry.outcome) as Outcome<T>;
      if (outcome.ok) entry.byteLength = outcome.value.byteLength;
      // A file that was changed while it was read must not be kept under either stamp.
      if (!outcome.ok || (await stampOf(path)) !== stamp) kept.delete(key);
      dropOldest(kept, mostBytes);
      return outcome;
    },
  };
}

function dropOldest(kept: Map<string, Kept>, mostBytes: number): void {
  let total = 0;
  for (const { byteLength } of kept.values()) total += byteLength;
  for (const [key, { byteLength }] of kept) {
    if (total <= mostBytes) return;
    kept.delete(key);
    total -= byteLength;
  }
}

/** Undefined where nothing can be said of the file; opening it then tells why. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}
