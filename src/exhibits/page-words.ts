// The text that a page prints, for telling which form it is.
import { PDFDict, PDFName, type PDFObject, PDFPageLeaf, PDFStream, extractPageContents } from "pdf-lib";
import { readDict, readName, resolve } from "./pdf-values.ts";

/** A page's own content, as it was before anything was drawn into it. */
export interface OwnContent {
  readonly contents: PDFObject | undefined;
  readonly resources: PDFDict;
}

export function keepOwnContent(page: PDFPageLeaf): OwnContent {
  return { contents: page.get(PDFName.of("Contents")), resources: readDict(page, "Resources") ?? page.context.obj({}) };
}

/** The pieces of text in the order in which they are drawn; none where the page is a picture or cannot be read. */
export function readPageWords({ contents, resources }: OwnContent): readonly string[] {
  const { context } = resources;
  const page = PDFPageLeaf.fromMapWithContext(new Map(), context, false);
  if (contents !== undefined) page.set(PDFName.of("Contents"), contents);
  const withoutPictures = PDFDict.fromMapWithContext(new Map(resources.entries()), context);
  withoutPictures.set(PDFName.of("XObject"), leaveOutPictures(readDict(resources, "XObject"), context));
  page.set(PDFName.of("Resources"), withoutPictures);
  try {
    return extractPageContents(page).flatMap((asset) => (asset.kind === "text" ? [asset.getText()] : []));
  } catch {
    return [];
  }
}

// The reader would decode every picture of the page on its way to the words.
function leaveOutPictures(objects: PDFDict | undefined, context: PDFDict["context"]): PDFDict {
  const kept = (objects?.entries() ?? []).filter(([, value]) => {
    const object = resolve(context, value);
    return object instanceof PDFStream && readName(object.dict, "Subtype") === "Form";
  });
  return PDFDict.fromMapWithContext(new Map(kept), context);
}
