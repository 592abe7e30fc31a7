import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { completeLock } from "../.scripts/complete-lock.mjs";

describe.each(["package-lock.json", "test/bench/package-lock.json"])("%s", (path) => {
  const text = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

  it("has every optional package of every platform, so that npm ci takes it anywhere (node .scripts/complete-lock.mjs; with test/bench for the benchmark's)", () => {
    const lock = JSON.parse(text) as { packages: Record<string, unknown> };
    expect(Object.keys(lock.packages)).toEqual(Object.keys(completeLock(lock).packages));
  });

  it("names no registry", () => {
    expect(text).not.toContain('"resolved"');
  });
});
