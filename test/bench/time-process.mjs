// How long a whole process takes, from its start to its end.
import { spawnSync } from "node:child_process";

/** Milliseconds. Throws, with the last line it said, where the process ends with none of the codes. */
export function timeProcess([program, ...args], { cwd, env, codes = [0] } = {}) {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    env: env === undefined ? process.env : { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const milliseconds = performance.now() - start;
  if (error !== undefined) throw error;
  if (!codes.includes(status)) throw new Error(`ended with ${status}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  return milliseconds;
}
