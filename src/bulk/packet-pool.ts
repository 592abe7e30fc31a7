// Workers that make packets, each with a memory of its own. A case that kills its worker is tried once more in a new
// one, since what killed it may have been left by an earlier case; then it is given up, and the others go on.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../package-root.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { CaseTask } from "./case-task.ts";
import { Turns } from "./turns.ts";

export interface PoolOptions {
  /** Workers; one for each core where left out. */
  readonly jobs?: number;
  /** What each worker's objects may take, in megabytes; 1024 where left out. */
  readonly workerMegabytes?: number;
  /** What a case may take before it is given up, in seconds; 600 where left out. */
  readonly caseSeconds?: number;
}

export interface PacketPool {
  readonly jobs: number;
  /**
   * The worker's answer, or why there is none. Waits for a free worker: one task more than there are workers keeps all
   * of them busy. Rejects where the signal was aborted.
   */
  run(task: CaseTask, signal?: AbortSignal): Promise<{ readonly answer: unknown } | { readonly lost: Problem }>;
  close(): Promise<void>;
}

/** Starts the workers; close the pool when done, or the process stays alive. */
export async function openPacketPool(options: PoolOptions = {}): Promise<PacketPool> {
  const { Piscina } = await import("piscina");
  const { jobs = availableParallelism(), workerMegabytes = 1024, caseSeconds = 600 } = options;
  const pool = new Piscina({
    filename: workerPath(),
    name: "runTask",
    minThreads: 1,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    idleTimeout: 60_000,
    // A worker that waits for work must be able to end what its last case left running.
    atomics: "disabled",
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: workerMegabytes, maxYoungGenerationSizeMb: 32 },
  });
  // What a task throws reaches its caller; an idle worker that dies is replaced, and nothing is lost with it.
  pool.on("error", () => undefined);
  // A task is handed to the pool only when a worker is free for it, so that its time runs while it is at work.
  const turns = new Turns(jobs);
  const runAlone: PacketPool["run"] = async (task, signal) => {
    for (let attempt = 1; ; attempt++) {
      const timeout = AbortSignal.timeout(caseSeconds * 1000);
      try {
        return {
          answer: await pool.run(task, { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) }),
        };
      } catch (error) {
        signal?.throwIfAborted();
        if (timeout.aborted) return { lost: problem("bulk-case-too-slow", "", { seconds: caseSeconds }) };
        if (attempt === 2) return { lost: explainLoss(error, workerMegabytes) };
      }
    }
  };
  return {
    jobs,
    async run(task, signal) {
      await turns.begin();
      try {
        signal?.throwIfAborted();
        return await runAlone(task, signal);
      } finally {
        turns.end();
      }
    },
    close: () => pool.destroy(),
  };
}

function explainLoss(error: unknown, megabytes: number): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return problem("bulk-out-of-memory", "", { megabytes });
  // The message can quote the case; an exit code or the kind of an error cannot.
  const exit = error instanceof Error ? /^worker exited with code: (-?\d+)$/i.exec(error.message)?.[1] : undefined;
  return problem("bulk-worker-died", "", {
    reason: exit === undefined ? (error instanceof Error ? error.name : typeof error) : `exit code ${exit}`,
  });
}

/** The worker beside this file in the sources, and the built one in the built program. */
function workerPath(): string {
  return import.meta.url.endsWith(".ts")
    ? fileURLToPath(new URL("worker.ts", import.meta.url))
    : join(packageRoot(), ".build", "bulk", "worker.js");
}
