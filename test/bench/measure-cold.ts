// Whole processes, from nothing to a file on the disk, in turn.
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import type { BenchFolder } from "./bench-folder.ts";
import { type Engine, onceCommand } from "./engines.ts";
import { flags } from "./engines/chromium-flags.mjs";
import { type Spread, spreadOf } from "./statistics.ts";
import { timeProcess } from "./time-process.mjs";

export interface ColdRow {
  readonly id: string;
  readonly name: string;
  readonly milliseconds: Spread;
  readonly timesOurs: Spread;
}

interface ColdProgram {
  readonly id: string;
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The file that it makes. */
  readonly out?: string;
  readonly taken: number[];
}

export function measureCold(
  engines: readonly Engine[],
  folder: BenchFolder,
  { rounds, tell }: { readonly rounds: number; readonly tell: (line: string) => void },
): ColdRow[] {
  const programs = new Set<ColdProgram>([
    { id: "node", name: "an empty Node.js program", command: [process.execPath, "-e", ""], taken: [] },
    ...engines.flatMap((engine) => listPrograms(engine, folder)),
  ]);
  // The first time of each reads everything from the disk, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const each of programs) {
      try {
        if (each.out !== undefined) rmSync(each.out, { force: true });
        const milliseconds = timeProcess(each.command, {
          cwd: folder.path,
          ...(each.env === undefined ? {} : { env: each.env }),
        });
        if (each.out !== undefined && statSync(each.out).size < 1000) throw new Error("made no PDF");
        if (round > 0) each.taken.push(milliseconds);
      } catch (error) {
        tell(`${each.name} is left out: ${error instanceof Error ? error.message : String(error)}`);
        programs.delete(each);
      }
    }
    tell(`cold: round ${round} of ${rounds}`);
  }
  const ours = [...programs].find(({ id }) => id === "ours");
  return [...programs].map(({ id, name, taken }) => ({
    id,
    name,
    milliseconds: spreadOf(taken),
    timesOurs: spreadOf(taken.map((each, round) => each / (ours?.taken[round] ?? each))),
  }));
}

/** Ours stands there twice: as it always is, and the first time, when nothing is kept of what Node.js compiled. */
function listPrograms(engine: Engine, folder: BenchFolder): readonly ColdProgram[] {
  const program = coldProgram(engine, folder);
  if (engine.id !== "ours") return [program];
  const env = { NODE_DISABLE_COMPILE_CACHE: "1" };
  return [program, { ...program, id: "ours-first", name: `${program.name}, its first run`, env, taken: [] }];
}

/** Ours is the command that everybody runs; the browsers are their own commands; the libraries a program each. */
function coldProgram(engine: Engine, { path, casePath, contentPath, pagePath }: BenchFolder): ColdProgram {
  const { id, name, program } = engine;
  const out = join(path, `${id}-cold.pdf`);
  if (id === "ours") {
    const main = join(packageRoot(), ".build", "cli", "main.js");
    const command = [process.execPath, main, "build", casePath, "--draft", "--out", join(path, "out")];
    return { id, name: `${name} build`, command, out: join(path, "out", "bench-0", "draft-packet.pdf"), taken: [] };
  }
  if (id === "chromium") {
    const profile = join(path, "profile");
    mkdirSync(profile, { recursive: true });
    const printing = ["--headless", `--user-data-dir=${profile}`, "--no-pdf-header-footer", `--print-to-pdf=${out}`];
    return { id, name, command: [program ?? "", ...flags, ...printing, pagePath], out, taken: [] };
  }
  if (id === "weasyprint") return { id, name, command: [program ?? "", pagePath, out], out, taken: [] };
  return { id, name, command: onceCommand(engine, contentPath, out), out, taken: [] };
}
