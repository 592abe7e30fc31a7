import { resolve } from "node:path";
import { listBulkInputs } from "../../bulk/list-inputs.ts";
import { findCases } from "../../bulk/find-cases.ts";
import { openPacketPool } from "../../bulk/packet-pool.ts";
import type { ReportRow } from "../../bulk/report-row.ts";
import { type BulkEnd, type Selection, runBulk } from "../../bulk/run-bulk.ts";
import { type RunFolder, openRunFolder } from "../../bulk/run-folder.ts";
import { generatorName } from "../../package-version.ts";
import type { Problem } from "../../problems/problem.ts";
import { type BulkCounts, BulkProgress, formatDuration } from "../bulk-progress.ts";
import { exitCode } from "../exit-code.ts";
import { type FileLimitFlags, readFileFlags } from "../file-limit-options.ts";
import type { CaseOptions } from "../open-case.ts";
import { printMessage, printResult, styled, workOnWithoutReader } from "../output.ts";
import { formatProblems, problemForScripts } from "../print-problems.ts";
import { displayPath } from "../report.ts";
import { today } from "../today.ts";

export interface BulkFlags extends CaseOptions, FileLimitFlags {
  readonly out: string;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly only?: "failed" | "changed";
  readonly failFast?: boolean;
  readonly draft?: boolean;
  readonly relabel?: boolean;
  /** Bytes. */
  readonly maxMb?: number;
  readonly emailable?: boolean;
  readonly dryRun?: boolean;
  readonly mapping?: string;
  readonly workerMemory?: number;
  readonly caseTimeout?: number;
}

/** Makes the packets of many cases, each in a folder of its own, and a report. */
export async function bulkCommand(named: readonly string[], flags: BulkFlags): Promise<void> {
  // What counts is on the disk; the terminal only tells of it.
  workOnWithoutReader();
  const cwd = process.cwd();
  const inputs = await listBulkInputs(named, cwd);
  if (!inputs.ok) return refuse(inputs.problems, flags);
  const finder = await findCases(inputs.value, {
    cwd,
    stdin: process.stdin,
    ...(flags.mapping === undefined ? {} : { mappingPath: resolve(flags.mapping) }),
  });
  if (!finder.ok) return refuse(finder.problems, flags);
  const folder = await openRunFolder(resolve(flags.out));
  if (!folder.ok) return refuse(folder.problems, flags);

  const counts: BulkCounts = { ready: 0, warned: 0, blocked: 0, failed: 0, unchanged: 0 };
  const progress = new BulkProgress(finder.value.total);
  const signals = catchSignals(progress);
  const pool = await openPacketPool({
    ...(flags.jobs === undefined ? {} : { jobs: flags.jobs }),
    ...(flags.workerMemory === undefined ? {} : { workerMegabytes: flags.workerMemory }),
    ...(flags.caseTimeout === undefined ? {} : { caseSeconds: flags.caseTimeout }),
  });
  let end: BulkEnd;
  try {
    end = await runBulk({
      finder: finder.value,
      folder: folder.value,
      pool,
      options: {
        generator: generatorName(),
        draft: flags.draft === true,
        ...readFileFlags(flags),
        relabel: flags.relabel === true,
        emailable: flags.emailable === true,
        ...(flags.maxMb === undefined ? {} : { mostBytes: flags.maxMb }),
        today: today(),
        ...(flags.filingDate === undefined ? {} : { filingOn: flags.filingDate }),
        ...(flags.office === undefined ? {} : { officePath: resolve(flags.office) }),
      },
      selection: selectionOf(flags),
      dryRun: flags.dryRun === true,
      failFast: flags.failFast === true,
      stop: signals.stop,
      onDone(status, isNew) {
        counts[status]++;
        if (!isNew) counts.unchanged++;
        progress.show(counts);
      },
      onRow(row) {
        const text = flags.json === true ? JSON.stringify(row) : formatRow(row);
        if (text === undefined) return;
        progress.end();
        printResult(text);
      },
    });
  } finally {
    progress.end();
    await pool.close();
    await folder.value.lock.release();
    // A terminal or pipe that is still open would keep the program waiting for cases.
    process.stdin.destroy();
  }
  tellEnd(end, counts, folder.value, flags, progress.seconds);
  const isBad = !end.complete || counts.blocked + counts.failed > 0;
  process.exitCode = signals.caught ?? (isBad ? exitCode.problems : exitCode.done);
}

