// The other engines have a package of their own, so that nobody installs them who does not compare.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const inBench = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Installs them where that is still to do. False where it cannot be done: what needs no package is measured all the same. */
export function installPackages(tell: (line: string) => void): boolean {
  const installed = inBench("node_modules/.package-lock.json");
  const lock = inBench("package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  tell("installing the other engines (once, 150 MB) ...");
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, {
    cwd: inBench("."),
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) tell("the other engines could not be installed");
  return status === 0;
}
