import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { markOfPart, removeLeftOverParts } from "../../src/disk/part-files.ts";

it("what killed writers left is cleared, of packets, lock and journal; what a living one writes stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parole-packet-parts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { pid: dead } = spawnSync(process.execPath, ["-e", ""]);
  const left = markOfPart().replace(String(process.pid), String(dead));
  const own = markOfPart();
  mkdirSync(join(folder, "member"));
  for (const name of [`.packet.pdf${left}`, `lock${left}`, `journal.ndjson${left}`, `member/.packet.pdf${left}`])
    writeFileSync(join(folder, name), "");
  for (const name of [`lock${own}`, "packet.pdf", "notes.part", `letter.${dead}.part`])
    writeFileSync(join(folder, name), "");
  await removeLeftOverParts(folder, { andBelow: true });
  expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual(
    ["member", `lock${own}`, "packet.pdf", "notes.part", `letter.${dead}.part`].toSorted(),
  );
});
