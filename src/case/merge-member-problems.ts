import type { Problem } from "../problems/problem.ts";
import { placeInFile } from "./family-ties.ts";
import type { ParsedCase } from "./parsed-case.ts";

type Judged = Pick<ParsedCase, "family" | "problems">;

// Of something that members share these say that it serves nobody: true only where the case of each of them says so.
const ofAllOnly: ReadonlySet<string> = new Set(["relative-unused", "confirmation-unused", "evidence-id-not-asked"]);

/**
 * True for what only all cases together can say of something that members share: that it serves nobody. It has no place
 * among one member's findings, where the advice to take it out would take it from the others.
 * @param found with its place in the user's file
 */
export function isForWholeFamily({ family }: Pick<ParsedCase, "family">, found: Problem): boolean {
  if (family === undefined || !ofAllOnly.has(found.code)) return false;
  const own = placeInFile({ family }, "/beneficiary").replace(/\/beneficiary$/, "/");
  return !found.pointer.startsWith(own);
}

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
    const isSaidByAll = !ofAllOnly.has(found.code) || members.size === countHolders(cases, found.pointer);
    return isSaidByAll ? [{ ...found, members: [...members] }] : [];
  });
}

/** How many members' cases hold what stands at this place of the family's file. */
function countHolders(cases: readonly Judged[], pointer: string): number {
  return cases.filter(({ family }) =>
    [...(family?.origins ?? [])].some(
      ([inCase, origin]) => inCase !== "" && (pointer === origin || pointer.startsWith(`${origin}/`)),
    ),
  ).length;
}
