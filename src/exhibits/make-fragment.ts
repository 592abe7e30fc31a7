// A page of an opened PDF as objects that a packet can take in: a Form XObject, its content as it is, its resources
// copied, clipped to what a reader shows. Annotations and form fields were drawn into the content before.
import { deflateSync } from "node:zlib";
import { PDFArray, type PDFDict, PDFName, PDFStream } from "pdf-lib";
import type { FragmentObjects } from "./fragment-objects.ts";
import type { PageDrawing } from "./opened-file.ts";
import type { DecodedContent } from "./page-streams.ts";
import type { LaidPage } from "./page-tree.ts";
import { readDict, readItems, readValue } from "./pdf-values.ts";
import { writeUsedResources } from "./used-resources.ts";

// As the packet's own pages: a higher level takes longer than it saves.
const deflateLevel = 3;

/** Adds the page to the objects. `content` is what its streams say. */
export function addPageDrawing(
  { leaf, visible }: LaidPage,
  content: DecodedContent,
  objects: FragmentObjects,
): PageDrawing {
  const resources = writeUsedResources(objects, readDict(leaf, "Resources"), content.bytes);
  const group = leaf.get(PDFName.of("Group"));
  const dictionary =
    `/Type/XObject/Subtype/Form/BBox${objects.write(leaf.get(PDFName.of("CropBox")))}/Resources${resources}` +
    (group === undefined ? "" : `/Group ${objects.write(group)}`);
  const only = readOnlyStream(leaf);
  const xObject =
    only === undefined
      ? objects.addStream(`${dictionary}/Filter/FlateDecode`, deflateSync(content.bytes, { level: deflateLevel }))
      : objects.addStream(dictionary + objects.writeStreamEntries(only.dict), only.getContents());
  objects.copyWaiting();
  return { xObject, visible };
}

/** The page's content where it is one stream, which can go over without being packed anew. */
function readOnlyStream(page: PDFDict): PDFStream | undefined {
  const contents = readValue(page, "Contents");
  if (contents instanceof PDFStream) return contents;
  const [first, ...others] = contents instanceof PDFArray ? readItems(contents, page.context) : [];
  return first instanceof PDFStream && others.length === 0 ? first : undefined;
}
