// `npm run bench`: how fast packets are made, compared with other engines on the same words, and how time and memory
// grow with what is asked for. Results on standard output, progress on standard error; README.md with --readme.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { makeBenchFolder } from "./bench-folder.ts";
import { curvesPath, drawCurves } from "./draw-curves.ts";
import { findEngines } from "./engines.ts";
import { installPackages } from "./install-packages.ts";
import { describeMachine } from "./machine.ts";
import { measureCold } from "./measure-cold.ts";
import { measureCurves } from "./measure-curves.ts";
import { measureWarm } from "./measure-warm.ts";
import { measureWorkers } from "./measure-workers.ts";
import { type BenchOptions, type Part, readOptions, usage } from "./options.ts";
import { type BenchResults, keepResults } from "./results.ts";
import { formatCurves, formatResults } from "./tables.ts";
import { writeSpeedIntoReadme } from "./write-readme.ts";

const began = performance.now();

function tell(line: string): void {
  const seconds = (performance.now() - began) / 1000;
  process.stderr.write(`${seconds.toFixed(0).padStart(5)} s  ${line}\n`);
}

async function measure({ parts, only, rounds, quick, mostCases }: BenchOptions): Promise<BenchResults> {
  const compares = parts.includes("warm") || parts.includes("cold");
  const engines = compares ? findEngines(only, () => installPackages(tell), tell) : [];
  const machine = describeMachine();
  const folder = await makeBenchFolder();
  const results: { -readonly [Name in Part]?: NonNullable<BenchResults[Name]> } = {};
  try {
    if (parts.includes("warm")) {
      const laps = quick
        ? { lapMilliseconds: 50, warmUpMilliseconds: 50 }
        : { lapMilliseconds: 500, warmUpMilliseconds: 3000 };
      results.warm = { machine, value: await measureWarm(engines, folder, { rounds, ...laps, tell }) };
    }
    if (parts.includes("workers")) {
      const packets = quick ? 40 : 600;
      const value = measureWorkers(folder, { rounds: Math.ceil(rounds / 2), packets, tell });
      results.workers = { machine, value: { ...value, cores: availableParallelism() } };
    }
    if (parts.includes("cold")) results.cold = { machine, value: measureCold(engines, folder, { rounds, tell }) };
    if (parts.includes("curves")) results.curves = { machine, value: measureCurves({ quick, mostCases, tell }) };
  } finally {
    folder.remove();
  }
  return results;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") {
    console.log(usage);
    return;
  }
  const results = await measure(options);
  console.log([formatResults(results), formatCurves(results)].filter((text) => text !== "").join("\n\n"));
  // What was measured in haste, or with a part of the engines, is no result.
  if (options.quick || options.only.length > 0) return;
  const kept = keepResults(results);
  if (kept.curves !== undefined) writeFileSync(curvesPath, drawCurves(kept.curves.value));
  if (options.readme) writeSpeedIntoReadme();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
