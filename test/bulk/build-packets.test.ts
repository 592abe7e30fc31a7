import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { makeBulkCase, writeBulkCases } from "../../.scripts/make-bulk-cases.mjs";
import type * as api from "../../src/index.ts";
import { runProgram } from "../cli/run-program.ts";
import { makeFolder, root } from "./bulk-runs.ts";

// The built library, as scripts use it: its workers are built files.
const { buildPackets, parseDay } = (await import(pathToFileURL(join(root, ".build", "index.js")).href)) as typeof api;
const today = parseDay("2026-11-24");
if (today === undefined) throw new Error("no day");

describe("buildPackets", () => {
  it("hands packets over in the order of the cases, and one that cannot be made as an outcome like any other", async () => {
    const cases = makeFolder();
    writeBulkCases(cases, 3, (made, index) => (index === 1 ? { ...made, petitioner: "nobody" } : made));
    const path = (index: number): string => join(cases, `case-00000${index}`, "case.json");
    const given = [path(0), path(1), { path: path(2), text: JSON.stringify(makeBulkCase(7)) }];
    const built = [];
    for await (const one of buildPackets(given, { today }, { jobs: 2 })) built.push(one);
    expect(built.map(({ input, index }) => [input, index])).toEqual(given.map((input, index) => [input, index]));
    expect(built.map(({ outcome }) => outcome.ok)).toEqual([true, false, true]);
    const last = built[2]?.outcome;
    if (last?.ok !== true) throw new Error("not built");
    expect(last.value.manifest.caseId).toBe("case-000007");
    expect(createHash("sha256").update(last.value.packet.bytes).digest("hex")).toBe(last.value.manifest.packet.sha256);
    expect(built[1]?.outcome.problems.length).toBeGreaterThan(0);
  });

  it("keeps labels, cuts volumes and makes copies for e-mail as the command line does", async () => {
    const [cases, out] = [makeFolder(), makeFolder()];
    const papers = join(root, "fixtures", "cases", "targeted-harm");
    cpSync(papers, cases, { recursive: true });
    const path = join(cases, "case.json");
    runProgram(["build", path, "--out", out, "--filing-date", "2026-11-24"]);
    // One exhibit comes in front of all others.
    const given = JSON.parse(readFileSync(path, "utf8")) as {
      caseId: string;
      exhibits: { id: string; file: string }[];
    };
    const [first] = given.exhibits;
    writeFileSync(
      join(cases, "late.pdf"),
      readFileSync(join(root, "fixtures", "cases", "minimal", "evidence", "papers.pdf")),
    );
    given.exhibits.unshift({ ...first, id: "late", file: "late.pdf" });
    const text = JSON.stringify(given);
    const filingOn = parseDay("2026-11-24");
    const make = async (options: api.BuildPacketsOptions) => {
      const resources = { today: filingOn ?? today, ...(filingOn === undefined ? {} : { filingOn }) };
      for await (const { outcome } of buildPackets([{ path, text }], resources, { jobs: 1, draft: true, ...options })) {
        if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(" "));
        return outcome.value;
      }
      throw new Error("nothing came");
    };
    const labelOf = ({ manifest }: api.BuiltPacket): string | undefined =>
      manifest.exhibits.find(({ id }) => id === "late")?.label;
    expect(labelOf(await make({}))).toBe("A");
    const kept = await make({ labelsFrom: out, mostBytes: 180_000 });
    expect(labelOf(kept)).toBe("A-1");
    expect(kept.volumes?.length).toBeGreaterThan(1);
    for (const { bytes } of kept.volumes ?? []) expect(bytes.length).toBeLessThanOrEqual(180_000);
    expect(kept.manifest.volumes?.map(({ name }) => name)).toEqual(kept.volumes?.map(({ name }) => name));
    const copied = await make({ emailable: true });
    expect(copied.volumes).toBeUndefined();
    expect(copied.emailCopy?.map(({ name }) => name)).toEqual(["draft-packet-email.pdf"]);
  });

  it("asks for no more cases than are at work or wait to be taken", async () => {
    const cases = makeFolder();
    writeBulkCases(cases, 1);
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) {
        asked++;
        yield join(cases, "case-000000", "case.json");
      }
    }
    let taken = 0;
    for await (const { outcome } of buildPackets(endless(), { today }, { jobs: 2 })) {
      expect(outcome.ok).toBe(true);
      taken++;
      expect(asked - taken).toBeLessThanOrEqual(4);
      if (taken === 6) break;
    }
    expect(taken).toBe(6);
  });

  it("throws the signal's reason, though a case is at work and no other comes", async () => {
    const cases = makeFolder();
    writeBulkCases(cases, 1);
    const controller = new AbortController();
    async function* oneThenNone(): AsyncGenerator<string> {
      yield join(cases, "case-000000", "case.json");
      await new Promise(() => undefined);
    }
    const run = (async () => {
      for await (const { outcome } of buildPackets(oneThenNone(), { today }, { signal: controller.signal })) {
        expect(outcome.ok).toBe(true);
        controller.abort(new Error("enough"));
      }
    })();
    await expect(run).rejects.toThrow("enough");
  });

  it("throws what the cases throw, once what was given before is out", async () => {
    const cases = makeFolder();
    writeBulkCases(cases, 1);
    async function* broken(): AsyncGenerator<string> {
      yield join(cases, "case-000000", "case.json");
      throw new Error("the database is gone");
    }
    const seen: boolean[] = [];
    const run = (async () => {
      for await (const { outcome } of buildPackets(broken(), { today })) seen.push(outcome.ok);
    })();
    await expect(run).rejects.toThrow("the database is gone");
    expect(seen).toEqual([true]);
  });
});
