// Finds the pages of a PDF and lays them out anew in one flat list, with all that they inherit written into them
// (ISO 32000-1, 7.7.3.4), so that later stages need not climb a tree that somebody else built.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRef,
} from "pdf-lib";
import type { FilePage, VisibleBox } from "./opened-file.ts";
import { type Box, readArray, readBox, readDict, readName, readNumber, resolve } from "./pdf-values.ts";

const inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"] as const;

export interface FoundPage {
  readonly ref: PDFRef | undefined;
  readonly dict: PDFDict;
  /** From its ancestors, the nearest first; what the page itself says comes before. */
  readonly inherited: ReadonlyMap<string, PDFObject>;
}

export interface FoundPages {
  readonly pages: readonly FoundPage[];
  /** What the file says. */
  readonly statedCount: number | undefined;
  /** True where its tree runs in circles or leads to pages that are not there. */
  readonly broken: boolean;
}

/** The pages in their order; where the tree leads to none, every page that the file holds, in the order of its objects. */
export function findPages(document: PDFDocument): FoundPages {
  const { context, catalog } = document;
  const root = readDict(catalog, "Pages");
  const pages: FoundPage[] = [];
  let broken = root === undefined;
  const seen = new Set<PDFDict>();
  const waiting: { object: PDFObject | undefined; inherited: ReadonlyMap<string, PDFObject> }[] = [];
  if (root !== undefined) waiting.push({ object: catalog.get(PDFName.of("Pages")), inherited: new Map() });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const dict = resolve(context, next.object);
    const kids = dict instanceof PDFDict ? readArray(dict, "Kids") : undefined;
    if (!(dict instanceof PDFDict) || (kids !== undefined && seen.has(dict))) {
      broken = true;
      continue;
    }
    if (kids === undefined) {
      // A node without kids holds no page.
      if (readName(dict, "Type") !== "Pages")
        pages.push({ ref: next.object instanceof PDFRef ? next.object : undefined, dict, inherited: next.inherited });
      continue;
    }
    seen.add(dict);
    const inherited = inherit(dict, next.inherited);
    // The stack gives the last first.
    for (const kid of kids.asArray().toReversed()) waiting.push({ object: kid, inherited });
  }
  const statedCount = root === undefined ? undefined : readNumber(root, "Count");
  if (pages.length > 0) return { pages, statedCount, broken };
  const collected = collectPages(context);
  return { pages: collected, statedCount, broken: broken || collected.length > 0 };
}

/** Every page of the file, whether anything leads to it or not. */
function collectPages(context: PDFContext): FoundPage[] {
  return context
    .enumerateIndirectObjects()
    .toSorted(([a], [b]) => a.objectNumber - b.objectNumber)
    .flatMap(([ref, dict]) =>
      dict instanceof PDFDict && readName(dict, "Type") === "Page" ? [{ ref, dict, inherited: climb(dict) }] : [],
    );
}

/** True where the file holds pages that its tree does not lead to. */
export function leavesPagesOut({ context }: PDFDocument, { pages }: FoundPages): boolean {
  const found = new Set(pages.map(({ dict }) => dict));
  return collectPages(context).some(({ dict }) => !found.has(dict));
}

/** What the page would inherit, were its parents' lists sound. */
function climb(page: PDFDict): ReadonlyMap<string, PDFObject> {
  const line: PDFDict[] = [];
  for (
    let parent = readDict(page, "Parent");
    parent !== undefined && !line.includes(parent);
    parent = readDict(parent, "Parent")
  )
    line.push(parent);
  let inherited: ReadonlyMap<string, PDFObject> = new Map();
  for (const parent of line.toReversed()) inherited = inherit(parent, inherited);
  return inherited;
}

function inherit(dict: PDFDict, above: ReadonlyMap<string, PDFObject>): ReadonlyMap<string, PDFObject> {
  const values = new Map(above);
  for (const key of inheritable) {
    const value = dict.get(PDFName.of(key));
    if (value !== undefined) values.set(key, value);
  }
  return values;
}

export interface LaidPage {
  readonly leaf: PDFPageLeaf;
  readonly size: FilePage;
  /** Turned by 0, 90, 180 or 270 degrees. */
  readonly visible: VisibleBox;
  /** True where the page does not say how large it is; it is then taken for Letter, as readers do. */
  readonly sizeMissing: boolean;
}

/** Replaces the document's page tree by a flat one. */
export function layPagesFlat(document: PDFDocument, found: readonly FoundPage[]): LaidPage[] {
  const { context, catalog } = document;
  const tree = PDFPageTree.withContext(context);
  const treeRef = context.register(tree);
  const kids = PDFArray.withContext(context);
  const laid = found.map((page) => {
    const made = layPage(context, page);
    made.leaf.setParent(treeRef);
    kids.push(context.register(made.leaf));
    return made;
  });
  tree.set(PDFName.of("Kids"), kids);
  tree.set(PDFName.of("Count"), context.obj(found.length));
  catalog.set(PDFName.of("Pages"), treeRef);
  return laid;
}

function layPage(context: PDFContext, { dict, inherited }: FoundPage): LaidPage {
  const leaf = PDFPageLeaf.fromMapWithContext(new Map(dict.entries()), context, false);
  for (const [key, value] of inherited) {
    if (!leaf.has(PDFName.of(key))) leaf.set(PDFName.of(key), value);
  }
  if (readDict(leaf, "Resources") === undefined) leaf.set(PDFName.of("Resources"), context.obj({}));
  const media = keepReal(readBox(leaf, "MediaBox"));
  const page: Box = media ?? [0, 0, 612, 792];
  const crop = keepReal(intersect(readBox(leaf, "CropBox") ?? page, page)) ?? page;
  const turns = Math.round((readNumber(leaf, "Rotate") ?? 0) / 90);
  const rotate = (((turns % 4) + 4) % 4) * 90;
  const unit = readNumber(leaf, "UserUnit") ?? 1;
  const userUnit = unit > 0 ? unit : 1;
  leaf.set(PDFName.of("Type"), PDFName.of("Page"));
  leaf.set(PDFName.of("MediaBox"), context.obj([...page]));
  leaf.set(PDFName.of("CropBox"), context.obj([...crop]));
  leaf.set(PDFName.of("Rotate"), context.obj(rotate));
  leaf.set(PDFName.of("UserUnit"), context.obj(userUnit));
  const width = (crop[2] - crop[0]) * userUnit;
  const height = (crop[3] - crop[1]) * userUnit;
  const size = rotate % 180 === 0 ? { widthPt: width, heightPt: height } : { widthPt: height, heightPt: width };
  return { leaf, size, visible: { box: crop, rotate, userUnit }, sizeMissing: media === undefined };
}

function intersect(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function keepReal(box: Box | undefined): Box | undefined {
  return box !== undefined && box[2] > box[0] && box[3] > box[1] ? box : undefined;
}
