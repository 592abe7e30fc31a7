// What V8 compiled of the program is kept beside it: only faster, never another result, and never a failure.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
// A name that stands nowhere in the program.
const name = "Zwqxjolena";

let folder: string;
let cache: string;

// An installation of its own, whose caches are nobody else's.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parole-packet-cache-"));
  cache = join(folder, "installed", ".build", "cache");
  for (const part of [".build", "templates", "package.json"])
    cpSync(join(root, part), join(folder, "installed", part), { recursive: true });
  rmSync(cache, { recursive: true, force: true });
  const minimal = readFileSync(join(root, "fixtures", "cases", "minimal", "case.json"), "utf8");
  if (!minimal.includes('"Mira"')) throw new Error("The sample's name has changed.");
  writeFileSync(join(folder, "case.json"), minimal.replaceAll("Mira", name));
  symlinkSync(join(root, "node_modules"), join(folder, "installed", "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): { status: number | null; said: string } {
  const program = join(folder, "installed", ".build", "cli", "main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

function readCaches(): ReadonlyMap<string, Buffer> {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  return new Map(names.map((name) => [name, readFileSync(join(cache, name))]));
}

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The packet that a build makes. */
function build(out: string): string {
  const { status, said } = run(["build", "case.json", "--draft", "--out", out]);
  expect(said).toContain("Draft of");
  expect(status).toBe(0);
  const [made = ""] = readdirSync(join(folder, out));
  return hash(readFileSync(join(folder, out, made, "draft-packet.pdf")));
}

describe("the cache of the compiled program", () => {
  it("is made once for each command, changes nothing, and holds nothing of the case", () => {
    const first = build("first");
    const made = readCaches();
    expect([...made.keys()]).toEqual([
      expect.stringMatching(`^program-[0-9a-f]{12}\\.js-${process.version}-.*-build$`),
    ]);
    expect(build("second")).toBe(first);
    expect(readCaches()).toEqual(made);
    for (const [, bytes] of made) {
      for (const encoding of ["utf8", "utf16le"] as const)
        expect(bytes.includes(Buffer.from(name, encoding))).toBe(false);
    }
    run(["--version"]);
    expect([...readCaches().keys()].filter((name) => name.endsWith("-help"))).toHaveLength(1);
    expect(readdirSync(folder).toSorted()).toEqual(["case.json", "first", "installed", "second"]);
  });

  it.each([
    ["damaged", (bytes: Buffer) => bytes.fill(0x55, 4000, 9000)],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["empty", () => Buffer.alloc(0)],
    ["of another version of Node", (bytes: Buffer) => reseal(bytes.fill(0x55, 36, 40))],
  ])("is passed over and made anew where it is %s", (_, spoil) => {
    const right = run(["--help"]);
    expect(right.status).toBe(0);
    for (const [name, bytes] of readCaches()) writeFileSync(join(cache, name), spoil(Buffer.from(bytes)));
    const spoiled = readCaches();
    expect(run(["--help"])).toEqual(right);
    expect([...readCaches().keys()]).toEqual([...spoiled.keys()]);
    expect(readCaches()).not.toEqual(spoiled);
    const healed = readCaches();
    expect(run(["--help"])).toEqual(right);
    expect(readCaches()).toEqual(healed);
  });

  it("is done without where it cannot be written", () => {
    // For root no folder is read-only; where a file stands no folder can be made, for anybody.
    writeFileSync(cache, "");
    expect(run(["--version"])).toEqual({ status: 0, said: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
    rmSync(cache);
    mkdirSync(cache);
  });

  it("is neither read nor made where Node is told so", () => {
    expect(run(["--version"], { NODE_DISABLE_COMPILE_CACHE: "1" }).status).toBe(0);
    expect(existsSync(cache)).toBe(false);
  });
});

/** With the digest of what it is now: V8 itself has to refuse it. */
function reseal(bytes: Buffer): Buffer {
  const data = bytes.subarray(32);
  return Buffer.concat([createHash("sha256").update(data).digest(), data]);
}
