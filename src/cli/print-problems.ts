import { type Problem, type Severity, severities } from "../problems/problem.ts";
import { problemText } from "../problems/problem-text.ts";
import { sourceWords } from "../problems/source-words.ts";
import { styled } from "./output.ts";
import { wrapText } from "./wrap-text.ts";

/** Where a pointer stands in the user's file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a problem; undefined where the file could not be read that far. */
export type Locate = (found: Problem) => { readonly file: string; readonly place?: Place } | undefined;

const styles = { stop: "red", error: "red", warning: "yellow", note: "cyan" } as const;
const plurals: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  stop: ["stop", "stops"],
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  note: ["note", "notes"],
};

/** The problems for a person, worst first: place, what is wrong, why it matters, what to do. */
export function formatProblems(problems: readonly Problem[], locate: Locate): string {
  const sorted = severities.flatMap((severity) => problems.filter((found) => found.severity === severity));
  return groupAlike(sorted)
    .map((alike) => formatProblem(alike, locate))
    .join("\n\n");
}

/** What is found of several members of a family in the same words is told once, with every place. */
function groupAlike(problems: readonly Problem[]): readonly (readonly [Problem, ...Problem[]])[] {
  const groups = new Map<unknown, [Problem, ...Problem[]]>();
  for (const found of problems) {
    const { members, pointer: _, ...same } = found;
    const key = members === undefined ? found : JSON.stringify(same);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()];
}

/** The problems that a person should look at, a line or two each, without notes. */
export function formatProblemLines(problems: readonly Problem[], locate: Locate): string {
  const sorted = severities
    .filter((severity) => severity !== "note")
    .flatMap((severity) => problems.filter((found) => found.severity === severity));
  return groupAlike(sorted)
    .map((alike) => {
      const [{ severity }] = alike;
      const places = alike.flatMap((found) => {
        const line = locate(found)?.place?.line;
        const said = [line === undefined ? "" : `line ${line}`, packetWords(found)].filter((part) => part !== "");
        return said.length === 0 ? [] : [said.join(", ")];
      });
      const at = places.length === 0 ? "" : ` (${places.join("; ")})`;
      return `${styled(["bold", styles[severity]], severity)}  ${wrapText(`${problemText(alike[0]).says}${at}`, 90, "         ")}`;
    })
    .join("\n");
}

/** "packet of son": whose it is, where it is not everybody's of a family. */
function packetWords({ members }: Problem): string {
  if (members === undefined) return "";
  return `${members.length === 1 ? "packet" : "packets"} of ${members.join(", ")}`;
}

function formatProblem(alike: readonly [Problem, ...Problem[]], locate: Locate): string {
  const [found] = alike;
  const text = problemText(found);
  const indent = "    ";
  const heads = alike.map(
    (one) =>
      `${styled(["bold", styles[one.severity]], one.severity)}  ${styled("bold", one.code)}${placeWords(one, locate)}`,
  );
  const lines = [
    ...heads,
    indent + wrapText(text.says, 96, indent),
    `${indent}Why: ${wrapText(text.why, 91, `${indent}     `)}`,
    `${indent}Do:  ${wrapText(text.fix, 91, `${indent}     `)}`,
  ];
  if (found.source !== undefined)
    lines.push(`${indent}Source: ${wrapText(sourceWords(found.source), 88, `${indent}        `)}`);
  if (found.confirmed !== undefined)
    lines.push(`${indent}Answered for by ${found.confirmed.by} on ${found.confirmed.on}.`);
  return lines.join("\n");
}

/** "  case.json:14:16  /members/1/beneficiary/aNumber  [packet of son]". */
function placeWords(found: Problem, locate: Locate): string {
  const at = locate(found);
  const place =
    at === undefined ? "" : `  ${at.file}${at.place === undefined ? "" : `:${at.place.line}:${at.place.column}`}`;
  const whose = packetWords(found);
  return `${place}${found.pointer === "" ? "" : `  ${found.pointer}`}${whose === "" ? "" : `  [${whose}]`}`;
}

/** "2 errors, 1 warning and 3 notes"; "nothing" where there are none. */
export function countProblems(problems: readonly Problem[]): string {
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((found) => found.severity === severity).length;
    return count === 0 ? [] : [`${count} ${plurals[severity][count === 1 ? 0 : 1]}`];
  });
  if (counts.length === 0) return "no problems";
  return counts.length === 1 ? (counts[0] ?? "") : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
}

/** A problem for scripts: the data, its place and its sentences. */
export function problemForScripts(found: Problem, locate: Locate): object {
  const at = locate(found);
  return { ...found, ...(at === undefined ? {} : { file: at.file, ...at.place }), ...problemText(found) };
}
