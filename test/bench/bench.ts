// `npm run bench`: how fast packets are made, compared with other engines on the same words, and how time and memory
// grow with what is asked for. Results on standard output, progress on standard error; README.md with --readme.
import { writeFileSync } from "node:fs";
import { type BenchFolder, makeBenchFolder } from "./bench-folder.ts";
import { curvesPath, drawCurves } from "./draw-curves.ts";
import { type Engine, findEngines } from "./engines.ts";
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

type Value<Name extends Part> = NonNullable<BenchResults[Name]>["value"];

const began = performance.now();

function tell(line: string): void {
  const seconds = (performance.now() - began) / 1000;
  process.stderr.write(`${seconds.toFixed(0).padStart(5)} s  ${line}\n`);
}

/** What measures each part. */
function listWork(
  { rounds, quick, mostCases }: BenchOptions,
  engines: readonly Engine[],
  folder: BenchFolder,
): { readonly [Name in Part]: () => Value<Name> | Promise<Value<Name>> } {
  const laps = quick
    ? { lapMilliseconds: 50, warmUpMilliseconds: 50 }
    : { lapMilliseconds: 500, warmUpMilliseconds: 10_000 };
  return {
    warm: () => measureWarm(engines, folder, { rounds, ...laps, tell }),
    workers: () => measureWorkers(folder, { rounds: Math.ceil(rounds / 2), packets: quick ? 40 : 600, tell }),
    cold: () => measureCold(engines, folder, { rounds, tell }),
    curves: () => measureCurves({ quick, mostCases, tell }),
  };
}

/** Measures the parts asked for. One that fails is told of, and the others go on. */
async function measure(options: BenchOptions): Promise<BenchResults> {
  const { parts, only } = options;
  const compares = parts.includes("warm") || parts.includes("cold");
  const engines = compares ? findEngines(only, () => installPackages(tell), tell) : [];
  const machine = describeMachine();
  const folder = await makeBenchFolder();
  const work = listWork(options, engines, folder);
  let results: BenchResults = {};
  try {
    for (const part of parts) {
      try {
        results = { ...results, [part]: { machine, value: await work[part]() } };
      } catch (error) {
        tell(`${part} was not measured: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
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
