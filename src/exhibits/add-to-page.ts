// Puts further drawings on top of a page's own content, without disturbing what is there and without what is there
// disturbing them.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPageLeaf,
  PDFRef,
  type PDFStream,
} from "pdf-lib";
import { readOperators } from "./content-operators.ts";
import type { DecodedContent } from "./page-streams.ts";
import { readArray, readDict, readNumbers, readValue } from "./pdf-values.ts";

/** A drawing to put on a page. */
export interface Drawing {
  readonly stream: PDFStream;
  /** "1 0 0 1 72 72 cm" and the like, before the drawing. */
  readonly operators: string;
  /** The layer that it belongs to (/OC), if any. */
  readonly layer: PDFObject | undefined;
}

export function addDrawings(page: PDFPageLeaf, content: DecodedContent, drawings: readonly Drawing[]): void {
  const { context } = page;
  const resources = cloneDict(readDict(page, "Resources"), context);
  const objects = cloneDict(readDict(resources, "XObject"), context);
  const properties = cloneDict(readDict(resources, "Properties"), context);
  const before = keepContents(page, content, objects, context);
  let operators = "";
  for (const { stream, operators: placing, layer } of drawings) {
    const name = objects.uniqueKey("Drawn");
    objects.set(name, context.getObjectRef(stream) ?? context.register(stream));
    let drawn = `q ${placing} ${name.toString()} Do Q\n`;
    if (layer !== undefined) {
      const layerName = properties.uniqueKey("Layer");
      properties.set(layerName, layer);
      drawn = `/OC ${layerName.toString()} BDC\n${drawn}EMC\n`;
    }
    operators += drawn;
  }
  resources.set(PDFName.of("XObject"), objects);
  if (properties.keys().length > 0) resources.set(PDFName.of("Properties"), properties);
  page.set(PDFName.of("Resources"), resources);
  const contents = PDFArray.withContext(context);
  for (const ref of [...before, context.register(context.flateStream(operators))]) contents.push(ref);
  page.set(PDFName.of("Contents"), contents);
}

/** The page's own streams, so wrapped that the graphics state after them is the one before them. */
function keepContents(page: PDFPageLeaf, content: DecodedContent, objects: PDFDict, context: PDFContext): PDFRef[] {
  const stream = (operators: string): PDFRef => context.register(context.stream(operators));
  if (isBalanced(content.bytes)) {
    const own = page.get(PDFName.of("Contents"));
    const streams = readArray(page, "Contents")?.asArray() ?? (own === undefined ? [] : [own]);
    return [stream("q\n"), ...streams.filter((each) => each instanceof PDFRef), stream("\nQ\n")];
  }
  // Content that saves and restores the graphics state unevenly is shut into a form of its own: readers begin and
  // end one with a clean state, and more of our own saving would change what the surplus restores meet.
  const [left = 0, bottom = 0, right = 0, top = 0] = readNumbers(page, "MediaBox", 4) ?? [];
  const form = context.flateStream(content.bytes, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [left, bottom, right, top],
  });
  const resources = readValue(page, "Resources");
  if (resources !== undefined) form.dict.set(PDFName.of("Resources"), page.get(PDFName.of("Resources")) ?? resources);
  const name = objects.uniqueKey("Page");
  objects.set(name, context.register(form));
  return [stream(`${name.toString()} Do\n`)];
}

function isBalanced(content: Buffer): boolean {
  let depth = 0;
  for (const { name } of readOperators(content)) {
    if (name === "q") depth += 1;
    if (name === "Q") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function cloneDict(dict: PDFDict | undefined, context: PDFContext): PDFDict {
  return PDFDict.fromMapWithContext(new Map(dict?.entries() ?? []), context);
}
