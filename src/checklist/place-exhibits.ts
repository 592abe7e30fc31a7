// Label and place of every exhibit. Labels follow the case file, but one that an earlier packet has given stays: that
// of the case's own final packet by the exhibit's id, that of a denied request by the bytes alone (give-labels.ts).
import type { Exhibit } from "../case/exhibit.ts";
import type { PriorFiling } from "../case/prior-filing.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import type { Submission } from "./checklist.ts";
import { compareLabels } from "./exhibit-label.ts";
import type { FrozenLabel } from "./frozen-label.ts";
import { giveLabels } from "./give-labels.ts";

export interface PlacedExhibit {
  readonly exhibit: Exhibit;
  /** Place in the case file, from 0. */
  readonly index: number;
  readonly label: string;
  readonly submission?: Submission;
}

/** What labels and parts turn on beside the case and its files. */
export interface Binding {
  /** Denied requests, whose exhibits keep their labels. */
  readonly priorFilings?: readonly PriorFiling[];
  /** Labels of the final packet of this case. */
  readonly frozen?: readonly FrozenLabel[];
  /** By the id of the exhibit, where they were given for the packets of a whole family. */
  readonly given?: ReadonlyMap<string, string> | undefined;
  /** Folders that exhibits name, each with its files. */
  readonly folders?: Folders;
}

export type Folders = ReadonlyMap<FileId, readonly FileId[]>;

/** Every exhibit in the order of the packet. */
export function placeExhibits(
  exhibits: readonly Exhibit[],
  files: ReadonlyMap<FileId, OpenedFile>,
  { priorFilings = [], frozen = [], given, folders = new Map() }: Binding,
): readonly PlacedExhibit[] {
  const previous = priorFilings
    .toReversed()
    .flatMap(({ previousManifest }) => previousManifest?.previousExhibits ?? []);
  const allKnown =
    priorFilings.length > 0 && priorFilings.every(({ previousManifest }) => previousManifest !== undefined);
  const hashesOf = (file: FileId): readonly string[] =>
    (folders.get(file) ?? [file]).flatMap((name) => files.get(name)?.sha256 ?? []);
  const known = exhibits.map(({ id, file }) => ({ id, hashes: hashesOf(file) }));
  const labels = giveLabels(known, [
    ...frozen.map((each) => ({ ...each, knownById: true })),
    ...previous.map((each) => ({ ...each, knownById: false })),
  ]);
  return exhibits
    .map((exhibit, index): PlacedExhibit => {
      const hashes = known[index]?.hashes ?? [];
      const same = previous.filter(({ sha256 }) => hashes.includes(sha256));
      const submission = hashes.length === 0 ? undefined : compare(exhibit, hashesOf, same, allKnown);
      const label = given?.get(exhibit.id) ?? labels[index] ?? "";
      return { exhibit, index, label, ...(submission === undefined ? {} : { submission }) };
    })
    .toSorted((a, b) => compareLabels(a.label, b.label));
}

type Previous = NonNullable<PriorFiling["previousManifest"]>["previousExhibits"][number];

/** What is new of an exhibit; undefined where that is not known. */
function compare(
  { file, pages, translation }: Exhibit,
  hashesOf: (file: FileId) => readonly string[],
  same: readonly Previous[],
  allKnown: boolean,
): Submission | undefined {
  if (same.length === 0) return allKnown ? { kind: "new" } : undefined;
  const known = new Set(same.flatMap(({ parts, sha256 }) => [sha256, ...parts]));
  const isNewFile = (name: FileId | undefined): boolean =>
    name !== undefined && hashesOf(name).some((hash) => !known.has(hash));
  // Of this file some pages were enclosed as the original, and none as anything else.
  const isInOldFile = (name: FileId | undefined): boolean =>
    name !== undefined &&
    hashesOf(name).some((hash) =>
      same.every((before) => before.sha256 === hash && before.pages !== undefined && !before.parts.includes(hash)),
    );
  const isNew = (name: FileId | undefined): boolean => isNewFile(name) || isInOldFile(name);
  const added = [
    ...(isNewFile(file) ? (["other files"] as const) : []),
    ...(same.every((before) => before.pages !== undefined && before.pages !== pages) ? (["other pages"] as const) : []),
    ...(isNew(translation?.file) ? (["translation"] as const) : []),
    ...(isNew(translation?.certificate?.file) ? (["certificate of translation"] as const) : []),
  ];
  return added.length === 0 ? { kind: "previous" } : { kind: "in-part", added };
}
