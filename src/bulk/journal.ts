// The journal of a run: a line for each finished case, on the disk before the run counts on it. What a killed run leaves
// is whole up to its last line; a last line without an end is as if the case had never been finished.
import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import type { Day } from "../date.ts";
import { markOfPart } from "../disk/part-files.ts";
import type { KnownCase } from "./case-task.ts";

interface JournalHead {
  readonly journalVersion: 2;
  /** The day that the run was begun on, and that it is finished as of. */
  readonly today: Day;
}

export interface JournalContent {
  readonly today: Day;
  /** By key; a case that was finished more than once as it was last. */
  readonly cases: ReadonlyMap<string, KnownCase>;
}

/** Undefined where no journal stands, or one of another version of the program that this one cannot go on with. */
export async function readJournal(path: string): Promise<JournalContent | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  const [head, ...records] = text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .slice(0, -1)
    .map(parseLine);
  if (!isHead(head)) return undefined;
  const cases = new Map<string, KnownCase>();
  for (const record of records)
    if (isRecord(record)) cases.set(record.key, { fingerprint: record.fingerprint, rows: record.rows });
  return { today: head.today, cases };
}

export class Journal {
  readonly #file: FileHandle;
  #waiting: string[] = [];
  #writing: Promise<void> | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Begins a journal in place of the one that stands there, with what is kept of it; throws what the disk says. */
  static async begin(path: string, today: Day, kept: ReadonlyMap<string, KnownCase>): Promise<Journal> {
    const part = `${path}${markOfPart()}`;
    const file = await open(part, "wx", 0o600);
    const head: JournalHead = { journalVersion: 2, today };
    const lines = [head, ...[...kept].map(([key, known]) => ({ key, ...known }))].map(
      (record) => `${JSON.stringify(record)}\n`,
    );
    await file.writeFile(lines.join(""));
    await file.sync();
    await rename(part, path);
    return new Journal(file);
  }

  /** Adds a finished case. Fulfilled once it is on the disk; those that come together are written together. */
  async add(key: string, known: KnownCase): Promise<void> {
    this.#waiting.push(`${JSON.stringify({ key, ...known })}\n`);
    while (this.#writing !== undefined) await this.#writing;
    if (this.#waiting.length === 0) return;
    this.#writing = this.#write().finally(() => (this.#writing = undefined));
    await this.#writing;
  }

  async #write(): Promise<void> {
    const text = this.#waiting.join("");
    this.#waiting = [];
    await this.#file.appendFile(text);
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing.catch(() => undefined);
    await this.#file.close();
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is JournalHead {
  return (
    typeof value === "object" &&
    value !== null &&
    "journalVersion" in value &&
    value.journalVersion === 2 &&
    "today" in value
  );
}

function isRecord(value: unknown): value is KnownCase & { readonly key: string } {
  return typeof value === "object" && value !== null && "key" in value && "fingerprint" in value && "rows" in value;
}
