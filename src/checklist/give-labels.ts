// Which label each exhibit gets: one that somebody holds in hand on paper is never given to another exhibit.
// In: the exhibits in the order of the case, and the labels of earlier packets. Out: a label for each.
// An exhibit that had a label keeps it. A new one at the end gets the next letter after all that were ever used; a new
// one that stands before an old one is named after the exhibit before it ("B-1"), so that no other label moves.
import { compareLabels, readLabel, writeLabel } from "./exhibit-label.ts";

/** A label that an exhibit has in an earlier packet. */
export interface HeldLabel {
  readonly label: string;
  readonly id: string;
  /** Hash of its document, hexadecimal; of a folder, that of the first file. */
  readonly sha256?: string | undefined;
  /** True where the exhibit keeps the label though its bytes have changed; the agency knows one by its bytes alone. */
  readonly knownById: boolean;
}

/** An exhibit as labels know it. */
export interface KnownExhibit {
  readonly id: string;
  /** Hashes of its document's files, as far as they could be opened. */
  readonly hashes: readonly string[];
}

/**
 * A label for each exhibit, in the order of the exhibits.
 * @param held labels of earlier packets, the one that counts most first
 */
export function giveLabels(exhibits: readonly KnownExhibit[], held: readonly HeldLabel[]): readonly string[] {
  const labels: (string | undefined)[] = exhibits.map(() => undefined);
  const taken = new Set<string>();
  const keep = (fits: (exhibit: KnownExhibit, before: HeldLabel) => boolean): void => {
    for (const [index, exhibit] of exhibits.entries()) {
      if (labels[index] !== undefined) continue;
      const before = held.find((each) => !taken.has(each.label) && fits(exhibit, each));
      if (before === undefined) continue;
      labels[index] = before.label;
      taken.add(before.label);
    }
  };
  const sameBytes = ({ hashes }: KnownExhibit, { sha256 }: HeldLabel): boolean =>
    sha256 !== undefined && hashes.includes(sha256);
  keep(({ id }, before) => before.knownById && before.id === id);
  // Of several with the same bytes, the one with the same id is meant.
  keep((exhibit, before) => before.id === exhibit.id && sameBytes(exhibit, before));
  keep(sameBytes);
  return fillIn(
    labels,
    held.map(({ label }) => label),
  );
}

function fillIn(labels: readonly (string | undefined)[], used: readonly string[]): readonly string[] {
  const places = used.map(readLabel);
  const lastKnown = labels.findLastIndex((label) => label !== undefined);
  const numbers = new Map<number, number>();
  for (const { place, inserted } of places) numbers.set(place, Math.max(inserted, numbers.get(place) ?? 0));
  let next = Math.max(-1, ...places.map(({ place }) => place)) + 1;
  // Nothing sorts before the first label: what stands before it in the case comes right behind it.
  let before = Math.min(...places.map(({ place }) => place));
  return labels.map((label, index) => {
    if (label !== undefined) {
      before = readLabel(label).place;
      return label;
    }
    if (index > lastKnown) return writeLabel({ place: next++, inserted: 0 });
    const inserted = (numbers.get(before) ?? 0) + 1;
    numbers.set(before, inserted);
    return writeLabel({ place: before, inserted });
  });
}

/** The labels in packet order without repeats. */
export function sortLabels(labels: Iterable<string>): readonly string[] {
  return [...new Set(labels)].toSorted(compareLabels);
}
