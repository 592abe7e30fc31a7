// What breaks runs, really produced. `.scripts/bulk-faults.mjs` does the same at length.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { writeBulkCases } from "../../.scripts/make-bulk-cases.mjs";
import { beginBulk, makeFolder, readReport, readRun, root, runBulkProgram } from "./bulk-runs.ts";

const count = 12;

function countFinished(out: string): number {
  const path = join(out, ".parole-packet", "journal.ndjson");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").length - 2 : 0;
}

async function waitForFinished(out: string, cases: number): Promise<void> {
  while (countFinished(out) < cases) await wait(5);
}

describe("a run that is broken off", () => {
  it("ends as if nothing had happened when it is killed again and again and resumed", async () => {
    const [cases, calm, out] = [makeFolder(), makeFolder(), makeFolder()];
    writeBulkCases(cases, count);
    expect((await runBulkProgram([cases, "--out", calm])).code).toBe(0);
    for (const finished of [0, 2, 5, 8]) {
      const child = beginBulk([cases, "--out", out, "--resume"]);
      const closed = once(child, "close");
      await waitForFinished(out, finished);
      child.kill("SIGKILL");
      await closed;
      expect(existsSync(join(out, "report.ndjson"))).toBe(false);
    }
    // What a killed writer leaves: a part of a file, and a line of the journal without its end.
    mkdirSync(join(out, "case-000011"), { recursive: true });
    writeFileSync(join(out, "case-000011", ".packet.pdf.4194303-0123456789ab.part"), "half");
    writeFileSync(join(out, ".parole-packet", "journal.ndjson"), '{"key":"id case-000011","finger', { flag: "a" });
    const before = countFinished(out);
    expect(before).toBeGreaterThanOrEqual(8);
    const { stdout } = await runBulkProgram([cases, "--out", out, "--resume"]);
    expect(Number(/, (\d+) of them as an earlier run left them/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(8);
    expect(readRun(out)).toEqual(readRun(calm));
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("finishes what is at work on %s, goes out with %i, and can be resumed", async (signal, code) => {
    const [cases, calm, out] = [makeFolder(), makeFolder(), makeFolder()];
    writeBulkCases(cases, count);
    await runBulkProgram([cases, "--out", calm]);
    const child = beginBulk([cases, "--out", out, "--jobs", "1", "--json"]);
    let stdout = "";
    child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
    const closed = once(child, "close");
    await waitForFinished(out, 2);
    child.kill(signal);
    expect(await closed).toEqual([code, null]);
    const folders = readdirSync(out).filter((name) => name.startsWith("case-"));
    expect(folders.length).toBe(countFinished(out));
    expect(folders.length).toBeLessThan(count);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      summary: { complete: false, warned: folders.length },
    });
    for (const folder of folders)
      expect(readdirSync(join(out, folder)).toSorted()).toEqual(["control-sheet.pdf", "manifest.json", "packet.pdf"]);
    await runBulkProgram([cases, "--out", out, "--resume"]);
    expect(readRun(out)).toEqual(readRun(calm));
  });

  it("stops at once while it waits for cases that do not come", async () => {
    const out = makeFolder();
    const child = beginBulk(["-", "--out", out]);
    const closed = once(child, "close");
    while (!existsSync(join(out, ".parole-packet", "journal.ndjson"))) await wait(5);
    child.kill("SIGINT");
    expect(await closed).toEqual([130, null]);
  });

  it("makes every case though nobody reads along any more", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, count);
    const child = beginBulk([cases, "--out", out, "--json"]);
    const closed = once(child, "close");
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await closed).toEqual([0, null]);
    expect(readReport(out)).toHaveLength(count);
  });
});

