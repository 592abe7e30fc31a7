// Everything that can break a run in bulk, really produced, at length: `node .scripts/bulk-faults.mjs [kills, 50] [cases, 40]`.
// Each time the run is resumed, and what it leaves is compared byte for byte with a run that nothing disturbed.
// Needs a Unix system; the full disk needs the right to mount one, and is left out with a word where that is missing.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { writeBulkCases } from "./make-bulk-cases.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, ".build", "cli", "main.js");
const preload = join(root, "test", "bulk", "fault-preload.cjs");
const [kills = 50, count = 40] = process.argv.slice(2).map(Number);
const base = mkdtempSync(join(tmpdir(), "parole-packet-faults-"));
const cases = join(base, "cases");
let bad = 0;

function begin(args, options = {}) {
  return spawn(process.execPath, [program, "bulk", ...args], { stdio: ["ignore", "pipe", "pipe"], ...options });
}

async function run(args, options) {
  const child = begin(args, options);
  let stdout = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.resume();
  const [code, signal] = await once(child, "close");
  return { code, signal, stdout, summary: readSummary(stdout) };
}

function readSummary(stdout) {
  try {
    return JSON.parse(stdout.trimEnd().split("\n").at(-1));
  } catch {
    return undefined;
  }
}

/** Every file's bytes; of the reports, all but the times. */
function readRun(out) {
  const files = new Map();
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = relative(out, join(entry.parentPath, entry.name));
    if (!entry.isFile() || path.endsWith("journal.ndjson")) continue;
    const bytes = readFileSync(join(out, path));
    const text = bytes.toString("latin1");
    files.set(
      path,
      path === "report.ndjson"
        ? text.replaceAll(/"milliseconds":\d+/g, "")
        : path === "report.csv"
          ? text.replaceAll(/,\d+$/gm, ",")
          : text,
    );
  }
  return files;
}

function differences(a, b) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** What a broken run may leave: whole files under their names, parts under names of their own, the lock; no report. */
function halfWritten(out, calm) {
  if (!existsSync(out)) return [];
  return [...readRun(out)]
    .filter(([path, text]) => !path.endsWith(".part") && !path.endsWith("lock") && calm.get(path) !== text)
    .map(([path]) => path);
}

function finished(out) {
  const path = join(out, ".parole-packet", "journal.ndjson");
  return existsSync(path) ? Math.max(0, readFileSync(path, "utf8").split("\n").length - 2) : 0;
}

function tell(name, wrong, figures) {
  if (wrong.length > 0) bad++;
  console.log(
    `${wrong.length === 0 ? "fine " : "WRONG"}  ${name}: ${figures}${wrong.length === 0 ? "" : `; ${wrong.slice(0, 5).join(", ")}`}`,
  );
}

const forget = (path) => rmSync(path, { recursive: true, force: true });

writeBulkCases(cases, count, (made, index) =>
  index % 9 === 4 ? { ...made, filing: { ...made.filing, carrier: undefined } } : made,
);
const began = performance.now();
const calmRun = await run([cases, "--out", join(base, "calm")]);
const calmSeconds = (performance.now() - began) / 1000;
const calm = readRun(join(base, "calm"));
tell(
  "undisturbed",
  calmRun.code === 1 ? [] : [`exit ${calmRun.code}`],
  `${count} cases, ${calm.size} files, ${calmSeconds.toFixed(1)} s`,
);

