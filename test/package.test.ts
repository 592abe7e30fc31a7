import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { completeLock } from "../.scripts/complete-lock.mjs";

const text = readFileSync(fileURLToPath(new URL("../package-lock.json", import.meta.url)), "utf8");

describe("the lock file", () => {
  it("has every optional package of every platform, so that npm ci takes it anywhere (node .scripts/complete-lock.mjs)", () => {
    const lock = JSON.parse(text) as { packages: Record<string, unknown> };
    expect(Object.keys(lock.packages)).toEqual(Object.keys(completeLock(lock).packages));
  });

  it("names no registry", () => {
    expect(text).not.toContain('"resolved"');
  });
});