function selectionOf({ resume, only }: BulkFlags): Selection {
  return only ?? (resume === true ? "rest" : "all");
}

function refuse(problems: readonly Problem[], { json }: BulkFlags): void {
  process.exitCode = exitCode.problems;
  printResult(
    json === true
      ? JSON.stringify({ ok: false, problems: problems.map((found) => problemForScripts(found, () => undefined)) })
      : formatProblems(problems, () => undefined),
  );
}

/** The first signal lets what runs be finished; a second one ends the program, and --resume still goes on from there. */
function catchSignals(progress: BulkProgress): { readonly stop: AbortSignal; readonly caught: number | undefined } {
  const controller = new AbortController();
  const state: { stop: AbortSignal; caught: number | undefined } = { stop: controller.signal, caught: undefined };
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(signal, () => {
      if (state.caught !== undefined) process.exit(code);
      state.caught = code;
      progress.say("Stopping: the cases at work are being finished. --resume goes on from here.");
      controller.abort();
    });
  }
  return state;
}

/** A line for a case that needs somebody; nothing for one that was made. */
function formatRow({ source, caseId, status, problems, earlierPacket }: ReportRow): string | undefined {
  if (status === "ready" || status === "warned") return undefined;
  const codes = new Set(
    problems.filter(({ severity }) => severity === "stop" || severity === "error").map(({ code }) => code),
  );
  const earlier = earlierPacket === true ? "; an earlier packet still stands" : "";
  return `${styled("red", status)}  ${source}${caseId === undefined ? "" : ` (${caseId})`}: ${[...codes].join(", ")}${earlier}`;
}

function tellEnd(
  { complete, problems }: BulkEnd,
  counts: BulkCounts,
  folder: RunFolder,
  flags: BulkFlags,
  seconds: number,
): void {
  const name = flags.dryRun === true ? "triage" : "report";
  const reports = [`${name}.ndjson`, `${name}.csv`].map((file) => displayPath(resolve(folder.path, file)));
  const cases = counts.ready + counts.warned + counts.blocked + counts.failed;
  if (flags.json === true) {
    const found = problems.map((each) => problemForScripts(each, () => undefined));
    printResult(
      JSON.stringify({
        summary: { complete, cases, ...counts, ...(complete ? { report: reports } : {}) },
        problems: found,
      }),
    );
    return;
  }
  if (problems.length > 0) printResult(formatProblems(problems, () => undefined));
  const made = flags.dryRun === true ? "no problem" : "made";
  const lines = [
    `ready    ${counts.ready}  ${made}; nothing to look at`,
    `warned   ${counts.warned}  ${made}; look at the warnings before mailing`,
    `blocked  ${counts.blocked}  not made; the case must be mended`,
    `failed   ${counts.failed}  not made; the disk, the memory or a bug`,
    `cases    ${cases}${counts.unchanged > 0 ? `, ${counts.unchanged} of them as an earlier run left them` : ""}, in ${formatDuration(seconds)}`,
  ];
  printResult(lines.map(alignCount).join("\n"));
  if (complete) printResult(`Report: ${reports.join(" and ")}`);
  else
    printMessage(
      "The run did not go through, so there is no report. The same command with --resume goes on from here.",
    );
}

function alignCount(line: string): string {
  return line.replace(/^(\S+ +)(\d+)/, (_, name: string, count: string) => name + count.padStart(6));
}
