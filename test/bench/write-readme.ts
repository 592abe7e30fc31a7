import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillReadme } from "../../.scripts/readme-lists.mts";
import { packageRoot } from "../../src/package-root.ts";

/** Puts the kept results into README.md. */
export function writeSpeedIntoReadme(): void {
  const path = join(packageRoot(), "README.md");
  writeFileSync(path, fillReadme(readFileSync(path, "utf8")));
}
