// Parts in, bookmarks out: each part below its parent, a file's own bookmarks below the file's.
import type { FilePart, PartBookmark } from "../blocks/packet-part.ts";
import type { OutlineEntry } from "./page.ts";
import type { CountedPart } from "./packet-places.ts";

interface GrowingEntry extends OutlineEntry {
  readonly children: OutlineEntry[];
}

/** Throws where a part hangs below one that does not come before it. */
export function makeOutline(parts: readonly CountedPart[]): readonly OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  // Where the children of a part go; those of a part without a bookmark go where it would have stood itself.
  const childrenOf = new Map<string, OutlineEntry[]>();
  for (const { content, firstSheet, sheets } of parts) {
    const part = "part" in content ? content.part : content;
    if (sheets === 0) continue;
    const siblings = part.outlineParent === undefined ? roots : childrenOf.get(part.outlineParent);
    if (siblings === undefined) throw new Error(`No earlier part has the id ${part.outlineParent}.`);
    let children = siblings;
    if (part.inOutline) {
      const entry: GrowingEntry = { title: part.title, sheet: firstSheet, children: [] };
      siblings.push(entry);
      children = entry.children;
    }
    childrenOf.set(part.id, children);
    if (part.kind === "file") children.push(...part.bookmarks.map((bookmark) => makeEntry(bookmark, part, firstSheet)));
  }
  return roots;
}

function makeEntry({ title, page, children }: PartBookmark, part: FilePart, firstSheet: number): OutlineEntry {
  if (page < 0 || page >= part.pages.length) throw new Error(`A bookmark of ${part.id} leads past its pages.`);
  return { title, sheet: firstSheet + page, children: children.map((child) => makeEntry(child, part, firstSheet)) };
}