describe("the folder", () => {
  it("is for one run at a time, and free again when that was killed", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, count);
    const first = beginBulk([cases, "--out", out, "--jobs", "1"]);
    const closed = once(first, "close");
    await waitForFinished(out, 1);
    const second = await runBulkProgram([cases, "--out", out, "--json"]);
    expect(second.code).toBe(1);
    expect(second.stdout).toContain("bulk-folder-busy");
    first.kill("SIGKILL");
    await closed;
    expect((await runBulkProgram([cases, "--out", out, "--resume"])).code).toBe(0);
  });

  it("that cannot be written is told before anything is made, and one case's folder stops no other case", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, 3);
    writeFileSync(join(out, "file"), "");
    const nowhere = await runBulkProgram([cases, "--out", join(out, "file", "below"), "--json"]);
    expect([nowhere.code, nowhere.stdout.includes("output-unwritable")]).toEqual([1, true]);
    writeFileSync(join(out, "case-000001"), "a file in the way");
    expect((await runBulkProgram([cases, "--out", out])).code).toBe(1);
    expect(readReport(out).map(({ status, problems }) => [status, problems[0]?.code])).toEqual([
      ["warned", "sponsor-absence-explained"],
      ["failed", "output-unwritable"],
      ["warned", "sponsor-absence-explained"],
    ]);
    renameSync(join(out, "case-000001"), join(out, "moved"));
    const { stdout } = await runBulkProgram([cases, "--out", out, "--resume", "--json"]);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      summary: { warned: 3, unchanged: 2 },
    });
  });

  it("on a full disk ends the run, and it is resumed once there is room", async () => {
    const [cases, calm, out] = [makeFolder(), makeFolder(), makeFolder()];
    writeBulkCases(cases, 6);
    await runBulkProgram([cases, "--out", calm]);
    // No file may grow over so many blocks of 512 bytes: the packets' files are larger, the journal's is not.
    const program = join(root, ".build", "cli", "main.js");
    const child = spawn("/bin/sh", [
      "-c",
      `trap '' XFSZ; ulimit -f 20; exec "$@"`,
      "sh",
      process.execPath,
      program,
      "bulk",
      cases,
      "--out",
      out,
      "--json",
    ]);
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
    expect(await once(child, "close")).toEqual([1, null]);
    const summary = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as {
      summary: { complete: boolean; cases: number };
      problems: { code: string }[];
    };
    expect(summary).toMatchObject({ summary: { complete: false }, problems: [{ code: "output-disk-full" }] });
    expect(summary.summary.cases).toBeLessThan(6);
    expect(readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => /part$|pdf$/.test(name))).toEqual(
      [],
    );
    await runBulkProgram([cases, "--out", out, "--resume"]);
    expect(readRun(out)).toEqual(readRun(calm));
  });
});

/** A case for each word; where there is one, all exhibits are the file of that name. */
function writeFaultyCases(cases: string, words: readonly string[]): void {
  writeBulkCases(cases, words.length, (made, index) => {
    const word = words[index];
    if (word === undefined || word === "") return made;
    const evidence = join(cases, `case-00000${index}`, "evidence");
    copyFileSync(join(evidence, "papers.pdf"), join(evidence, `${word}.pdf`));
    return {
      ...made,
      exhibits: (made.exhibits ?? []).map((exhibit) => ({ ...exhibit, file: `evidence/${word}.pdf` })),
    };
  });
}

describe("a case that kills its worker", () => {
  it("fails alone, by exit, by an error outside of any promise, by memory and by never ending", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    const words = ["", "die-by-exit", "die-by-throw", "", "die-by-memory", "hang-for-ever", ""];
    writeFaultyCases(cases, words);
    const { code } = await runBulkProgram(
      [cases, "--out", out, "--jobs", "2", "--worker-memory", "128", "--case-timeout", "20"],
      { faults: true },
    );
    expect(code).toBe(1);
    expect(readReport(out).map(({ status, problems }) => (status === "failed" ? problems[0]?.code : status))).toEqual([
      "warned",
      "bulk-worker-died",
      "bulk-worker-died",
      "warned",
      "bulk-out-of-memory",
      "bulk-case-too-slow",
      "warned",
    ]);
    // Without the faults, what failed is made, and nothing else is made again.
    const { stdout } = await runBulkProgram([cases, "--out", out, "--resume", "--json"]);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      summary: { warned: 7, unchanged: 3 },
    });
  });

  it("is blocked by its file alone where that kills the worker which opens files", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeFaultyCases(cases, ["", "reader-dies", ""]);
    await runBulkProgram([cases, "--out", out, "--jobs", "1"], { faults: true });
    expect(readReport(out).map(({ status }) => status)).toEqual(["warned", "blocked", "warned"]);
    expect(readReport(out)[1]?.problems.map(({ code }) => code)).toContain("file-breaks-reader");
  });
});
