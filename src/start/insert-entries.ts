import { labelAt } from "../checklist/exhibit-label.ts";
import type { JsonEdit } from "../case/edit-json.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type Entry, placeOf } from "./folder-entry.ts";

/**
 * New exhibits go where the letter of their name puts them among those that are there; others to the end.
 * @param keepsLabels true where the labels of an earlier packet hold, so that the place says nothing of the label
 */
export function insertEntries(
  entries: readonly Entry[],
  { keepsLabels }: { readonly keepsLabels: boolean },
): { readonly edits: readonly JsonEdit[]; readonly problems: readonly Problem[] } {
  const list = entries.filter(({ index }) => index !== undefined);
  const fresh = entries.filter(({ index }) => index === undefined);
  const edits: JsonEdit[] = [];
  for (const entry of fresh.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))) {
    const place = findPlace(list, placeOf(entry));
    edits.push({
      pointer: `/exhibits/${place}`,
      value: entry.value,
      ...(place < list.length ? { inserts: true as const } : {}),
    });
    list.splice(place, 0, entry);
  }
  const problems = list.flatMap(({ value, read, index }, place): Problem[] => {
    const label = labelAt(place);
    return keepsLabels || index !== undefined || read?.label === undefined || read.label === label
      ? []
      : [
          problem("init-label-differs", `/exhibits/${place}`, {
            file: String(value["file"]),
            named: read.label,
            label,
          }),
        ];
  });
  return { edits, problems };
}

/** Behind the last that has its letter or an earlier one; else before the first with a later one. */
function findPlace(list: readonly Entry[], wanted: number): number {
  if (wanted === Infinity) return list.length;
  const after = list.findLastIndex((other) => placeOf(other) <= wanted);
  if (after !== -1) return after + 1;
  const before = list.findIndex((other) => placeOf(other) !== Infinity);
  return before === -1 ? list.length : before;
}
