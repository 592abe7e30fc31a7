// The labels of all packets of a family, given once: what is shared has one label in all of them, and a label means one
// exhibit. By the same rule as the labels of a single case (place-exhibits.ts), over all exhibits in the file's order.
import type { FamilyTies } from "../case/family-ties.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { compareLabels } from "./exhibit-label.ts";
import type { FrozenLabel } from "./frozen-label.ts";
import { type Folders, type PlacedExhibit, placeExhibits } from "./place-exhibits.ts";

/** What the labels of a family turn on beside its cases. */
export interface FamilyBinding {
  /** The labels of each member's final packet, by the id of its case. */
  readonly frozen: ReadonlyMap<string, readonly FrozenLabel[]>;
  /** The exhibits of all members, opened, and the folders among them: exhibits of earlier packets are known by content. */
  readonly files: ReadonlyMap<FileId, OpenedFile>;
  readonly folders: Folders;
}

/**
 * The members' cases with their labels.
 * @param cases the cases of one family
 */
export function labelFamily(cases: readonly ParsedCase[], binding: FamilyBinding): readonly ParsedCase[] {
  const { files, folders } = binding;
  const exhibits = new Map(cases.flatMap(({ case: the }) => the.exhibits.map((exhibit) => [exhibit.id, exhibit])));
  const inFileOrder = [...exhibits.values()].toSorted((a, b) => placeOf(cases, a.id) - placeOf(cases, b.id));
  const priorFilings = cases
    .flatMap(({ case: the }) => the.priorFilings)
    .toSorted((a, b) => (a.deniedOn < b.deniedOn ? -1 : 1));
  // A label that one packet has given means that exhibit in all of them; where two say different things of one, the
  // member whose packet loses is told.
  const frozen = cases.flatMap(({ case: { caseId } }) => binding.frozen.get(caseId) ?? []);
  const placed = placeExhibits(inFileOrder, files, { priorFilings, frozen, folders });
  return cases.map((one) => (one.family === undefined ? one : labelMember(one, one.family, placed, binding)));
}

/** True where the labels cannot be given before the files are open. */
export function labelsNeedFiles(cases: readonly ParsedCase[], frozen: FamilyBinding["frozen"]): boolean {
  return cases.some(
    ({ case: { caseId, priorFilings } }) => priorFilings.length > 0 || (frozen.get(caseId)?.length ?? 0) > 0,
  );
}

function placeOf(cases: readonly ParsedCase[], id: string): number {
  return cases[0]?.family?.exhibitPlaces.get(id) ?? 0;
}

function labelMember(
  one: ParsedCase,
  family: FamilyTies,
  placed: readonly PlacedExhibit[],
  binding: FamilyBinding,
): ParsedCase {
  const ids = new Set(one.case.exhibits.map(({ id }) => id));
  const own = new Map(placed.flatMap(({ exhibit: { id }, label }) => (ids.has(id) ? [[id, label] as const] : [])));
  const elsewhere = placed.flatMap(({ exhibit: { id }, label }) => (ids.has(id) ? [] : [label]));
  const labels = { own, elsewhere: elsewhere.toSorted(compareLabels) };
  return {
    ...one,
    family: { ...family, labels },
    problems: [...one.problems, ...findMovedLabels(one, family, own, binding)],
  };
}

/** Exhibits whose label in an earlier packet of the member is another one in the packets of the family. */
function findMovedLabels(
  { case: { caseId, exhibits, priorFilings } }: ParsedCase,
  { exhibitPlaces, memberId }: FamilyTies,
  own: ReadonlyMap<string, string>,
  { frozen, files, folders }: FamilyBinding,
): Problem[] {
  const held = frozen.get(caseId) ?? [];
  const previous = priorFilings.flatMap(({ previousManifest }) => previousManifest?.previousExhibits ?? []);
  return exhibits.flatMap(({ id, file }): Problem[] => {
    const hashes = new Set((folders.get(file) ?? [file]).flatMap((name) => files.get(name)?.sha256 ?? []));
    const kept = held.filter((each) => each.id === id).map(({ label }) => label);
    const denied = previous.filter(({ sha256 }) => hashes.has(sha256)).map(({ label }) => label);
    const before = [...kept, ...denied];
    const [label] = before;
    const now = own.get(id);
    if (label === undefined || now === undefined || before.includes(now) || !exhibitPlaces.has(id)) return [];
    return [{ ...problem("family-labels-differ", "/members", { label, now }), members: [memberId] }];
  });
}
