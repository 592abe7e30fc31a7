// The latest results, kept in the repository: each part with the machine and day it was measured on.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Machine } from "./machine.ts";
import type { ColdRow } from "./measure-cold.ts";
import type { Curve } from "./measure-curves.ts";
import type { WarmRow } from "./measure-warm.ts";
import type { WorkersResult } from "./measure-workers.ts";

export interface Measured<T> {
  readonly machine: Machine;
  readonly value: T;
}

export interface BenchResults {
  readonly warm?: Measured<readonly WarmRow[]>;
  readonly cold?: Measured<readonly ColdRow[]>;
  readonly workers?: Measured<WorkersResult>;
  readonly curves?: Measured<readonly Curve[]>;
}

const path = fileURLToPath(new URL("results/latest.json", import.meta.url));

export function readResults(): BenchResults {
  return JSON.parse(readFileSync(path, "utf8")) as BenchResults;
}

/** Puts the parts that were measured over those that stand there. */
export function keepResults(measured: BenchResults): BenchResults {
  const kept = { ...readResults(), ...measured };
  writeFileSync(path, `${JSON.stringify(kept, roundNumbers, 2)}\n`);
  return readResults();
}

/** Four digits are more than a measurement has. */
function roundNumbers(_field: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
