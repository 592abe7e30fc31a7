// Adds to the lock file the packages of other platforms that the registry at hand does not have: `npm ci` refuses a
// lock file that leaves out an optional package, and npm leaves out those that it cannot fetch. Run after `npm install`;
// with "test/bench" for the benchmark's own packages.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** "@oxfmt/binding-linux-arm-gnueabihf" says which machines it is for. */
function machineOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc !== undefined && os === "linux" ? { libc: [libc] } : {}),
  };
}

export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (packages[`node_modules/${name}`] !== undefined || packages[`${path}/node_modules/${name}`] !== undefined)
        continue;
      packages[`node_modules/${name}`] = {
        version,
        ...machineOf(name),
        ...(entry.dev === true ? { dev: true } : {}),
        optional: true,
      };
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, "en")));
  return { ...lock, packages: sorted };
}

if (process.argv[1]?.endsWith("complete-lock.mjs")) {
  const path = join(root, process.argv[2] ?? ".", "package-lock.json");
  writeFileSync(path, `${JSON.stringify(completeLock(JSON.parse(readFileSync(path, "utf8"))), null, 2)}\n`);
}
