// A case file's path and the flags in; the case, parsed, and everything its stages need out.
import { basename, dirname, resolve } from "node:path";
import { type LocateProblem, type ReadCase, type SourceFile, readCase } from "../case/read-case.ts";
import { readOfficeRules } from "../case/read-office-rules.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import type { Day } from "../date.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { type Rulebook, openRulebook } from "../rules/rulebook.ts";
import { today } from "./today.ts";

export interface CaseOptions {
  readonly filingDate?: Day;
  readonly office?: string;
  readonly json?: boolean;
}

export interface OpenedCase {
  readonly parsed: ParsedCase;
  readonly rulebook: Rulebook;
  readonly caseFile: SourceFile;
  readonly officeFile?: SourceFile;
  readonly ruleFiles: readonly SourceFile[];
}

/** Reads the case, its office profile and the office's rules. */
export async function openCase(
  path: string,
  options: CaseOptions,
): Promise<{ readonly outcome: Outcome<OpenedCase>; readonly locate: LocateProblem }> {
  const read = await readCase(path, {
    today: today(),
    ...(options.filingDate === undefined ? {} : { filingOn: options.filingDate }),
    ...(options.office === undefined ? {} : { officePath: options.office }),
  });
  if (!read.ok) return { outcome: fail(read.problems), locate: read.locate };
  return { outcome: await addRules(read.value), locate: read.locate };
}

async function addRules(read: ReadCase): Promise<Outcome<OpenedCase>> {
  const { parsed, officeFile } = read;
  const rules =
    officeFile === undefined
      ? succeed({ contents: [], files: [] })
      : await readOfficeRules(parsed.office, officeFile.path);
  if (!rules.ok) return fail([...parsed.problems, ...rules.problems]);
  const rulebook = openRulebook(rules.value.contents);
  if (!rulebook.ok) {
    // The sentence names the rule file; the place is where the office names it.
    const file = basename(officeFile?.path ?? "office.json");
    return fail([...parsed.problems, ...rulebook.problems.map((found) => ({ ...found, file, pointer: "/rules" }))]);
  }
  return succeed({ ...read, rulebook: rulebook.value, ruleFiles: rules.value.files }, parsed.problems);
}

/** The office's folder of templates, where it has one. */
export function templateFolder({ parsed, officeFile }: OpenedCase): string | undefined {
  if (parsed.office.templates === undefined || officeFile === undefined) return undefined;
  return resolve(dirname(officeFile.path), parsed.office.templates);
}
