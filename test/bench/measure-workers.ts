// What a second worker brings: packets a second through buildPackets(), with one worker and with two.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchFolder } from "./bench-folder.ts";
import { type Spread, spreadOf } from "./statistics.ts";

export interface WorkersResult {
  /** Packets a second. */
  readonly one: Spread;
  readonly two: Spread;
  /** Two workers' rate over one's, round by round. */
  readonly gain: Spread;
}

export function measureWorkers(
  folder: BenchFolder,
  options: { readonly rounds: number; readonly packets: number; readonly tell: (line: string) => void },
): WorkersResult {
  const { rounds, packets, tell } = options;
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    // In turn first and last, so that a machine that grows hot or busy favors neither.
    const order: readonly (1 | 2)[] = round % 2 === 1 ? [1, 2] : [2, 1];
    for (const jobs of order) (jobs === 1 ? one : two).push(run(folder, jobs, packets));
    tell(`workers: round ${round} of ${rounds}`);
  }
  return {
    one: spreadOf(one),
    two: spreadOf(two),
    gain: spreadOf(two.map((rate, index) => rate / (one[index] ?? rate))),
  };
}

function run({ lists }: BenchFolder, jobs: number, packets: number): number {
  const program = fileURLToPath(new URL("build-with-workers.mjs", import.meta.url));
  const args = [program, lists.cases, String(jobs), String(packets)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1));
  return Number(stdout);
}
