import { relative } from "node:path";
import type { Outcome, Problem } from "../problems/problem.ts";
import { exitCode } from "./exit-code.ts";
import { printJson, printMessage, printResult } from "./output.ts";
import { type Locate, countProblems, formatProblemLines, formatProblems, problemForScripts } from "./print-problems.ts";

export interface Report<T> {
  readonly command: string;
  /** The case file as the user named it. */
  readonly path: string;
  readonly options: { readonly json?: boolean };
  readonly outcome: Outcome<T>;
  readonly locate: Locate;
  /** What a script gets beside the problems. */
  readonly result: (value: T) => object;
  /** What a person reads on stdout, after the problems. */
  readonly says: (value: T, problems: readonly Problem[]) => string;
  /** True where a success tells its problems in a line each, and leaves notes to the papers it made. */
  readonly brief?: boolean;
  /** Problems of this severity and worse make the exit code 1. */
  readonly failsOn?: (problems: readonly Problem[]) => boolean;
}

/** Prints what a command found, for a person or for a script, and sets the exit code. */
export function report<T>(facts: Report<T>): void {
  const { outcome } = facts;
  const failed = !outcome.ok || (facts.failsOn ?? defaultFailsOn)(outcome.problems);
  process.exitCode = failed ? exitCode.problems : exitCode.done;
  if (facts.options.json === true) {
    printJson({
      ok: !failed,
      command: facts.command,
      ...(outcome.ok ? facts.result(outcome.value) : {}),
      problems: outcome.problems.map((found) => problemForScripts(found, facts.locate)),
    });
    return;
  }
  const format = outcome.ok && facts.brief === true ? formatProblemLines : formatProblems;
  const problems = format(outcome.problems, facts.locate);
  if (outcome.ok) {
    printResult([problems, facts.says(outcome.value, outcome.problems)].filter((text) => text !== "").join("\n\n"));
    return;
  }
  if (problems !== "") printResult(problems);
  printMessage(`\n${displayPath(facts.path)}: ${countProblems(outcome.problems)}. Nothing was written.`);
}

function defaultFailsOn(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "stop" || severity === "error");
}

/** A path as a person in this folder would write it. */
export function displayPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") ? path : short;
}
