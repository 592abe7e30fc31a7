import { problemText } from "../../problems/problem-text.ts";
import type { Problem } from "../../problems/problem.ts";
import { scanProblems } from "../../problems/scan-problems.ts";
import type { BlocksValue } from "../template/template-value.ts";
import { type Row, bold, plain, wordTable } from "./table.ts";

/** True for what has a section of its own on the control sheet. */
export function isForScanner({ code }: Problem): boolean {
  return code in scanProblems;
}

/** What a black-and-white scanner would lose of the exhibits, and what else to see to before they are mailed. */
export function scanTable(problems: readonly Problem[]): BlocksValue | undefined {
  const told = new Set<string>();
  const rows = problems.filter(isForScanner).map((found): Row => {
    const { says, why, fix } = problemText(found);
    // Many rows have one reason.
    const reason = told.has(why) ? [] : [plain(` ${why}`)];
    told.add(why);
    return [[bold(says), ...reason], fix];
  });
  return wordTable(
    [
      ["What to look at", 7],
      ["What to do", 5],
    ],
    rows,
  );
}
