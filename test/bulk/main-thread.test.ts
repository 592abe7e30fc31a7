import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./bulk-runs.ts";

/** Every package that the file loads, itself or by what it imports, before anything asks for more. */
function listPackages(start: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from, alone] of readFileSync(file, "utf8").matchAll(
      /^(?:(?:import|export)\s[^;]*?from\s*|import\s*)"([^"]+)"|^import\s*"([^"]+)"/gm,
    )) {
      const name = from ?? alone ?? "";
      if (name.startsWith(".")) follow(resolve(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(name);
    }
  };
  follow(start);
  return packages;
}

describe("the main thread of a run", () => {
  it("loads no library that only the workers need", () => {
    const chunks = join(root, ".build", "chunks");
    const commands = readdirSync(chunks).filter((name) => name.startsWith("bulk-"));
    expect(commands).toHaveLength(1);
    const loaded = listPackages(join(chunks, commands[0] ?? ""));
    expect([...loaded]).toContain("csv-stringify/sync");
    expect([...loaded].filter((name) => /pdf-lib|fontkit|zod|handlebars|sharp|piscina/.test(name))).toEqual([]);
    // The same eye sees them where they are.
    expect([...listPackages(join(root, ".build", "bulk", "worker.js"))]).toContain("zod");
  });
});
