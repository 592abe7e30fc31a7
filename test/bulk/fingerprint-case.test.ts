import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RunOptions } from "../../src/bulk/case-task.ts";
import { fingerprintCase } from "../../src/bulk/fingerprint-case.ts";
import { day } from "../../src/date.ts";
import { makeFolder } from "./bulk-runs.ts";

const options: RunOptions = {
  generator: "test",
  draft: false,
  allowOutside: false,
  relabel: false,
  today: day("2026-11-24"),
};

function makeCase() {
  const folder = makeFolder();
  const path = join(folder, "case.json");
  mkdirSync(join(folder, "photos"));
  writeFileSync(join(folder, "photos", "1.jpg"), "one");
  writeFileSync(path, JSON.stringify({ caseId: "x", exhibits: [{ id: "photos", file: "photos" }] }));
  const out = join(folder, "out");
  const take = (change: Partial<RunOptions> = {}): Promise<string> =>
    fingerprintCase({ source: path, path, caseId: "x" }, { ...options, ...change }, out);
  return { folder, out, take };
}

describe("the fingerprint of a case", () => {
  it("changes with a file that comes into a folder, goes from it, or changes in it", async () => {
    const { folder, take } = makeCase();
    const before = await take();
    expect(await take()).toBe(before);
    writeFileSync(join(folder, "photos", "2.jpg"), "two");
    const more = await take();
    expect(more).not.toBe(before);
    writeFileSync(join(folder, "photos", "1.jpg"), "changed");
    expect(await take()).not.toBe(more);
    rmSync(join(folder, "photos", "2.jpg"));
    expect(await take()).not.toBe(more);
  });

  it("changes with what a packet may weigh, a copy for e-mail, and labels given anew", async () => {
    const { take } = makeCase();
    const all = await Promise.all([
      take(),
      take({ mostBytes: 1 }),
      take({ mostBytes: 2 }),
      take({ emailable: true }),
      take({ relabel: true }),
    ]);
    expect(new Set(all).size).toBe(5);
  });

  it("of a draft changes with the labels that a final packet has frozen; that of a final packet does not", async () => {
    const { out, take } = makeCase();
    const [draft, final] = [await take({ draft: true }), await take()];
    mkdirSync(join(out, "x"), { recursive: true });
    writeFileSync(join(out, "x", "manifest.json"), "{}");
    expect(await take({ draft: true })).not.toBe(draft);
    expect(await take()).toBe(final);
  });
});
