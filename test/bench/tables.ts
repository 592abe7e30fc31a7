// The results as tables, in Markdown: the same on the terminal and in the README.
import type { Machine } from "./machine.ts";
import type { ColdRow } from "./measure-cold.ts";
import type { WarmRow } from "./measure-warm.ts";
import type { WorkersResult } from "./measure-workers.ts";
import type { BenchResults, Measured } from "./results.ts";
import type { Spread } from "./statistics.ts";

export function formatResults({ warm, cold, workers }: BenchResults): string {
  return [
    warm === undefined ? [] : formatWarm(warm),
    workers === undefined ? [] : formatWorkers(workers),
    cold === undefined ? [] : formatCold(cold),
  ]
    .flat()
    .join("\n\n");
}

function formatWarm({ machine, value }: Measured<readonly WarmRow[]>): string[] {
  const rows = value.map(({ id, name, makes, milliseconds, timesOurs, peakMegabytes }) => [
    name,
    formatSpread(milliseconds),
    id === "ours" ? "1" : formatSpread(timesOurs),
    String(peakMegabytes ?? ""),
    makes,
  ]);
  return [
    `**Warm**: one packet after another in one process on one core, ms a packet. ${describe(machine)}`,
    makeTable(["", "ms", "times ours", "MB", "its PDF"], ["---", "---:", "---:", "---:", "---"], rows),
  ];
}

function formatCold({ machine, value }: Measured<readonly ColdRow[]>): string[] {
  const rows = value.map(({ id, name, milliseconds, timesOurs }) => [
    name,
    formatSpread(milliseconds),
    id === "ours" ? "1" : formatSpread(timesOurs),
  ]);
  return [
    `**Cold**: a whole process, from its start to the file on the disk, ms. ${describe(machine)}`,
    makeTable(["", "ms", "times ours"], ["---", "---:", "---:"], rows),
  ];
}

function formatWorkers({ machine, value }: Measured<WorkersResult>): string[] {
  const { one, two, gain } = value;
  return [
    `**Workers**: ${formatSpread(one)} packets a second (each with its control sheet and manifest) with one worker, ${formatSpread(two)} with two, which is ${formatSpread(gain)} times as many. ${describe(machine)}`,
  ];
}

/** The curves in figures; the README shows their picture. */
export function formatCurves({ curves }: BenchResults): string {
  if (curves === undefined) return "";
  const rows = curves.value.flatMap(({ counts, points, growth }) => [
    ...points.map(({ size, milliseconds, peakMegabytes }) => [
      `${size} ${counts}`,
      formatNumber(milliseconds / 1000),
      formatNumber(peakMegabytes),
    ]),
    [`grows at the end with the power of`, formatNumber(growth.time), formatNumber(growth.memory)],
  ]);
  return makeTable(["", "s", "MB"], ["---", "---:", "---:"], rows);
}

/** The median, and from where to where all but the outer tenths lie. */
function formatSpread({ median, p10, p90 }: Spread): string {
  return `${formatNumber(median)} (${formatNumber(p10)}–${formatNumber(p90)})`;
}

function formatNumber(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function describe({ measuredOn, node, cpu, cores }: Machine): string {
  return `Measured on ${measuredOn}, Node.js ${node}, ${cpu}, ${cores} cores.`;
}

function makeTable(heads: readonly string[], rules: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, rules, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
