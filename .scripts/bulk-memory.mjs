// Proves that memory does not grow with the list: `node .scripts/bulk-memory.mjs [cases, 10000] [jobs]`.
// Streams generated cases into `bulk -`, watches the memory of the process, and compares both halves of the run.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { makeBulkCase } from "./make-bulk-cases.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [count = 10_000, jobs] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "parole-packet-memory-"));
cpSync(join(root, "fixtures", "cases", "minimal", "evidence"), join(folder, "evidence"), { recursive: true });

const args = [
  join(root, ".build", "cli", "main.js"),
  "bulk",
  "-",
  "--out",
  "out",
  "--json",
  ...(jobs ? ["--jobs", String(jobs)] : []),
];
const began = performance.now();
const child = spawn(process.execPath, args, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
const closed = once(child, "close");
let done = 0;
let given = 0;
let firstAt;
let halfAt;
child.stdout.on("data", (chunk) => {
  done += chunk.toString("latin1").split("\n").length - 1;
  firstAt ??= given;
  if (done >= count / 2) halfAt ??= performance.now();
});

const megabytes = (field) =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) /
  1024;
const samples = [];
const watch = setInterval(() => {
  try {
    samples.push({ done, now: megabytes("VmRSS"), peak: megabytes("VmHWM") });
  } catch {
    // The process has ended.
  }
}, 100);

for (given = 0; given < count; given++) {
  if (!child.stdin.write(`${JSON.stringify(makeBulkCase(given))}\n`)) await once(child.stdin, "drain");
}
child.stdin.end();
const [code] = await closed;
clearInterval(watch);
const seconds = (performance.now() - began) / 1000;
const most = (list, field) => Math.max(...list.map((sample) => sample[field])).toFixed(0);
// The first tenth fills the caches; it is told apart so that it does not pass for the level.
const first = samples.filter((sample) => sample.done >= count / 10 && sample.done < count / 2);
const second = samples.filter((sample) => sample.done >= count / 2);
const folders = readdirSync(join(folder, "out")).filter((name) => name.startsWith("case-")).length;
console.log(
  `exit ${code}; ${folders} of ${count} cases in ${seconds.toFixed(0)} s (${(folders / seconds).toFixed(0)} a second)`,
);
console.log(`first row out after ${firstAt} cases had been given`);
console.log(
  `peak ${most(samples, "peak")} MB; most in cases ${count / 10} to ${count / 2}: ${most(first, "now")} MB; from ${count / 2} on: ${most(second, "now")} MB`,
);
rmSync(folder, { recursive: true, force: true });
const flat = Number(most(second, "now")) <= Number(most(first, "now")) * 1.1;
process.exitCode = code === 0 && folders === count && Number(most(samples, "peak")) < 500 && flat ? 0 : 1;
