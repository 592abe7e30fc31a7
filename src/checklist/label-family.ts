// The labels of all packets of a family, given once: what is shared has one label in all of them, and a label means one
// exhibit. By the same rule as the labels of a single case (place-exhibits.ts), over all exhibits in the file's order.
import type { FamilyTies } from "../case/family-ties.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { compareLabels } from "./exhibit-label.ts";
import { type Binding, type PlacedExhibit, placeExhibits } from "./place-exhibits.ts";

/**
 * The members' cases with their labels.
 * @param cases the cases of one family
 * @param files the opened exhibits of all of them; needed after a denial only, where old exhibits are known by content
 * @param binding labels that final packets of the family have frozen, and the files of folders
 */
export function labelFamily(
  cases: readonly ParsedCase[],
  files: ReadonlyMap<FileId, OpenedFile>,
  binding: Pick<Binding, "frozen" | "folders"> = {},
): readonly ParsedCase[] {
  const exhibits = new Map(cases.flatMap(({ case: the }) => the.exhibits.map((exhibit) => [exhibit.id, exhibit])));
  const inFileOrder = [...exhibits.values()].toSorted((a, b) => placeOf(cases, a.id) - placeOf(cases, b.id));
  const priorFilings = cases.flatMap(({ case: the }) => the.priorFilings);
  const placed = placeExhibits(inFileOrder, files, {
    ...binding,
    priorFilings: priorFilings.toSorted((a, b) => (a.deniedOn < b.deniedOn ? -1 : 1)),
  });
  return cases.map((one) => (one.family === undefined ? one : labelMember(one, one.family, placed, files)));
}

/** True where the labels cannot be given before the files are open. */
export function labelsNeedFiles(cases: readonly ParsedCase[]): boolean {
  return cases.some(({ case: the }) => the.priorFilings.length > 0);
}

function placeOf(cases: readonly ParsedCase[], id: string): number {
  return cases[0]?.family?.exhibitPlaces.get(id) ?? 0;
}

function labelMember(
  one: ParsedCase,
  family: FamilyTies,
  placed: readonly PlacedExhibit[],
  files: ReadonlyMap<FileId, OpenedFile>,
): ParsedCase {
  const ids = new Set(one.case.exhibits.map(({ id }) => id));
  const own = new Map(placed.flatMap(({ exhibit: { id }, label }) => (ids.has(id) ? [[id, label] as const] : [])));
  const elsewhere = placed.flatMap(({ exhibit: { id }, label }) => (ids.has(id) ? [] : [label]));
  const labels = { own, elsewhere: elsewhere.toSorted((a, b) => compareLabels(a, b)) };
  return {
    ...one,
    family: { ...family, labels },
    problems: [...one.problems, ...findMovedLabels(one, family, own, files)],
  };
}

/** Exhibits whose label in the member's own denied request is another exhibit's in the packets of the family. */
function findMovedLabels(
  { case: { exhibits, priorFilings } }: ParsedCase,
  { exhibitPlaces, memberId }: FamilyTies,
  own: ReadonlyMap<string, string>,
  files: ReadonlyMap<FileId, OpenedFile>,
): Problem[] {
  const previous = priorFilings.flatMap(({ previousManifest }) => previousManifest?.previousExhibits ?? []);
  return exhibits.flatMap(({ id, file }): Problem[] => {
    const hash = files.get(file)?.sha256;
    const before = previous.filter(({ sha256 }) => sha256 === hash).map(({ label }) => label);
    const [label] = before;
    const now = own.get(id);
    if (label === undefined || now === undefined || before.includes(now) || !exhibitPlaces.has(id)) return [];
    return [{ ...problem("family-labels-differ", "/members", { label, now }), members: [memberId] }];
  });
}
