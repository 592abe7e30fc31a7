import { type FileLimitFlags, readFileFlags } from "../file-limit-options.ts";
import { prepareForFiles } from "../../exhibits/file-worker.ts";
import { type CaseOptions, openCaseFile } from "../open-case.ts";
import { checkCaseFile } from "../../case-file.ts";
import { openResources } from "../../open-case.ts";
import { countSheets } from "../../checklist/exhibit-runs.ts";
import type { ReadyCase } from "../../packet.ts";
import { type Outcome, fail } from "../../problems/problem.ts";
import { describeCases } from "../describe-cases.ts";
import { countProblems } from "../print-problems.ts";
import { report } from "../report.ts";
import { formatChecklist } from "../print-checklist.ts";

/** Looks for every problem in the case file; writes nothing. */
export async function checkCommand(
  path: string,
  options: CaseOptions & FileLimitFlags & { readonly out: string },
): Promise<void> {
  const { outcome, locate } = await openCaseFile(path, options, (text) =>
    prepareForFiles(text, readFileFlags(options).limits),
  );
  const checked = await check();
  report({
    command: "check",
    path,
    options,
    outcome: checked,
    locate,
    result: (ready) =>
      describeCases(
        ready.map(({ checked: the }) => the),
        (the) => ({
          filingOn: the.filingOn,
          route: the.route.kind,
          evidence: the.items,
          exhibits: the.exhibits.map((labelled) => ({
            label: labelled.label,
            id: labelled.exhibit.id,
            title: labelled.exhibit.title,
            pages: countSheets(labelled),
          })),
        }),
      ),
    says: (ready, problems) =>
      [
        ...ready.map(({ checked: the }) => formatChecklist(the.items, the.exhibits, the.family?.memberId)),
        `${path}: ${countProblems(problems)}. ${verdict(problems, ready.length)}`,
      ].join("\n\n"),
  });

  async function check(): Promise<Outcome<readonly ReadyCase[]>> {
    if (!outcome.ok) return outcome;
    const resources = await openResources(outcome.value, { ...readFileFlags(options), out: options.out });
    return resources.ok
      ? checkCaseFile(outcome.value.cases, resources.value)
      : fail([...outcome.problems, ...resources.problems]);
  }
}

function verdict(problems: readonly { readonly severity: string }[], cases: number): string {
  if (problems.some(({ severity }) => severity === "stop")) return "No packet can be made of it.";
  if (problems.some(({ severity }) => severity === "error"))
    return "Not ready: a final packet needs the errors mended; a draft can be made now (build --draft).";
  return `Ready: parole-packet build makes the ${cases === 1 ? "packet" : `${cases} packets`}.`;
}
