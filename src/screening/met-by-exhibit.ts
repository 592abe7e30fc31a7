import type { Exhibit } from "../case/exhibit.ts";

/** Does an exhibit say that it meets the evidence item? Whether it does so soundly is the checklist's question. */
export function isMet(exhibits: readonly Exhibit[], item: string): boolean {
  return exhibits.some(({ meets }) => meets.includes(item));
}
