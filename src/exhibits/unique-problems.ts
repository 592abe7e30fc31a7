import type { Problem } from "../problems/problem.ts";

/** One problem of a kind is enough: for a page, or for pages of one size. */
export function uniqueProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, args }) => {
    const key = `${code} ${JSON.stringify(args)}`;
    return seen.size < seen.add(key).size;
  });
}
