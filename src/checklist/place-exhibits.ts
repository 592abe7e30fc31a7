// Label and place of every exhibit. In a first request both follow the case file. After a denial an exhibit that was
// enclosed before keeps its label, known by the hash of its bytes, and what is new comes after the last label used.
import type { Exhibit } from "../case/exhibit.ts";
import type { PriorFiling } from "../case/prior-filing.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import type { Submission } from "./checklist.ts";
import { labelAt, placeOfLabel } from "./label-at.ts";

export interface PlacedExhibit {
  readonly exhibit: Exhibit;
  /** Place in the case file, from 0. */
  readonly index: number;
  readonly label: string;
  readonly submission?: Submission;
}

/**
 * Every exhibit in the order of the packet.
 * @param labels by the id of the exhibit, where they were given before (label-family.ts)
 */
export function placeExhibits(
  exhibits: readonly Exhibit[],
  files: ReadonlyMap<FileId, OpenedFile>,
  priorFilings: readonly PriorFiling[],
  labels?: ReadonlyMap<string, string>,
): readonly PlacedExhibit[] {
  const previous = priorFilings
    .toReversed()
    .flatMap(({ previousManifest }) => previousManifest?.previousExhibits ?? []);
  const allKnown =
    priorFilings.length > 0 && priorFilings.every(({ previousManifest }) => previousManifest !== undefined);
  const taken = new Set<string>();
  const found = exhibits.map((exhibit, index) => {
    const hash = files.get(exhibit.file)?.sha256;
    const same = hash === undefined ? [] : previous.filter(({ sha256 }) => sha256 === hash);
    // Of several with the same bytes, the one with the same pages or the same id is meant.
    const before =
      same.find(({ id, label }) => id === exhibit.id && !taken.has(label)) ??
      same.find(({ label }) => !taken.has(label));
    if (before !== undefined) taken.add(before.label);
    const submission = hash === undefined ? undefined : compare(exhibit, files, same, allKnown);
    return { exhibit, index, before, submission };
  });
  let next = Math.max(-1, ...previous.map(({ label }) => placeOfLabel(label))) + 1;
  const placed = found.map(({ exhibit, index, before, submission }): PlacedExhibit => ({
    exhibit,
    index,
    label: labels?.get(exhibit.id) ?? before?.label ?? labelAt(next++),
    ...(submission === undefined ? {} : { submission }),
  }));
  return placed.toSorted((a, b) => placeOfLabel(a.label) - placeOfLabel(b.label));
}

type Previous = NonNullable<PriorFiling["previousManifest"]>["previousExhibits"][number];

/** What is new of an exhibit; undefined where that is not known. */
function compare(
  { pages, translation }: Exhibit,
  files: ReadonlyMap<FileId, OpenedFile>,
  same: readonly Previous[],
  allKnown: boolean,
): Submission | undefined {
  if (same.length === 0) return allKnown ? { kind: "new" } : undefined;
  const known = new Set(same.flatMap(({ parts, sha256 }) => [sha256, ...parts]));
  const isNewFile = (file: FileId | undefined): boolean => {
    const hash = file === undefined ? undefined : files.get(file)?.sha256;
    return hash !== undefined && !known.has(hash);
  };
  const added = [
    ...(same.every((before) => before.pages !== undefined && before.pages !== pages) ? (["other pages"] as const) : []),
    ...(isNewFile(translation?.file) ? (["translation"] as const) : []),
    ...(isNewFile(translation?.certificate?.file) ? (["certificate of translation"] as const) : []),
  ];
  return added.length === 0 ? { kind: "previous" } : { kind: "in-part", added };
}
