// How time and memory grow: each point is the command line in a process of its own.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packageRoot } from "../../src/package-root.ts";
import { writeCases, writeExhibits, writeStory } from "./curve-inputs.ts";
import { growth, median } from "./statistics.ts";
import { timeProcess } from "./time-process.mjs";

export interface CurvePoint {
  readonly size: number;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

export interface Curve {
  readonly id: string;
  /** What is counted, "pages of narrative". */
  readonly counts: string;
  readonly points: readonly CurvePoint[];
  /** Exponents over the last stretch, at least fivefold: 1 is linear. */
  readonly growth: { readonly time: number; readonly memory: number };
}

interface Course {
  readonly id: string;
  readonly counts: string;
  readonly sizes: readonly number[];
  readonly quickSizes: readonly number[];
  readonly write: (folder: string, size: number) => readonly string[];
}

const courses: readonly Course[] = [
  {
    id: "narrative",
    counts: "pages of narrative",
    sizes: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    quickSizes: [1, 5],
    write: writeStory,
  },
  {
    id: "exhibits",
    counts: "exhibits",
    sizes: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    quickSizes: [1, 5],
    write: writeExhibits,
  },
  { id: "cases", counts: "cases", sizes: [1, 10, 100, 1000, 10_000], quickSizes: [1, 10], write: writeCases },
];

export function measureCurves({
  quick,
  mostCases,
  tell,
}: {
  readonly quick: boolean;
  readonly mostCases: number;
  readonly tell: (line: string) => void;
}): Curve[] {
  return courses.map(({ id, counts, sizes, quickSizes, write }) => {
    const points: CurvePoint[] = [];
    for (const size of quick ? quickSizes : sizes) {
      if (id === "cases" && size > mostCases) continue;
      const point = measurePoint(size, write, quick);
      points.push(point);
      const { milliseconds, peakMegabytes } = point;
      tell(`curves: ${size} ${counts}: ${(milliseconds / 1000).toFixed(2)} s, ${peakMegabytes.toFixed(0)} MB`);
    }
    return { id, counts, points, growth: lastGrowth(points) };
  });
}

/** The least of five measurements where they are short, of fewer where they take long: whatever else runs only adds. */
function measurePoint(size: number, write: Course["write"], quick: boolean): CurvePoint {
  const folder = mkdtempSync(join(tmpdir(), "parole-packet-curve-"));
  try {
    const args = write(folder, size);
    const taken: number[] = [];
    const peaks: number[] = [];
    const until = performance.now() + (quick ? 0 : 6000);
    do {
      const peakFile = join(folder, "peak");
      const preload = pathToFileURL(fileURLToPath(new URL("report-peak.mjs", import.meta.url))).href;
      const main = join(packageRoot(), ".build", "cli", "main.js");
      const command = [process.execPath, "--import", preload, main, ...args];
      taken.push(timeProcess(command, { cwd: folder, env: { BENCH_PEAK_FILE: peakFile } }));
      peaks.push(Number(readFileSync(peakFile, "utf8")) / 1024);
      rmSync(join(folder, "out"), { recursive: true, force: true });
    } while (taken.length < 5 && performance.now() < until);
    return { size, milliseconds: Math.min(...taken), peakMegabytes: median(peaks) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function lastGrowth(points: readonly CurvePoint[]): Curve["growth"] {
  const last = points.at(-1);
  const from = points.findLast(({ size }) => last !== undefined && size * 5 <= last.size);
  if (last === undefined || from === undefined) throw new Error("A curve has too few points.");
  return {
    time: growth([from.size, from.milliseconds], [last.size, last.milliseconds]),
    memory: growth([from.size, from.peakMegabytes], [last.size, last.peakMegabytes]),
  };
}
