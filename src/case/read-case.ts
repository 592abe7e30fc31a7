// Paths in, ParsedCase out: reads the case file and the office profile, parses both, checks the case against itself.
// Decides the filing date (flag, then case, then the day given). Must not look into any other file of the case.
import { basename, dirname, resolve } from "node:path";
import type { Day } from "../date.ts";
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import { crossCheckCase } from "./cross-check-case.ts";
import { emptyOffice, type OfficeProfile } from "./office-profile.ts";
import { parseCase } from "./parse-case.ts";
import type { ParsedCase } from "./parsed-case.ts";
import type { TextPlace } from "./read-json.ts";
import { findOffice, readOffice } from "./read-office.ts";
import { type LocatedFile, readParsed } from "./read-parsed.ts";

export interface ReadOptions {
  /** The flag of the command line; goes before the case's own filing date. */
  readonly filingOn?: Day;
  /** Used where neither says one. */
  readonly today: Day;
  /** The office profile, where it is not to be looked for. */
  readonly officePath?: string;
  /** The case's text, where it came another way than as a file; the path then only says where its files and office lie. */
  readonly text?: string;
}

export interface ReadCase {
  readonly parsed: ParsedCase;
  readonly caseFile: SourceFile;
  readonly officeFile?: SourceFile;
}

/** A file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Finds where a problem stands; undefined for one without a file. */
export type LocateProblem = (found: Problem) => { readonly file: string; readonly place?: TextPlace } | undefined;

export type ReadOutcome = Outcome<ReadCase> & { readonly locate: LocateProblem };

/** Reads a case with its office profile. Problems of the profile carry its name in `file`. */
export async function readCase(path: string, options: ReadOptions): Promise<ReadOutcome> {
  const files: LocatedFiles = { case: options.text === undefined ? { path } : { path, text: options.text } };
  const locate: LocateProblem = (found) => locateIn(files, found);
  const officePath = options.officePath ?? findOffice(dirname(resolve(path)));
  const [caseOutcome, officeOutcome] = await Promise.all([
    readParsed(files.case, parseCase),
    officePath === undefined
      ? succeed({ value: emptyOffice, text: undefined })
      : readOffice(officePath, (files.office = { path: officePath })),
  ]);
  const problems = [...caseOutcome.problems, ...officeOutcome.problems];
  if (!caseOutcome.ok || !officeOutcome.ok) return { ...fail(problems), locate };
  const parsedCase = caseOutcome.value.value;
  const filingOn = options.filingOn ?? parsedCase.filing.filedOn ?? options.today;
  const office: OfficeProfile = officeOutcome.value.value;
  const parsed: ParsedCase = {
    case: parsedCase,
    office,
    filingOn,
    problems: [...problems, ...crossCheckCase(parsedCase, filingOn)],
  };
  const caseFile = { path, text: caseOutcome.value.text ?? "" };
  const read =
    officePath === undefined
      ? { parsed, caseFile }
      : { parsed, caseFile, officeFile: { path: officePath, text: officeOutcome.value.text ?? "" } };
  return { ...succeed(read, parsed.problems), locate };
}

interface LocatedFiles {
  readonly case: LocatedFile;
  office?: LocatedFile;
}

function locateIn(files: LocatedFiles, found: Problem): ReturnType<LocateProblem> {
  const { line, column } = found.args as { readonly line?: unknown; readonly column?: unknown };
  const place = typeof line === "number" && typeof column === "number" ? { line, column } : undefined;
  const isOffice = files.office !== undefined && found.file === basename(files.office.path);
  // A rule file of the office: its name is all that is known of it here.
  if (found.file !== undefined && !isOffice) return { file: found.file, ...(place === undefined ? {} : { place }) };
  const file = isOffice ? files.office : files.case;
  if (file === undefined) return undefined;
  if (place !== undefined) return { file: file.path, place };
  return file.locate === undefined ? { file: file.path } : { file: file.path, place: file.locate(found.pointer) };
}
