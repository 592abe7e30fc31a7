import type { Problem } from "../problems/problem.ts";
import type { ParsedCase } from "./parsed-case.ts";

type Judged = Pick<ParsedCase, "family" | "problems">;

// Of something that all members share these say that it serves nobody: true only where every member's case says so.
const ofAllOnly: ReadonlySet<string> = new Set(["relative-unused", "confirmation-unused"]);

/**
 * The problems of all cases of a file, each once. One that not every member of the family has names those that do.
 * @param cases the cases of one file; of a single case its problems are returned as they are
 */
export function mergeMemberProblems(cases: readonly Judged[]): readonly Problem[] {
  const [first] = cases;
  if (first?.family === undefined) return first?.problems ?? [];
  const merged = new Map<string, { readonly found: Problem; readonly members: Set<string> }>();
  for (const { family, problems } of cases) {
    for (const found of problems) {
      const { members: _, ...rest } = found;
      const key = JSON.stringify(rest);
      const entry = merged.get(key) ?? { found: rest, members: new Set<string>() };
      merged.set(key, entry);
      if (family !== undefined) entry.members.add(family.memberId);
    }
  }
  return [...merged.values()].flatMap(({ found, members }) => {
    if (members.size === cases.length) return [found];
    const isShared = !found.pointer.startsWith("/members/");
    return isShared && ofAllOnly.has(found.code) ? [] : [{ ...found, members: [...members] }];
  });
}
