// A case file's path and the flags in; its cases, opened, out. The flags' meaning and the clock stand here, the rest in
// src/open-case.ts.
import type { LocateProblem, ReadOptions } from "../case/read-case.ts";
import type { Day } from "../date.ts";
import { type OpenedCaseFile, openCaseFile as openCaseFileOn } from "../open-case.ts";
import type { Outcome } from "../problems/problem.ts";
import { today } from "./today.ts";

export interface CaseOptions {
  readonly filingDate?: Day;
  readonly office?: string;
  readonly json?: boolean;
}

/** Reads the case file, its office profile and the office's rules. */
export async function openCaseFile(
  path: string,
  options: CaseOptions,
  onText?: ReadOptions["onText"],
): Promise<{ readonly outcome: Outcome<OpenedCaseFile>; readonly locate: LocateProblem }> {
  return openCaseFileOn(path, {
    today: today(),
    ...(options.filingDate === undefined ? {} : { filingOn: options.filingDate }),
    ...(onText === undefined ? {} : { onText }),
    ...(options.office === undefined ? {} : { officePath: options.office }),
  });
}
