// Bookmarks (ISO 32000-1, 12.3.3) and page labels (12.4.2).
import type { OutlineEntry } from "../layout/page.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { formatNumber, refTo, textString } from "./pdf-syntax.ts";

/** A place in the packet as an explicit destination; `topPt` missing shows the sheet from where the reader is. */
export function writeDestination(page: ObjectNumber, topPt: number | undefined): string {
  return `[${refTo(page)}/XYZ 0 ${topPt === undefined ? "null" : formatNumber(topPt)} null]`;
}

/** Writes the tree; undefined where there are no entries. `destination` gives the place of an entry. */
export function addOutline(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  destination: (entry: OutlineEntry) => string,
): ObjectNumber | undefined {
  if (entries.length === 0) return undefined;
  const root = file.reserve();
  const { first, last, visible } = addLevel(file, entries, root, destination);
  file.put(root, `<</Type/Outlines/First ${refTo(first)}/Last ${refTo(last)}/Count ${visible}>>`);
  return root;
}

interface Level {
  readonly first: ObjectNumber;
  readonly last: ObjectNumber;
  /** Entries that show when this level is open, those of open entries below it included. */
  readonly visible: number;
}

function addLevel(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  parent: ObjectNumber,
  destination: (entry: OutlineEntry) => string,
): Level {
  const numbers = entries.map(() => file.reserve());
  let visible = entries.length;
  for (const [index, entry] of entries.entries()) {
    const number = numbers[index] ?? 0;
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    let text = `<</Title${textString(entry.title)}/Parent ${refTo(parent)}/Dest${destination(entry)}`;
    if (before !== undefined) text += `/Prev ${refTo(before)}`;
    if (after !== undefined) text += `/Next ${refTo(after)}`;
    if (entry.children.length > 0) {
      const below = addLevel(file, entry.children, number, destination);
      const open = entry.open === true;
      if (open) visible += below.visible;
      text += `/First ${refTo(below.first)}/Last ${refTo(below.last)}/Count ${open ? below.visible : -below.visible}`;
    }
    file.put(number, `${text}>>`);
  }
  return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0, visible };
}

/** The catalog's /PageLabels value. Labels that count on ("12", "13") share an entry. */
export function writePageLabels(labels: readonly string[]): string {
  let out = "";
  let expected: string | undefined;
  for (const [index, label] of labels.entries()) {
    const [, prefix = "", digits] = /^(.*?)([1-9]\d{0,8})?$/s.exec(label) ?? [];
    if (label !== expected) {
      const words = prefix === "" ? "" : `/P${textString(prefix)}`;
      out += `${index}<<${words}${digits === undefined ? "" : `/S/D/St ${digits}`}>>`;
    }
    expected = digits === undefined ? undefined : `${prefix}${Number(digits) + 1}`;
  }
  return `<</Nums[${out}]>>`;
}