async function killAgainAndAgain() {
  const wrong = [];
  let done = 0;
  let rounds = 0;
  let redone = 0;
  let parts = 0;
  const out = join(base, "killed");
  forget(out);
  while (done < kills) {
    const before = finished(out);
    const child = begin([cases, "--out", out, "--resume", "--json"]);
    const closed = once(child, "close");
    child.stdout.resume();
    child.stderr.resume();
    // From before anything is set up to some cases into the run.
    await wait(Math.random() ** 1.5 * 2500);
    const killed = child.kill("SIGKILL");
    const [, signal] = await closed;
    if (killed && signal === "SIGKILL") done++;
    wrong.push(...halfWritten(out, calm));
    if (finished(out) < before) wrong.push(`journal shrank from ${before} to ${finished(out)}`);
    if (existsSync(out)) parts += [...readRun(out).keys()].filter((path) => path.endsWith(".part")).length;
    // Now and then the run may go on to its end, and begins anew.
    if (finished(out) < count - 4 && done < kills && Math.random() < 0.8) continue;
    const known = finished(out);
    const resumed = await run([cases, "--out", out, "--resume", "--json"]);
    rounds++;
    redone += Math.max(0, known - (resumed.summary?.summary?.unchanged ?? 0));
    if (resumed.code !== 1) wrong.push(`resumed with exit ${resumed.code}: ${resumed.stdout.slice(0, 300)}`);
    wrong.push(...(existsSync(out) ? differences(calm, readRun(out)) : ["nothing made"]));
    forget(out);
  }
  tell(
    "kill -9 at random moments",
    wrong,
    `${done} kills in ${rounds} runs, each resumed to the end; ${parts} half-written parts seen and cleared, ${redone} finished cases made twice`,
  );
}

async function signal(name, code) {
  const out = join(base, "signal");
  forget(out);
  const wrong = [];
  let stops = 0;
  for (let round = 0; round < 8; round++) {
    const child = begin([cases, "--out", out, "--resume"]);
    child.stdout.resume();
    child.stderr.resume();
    const closed = once(child, "close");
    const before = finished(out);
    while (finished(out) <= before && child.exitCode === null) await wait(5);
    child.kill(name);
    const [exit] = await closed;
    if (exit === code) stops++;
    else if (exit !== 1) wrong.push(`exit ${exit}`);
    wrong.push(...halfWritten(out, calm), ...[...readRun(out).keys()].filter((path) => /part$|lock$/.test(path)));
  }
  await run([cases, "--out", out, "--resume"]);
  tell(name, [...wrong, ...differences(calm, readRun(out))], `${stops} stops with exit ${code}, then resumed`);
}

async function fullDisk() {
  const out = join(base, "small");
  mkdirSync(out);
  const wrong = [];
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1500k", "tmpfs", out], { encoding: "utf8" });
  if (mounted.status !== 0) return console.log(`left out  full disk: ${mounted.stderr.trim()}`);
  try {
    const full = await run([cases, "--out", out, "--json"]);
    const code = full.summary?.problems?.[0]?.code;
    if (full.code !== 1 || code !== "output-disk-full") wrong.push(`exit ${full.code}, ${code}`);
    wrong.push(...halfWritten(out, calm), ...[...readRun(out).keys()].filter((path) => /part$|lock$/.test(path)));
    const made = finished(out);
    const again = await run([cases, "--out", out, "--resume", "--json"]);
    if (again.code !== 1) wrong.push(`resumed on the full disk: exit ${again.code}`);
    wrong.push(...halfWritten(out, calm));
    spawnSync("mount", ["-o", "remount,size=200m", out]);
    const last = await run([cases, "--out", out, "--resume", "--json"]);
    wrong.push(...differences(calm, readRun(out)));
    tell(
      "full disk",
      wrong,
      `stopped after ${made} cases, stopped again, then given room and resumed (${last.summary?.summary?.unchanged} taken over)`,
    );
  } finally {
    spawnSync("umount", [out]);
  }
}

async function unwritable() {
  const wrong = [];
  writeFileSync(join(base, "file"), "");
  const below = await run([cases, "--out", join(base, "file", "below"), "--json"]);
  if (below.code !== 1 || !below.stdout.includes("output-unwritable")) wrong.push(`exit ${below.code}`);
  const out = join(base, "blocked-folder");
  mkdirSync(out);
  writeFileSync(join(out, "case-000003"), "a file in the way");
  const one = await run([cases, "--out", out, "--json"]);
  if (one.summary?.summary?.failed !== 1) wrong.push(`${one.summary?.summary?.failed} failed`);
  forget(join(out, "case-000003"));
  await run([cases, "--out", out, "--resume"]);
  wrong.push(...differences(calm, readRun(out)));
  tell(
    "unwritable",
    wrong,
    "refused before the first case; one case's folder stopped that case alone, and was made up for",
  );
}

