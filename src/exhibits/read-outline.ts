// The bookmarks of a file (ISO 32000-1, 12.3.3), with the page that each leads to.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "pdf-lib";
import type { FileOutlineEntry } from "./opened-file.ts";
import { readNameTree } from "./pdf-name-tree.ts";
import { readArray, readDict, readName, readText, readValue, resolve, toText } from "./pdf-values.ts";

const mostLevels = 12;
const mostEntries = 10_000;

/** `pageOf` tells which page (from 0) an object of the file was. Entries that lead nowhere give way to their children. */
export function readOutline(
  document: PDFDocument,
  pageOf: ReadonlyMap<PDFRef | PDFDict, number>,
  pageCount: number,
): FileOutlineEntry[] {
  const { catalog } = document;
  const outlines = readDict(catalog, "Outlines");
  if (outlines === undefined) return [];
  const names = readDict(catalog, "Names");
  const named = readNameTree(names === undefined ? undefined : readDict(names, "Dests"));
  const oldNamed = readDict(catalog, "Dests");
  const seen = new Set<PDFDict>([outlines]);

  const findPage = (entry: PDFDict): number | undefined => {
    const action = readDict(entry, "A");
    const isGoTo = action !== undefined && readName(action, "S") === "GoTo";
    let target = readValue(entry, "Dest") ?? (isGoTo ? readValue(action, "D") : undefined);
    if (target instanceof PDFName)
      target = oldNamed === undefined ? undefined : readValue(oldNamed, target.decodeText());
    else if (toText(target) !== undefined) target = named.get(toText(target) ?? "");
    if (target instanceof PDFDict) target = readArray(target, "D");
    return target instanceof PDFArray ? pageIn(target) : undefined;
  };

  const pageIn = (destination: PDFArray): number | undefined => {
    const first: PDFObject | undefined = destination.asArray()[0];
    if (first instanceof PDFNumber)
      return first.asNumber() >= 0 && first.asNumber() < pageCount ? Math.floor(first.asNumber()) : undefined;
    const page = resolve(document.context, first);
    return (
      (first instanceof PDFRef ? pageOf.get(first) : undefined) ??
      (page instanceof PDFDict ? pageOf.get(page) : undefined)
    );
  };

  const readLevel = (parent: PDFDict, level: number): FileOutlineEntry[] => {
    const entries: FileOutlineEntry[] = [];
    let entry = readDict(parent, "First");
    while (entry !== undefined && !seen.has(entry) && seen.size <= mostEntries) {
      seen.add(entry);
      const children = level < mostLevels ? readLevel(entry, level + 1) : [];
      const title = (readText(entry, "Title") ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
      const pageIndex = findPage(entry) ?? children[0]?.pageIndex;
      if (title === "" || pageIndex === undefined) entries.push(...children);
      else entries.push({ title, pageIndex, children });
      entry = readDict(entry, "Next");
    }
    return entries;
  };

  return readLevel(outlines, 1);
}
