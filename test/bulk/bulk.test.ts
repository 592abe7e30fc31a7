import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { makeBulkCase, writeBulkCases } from "../../.scripts/make-bulk-cases.mjs";
import { runProgram } from "../cli/run-program.ts";
import { beginBulk, makeFolder, readReport, readRun, root, runBulkProgram } from "./bulk-runs.ts";

const papers = join(root, "fixtures", "cases", "minimal", "evidence", "papers.pdf");

/** Three cases: one that is made, one with a gap, one that is no JSON. */
function writeMixedCases(folder: string): void {
  writeBulkCases(folder, 3, (made, index) =>
    index === 1 ? { ...made, filing: { ...made.filing, carrier: undefined } } : made,
  );
  writeFileSync(join(folder, "case-000002", "case.json"), '{ "caseId": "case-000002", ');
}

describe("bulk", () => {
  it("writes what build writes, byte for byte, whatever the number of workers", async () => {
    const [cases, alone, one, three] = [makeFolder(), makeFolder(), makeFolder(), makeFolder()];
    writeBulkCases(cases, 4);
    // Beside the small ones a real one, with pictures, translations and forms that a worker keeps.
    const real = join(root, "fixtures", "cases", "funeral", "case.json");
    for (const path of [...readdirSync(cases).map((name) => join(cases, name, "case.json")), real])
      runProgram(["build", path, "--out", alone]);
    const runs = await Promise.all([
      runBulkProgram([cases, real, "--out", one, "--jobs", "1"]),
      runBulkProgram([cases, real, "--out", three, "--jobs", "3"]),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const expected = readRun(alone);
    expect(expected.size).toBe(15);
    for (const out of [one, three]) {
      const { ...files } = Object.fromEntries([...readRun(out)].filter(([path]) => !path.startsWith("report.")));
      expect(files).toEqual(Object.fromEntries(expected));
    }
    expect(readRun(one).get("report.ndjson")).toBe(readRun(three).get("report.ndjson"));
  });

  it("reports each case in the order of the input, makes the sound ones, and goes out with 1 where one was not made", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeMixedCases(cases);
    const { code, stdout, stderr } = await runBulkProgram([cases, "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/blocked {2}\S+case-000001\/case\.json \(case-000001\): carrier-missing/);
    expect(stdout).toMatch(/warned +1 .*\nblocked +2 .*\nfailed +0 /);
    const rows = readReport(out);
    expect(rows.map(({ status }) => status)).toEqual(["warned", "blocked", "blocked"]);
    expect(rows[0]).toMatchObject({
      caseId: "case-000000",
      folder: "case-000000",
      pages: expect.any(Number) as number,
      address: { line: expect.stringContaining("P.O. Box") as string },
    });
    expect(rows[2]?.problems.map(({ code: found }) => found)).toEqual(["json-syntax"]);
    expect(readdirSync(out).toSorted()).toEqual([".parole-packet", "case-000000", "report.csv", "report.ndjson"]);
    const csv = readFileSync(join(out, "report.csv"), "utf8").trimEnd().split("\n");
    expect(csv).toHaveLength(4);
    expect(csv[2]).toContain("case-000001,,blocked,,carrier-missing,");
  });

  it("prints a line of JSON for each case as it comes, then a summary, and nothing that a case says", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeMixedCases(cases);
    const { stdout } = await runBulkProgram([cases, "--out", out, "--json"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.slice(0, 3).join("\n")).toBe(readFileSync(join(out, "report.ndjson"), "utf8").trimEnd());
    expect(JSON.parse(lines[3] ?? "")).toMatchObject({
      summary: { complete: true, cases: 3, warned: 1, blocked: 2, failed: 0, unchanged: 0 },
    });
    const journal = readFileSync(join(out, ".parole-packet", "journal.ndjson"), "utf8");
    for (const word of ["Sample000000", "Mira", "Olena", "Gdynia", "ZZ000000", "1980"])
      expect(stdout + journal).not.toContain(word);
  });

  it("looks for problems only with --dry-run, beside an earlier run's report", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeMixedCases(cases);
    const { code } = await runBulkProgram([cases, "--out", out, "--dry-run"]);
    expect(code).toBe(1);
    expect(readdirSync(out).toSorted()).toEqual([".parole-packet", "triage.csv", "triage.ndjson"]);
    expect(readReport(out, "triage.ndjson").map(({ status }) => status)).toEqual(["warned", "blocked", "blocked"]);
  });

  it("makes drafts of cases with gaps, under names of their own", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeMixedCases(cases);
    await runBulkProgram([cases, "--out", out, "--draft"]);
    expect(readReport(out).map(({ status }) => status)).toEqual(["warned", "warned", "blocked"]);
    expect(readdirSync(join(out, "case-000001")).toSorted()).toEqual([
      "draft-control-sheet.pdf",
      "draft-manifest.json",
      "draft-packet.pdf",
    ]);
  });

  it("begins no more cases after the first that is not made with --fail-fast, and leaves no report", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, 6, (made, index) => (index === 0 ? { ...made, petitioner: "nobody" } : made));
    const { code, stdout } = await runBulkProgram([cases, "--out", out, "--fail-fast", "--jobs", "1"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/cases +1,/);
    expect(existsSync(join(out, "report.ndjson"))).toBe(false);
    expect((await runBulkProgram([cases, "--out", out, "--resume"])).code).toBe(1);
    expect(readReport(out)).toHaveLength(6);
  });
});

