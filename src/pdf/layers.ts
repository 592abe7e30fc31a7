// Layers of placed files (optional content, ISO 32000-1, 8.11). A layer that is hidden in its own file stays hidden
// in the packet: copying pages alone would show it, and with it what somebody meant not to show.
import { type PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "pdf-lib";
import { readArray, readDict, readItems, readName, readValue } from "../exhibits/pdf-values.ts";
import type { ObjectNumber } from "./pdf-file.ts";
import { refTo } from "./pdf-syntax.ts";

/** A file of which layers came over, and their numbers in the packet. */
export interface LayeredFile {
  readonly document: PDFDocument;
  readonly layers: ReadonlyMap<PDFRef, ObjectNumber>;
}

/** The catalog's /OCProperties entry; "" where no file has layers. */
export function writeLayers(files: readonly LayeredFile[]): string {
  const all: ObjectNumber[] = [];
  const off: ObjectNumber[] = [];
  const automatic: string[] = [];
  for (const { document, layers } of files) {
    if (layers.size === 0) continue;
    const configuration = readConfiguration(document) ?? PDFDict.withContext(document.context);
    const hiddenByDefault = readName(configuration, "BaseState") === "OFF";
    const shown = new Set(refsIn(readArray(configuration, "ON")));
    const hidden = new Set(refsIn(readArray(configuration, "OFF")));
    for (const [ref, number] of layers) {
      all.push(number);
      if (hidden.has(ref) || (hiddenByDefault && !shown.has(ref))) off.push(number);
    }
    automatic.push(...readAutomaticStates(configuration, layers));
  }
  if (all.length === 0) return "";
  const as = automatic.length === 0 ? "" : `/AS[${automatic.join("")}]`;
  return `/OCProperties<</OCGs${writeRefs(all)}/D<</BaseState/ON/OFF${writeRefs(off)}/Order${writeRefs(all)}${as}>>>>`;
}

function writeRefs(numbers: readonly ObjectNumber[]): string {
  return `[${numbers.map(refTo).join(" ")}]`;
}

function readConfiguration(document: PDFDocument): PDFDict | undefined {
  const properties = readDict(document.catalog, "OCProperties");
  return properties === undefined ? undefined : readDict(properties, "D");
}

// Layers that show on screen and not in print, or the other way round, by their /Usage (8.11.4.4).
function readAutomaticStates(configuration: PDFDict, layers: ReadonlyMap<PDFRef, ObjectNumber>): string[] {
  return readItems(readArray(configuration, "AS"), configuration.context).flatMap((usage) => {
    if (!(usage instanceof PDFDict)) return [];
    const event = readValue(usage, "Event");
    const categories = readItems(readArray(usage, "Category"), usage.context).filter((each) => each instanceof PDFName);
    const numbers = refsIn(readArray(usage, "OCGs")).flatMap((ref) => layers.get(ref) ?? []);
    if (!(event instanceof PDFName) || numbers.length === 0) return [];
    return [`<</Event${event.asString()}/Category[${categories.join("")}]/OCGs${writeRefs(numbers)}>>`];
  });
}

function refsIn(array: PDFArray | undefined): PDFRef[] {
  return array === undefined ? [] : array.asArray().filter((each) => each instanceof PDFRef);
}
