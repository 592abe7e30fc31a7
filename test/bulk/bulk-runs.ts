import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { ReportRow } from "../../src/bulk/report-row.ts";
import type { Ran } from "../cli/run-program.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, ".build", "cli", "main.js");
const preload = join(root, "test", "bulk", "fault-preload.cjs");

/** Begins a run and lets the test watch it. */
export function beginBulk(args: readonly string[], options: { cwd?: string; faults?: boolean } = {}): ChildProcess {
  return spawn(process.execPath, [program, "bulk", ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...(options.faults === true ? { NODE_OPTIONS: `--require ${preload}` } : {}) },
  });
}

/** Runs to the end. */
export async function runBulkProgram(
  args: readonly string[],
  options: { cwd?: string; faults?: boolean; input?: string } = {},
): Promise<Ran> {
  const child = beginBulk(args, options);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.on("data", (chunk: Buffer) => (said[name] += chunk.toString("utf8")));
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(options.input ?? "");
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...said };
}

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parole-packet-bulk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function readReport(out: string, name = "report.ndjson"): ReportRow[] {
  return readFileSync(join(out, name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReportRow);
}

/** Every file of a run by its bytes; of the report, all but the times. Throws where anything half-written lies about. */
export function readRun(out: string): ReadonlyMap<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(out, join(entry.parentPath, entry.name))).toSorted();
  const left = paths.filter((path) => path.endsWith(".part") || path.endsWith("lock"));
  if (left.length > 0) throw new Error(`left over: ${left.join(", ")}`);
  const content = (path: string): string => {
    const bytes = readFileSync(join(out, path));
    if (path === "report.ndjson") return bytes.toString("utf8").replaceAll(/"milliseconds":\d+/g, "");
    if (path === "report.csv") return bytes.toString("utf8").replaceAll(/,\d+$/gm, ",");
    return bytes.toString("latin1");
  };
  return new Map(paths.filter((path) => !path.startsWith(".parole-packet")).map((path) => [path, content(path)]));
}
