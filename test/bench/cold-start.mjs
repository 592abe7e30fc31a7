// How long whole processes take, from nothing to their end: an empty Node, and the commands of the built program.
// `node test/bench/cold-start.mjs [rounds] [file for the figures as JSON]`. The kinds take turns, so that whatever else
// the machine does falls on all of them; judge by the ratios. The first run of each command, in which Node compiles the
// program and the program keeps what was compiled, is a row of its own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeProcess } from "./time-process.mjs";
import { withoutFiles } from "./without-files.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [rounds = "15", jsonFile] = process.argv.slice(2);
const program = join(root, ".build", "cli", "main.js");
const sample = join(root, "fixtures", "cases", "medical-treatment", "case.json");
const folder = mkdtempSync(join(tmpdir(), "parole-packet-cold-"));
const bare = join(folder, "case.json");
const empty = join(folder, "empty.cjs");
writeFileSync(bare, JSON.stringify(withoutFiles(JSON.parse(readFileSync(sample, "utf8")))));
writeFileSync(empty, "");
const uncached = { NODE_DISABLE_COMPILE_CACHE: "1" };
const build = [program, "build", bare, "--draft", "--out", folder];

const kinds = [
  { name: "empty Node", args: [empty] },
  { name: "--version", args: [program, "--version"] },
  { name: "--help", args: [program, "--help"] },
  { name: "check", args: [program, "check", bare, "--json"] },
  { name: "build, no exhibits", args: build },
  { name: "the same, first run", args: build, env: uncached },
  { name: "build, 19 exhibits", args: [program, "build", sample, "--out", folder] },
];

// A case without exhibits has gaps, which check reports with 1.
const time = ({ name, args, env }) =>
  timeProcess([process.execPath, ...args], { env, codes: name === "check" ? [0, 1] : [0] });

try {
  for (const kind of kinds) time(kind);
  const taken = new Map(kinds.map(({ name }) => [name, []]));
  for (let round = 0; round < Number(rounds); round++) for (const kind of kinds) taken.get(kind.name).push(time(kind));
  const figures = [...taken].map(([name, times]) => {
    const sorted = times.toSorted((a, b) => a - b);
    return { name, minMs: sorted[0], medianMs: sorted[Math.floor(sorted.length / 2)] };
  });
  const [base] = figures;
  const rows = figures.map(({ name, minMs, medianMs }) => ({
    process: name,
    "min ms": Math.round(minMs),
    "median ms": Math.round(medianMs),
    "min ÷ empty": Number((minMs / base.minMs).toFixed(2)),
    "median ÷ empty": Number((medianMs / base.medianMs).toFixed(2)),
  }));
  console.table(rows);
  if (jsonFile !== undefined) {
    const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`;
    writeFileSync(jsonFile, `${JSON.stringify({ machine, rounds: Number(rounds), figures }, null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
