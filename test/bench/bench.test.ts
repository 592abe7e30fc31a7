import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeBenchFolder } from "./bench-folder.ts";
import { curvesPath, drawCurves } from "./draw-curves.ts";
import { type Engine, engines } from "./engines.ts";
import { measureWarm } from "./measure-warm.ts";
import { readOptions } from "./options.ts";
import { readResults } from "./results.ts";
import { growth, spreadOf } from "./statistics.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const kept = readFileSync(`${root}test/bench/results/latest.json`, "utf8");

describe("npm run bench", () => {
  it("measures what needs no package, and keeps nothing of a quick run", () => {
    const args = ["--import", "tsx", "test/bench/bench.ts", "--quick", "--rounds", "1", "--only", "ours"];
    const { stdout, stderr, status } = spawnSync(process.execPath, [...args, "--part", "warm,cold"], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ stderr, status }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/\| parole-packet \| [\d.]+ \([\d.]+–[\d.]+\) \| 1 \|/);
    expect(stdout).toMatch(/\| an empty Node.js program \| /);
    expect(stdout).toMatch(/\| parole-packet build, its first run \| /);
    expect(readFileSync(`${root}test/bench/results/latest.json`, "utf8")).toBe(kept);
  });

  it("tells of an engine that fails, and goes on with the others", async () => {
    const folder = await makeBenchFolder();
    onTestFinished(() => folder.remove());
    const ours = engines.filter(({ id }) => id === "ours");
    const broken: Engine = {
      id: "none",
      name: "No engine",
      input: "contents",
      installed: true,
      language: "node",
      makes: "",
    };
    const told: string[] = [];
    const rows = await measureWarm([broken, ...ours], folder, {
      rounds: 1,
      lapMilliseconds: 1,
      warmUpMilliseconds: 1,
      tell: (line) => told.push(line),
    });
    expect(rows.map(({ id }) => id)).toEqual(["ours"]);
    expect(told.find((line) => line.startsWith("No engine is left out: ended with 1"))).toBeDefined();
  });

  it("refuses flags that mean nothing", () => {
    expect(() => readOptions(["--part", "warm,hot"])).toThrow('No part is called "hot"');
    expect(() => readOptions(["--rounds", "0"])).toThrow("whole number");
    expect(() => readOptions(["--fast"])).toThrow("--fast");
    expect(readOptions(["--part", "cold,warm", "--only", "typst, ours"])).toMatchObject({
      parts: ["warm", "cold"],
      only: ["typst", "ours"],
      rounds: 15,
    });
  });
});

describe("the results", () => {
  it("are told by their middle and their tenths", () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, p10: 1.4, p90: 4.6 });
    expect(growth([10, 3], [100, 300])).toBeCloseTo(2);
  });

  it("are drawn in the README's picture as they are kept", () => {
    const { curves } = readResults();
    if (curves === undefined) throw new Error("No curves are kept.");
    expect(readFileSync(curvesPath, "utf8")).toBe(drawCurves(curves.value));
  });
});
