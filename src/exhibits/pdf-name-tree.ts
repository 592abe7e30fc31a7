// Name trees (ISO 32000-1, 7.9.6): dictionaries that a file has divided into branches.
import { PDFDict, type PDFObject } from "pdf-lib";
import { readArray, readItems, toText } from "./pdf-values.ts";

/** All entries of the tree; a branch met twice is not walked again. */
export function readNameTree(root: PDFDict | undefined): ReadonlyMap<string, PDFObject | undefined> {
  const entries = new Map<string, PDFObject | undefined>();
  const seen = new Set<PDFDict>();
  const waiting = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...readItems(readArray(node, "Kids"), node.context).filter((kid) => kid instanceof PDFDict));
    const pairs = readItems(readArray(node, "Names"), node.context);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const name = toText(pairs[at]);
      if (name !== undefined && !entries.has(name)) entries.set(name, pairs[at + 1]);
    }
  }
  return entries;
}
