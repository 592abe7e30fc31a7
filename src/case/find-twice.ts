import { type Problem, problem } from "../problems/problem.ts";

/** Ids that stand more than once; a reference to one could mean either. */
export function findTwice(ids: readonly { readonly id: string; readonly pointer: string }[], kind: string): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, pointer }) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [problem("id-twice", pointer, { id, kind })] : [];
  });
}
