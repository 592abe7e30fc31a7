import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCase } from "../../src/case/read-case.ts";
import { parseDay } from "../../src/date.ts";

it("a file of a family makes no packet of anybody, and is told so", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "parole-packet-family-")), "case.json");
  writeFileSync(
    path,
    JSON.stringify({ invented: true, familyId: "2026-0001", members: [{ id: "mother" }, { id: "son" }] }),
  );
  const today = parseDay("2026-11-24");
  if (today === undefined) throw new Error("No such day.");
  expect((await readCase(path, { today })).ok).toBe(false);
});
