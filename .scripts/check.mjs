// npm run check: format, lint, types, tests (layering among them), dead code, package lint. Stops at the first that fails.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installPackages, root } from "./setup.mjs";

installPackages();
const steps = [
  ["format", "oxfmt", "--check", "."],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["types", "tsc", "-p", "."],
  ["build", process.execPath, join(root, ".scripts", "build.mjs"), "--types"],
  ["tests", "vitest", "run", "--config", "test/vitest.config.ts"],
  ["dead code", "knip"],
  ["package", "publint", "--strict"],
];
const skipped = new Set((process.env["CHECK_SKIP"] ?? "").split(",").filter(Boolean));
for (const [name, command, ...args] of steps) {
  if (skipped.has(name)) {
    console.log(`${name}: left out (CHECK_SKIP)`);
    continue;
  }
  const started = process.hrtime.bigint();
  const program = command === process.execPath ? command : join(root, "node_modules", ".bin", command);
  const result = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (result.status !== 0) {
    console.error(`${name}: failed`);
    process.exit(1);
  }
  console.log(`${name}: fine (${Number((process.hrtime.bigint() - started) / 100_000_000n) / 10} s)`);
}
