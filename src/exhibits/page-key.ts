// Are two pages the same on paper, whatever their files are called? Told by everything that draws them.
import { createHash } from "node:crypto";
import type { OpenedFile, PdfContent } from "./opened-file.ts";

/** The same for pages that may be the same; costs next to nothing. */
export function likenessOf({ content }: OpenedFile, pageIndex: number): string {
  if (content.kind === "pictures") {
    const picture = content.pictures[pageIndex];
    return `${picture?.kind} ${picture?.widthPx} ${picture?.heightPx} ${picture?.bytes.length}`;
  }
  const page = content.objects[content.drawings[pageIndex]?.xObject ?? -1];
  const drawn = [...(page?.text ?? "").matchAll(reference)].map(([, index]) => content.objects[Number(index)]);
  return [page, ...drawn].map((object) => sampleOf(object?.data)).join(" ");
}

// Packed data end in their check sum, or in what differs from picture to picture.
function sampleOf(data: Uint8Array | undefined): string {
  return data === undefined ? "" : `${data.length}${Buffer.from(data.subarray(-12)).toString("latin1")}`;
}

/** The same for pages that are the same: a hash of all that draws them. */
export function exactKeyOf({ content }: OpenedFile, pageIndex: number): string {
  if (content.kind === "pictures") {
    const picture = content.pictures[pageIndex];
    return picture === undefined ? "" : createHash("sha256").update(picture.bytes).digest("hex");
  }
  return hashObject(content, content.drawings[pageIndex]?.xObject ?? -1);
}

// U+0100 before the index of an object: see FragmentObject.
const reference = /\u0100(\d+) 0 R/g;

const known = new WeakMap<PdfContent, Map<number, string>>();

function hashObject(content: PdfContent, index: number): string {
  let hashes = known.get(content);
  if (hashes === undefined) known.set(content, (hashes = new Map()));
  const before = hashes.get(index);
  if (before !== undefined) return before;
  // What leads back to itself.
  hashes.set(index, "circle");
  const object = content.objects[index];
  const hash = createHash("sha256");
  hash.update((object?.text ?? "").replace(reference, (_, next: string) => hashObject(content, Number(next))));
  if (object?.data !== undefined) hash.update(object.data);
  const made = hash.digest("hex");
  hashes.set(index, made);
  return made;
}
