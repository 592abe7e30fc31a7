// Families and single cases in one run.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeBulkCases } from "../../.scripts/make-bulk-cases.mjs";
import { runProgram } from "../cli/run-program.ts";
import { makeFolder, readReport, readRun, root, runBulkProgram } from "./bulk-runs.ts";

const flags = ["--filing-date", "2026-11-24"];

function copyFamily(change: (text: string) => string = (text) => text): string {
  const folder = makeFolder();
  cpSync(join(root, "fixtures", "families", "couple-apart"), folder, { recursive: true });
  const path = join(folder, "case.json");
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return path;
}

function withoutReport(out: string): ReadonlyMap<string, string> {
  return new Map([...readRun(out)].filter(([name]) => !name.startsWith("report.")));
}

describe("a family among single cases", () => {
  it("has a row for each packet, in the order of the input, and the bytes of build", async () => {
    const [cases, alone, out] = [makeFolder(), makeFolder(), makeFolder()];
    writeBulkCases(cases, 2);
    const single = (index: number): string => join(cases, `case-00000${index}`, "case.json");
    const inputs = [single(0), copyFamily(), single(1)];
    for (const path of inputs) runProgram(["build", path, "--out", alone, ...flags]);
    const { code, stdout } = await runBulkProgram([...inputs, "--out", out, ...flags, "--json"]);
    expect(code).toBe(0);
    expect(readReport(out).map(({ caseId, family, member, folder }) => [caseId, family, member, folder])).toEqual([
      ["case-000000", undefined, undefined, "case-000000"],
      ["2026-0210-nicholas", "2026-0210", "nicholas", "2026-0210/nicholas"],
      ["2026-0210-grace", "2026-0210", "grace", "2026-0210/grace"],
      ["case-000001", undefined, undefined, "case-000001"],
    ]);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ summary: { cases: 4 } });
    expect(withoutReport(out)).toEqual(readRun(alone));
  });

  it("is not made at all where one member is blocked, and stops nobody else", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, 1);
    // Without her passport's number Grace's own case is not sound.
    const path = copyFamily((text) => text.replace('"form": "I-134"', '"form": "I-765"'));
    const { code } = await runBulkProgram([path, cases, "--out", out, ...flags]);
    expect(code).toBe(1);
    const rows = readReport(out);
    expect(rows.map(({ status }) => status)).toEqual(["blocked", "blocked", "warned"]);
    expect(existsSync(join(out, "2026-0210"))).toBe(false);
  });

  it("is made again where a file of one member is gone or changed, and left alone where nothing is", async () => {
    const out = makeFolder();
    const path = copyFamily();
    const run = (...more: readonly string[]) => runBulkProgram([path, "--out", out, ...flags, "--json", ...more]);
    const unchanged = ({ stdout }: { readonly stdout: string }): number =>
      (JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as { summary: { unchanged: number } }).summary.unchanged;
    await run();
    const first = readRun(out);
    expect(unchanged(await run("--only", "changed"))).toBe(2);
    for (const gone of [
      "grace/packet.pdf",
      "nicholas/manifest.json",
      "family-cover-sheet.pdf",
      "family-manifest.json",
    ]) {
      rmSync(join(out, "2026-0210", gone));
      const again = await run("--resume");
      expect([gone, unchanged(again)]).toEqual([gone, 0]);
      expect(readRun(out)).toEqual(first);
    }
  });

  it("whose packet would take the id of another case is refused before anything is made", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, 1, (made) => ({ ...made, caseId: "2026-0210-grace" }));
    const { code } = await runBulkProgram([copyFamily(), cases, "--out", out, ...flags]);
    expect(code).toBe(1);
    const rows = readReport(out);
    expect(rows.every(({ status }) => status === "blocked")).toBe(true);
    expect(rows.flatMap(({ problems }) => problems.map(({ code: found }) => found))).toContain("bulk-case-id-twice");
    expect(existsSync(join(out, "2026-0210"))).toBe(false);
  });
});
