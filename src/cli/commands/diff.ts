import { type ReadOutcome, type ReadCases, readCase, readCases } from "../../case/read-case.ts";
import { type Outcome, fail, problem, succeed } from "../../problems/problem.ts";
import { type FileDifference, diffCaseFiles } from "../../refile/diff-case-files.ts";
import { report } from "../report.ts";
import { today } from "../today.ts";
import { wrapText } from "../wrap-text.ts";

export interface DiffFlags {
  readonly member?: string;
  readonly json?: boolean;
}

/** Says what differs between two case files; differences are no failure. */
export async function diffCommand(older: string, newer: string, options: DiffFlags): Promise<void> {
  const [before, after] = await Promise.all([read(older, options), read(newer, options)]);
  // What is wrong within a case belongs to `check`; only a case that cannot be read stops here.
  const broken = [before, after].find(({ ok }) => !ok);
  const outcome = before.ok && after.ok ? diff(before.value, after.value) : fail<never>(broken?.problems ?? []);
  report({
    command: "diff",
    path: broken === after ? newer : older,
    options,
    outcome,
    locate: (broken ?? (before.ok && before.value.cases.length > 1 ? before : after)).locate,
    result: (differences) => ({ same: differences.length === 0, differences }),
    says: (differences) =>
      differences.length === 0 ? "The two cases say the same." : differences.map(tell).join("\n"),
  });
}

/** The cases of the file; of a family the one that is meant, where one is. */
async function read(path: string, { member }: DiffFlags): Promise<ReadOutcome<ReadCases>> {
  const all = await readCases(path, { today: today() });
  if (!all.ok || member === undefined || all.value.cases[0]?.family === undefined) return all;
  const one = await readCase(path, { today: today() }, member);
  if (!one.ok) return one;
  const { parsed, ...files } = one.value;
  return { ...succeed({ cases: [parsed], ...files }, one.problems), locate: one.locate };
}

function diff(before: ReadCases, after: ReadCases): Outcome<readonly FileDifference[]> {
  const [one, other] = [before.cases, after.cases];
  // A single case can be compared with one member only, and nobody can say with which.
  const family = one.length === other.length || Math.min(one.length, other.length) > 1 ? undefined : [...one, ...other];
  if (family === undefined) return succeed(diffCaseFiles(one, other));
  const members = family.flatMap((each) => each.family?.memberId ?? []);
  return fail([problem("family-needs-member", "/members", { members })]);
}

function tell({ kind, label, pointer, before, after, members }: FileDifference): string {
  const lines = [
    ...(kind === "added" ? [] : [`    before: ${shown(before)}`]),
    ...(kind === "removed" ? [] : [`    after:  ${shown(after)}`]),
  ];
  const whose = members === undefined ? "" : `  [${members.join(", ")}]`;
  return [`${kind}  ${label}  (${pointer})${whose}`, ...lines].join("\n");
}

const mostLines = 12;
const indent = "            ";

/** A text as it stands; anything larger as its filled fields, a line each. */
function shown(value: unknown): string {
  const lines = listFields(value, "");
  const told = lines.slice(0, mostLines).map((line) => wrapText(line, 90, `${indent}  `));
  const rest = lines.length - told.length;
  return [...told, ...(rest > 0 ? [`... and ${rest} more (--json shows all)`] : [])].join(`\n${indent}`);
}

function listFields(value: unknown, name: string): string[] {
  if (typeof value !== "object" || value === null) return [name === "" ? String(value) : `${name}: ${String(value)}`];
  return Object.entries(value).flatMap(([field, inner]) => listFields(inner, name === "" ? field : `${name}/${field}`));
}
