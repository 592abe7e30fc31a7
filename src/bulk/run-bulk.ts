// Cases in; a folder for each, a report in their order, and how it ended, out.
// Decides which cases are made, which are taken over from an earlier run, and when the run stops. Must not let one case
// stop or change another, count a case as done before its files and its line in the journal are on the disk, or hold
// more of the cases than those at work.
import { reportNames } from "./case-ids.ts";
import type { CaseTask, KnownCase, RowResult, RunOptions } from "./case-task.ts";
import type { CaseFinder } from "./find-cases.ts";
import { type FoundCase, keyOf } from "./found-case.ts";
import { Journal, readJournal } from "./journal.ts";
import type { PacketPool } from "./packet-pool.ts";
import { ListRefused } from "../intake/read-table.ts";
import { rowsOfUnmade } from "./member-rows.ts";
import type { CaseStatus, ReportRow } from "./report-row.ts";
import { ReportWriter } from "./report-writer.ts";
import type { RunFolder } from "./run-folder.ts";
import { runInOrder } from "./run-in-order.ts";
import { explainWriteError } from "../disk/write-files.ts";
import type { Problem } from "../problems/problem.ts";

/**
 * Which cases are made:
 * - `all`: all of them, whatever an earlier run did.
 * - `rest`: those that the earlier run did not finish, as of the day it was begun on.
 * - `failed`: those that were blocked or failed, and new ones.
 * - `changed`: those that something has changed for, and new ones.
 */
export type Selection = "all" | "rest" | "failed" | "changed";

export interface BulkRun {
  readonly finder: CaseFinder;
  readonly folder: RunFolder;
  readonly pool: PacketPool;
  readonly options: RunOptions;
  readonly selection: Selection;
  /** Looks for problems only, and leaves the journal alone. */
  readonly dryRun: boolean;
  readonly failFast: boolean;
  /** Once aborted no further case is begun. */
  readonly stop: AbortSignal;
  /** A row of the report, in order. */
  readonly onRow: (row: ReportRow, isNew: boolean) => void;
  /** A case is done; in the order of finishing. */
  readonly onDone: (status: CaseStatus, isNew: boolean) => void;
}

export interface BulkEnd {
  /** True where every case was looked at; only then a report stands. */
  readonly complete: boolean;
  /** What ended the run early, beside a stop that was asked for. */
  readonly problems: readonly Problem[];
}

interface Done {
  /** One; of a family one for each member. */
  readonly rows: readonly ReportRow[];
  /** False where it was taken over from an earlier run. */
  readonly isNew: boolean;
}

/** Runs all cases. Everything that a case or a disk can do wrong is in the rows or in the end. */
export async function runBulk(run: BulkRun): Promise<BulkEnd> {
  const early = new AbortController();
  const stop = AbortSignal.any([run.stop, early.signal]);
  const problems: Problem[] = [];
  const breakOff = (found: readonly Problem[]): void => {
    if (problems.length === 0) problems.push(...found);
    early.abort();
  };
  let books: Books | undefined;
  try {
    books = await openBooks(run);
    const { journal, report, known, options } = books;
    const finish = async (found: FoundCase): Promise<Done> => {
      const done = await finishCase(found, { ...run, options }, known, journal).catch((error: unknown): Done => {
        // The journal cannot be written: what it does not hold is made again by the next run.
        breakOff(explainWriteError(error, run.folder.path).problems);
        return { rows: rowsOfUnmade(found, problems, options), isNew: true };
      });
      for (const { status, problems: codes } of done.rows) {
        run.onDone(status, done.isNew);
        // On a full disk every other case would fail as well, one after another.
        if (codes.some(({ code }) => code === "output-disk-full"))
          breakOff(explainWriteError(diskFull(), run.folder.path).problems);
        if (run.failFast && isUnmade(status)) early.abort();
      }
      return done;
    };
    for await (const { rows, isNew } of runInOrder(run.finder.cases, finish, {
      // One waits for whichever worker is free first, and begins while the journal still takes down the case before it.
      atOnce: run.failFast ? run.pool.jobs : run.pool.jobs + 1,
      mostWaiting: 10_000,
      stop,
    })) {
      for (const row of rows) {
        await report.add(row);
        run.onRow(row, isNew);
      }
    }
    const complete = !stop.aborted;
    if (complete) await report.finish();
    return { complete, problems };
  } catch (error) {
    if (error instanceof ListRefused) return { complete: false, problems: [...problems, error.problem] };
    return { complete: false, problems: [...problems, ...explainWriteError(error, run.folder.path).problems] };
  } finally {
    await books?.journal?.close().catch(() => undefined);
    await books?.report.drop();
  }
}

function isUnmade(status: CaseStatus): boolean {
  return status === "blocked" || status === "failed";
}

function diskFull(): Error {
  return Object.assign(new Error("the disk is full"), { code: "ENOSPC" });
}

interface Books {
  readonly journal?: Journal;
  readonly report: ReportWriter;
  readonly known: ReadonlyMap<string, KnownCase>;
  readonly options: RunOptions;
}

async function openBooks({ folder, options, selection, dryRun }: BulkRun): Promise<Books> {
  const { ndjson, csv, triageNdjson, triageCsv } = reportNames;
  if (dryRun)
    return { report: await ReportWriter.begin(folder.path, [triageNdjson, triageCsv]), known: new Map(), options };
  const before = selection === "all" ? undefined : await readJournal(folder.journalPath);
  const known = before?.cases ?? new Map<string, KnownCase>();
  const today = selection === "rest" && before !== undefined ? before.today : options.today;
  const journal = await Journal.begin(folder.journalPath, today, known);
  try {
    return {
      journal,
      report: await ReportWriter.begin(folder.path, [ndjson, csv]),
      known,
      options: { ...options, today },
    };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

type Finishing = Pick<BulkRun, "pool" | "folder" | "selection" | "dryRun"> & { readonly options: RunOptions };

async function finishCase(
  found: FoundCase,
  run: Finishing,
  known: ReadonlyMap<string, KnownCase>,
  journal: Journal | undefined,
): Promise<Done> {
  const { refused, ...taskCase } = found;
  if (refused !== undefined) return { rows: rowsOfUnmade(found, refused, run.options), isNew: true };
  const key = keyOf(found);
  const before = known.get(key);
  const wasMade = before !== undefined && before.rows.every(({ status }) => !isUnmade(status));
  if (run.selection === "failed" && wasMade)
    return { rows: before.rows.map((row) => ({ ...row, source: found.source })), isNew: false };
  const shared = { found: taskCase, options: run.options, out: run.folder.path };
  const task: CaseTask = run.dryRun
    ? { kind: "check", ...shared }
    : { kind: "write", ...shared, ...(before === undefined || run.selection === "failed" ? {} : { known: before }) };
  const ran = await run.pool.run(task);
  if ("lost" in ran) {
    const rows = rowsOfUnmade(found, [ran.lost], run.options);
    await journal?.add(key, { fingerprint: "", rows });
    return { rows, isNew: true };
  }
  const { rows, fingerprint, unchanged } = ran.answer as RowResult;
  if (!unchanged) await journal?.add(key, { fingerprint, rows });
  return { rows, isNew: !unchanged };
}
