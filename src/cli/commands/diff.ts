import { readCase } from "../../case/read-case.ts";
import { fail, succeed } from "../../problems/problem.ts";
import { type CaseDifference, diffCases } from "../../refile/diff-cases.ts";
import { report } from "../report.ts";
import { today } from "../today.ts";
import { wrapText } from "../wrap-text.ts";

/** Says what differs between two cases; differences are no failure. */
export async function diffCommand(older: string, newer: string, options: { readonly json?: boolean }): Promise<void> {
  const [before, after] = await Promise.all([older, newer].map((path) => readCase(path, { today: today() })));
  if (before === undefined || after === undefined) throw new Error("Two paths were read");
  // What is wrong within a case belongs to `check`; only a case that cannot be read stops here.
  const broken = [before, after].find((read) => !read.ok);
  const outcome =
    before.ok && after.ok
      ? succeed(diffCases(before.value.parsed.case, after.value.parsed.case))
      : fail<readonly CaseDifference[]>(broken?.problems ?? []);
  report({
    command: "diff",
    path: broken === after ? newer : older,
    options,
    outcome,
    locate: (broken ?? after).locate,
    result: (differences) => ({ same: differences.length === 0, differences }),
    says: (differences) =>
      differences.length === 0 ? "The two cases say the same." : differences.map(tell).join("\n"),
  });
}

function tell({ kind, label, pointer, before, after }: CaseDifference): string {
  const lines = [
    ...(kind === "added" ? [] : [`    before: ${shown(before)}`]),
    ...(kind === "removed" ? [] : [`    after:  ${shown(after)}`]),
  ];
  return [`${kind}  ${label}  (${pointer})`, ...lines].join("\n");
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
