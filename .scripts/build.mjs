// src/ -> .build/: plain JavaScript for Node, split so that each command loads only what it needs, and the types.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./setup.mjs";

// Where a packed copy is installed as a dependency there are no sources to build.
if (!existsSync(join(root, "src")) || !existsSync(join(root, "node_modules", "esbuild"))) process.exit(0);

const { build } = await import("esbuild");
const out = join(root, ".build");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    index: "src/index.ts",
    "cli/main": "src/cli/main.ts",
    "bulk/worker": "src/bulk/worker.ts",
    "exhibits/worker": "src/exhibits/worker.ts",
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "error",
});
chmodSync(join(out, "cli", "main.js"), 0o755);

if (process.argv.includes("--types") || process.env["npm_lifecycle_event"] === "prepare") {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const args = [
    "src/index.ts",
    "--ignoreConfig",
    "--declaration",
    "--emitDeclarationOnly",
    "--outDir",
    ".build/types",
    "--rootDir",
    "src",
  ];
  const compilerOptions = [
    "--target",
    "es2023",
    "--module",
    "nodenext",
    "--strict",
    "--skipLibCheck",
    "--types",
    "node",
    "--resolveJsonModule",
    "--rewriteRelativeImportExtensions",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
  ];
  const result = spawnSync(process.execPath, [tsc, ...args, ...compilerOptions], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) process.exit(1);
}
writeFileSync(join(out, "built"), "");