async function twoAtOnce() {
  const wrong = [];
  let refused = 0;
  const out = join(base, "two");
  for (let round = 0; round < 5; round++) {
    forget(out);
    const ended = await Promise.all([1, 2, 3].map(() => run([cases, "--out", out, "--json"])));
    const busy = ended.filter(({ stdout }) => stdout.includes("bulk-folder-busy")).length;
    refused += busy;
    if (busy !== 2) wrong.push(`${busy} of 3 refused`);
    wrong.push(...differences(calm, readRun(out)));
  }
  tell("three runs at once in one folder, five times", wrong, `${refused} refused, each time one ran through`);
  // A lock of a process that is gone, found by three at once.
  const stale = [];
  let ran = 0;
  for (let round = 0; round < 5; round++) {
    forget(out);
    mkdirSync(join(out, ".parole-packet"), { recursive: true });
    writeFileSync(join(out, ".parole-packet", "lock"), JSON.stringify({ pid: 4_194_303, begun: null }));
    const ended = await Promise.all([1, 2, 3].map(() => run([cases, "--out", out, "--json"])));
    const through = ended.filter(({ summary }) => summary?.summary?.complete === true).length;
    ran += through;
    if (through !== 1) stale.push(`${through} of 3 ran`);
    stale.push(...differences(calm, readRun(out)));
  }
  tell("a stale lock found by three at once, five times", stale, `${ran} ran, one each time`);
}

async function brokenPipe() {
  const out = join(base, "pipe");
  const shell = `${process.execPath} ${program} bulk ${cases} --out ${out} --json | head -1`;
  const { stdout } = spawnSync("/bin/bash", ["-o", "pipefail", "-c", shell], { encoding: "utf8" });
  tell(
    "broken pipe (| head -1)",
    differences(calm, readRun(out)),
    `${stdout.trim().split("\n").length} line read, all cases made`,
  );
}

async function dyingWorkers() {
  const words = ["die-by-exit", "die-by-throw", "die-by-memory", "hang-for-ever"];
  const own = join(base, "dying-cases");
  writeBulkCases(own, 24, (made, index) => {
    const word = words[(index - 2) / 6];
    if (word === undefined) return made;
    const evidence = join(own, `case-${String(index).padStart(6, "0")}`, "evidence");
    copyFileSync(join(evidence, "papers.pdf"), join(evidence, `${word}.pdf`));
    return { ...made, exhibits: made.exhibits.map((exhibit) => ({ ...exhibit, file: `evidence/${word}.pdf` })) };
  });
  const out = join(base, "dying");
  const flags = ["--worker-memory", "128", "--case-timeout", "15", "--json"];
  const { summary } = await run([own, "--out", out, ...flags], {
    env: { ...process.env, NODE_OPTIONS: `--require ${preload}` },
  });
  const codes = readFileSync(join(out, "report.ndjson"), "utf8").match(/"bulk-[a-z-]+"/g);
  const wrong = summary?.summary?.failed === 4 && summary.summary.warned === 20 ? [] : [JSON.stringify(summary)];
  await run([own, "--out", out, "--resume"]);
  await run([own, "--out", join(base, "dying-calm")]);
  wrong.push(...differences(readRun(join(base, "dying-calm")), readRun(out)));
  tell("workers that die", wrong, `20 cases made beside ${codes?.join(" ")}; resumed without the faults`);
}

try {
  await killAgainAndAgain();
  await signal("SIGINT", 130);
  await signal("SIGTERM", 143);
  await fullDisk();
  await unwritable();
  await twoAtOnce();
  await brokenPipe();
  await dyingWorkers();
} finally {
  forget(base);
}
process.exitCode = bad === 0 ? 0 : 1;
