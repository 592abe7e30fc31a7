// The examples of the README, run as they stand there, by a project that has the package installed.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeBulkCases } from "../.scripts/make-bulk-cases.mjs";
import { openPacket } from "./pdf/read-back.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) => code);

function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "parole-packet-library-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "parole-packet"), "junction");
  return folder;
}

function run(folder: string, name: string): { code: number | null; stdout: string; stderr: string } {
  const example = examples.find((code) => code.includes(name));
  if (example === undefined) throw new Error(`README has no example with ${name}.`);
  writeFileSync(join(folder, "example.mjs"), example);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

const countPages = async (path: string): Promise<number> => (await openPacket(readFileSync(path))).numPages;

describe("the examples of the README", () => {
  it("one case: packet and control sheet are made, findings are told", async () => {
    const folder = makeProject();
    cpSync(join(root, "fixtures", "cases", "medical-treatment"), join(folder, "my-case"), { recursive: true });
    const { code, stdout, stderr } = run(folder, "buildPacket,");
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^warning /m)]);
    const pages = await countPages(join(folder, "packet.pdf"));
    expect(stdout).toMatch(new RegExp(`^${pages} [0-9a-f]{64}\\n$`));
    expect(await countPages(join(folder, "control-sheet.pdf"))).toBeGreaterThan(0);
  });

  it("one case that cannot be made is told, and nothing is written", () => {
    const folder = makeProject();
    mkdirSync(join(folder, "my-case"));
    writeFileSync(join(folder, "my-case", "case.json"), "{");
    const { code, stderr } = run(folder, "buildPacket,");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^stop json-syntax /);
    expect(existsSync(join(folder, "packet.pdf"))).toBe(false);
  });

  it("many cases: each that can be made, and the findings of the others", async () => {
    const folder = makeProject();
    writeBulkCases(join(folder, "cases"), 2, (made, index) => (index === 1 ? { ...made, petitioner: "nobody" } : made));
    cpSync(join(folder, "cases", "case-000000"), join(folder, "cases", "a"), { recursive: true });
    cpSync(join(folder, "cases", "case-000001"), join(folder, "cases", "b"), { recursive: true });
    const { code, stderr } = run(folder, "buildPackets,");
    expect(code).toBe(0);
    expect(await countPages(join(folder, "case-000000.pdf"))).toBeGreaterThan(5);
    expect(existsSync(join(folder, "case-000001.pdf"))).toBe(false);
    expect(stderr).toContain("cases/b/case.json");
  });

  it("there are two, and each is run here", () => {
    expect(examples).toHaveLength(2);
  });
});