describe("what is run again", () => {
  it("does only what has changed, what failed, or what is left", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeMixedCases(cases);
    await runBulkProgram([cases, "--out", out]);
    const unchanged = async (...flags: string[]): Promise<unknown> => {
      const { stdout } = await runBulkProgram([cases, "--out", out, "--json", ...flags]);
      return (JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as { summary: unknown }).summary;
    };
    expect(await unchanged("--resume")).toMatchObject({ unchanged: 3, cases: 3 });
    expect(await unchanged("--only", "changed")).toMatchObject({ unchanged: 3 });
    expect(await unchanged("--only", "failed")).toMatchObject({ unchanged: 1, blocked: 2 });
    expect(await unchanged()).toMatchObject({ unchanged: 0 });
    // An exhibit that was touched, a packet that is gone, a case that was mended: each makes its case new.
    utimesSync(join(cases, "case-000001", "evidence", "papers.pdf"), 1_000_000_000, 1_000_000_000);
    expect(await unchanged("--resume")).toMatchObject({ unchanged: 2 });
    writeFileSync(join(out, "case-000000", "packet.pdf"), "half of a packet");
    expect(await unchanged("--only", "changed")).toMatchObject({ unchanged: 2 });
    writeFileSync(join(cases, "case-000002", "case.json"), JSON.stringify(makeBulkCase(2)));
    expect(await unchanged("--only", "changed")).toMatchObject({ unchanged: 2, warned: 2, blocked: 1 });
    expect(await unchanged("--resume", "--filing-date", "2026-11-23")).toMatchObject({ unchanged: 0 });
  });

  it("tells where a packet stands that was not made from the case as it is", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, 1);
    await runBulkProgram([cases, "--out", out]);
    writeFileSync(
      join(cases, "case-000000", "case.json"),
      JSON.stringify({ ...makeBulkCase(0), petitioner: "nobody" }),
    );
    const { stdout } = await runBulkProgram([cases, "--out", out]);
    expect(stdout).toContain("an earlier packet still stands");
    expect(readReport(out)[0]?.earlierPacket).toBe(true);
  });
});

describe("ids that collide", () => {
  it("makes none of the files, refuses the second of a list, and keeps the names of the report", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    writeBulkCases(cases, 4, (made, index) => ({ ...made, caseId: ["Same", "same", "report.csv", "other"][index] }));
    mkdirSync(join(cases, "evidence"));
    copyFileSync(papers, join(cases, "evidence", "papers.pdf"));
    writeFileSync(
      join(cases, "list.ndjson"),
      ["listed", "LISTED", "OTHER"].map((caseId) => JSON.stringify({ ...makeBulkCase(9), caseId })).join("\n"),
    );
    await runBulkProgram([cases, join(cases, "list.ndjson"), "--out", out]);
    const rows = readReport(out).map(({ caseId, status, problems }) => [caseId, status, problems[0]?.code]);
    expect(rows.slice(0, 4)).toEqual([
      ["Same", "blocked", "bulk-case-id-twice"],
      ["same", "blocked", "bulk-case-id-twice"],
      ["report.csv", "blocked", "bulk-case-id-taken"],
      ["other", "warned", "sponsor-absence-explained"],
    ]);
    expect(rows.slice(4).map(([caseId, status]) => [caseId, status])).toEqual([
      ["listed", "warned"],
      ["LISTED", "blocked"],
      ["OTHER", "blocked"],
    ]);
  });
});

