// npm test: sets everything up, then runs the tests (all, or those whose path holds the words given).
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildIfStale, installPackages, root } from "./setup.mjs";

installPackages();
buildIfStale();
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const result = spawnSync(
  process.execPath,
  [vitest, "run", "--config", "test/vitest.config.ts", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
process.exit(result.status ?? 1);
