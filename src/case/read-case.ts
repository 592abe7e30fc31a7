// Paths in, ParsedCases out, several where the file is a family's: reads the case file and the office profile, parses
// both, checks each case against itself.
// Decides the filing date (flag, then case, then the day given). Must not look into any other file of the case.
import { basename, dirname, resolve } from "node:path";
import type { Day } from "../date.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { checkMember } from "./check-member.ts";
import { crossCheckCase } from "./cross-check-case.ts";
import { placeProblems } from "./family-ties.ts";
import { emptyOffice, type OfficeProfile } from "./office-profile.ts";
import { parseCase } from "./parse-case.ts";
import { mergeMemberProblems } from "./merge-member-problems.ts";
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
  /** Called as soon as the case's text is there: what takes time to start can start while the case is checked. */
  readonly onText?: (text: string) => void;
}

/** What a case file and its office say. */
export interface ReadCases {
  /** The case; of a family file the case of each member, in its order. At least one. */
  readonly cases: readonly ParsedCase[];
  readonly caseFile: SourceFile;
  readonly officeFile?: SourceFile;
}

export interface ReadCase extends Omit<ReadCases, "cases"> {
  readonly parsed: ParsedCase;
}

/** A file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Finds where a problem stands; undefined for one without a file. */
export type LocateProblem = (found: Problem) => { readonly file: string; readonly place?: TextPlace } | undefined;

export type ReadOutcome<T = ReadCase> = Outcome<T> & { readonly locate: LocateProblem };

/**
 * Reads the case of one person with its office profile. Problems of the profile carry its name in `file`.
 * @param memberId of a family file: whose case; without it such a file fails, as a single case does with it
 */
export async function readCase(path: string, options: ReadOptions, memberId?: string): Promise<ReadOutcome> {
  const read = await readCases(path, options);
  if (!read.ok) return read;
  const { cases, ...files } = read.value;
  const members = cases.flatMap(({ family }) => family?.memberId ?? []);
  const found = memberId === undefined ? cases : cases.filter(({ family }) => family?.memberId === memberId);
  const [parsed, another] = found;
  if (parsed === undefined)
    return {
      ...fail([problem("family-member-unknown", "", { member: memberId ?? "", members })]),
      locate: read.locate,
    };
  if (another !== undefined)
    return { ...fail([problem("family-needs-member", "/members", { members })]), locate: read.locate };
  return { ...succeed({ parsed, ...files }, parsed.problems), locate: read.locate };
}

/** Reads a case file, that of a family too, with its office profile. Problems of the profile carry its name in `file`. */
export async function readCases(path: string, options: ReadOptions): Promise<ReadOutcome<ReadCases>> {
  const { text, onText } = options;
  const files: LocatedFiles = { case: { path, onText, ...(text === undefined ? {} : { text }) } };
  const locate: LocateProblem = (found) => locateIn(files, found);
  const officePath = options.officePath ?? findOffice(dirname(resolve(path)));
  const [caseOutcome, officeOutcome] = await Promise.all([
    readParsed(files.case, parseCaseFile),
    officePath === undefined
      ? succeed({ value: emptyOffice, text: undefined })
      : readOffice(officePath, (files.office = { path: officePath })),
  ]);
  const problems = [...caseOutcome.problems, ...officeOutcome.problems];
  if (!caseOutcome.ok || !officeOutcome.ok) return { ...fail(problems), locate };
  const office: OfficeProfile = officeOutcome.value.value;
  const cases = caseOutcome.value.value.map((one): ParsedCase => {
    const filingOn = options.filingOn ?? one.case.filing.filedOn ?? options.today;
    const found =
      one.family === undefined ? crossCheckCase(one.case, filingOn) : checkMember(one.case, one.family, filingOn);
    return { ...one, office, filingOn, problems: [...problemsOf(one, problems), ...placeProblems(one, found)] };
  });
  const caseFile = { path, text: caseOutcome.value.text ?? "" };
  const read =
    officePath === undefined
      ? { cases, caseFile }
      : { cases, caseFile, officeFile: { path: officePath, text: officeOutcome.value.text ?? "" } };
  return { ...succeed(read, mergeMemberProblems(cases)), locate };
}

type CaseOfFile = Pick<ParsedCase, "case" | "family">;

/** The case of the file, or of each member of the family. */
async function parseCaseFile(json: unknown): Promise<Outcome<readonly CaseOfFile[]>> {
  // Loaded on first need: most files are no family's.
  if (typeof json === "object" && json !== null && "members" in json)
    return (await import("./parse-family.ts")).parseFamily(json);
  const parsed = parseCase(json);
  return parsed.ok ? succeed([{ case: parsed.value }], parsed.problems) : parsed;
}

/** Those of the file's problems that are the member's, or everybody's. */
function problemsOf({ family }: CaseOfFile, problems: readonly Problem[]): readonly Problem[] {
  if (family === undefined) return problems;
  return problems.filter(({ members }) => members === undefined || members.includes(family.memberId));
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