describe("lists", () => {
  it("makes the first packet before the last line has come", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "evidence"));
    copyFileSync(papers, join(folder, "evidence", "papers.pdf"));
    const child = beginBulk(["-", "--out", "out"], { cwd: folder });
    const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
    child.stdin?.write(`${JSON.stringify(makeBulkCase(0))}\n`);
    const first = join(folder, "out", "case-000000", "manifest.json");
    while (!existsSync(first) && child.exitCode === null) await wait(50);
    expect(existsSync(first)).toBe(true);
    child.stdin?.end(`\r\n${JSON.stringify(makeBulkCase(1))}\r\nno JSON\n\uFEFF{}`);
    expect(await closed).toBe(1);
    expect(readReport(join(folder, "out")).map(({ source, status }) => [source, status])).toEqual([
      ["stdin:1", "warned"],
      ["stdin:3", "warned"],
      ["stdin:4", "blocked"],
      ["stdin:5", "blocked"],
    ]);
  });

  it("makes the cases of a table by its mapping, row by row", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "evidence"));
    copyFileSync(papers, join(folder, "evidence", "papers.pdf"));
    const columns = {
      Number: "/caseId",
      Given: "/beneficiary/name/given",
      Family: { to: "/beneficiary/name/family" },
      Days: { to: "/request/stayDays", as: "number" },
    };
    writeFileSync(
      join(folder, "mapping.json"),
      JSON.stringify({ base: makeBulkCase(0), columns, ignored: ["Remarks"] }),
    );
    const table =
      'Number,Given,Family,Days,Remarks\r\nt-1,Zoë,"O\'Neil, ""the second""",30,\r\nt-2,Ana,Lee,soon,x\r\nt-3,Ana,Lee\r\nt-4,Ana,Lee,,x\r\n';
    writeFileSync(join(folder, "cases.csv"), `\uFEFF${table}`);
    await runBulkProgram(["cases.csv", "--mapping", "mapping.json", "--out", "out"], { cwd: folder });
    const rows = readReport(join(folder, "out"));
    expect(rows.map(({ source, status, problems }) => [source, status, problems[0]?.code])).toEqual([
      ["cases.csv:2", "warned", "sponsor-absence-explained"],
      ["cases.csv:3", "blocked", "bulk-row-invalid"],
      ["cases.csv:4", "blocked", "bulk-row-invalid"],
      ["cases.csv:5", "warned", "sponsor-absence-explained"],
    ]);
  });

  it.each([
    ["bulk-mapping-missing", ["cases.csv"], {}, "Number\n1\n"],
    [
      "bulk-mapping-invalid",
      ["cases.csv", "--mapping", "mapping.json"],
      { columns: { Number: "caseId" } },
      "Number\n1\n",
    ],
    [
      "bulk-columns-differ",
      ["cases.csv", "--mapping", "mapping.json"],
      { columns: { Number: "/caseId" } },
      "Number,Alien number\n1,2\n",
    ],
    [
      "bulk-columns-differ",
      ["cases.csv", "--mapping", "mapping.json"],
      { columns: { Number: "/caseId" } },
      'Number\n"1\n',
    ],
    [
      "bulk-line-not-text",
      ["cases.csv", "--mapping", "mapping.json"],
      { columns: { Number: "/caseId" } },
      Buffer.from([0x4e, 0xff, 10]),
    ],
    ["bulk-input-missing", ["nothing.json"], {}, ""],
    ["bulk-input-missing", ["*.nothing"], {}, ""],
    ["bulk-input-missing", ["."], {}, ""],
  ])("says %s for %j and makes nothing of it", async (code, args, mapping, table) => {
    const folder = makeFolder();
    writeFileSync(join(folder, "mapping.json"), JSON.stringify(mapping));
    writeFileSync(join(folder, "cases.csv"), table);
    const { code: exit, stdout } = await runBulkProgram([...args, "--out", "out", "--json"], { cwd: folder });
    expect(exit).toBe(1);
    const last = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as { problems: { code: string }[] };
    expect(last.problems.map((found) => found.code)).toEqual([code]);
    expect(existsSync(join(folder, "out", "report.ndjson"))).toBe(false);
  });

  it("refuses a line that is no case for its length or its bytes, and goes on", async () => {
    const folder = makeFolder();
    rmSync(join(folder, "out"), { recursive: true, force: true });
    writeFileSync(
      join(folder, "list.ndjson"),
      Buffer.concat([Buffer.alloc(6_000_000, 32), Buffer.from("1\n"), Buffer.from([0xff, 10]), Buffer.from("{}\n")]),
    );
    await runBulkProgram(["list.ndjson", "--out", "out"], { cwd: folder });
    expect(readReport(join(folder, "out")).map(({ problems }) => problems[0]?.code)).toEqual([
      "bulk-line-too-long",
      "bulk-line-not-text",
      "case-field-missing",
    ]);
  });
});
