import { type FileLimitFlags, readFileFlags } from "../file-limit-options.ts";
import { prepareForFiles } from "../../exhibits/file-worker.ts";
import { type CaseOptions, openCase } from "../open-case.ts";
import { openResources } from "../../open-case.ts";
import { countSheets } from "../../checklist/exhibit-runs.ts";
import { type ReadyCase, checkCase } from "../../packet.ts";
import { type Outcome, fail } from "../../problems/problem.ts";
import { countProblems } from "../print-problems.ts";
import { report } from "../report.ts";
import { formatChecklist } from "../print-checklist.ts";

/** Looks for every problem in the case; writes nothing. */
export async function checkCommand(
  path: string,
  options: CaseOptions & FileLimitFlags & { readonly out: string },
): Promise<void> {
  const { outcome, locate } = await openCase(path, options, (text) =>
    prepareForFiles(text, readFileFlags(options).limits),
  );
  const checked = await check();
  report({
    command: "check",
    path,
    options,
    outcome: checked,
    locate,
    result: ({ checked: the }) => ({
      caseId: the.case.caseId,
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
    says: ({ checked: the }, problems) =>
      `${formatChecklist(the.items, the.exhibits)}\n\n${path}: ${countProblems(problems)}. ${verdict(problems)}`,
  });

  async function check(): Promise<Outcome<ReadyCase>> {
    if (!outcome.ok) return outcome;
    const resources = await openResources(outcome.value, { ...readFileFlags(options), out: options.out });
    return resources.ok
      ? checkCase(outcome.value.parsed, resources.value)
      : fail([...outcome.problems, ...resources.problems]);
  }
}

function verdict(problems: readonly { readonly severity: string }[]): string {
  if (problems.some(({ severity }) => severity === "stop")) return "No packet can be made of it.";
  if (problems.some(({ severity }) => severity === "error"))
    return "Not ready: a final packet needs the errors mended; a draft can be made now (build --draft).";
  return "Ready: parole-packet build makes the packet.";
}
