import { availableParallelism, cpus, totalmem } from "node:os";

/** Where and when something was measured. */
export interface Machine {
  readonly measuredOn: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
}

export function describeMachine(): Machine {
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: (cpus()[0]?.model ?? "unknown processor").replaceAll(/\s+/g, " ").trim(),
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
  };
}
