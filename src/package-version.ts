import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The version in package.json. */
export function packageVersion(): string {
  const description = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
  return description.version;
}

/** "parole-packet 0.1.0", as manifests name the program. */
export function generatorName(): string {
  return `parole-packet ${packageVersion()}`;
}
