import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, runProgram } from "../cli/run-program.ts";

interface Answer {
  readonly ok: boolean;
  readonly cases: readonly {
    readonly source: string;
    readonly file?: string;
    readonly refused: readonly { readonly from?: string; readonly to: string; readonly code: string }[];
    readonly missing: readonly string[];
    readonly problems: readonly { readonly code: string }[];
  }[];
  readonly problems: readonly { readonly code: string; readonly args: object }[];
}

function run(files: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  const again = () => {
    const { code, stdout } = runProgram(["init", ...args, "--json"], { cwd: folder });
    return { code, answer: JSON.parse(stdout) as Answer };
  };
  const read = (id: string): unknown => JSON.parse(readFileSync(join(folder, "cases", id, "case.json"), "utf8"));
  return { folder, ...again(), again, read };
}

const columns = {
  base: { petitioner: "beneficiary" },
  columns: {
    Case: "/caseId",
    Given: "/beneficiary/name/given",
    Born: "/beneficiary/bornOn",
    Days: { to: "/request/stayDays", as: "number" },
  },
};

describe("init --from-csv", () => {
  const table =
    "Case,Given,Born,Days,Eyes\n2026-1,Ana,1980-02-30,90,blue\n2026-2,Bo,1981-02-03,x,\n2026-1,Cy,1981-02-03,9,\n,Di,,,\n";
  const args = ["--from-csv", "t.csv", "--mapping", "m.json"];

  it("writes a case a row, tells what had no place, what is refused and what is missing, and drops no value", () => {
    const { code, answer, folder, read } = run({ "t.csv": table, "m.json": columns }, ...args);
    expect(code).toBe(1);
    expect(answer.problems).toMatchObject([{ code: "intake-field-unmapped", args: { field: "Eyes" } }]);
    expect(
      answer.cases.map(({ source, file, problems }) => [source, file, problems.map((found) => found.code)]),
    ).toEqual([
      ["t.csv:2", "cases/2026-1/case.json", []],
      ["t.csv:3", undefined, ["bulk-row-invalid"]],
      ["t.csv:4", undefined, ["bulk-case-id-twice"]],
      ["t.csv:5", undefined, ["intake-case-id-missing"]],
    ]);
    expect(answer.cases[0]).toMatchObject({
      refused: [{ from: "Born", to: "/beneficiary/bornOn", code: "day-invalid" }],
      missing: expect.arrayContaining(["/filing", "/beneficiary/whereabouts"]) as string[],
    });
    expect(read("2026-1")).toEqual({
      petitioner: "beneficiary",
      caseId: "2026-1",
      beneficiary: { name: { given: "Ana" }, bornOn: "1980-02-30" },
      request: { stayDays: 90 },
    });
    expect(statSync(join(folder, "cases", "2026-1", "case.json")).mode & 0o077).toBe(0);
  });

  it("writes over no case", () => {
    const { again, folder } = run({ "t.csv": "Case,Given,Born,Days\nA,Ana,,\n", "m.json": columns }, ...args);
    const file = join(folder, "cases", "A", "case.json");
    writeFileSync(file, "mine");
    const { code, answer } = again();
    expect(code).toBe(1);
    expect(answer.cases[0]?.problems).toMatchObject([{ code: "init-case-exists" }]);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it.each([
    ["a column that the mapping names is missing", { "t.csv": "Case\nA\n", "m.json": columns }, "bulk-columns-differ"],
    ["a mapping for JSON", { "t.csv": table, "m.json": { paths: { "/a": "/caseId" } } }, "intake-mapping-other"],
    ["a mapping that is none", { "t.csv": table, "m.json": "{" }, "bulk-mapping-invalid"],
    ["no table", { "m.json": columns }, "bulk-input-missing"],
  ])("refuses %s, and writes nothing", (_case, files, found) => {
    const { code, answer, folder } = run(files, ...args);
    expect(code).toBe(1);
    expect(answer.problems.map((one) => one.code)).toEqual([found]);
    expect(existsSync(join(folder, "cases"))).toBe(false);
  });
});

describe("init --from", () => {
  const paths = {
    records: "/export/clients",
    paths: {
      "/id": { to: "/caseId", as: "text" },
      "/person/first": "/beneficiary/name/given",
      "/citizen": "/beneficiary/citizenships",
      "/helper/status": { to: "/petitioner/status", words: { LPR: "lawful-permanent-resident" } },
      "/a~1b": "/request/stayDays",
    },
    ignored: ["/notes"],
  };
  const client = {
    id: 7,
    person: { first: "Ana", nick: "An" },
    citizen: ["PL", "UA"],
    helper: { status: "LPR" },
    "a/b": 90,
  };
  const args = ["--from", "o.json", "--mapping", "m.json"];

  it("takes values as they are, puts our words for the tool's, and tells every place that has none", () => {
    const clients = [
      { ...client, notes: { of: "no concern" } },
      { id: "8", tags: ["x"], empty: "" },
    ];
    const { code, answer, read } = run({ "o.json": { export: { clients } }, "m.json": paths }, ...args);
    expect(code).toBe(0);
    expect(answer.problems.map(({ args: { field } }: { args: { field?: string } }) => field)).toEqual([
      "/person/nick",
      "/tags/0",
    ]);
    expect(read("7")).toEqual({
      caseId: "7",
      beneficiary: { name: { given: "Ana" }, citizenships: ["PL", "UA"] },
      petitioner: { status: "lawful-permanent-resident" },
      request: { stayDays: 90 },
    });
    expect(read("8")).toEqual({ caseId: "8" });
  });

  it("takes a record that stands alone", () => {
    const { code, answer } = run({ "o.json": client, "m.json": { ...paths, records: "" } }, ...args);
    expect(code).toBe(0);
    expect(answer.cases).toHaveLength(1);
  });

  it("says where it found no record", () => {
    const { answer } = run({ "o.json": { clients: [] }, "m.json": paths }, ...args);
    expect(answer.problems).toMatchObject([{ code: "intake-no-records", args: { at: "/export/clients" } }]);
  });

  it.each([
    [["init", "--from", "o.json"], "--mapping"],
    [["init", "folder", "--from", "o.json", "--mapping", "m.json"], "--out"],
    [["init", "--from", "o.json", "--from-csv", "t.csv", "--mapping", "m.json"], "--from"],
  ])("says how it is used: %j", (command, named) => {
    const { code, stderr } = runProgram(command);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });
});
