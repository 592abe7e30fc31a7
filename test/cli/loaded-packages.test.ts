// What each command loads before anything asks for more. Starting is slow enough without what a command does not need.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Loaded {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** The files and packages that the module imports, itself or by what it imports. What is imported on need is left out. */
async function listLoaded(start: string): Promise<Loaded> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [start],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind === "dynamic-import") continue;
      if (external !== true) follow(path);
      else if (!path.startsWith("node:")) packages.add(path);
    }
  };
  follow(start);
  return { files, packages };
}

const heavy = /^(pdf-lib|harfbuzzjs|sharp|piscina|handlebars|zod)/;

describe("loads no more than it needs:", () => {
  it("the program, before it knows the command", async () => {
    const { packages } = await listLoaded("src/cli/main.ts");
    expect([...packages].filter((name) => !/^(commander|dayjs)/.test(name))).toEqual([]);
  });

  it("check, which sets no page and opens exhibits only where there are some", async () => {
    const { files, packages } = await listLoaded("src/cli/commands/check.ts");
    expect([...packages]).toContain("zod");
    expect([...packages].filter((name) => /^(pdf-lib|harfbuzzjs|sharp)/.test(name))).toEqual([]);
    expect([...files].filter((file) => /^src\/(fonts|layout|pdf)\//.test(file))).toEqual([]);
  });

  it("build, without exhibits", async () => {
    const { packages } = await listLoaded("src/cli/commands/build.ts");
    expect([...packages].filter((name) => /^(pdf-lib|sharp|piscina)/.test(name))).toEqual([]);
    const writing = await listLoaded("src/pdf/write-packet.ts");
    expect([...writing.packages].filter((name) => heavy.test(name))).toEqual([]);
  });

  it("the main thread of a run, whose workers do the work", async () => {
    const { packages } = await listLoaded("src/cli/commands/bulk.ts");
    expect([...packages]).toContain("csv-stringify/sync");
    expect([...packages].filter((name) => heavy.test(name))).toEqual([]);
    // The same eye sees them where they are.
    expect([...(await listLoaded("src/bulk/worker.ts")).packages]).toContain("zod");
  });
});
