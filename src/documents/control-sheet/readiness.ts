import { type Problem, type Severity, severities } from "../../problems/problem.ts";
import { problemText } from "../../problems/problem-text.ts";
import { formatDay, parseDay } from "../../date.ts";
import type { BlocksValue } from "../template/template-value.ts";
import { sourceWords } from "../../problems/source-words.ts";
import { bold, plain, type Row, wordTable } from "./table.ts";

const headings: Readonly<Record<Severity, string>> = {
  stop: "Stops everything",
  error: "Must be mended before the packet is final",
  warning: "Look at it before mailing",
  note: "Worth knowing",
};

/** Everything that was found, worst first, each with why, what to do and who answered for it. */
export function readinessTable(problems: readonly Problem[]): BlocksValue | undefined {
  const rows = severities.flatMap((severity): Row[] => {
    const found = problems.filter((one) => one.severity === severity);
    return found.length === 0 ? [] : [`${headings[severity]} (${found.length})`, ...found.map(describe)];
  });
  return wordTable(
    [
      ["What was found", 8],
      ["What to do", 4],
      ["Place in the case file", 3],
    ],
    rows,
  );
}

function describe(found: Problem): Row {
  const { says, why, fix } = problemText(found);
  const source = found.source === undefined ? "" : ` Source: ${sourceWords(found.source)}.`;
  const on = found.confirmed === undefined ? undefined : parseDay(found.confirmed.on);
  const answered =
    found.confirmed === undefined
      ? []
      : [
          { kind: "line-break" } as const,
          bold(`Confirmed by ${found.confirmed.by}${on === undefined ? "" : ` on ${formatDay(on)}`}.`),
        ];
  return [
    [bold(says), plain(` ${why}${source}`), ...answered],
    fix,
    found.pointer === "" ? "the whole file" : found.pointer,
  ];
}
