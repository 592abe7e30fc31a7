import { checkCaseFile } from "../case-file.ts";
import { openResources } from "../open-case.ts";
import { worstSeverity } from "../problems/problem.ts";
import { tell } from "./ask-question.ts";
import { type CaseOptions, openCaseFile } from "./open-case.ts";
import { countProblems, formatProblemLines } from "./print-problems.ts";
import { printResult } from "./output.ts";
import { displayPath } from "./report.ts";

/** After the last question: what `check` finds, in a line each, and the next command. */
export async function tellWhatIsMissing(path: string, options: CaseOptions): Promise<void> {
  const { outcome, locate } = await openCaseFile(path, options);
  const resources = outcome.ok ? await openResources(outcome.value, { out: undefined }) : outcome;
  const checked =
    outcome.ok && resources.ok
      ? await checkCaseFile(outcome.value.cases, resources.value)
      : { problems: resources.problems };
  const shown = displayPath(path);
  tell.end("That was the last question.");
  const found = formatProblemLines(checked.problems, locate);
  const worst = worstSeverity(checked.problems);
  const isReady = worst !== "stop" && worst !== "error";
  printResult(
    [
      ...(found === "" ? [] : [`Still to look at:\n${found}`]),
      `${shown}: ${countProblems(checked.problems)}.`,
      isReady
        ? `Next: parole-packet build ${shown}`
        : `Next: parole-packet check ${shown} says of each why it matters and what to do. init asks again for what was put off.`,
    ].join("\n\n"),
  );
}
