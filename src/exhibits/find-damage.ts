// Are all parts there that a page is drawn from? Readers leave out what they cannot find, without a word.
import { PDFArray, PDFDict, PDFInvalidObject, PDFName, type PDFObject, PDFRef, PDFStream } from "pdf-lib";

// Entries that draw nothing.
const undrawn = new Set(
  [
    "Parent",
    "P",
    "Metadata",
    "PieceInfo",
    "StructParent",
    "StructParents",
    "LastModified",
    "AF",
    "OPI",
    "B",
    "Thumb",
  ].map((key) => PDFName.of(key)),
);

/** True where something that the object refers to is missing or broken. What was seen before is not looked at again. */
export function isIncomplete(
  start: readonly (PDFObject | undefined)[],
  context: PDFDict["context"],
  seen: Set<PDFObject>,
): boolean {
  let incomplete = false;
  const waiting = start.filter((each) => each !== undefined);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFInvalidObject) incomplete = true;
    if (object instanceof PDFRef) {
      if (seen.has(object)) continue;
      seen.add(object);
      const found = context.lookup(object);
      if (found === undefined) incomplete = true;
      else waiting.push(found);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...listDrawn(object));
    else if (object instanceof PDFStream) waiting.push(...listDrawn(object.dict));
  }
  return incomplete;
}

function listDrawn(dict: PDFDict): PDFObject[] {
  return dict.entries().flatMap(([key, value]) => (undrawn.has(key) ? [] : [value]));
}
