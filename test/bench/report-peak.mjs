// Loaded before a measured program: when it ends, its peak memory, workers included, goes into the file that is named
// in the environment. In kilobytes.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const path = process.env["BENCH_PEAK_FILE"];
if (isMainThread && path !== undefined) {
  process.on("exit", () => writeFileSync(path, String(process.resourceUsage().maxRSS)));
}
