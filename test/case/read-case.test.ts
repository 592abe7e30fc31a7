import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadOutcome, readCase } from "../../src/case/read-case.ts";
import { readOfficeRules } from "../../src/case/read-office-rules.ts";
import { emptyOffice } from "../../src/case/office-profile.ts";
import { day } from "../../src/date.ts";
import { listed, minimalJson, minimalText, minimalWith } from "./minimal-case.ts";

const today = day("2026-12-01");
let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "read-case-"))));
afterAll(() => rm(folder, { recursive: true }));

/** Writes files, named by their paths below a folder of their own; gives that folder. */
async function write(name: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, name, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
  }
  return join(folder, name);
}

function places({ problems, locate }: ReadOutcome): string[] {
  return problems.map((found) => {
    const at = locate(found);
    const place = at?.place === undefined ? "" : `:${at.place.line}:${at.place.column}`;
    return `${found.code} ${at?.file.replace(folder, "")}${place}`;
  });
}

describe("the filing date", () => {
  it("is the flag, then the case's, then today", async () => {
    const undated = await write("undated", {
      "case.json": minimalWith({ "/filing/filedOn": undefined }),
      "dated.json": minimalJson(),
    });
    const on = async (file: string, options: object = {}): Promise<unknown> => {
      const read = await readCase(join(undated, file), { today, ...options });
      return read.ok ? read.value.parsed.filingOn : read.problems;
    };
    expect(await on("dated.json", { filingOn: day("2026-11-30") })).toBe("2026-11-30");
    expect(await on("dated.json")).toBe("2026-11-24");
    expect(await on("case.json")).toBe("2026-12-01");
  });

  it("is the day on which the case is checked", async () => {
    const at = await write("checked", {
      "case.json": minimalWith({ "/filing/filedOn": undefined, "/alternatives/visas/0/on": "2026-12-05" }),
    });
    expect(listed((await readCase(join(at, "case.json"), { today })).problems)).toEqual([
      "day-in-future /alternatives/visas/0/on",
    ]);
    expect((await readCase(join(at, "case.json"), { today: day("2026-12-05") })).problems).toEqual([]);
  });
});

describe("the office profile", () => {
  const carrierOf = async (path: string, officePath?: string): Promise<unknown> => {
    const read = await readCase(path, { today, ...(officePath === undefined ? {} : { officePath }) });
    return read.ok ? read.value.parsed.office.carrier : places(read);
  };

  it("is found beside the case, else in the nearest folder above, else where the flag says", async () => {
    const at = await write("offices", {
      "office.json": { carrier: "ups" },
      "a/b/case.json": minimalText,
      "c/case.json": minimalText,
      "c/office.json": { carrier: "dhl" },
      "elsewhere/our-office.json": { carrier: "fedex" },
    });
    expect(await carrierOf(join(at, "a/b/case.json"))).toBe("ups");
    expect(await carrierOf(join(at, "c/case.json"))).toBe("dhl");
    expect(await carrierOf(join(at, "c/case.json"), join(at, "elsewhere/our-office.json"))).toBe("fedex");
  });

  it("may be missing", async () => {
    const at = await write("no-office", { "case.json": minimalText });
    const read = await readCase(join(at, "case.json"), { today });
    expect(read.ok && read.value.parsed.office).toEqual(emptyOffice);
    expect(read.ok && "officeFile" in read.value).toBe(false);
  });

  it("that is named must be there", async () => {
    const at = await write("named-office", { "case.json": minimalText });
    expect(await carrierOf(join(at, "case.json"), join(at, "nowhere.json"))).toEqual([
      "json-file-missing /named-office/nowhere.json",
    ]);
  });

  it("has its problems told with its own name and place, beside the case's", async () => {
    const at = await write("both-wrong", {
      "office.json": '{\n  "carrier": "usps",\n  "verifiedAddresses": [\n    { "replaces": 5 }\n  ]\n}',
      "case.json": '{\n  "caseId": "a b"\n}',
    });
    const read = await readCase(join(at, "case.json"), { today });
    expect(read.problems.filter(({ file }) => file === "office.json").map(({ pointer }) => pointer)).toContain(
      "/verifiedAddresses/0/replaces",
    );
    expect(places(read)).toContain("case-type-wrong /both-wrong/office.json:4:19");
    expect(places(read)).toContain("case-id-invalid /both-wrong/case.json:2:13");
    expect(places(read)).toContain("case-field-missing /both-wrong/case.json:1:1");
  });

  it("that is no JSON is placed at its own line", async () => {
    const at = await write("torn-office", { "office.json": '{\n  "carrier": usps\n}', "case.json": minimalText });
    expect(places(await readCase(join(at, "case.json"), { today }))).toEqual([
      "json-syntax /torn-office/office.json:2:14",
    ]);
  });
});

describe("the case file", () => {
  it("that is no JSON is placed at its line", async () => {
    const at = await write("torn", { "case.json": "{\r\n  \"caseId\": 'x'\r\n}" });
    expect(places(await readCase(join(at, "case.json"), { today }))).toEqual(["json-syntax /torn/case.json:2:13"]);
  });

  it("that is missing has no place", async () => {
    expect(places(await readCase(join(folder, "nowhere.json"), { today }))).toEqual([
      "json-file-missing /nowhere.json",
    ]);
  });

  it("is handed on as it was read", async () => {
    const at = await write("handed", { "case.json": `\uFEFF${minimalText}` });
    const read = await readCase(join(at, "case.json"), { today });
    expect(read.ok && read.value.caseFile).toEqual({ path: join(at, "case.json"), text: minimalText });
  });
});

describe("the office's rule files", () => {
  it("are read in order, from where the profile is", async () => {
    const at = await write("rules", { "rules/b.json": { name: "b" }, "a.json": { name: "a" } });
    const read = await readOfficeRules({ ...emptyOffice, rules: ["rules/b.json", "a.json"] }, join(at, "office.json"));
    expect(read).toMatchObject({ ok: true, value: { contents: [{ name: "b" }, { name: "a" }] } });
  });

  it("are refused each by its own name", async () => {
    const at = await write("bad-rules", { "a.json": '{ "name": }' });
    const read = await readOfficeRules({ ...emptyOffice, rules: ["nowhere.json", "a.json"] }, join(at, "office.json"));
    expect(read.ok).toBe(false);
    expect(read.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "json-file-missing nowhere.json",
      "json-syntax a.json",
    ]);
  });
});
