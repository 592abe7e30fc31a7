// Layers of placed files (optional content, ISO 32000-1, 8.11). A layer that is hidden in its own file stays hidden
// in the packet: copying pages alone would show it, and with it what somebody meant not to show.
import type * as PdfLib from "pdf-lib";
import type { PDFArray, PDFDict, PDFDocument, PDFRef } from "pdf-lib";
import type { ObjectNumber } from "./pdf-file.ts";
import { refTo } from "./pdf-syntax.ts";

/** A file of which layers came over, and their numbers in the packet. */
export interface LayeredFile {
  readonly document: PDFDocument;
  readonly layers: ReadonlyMap<PDFRef, ObjectNumber>;
}

/** The catalog's /OCProperties entry; "" where no file has layers. */
export function writeLayers(lib: typeof PdfLib, files: readonly LayeredFile[]): string {
  const all: ObjectNumber[] = [];
  const off: ObjectNumber[] = [];
  const automatic: string[] = [];
  for (const { document, layers } of files) {
    if (layers.size === 0) continue;
    const configuration = readConfiguration(lib, document);
    const refs = (key: string): PDFRef[] => refsIn(lib, configuration?.lookupMaybe(lib.PDFName.of(key), lib.PDFArray));
    const hiddenByDefault = configuration?.lookup(lib.PDFName.of("BaseState"))?.toString() === "/OFF";
    const shown = new Set(refs("ON"));
    const hidden = new Set(refs("OFF"));
    for (const [ref, number] of layers) {
      all.push(number);
      if (hidden.has(ref) || (hiddenByDefault && !shown.has(ref))) off.push(number);
    }
    automatic.push(...readAutomaticStates(lib, configuration, layers));
  }
  if (all.length === 0) return "";
  const as = automatic.length === 0 ? "" : `/AS[${automatic.join("")}]`;
  return `/OCProperties<</OCGs${writeRefs(all)}/D<</BaseState/ON/OFF${writeRefs(off)}/Order${writeRefs(all)}${as}>>>>`;
}

function writeRefs(numbers: readonly ObjectNumber[]): string {
  return `[${numbers.map(refTo).join(" ")}]`;
}

function readConfiguration(lib: typeof PdfLib, document: PDFDocument): PDFDict | undefined {
  const properties = document.catalog.lookupMaybe(lib.PDFName.of("OCProperties"), lib.PDFDict);
  return properties?.lookupMaybe(lib.PDFName.of("D"), lib.PDFDict);
}

// Layers that show on screen and not in print, or the other way round, by their /Usage (8.11.4.4).
function readAutomaticStates(
  lib: typeof PdfLib,
  configuration: PDFDict | undefined,
  layers: ReadonlyMap<PDFRef, ObjectNumber>,
): string[] {
  const entries = configuration?.lookupMaybe(lib.PDFName.of("AS"), lib.PDFArray);
  if (entries === undefined) return [];
  return entries.asArray().flatMap((entry) => {
    const usage = configuration?.context.lookup(entry);
    if (!(usage instanceof lib.PDFDict)) return [];
    const event = usage.lookup(lib.PDFName.of("Event"));
    const category = usage.lookup(lib.PDFName.of("Category"));
    if (!(event instanceof lib.PDFName) || !(category instanceof lib.PDFArray)) return [];
    const numbers = refsIn(lib, usage.lookupMaybe(lib.PDFName.of("OCGs"), lib.PDFArray)).flatMap(
      (ref) => layers.get(ref) ?? [],
    );
    return numbers.length === 0
      ? []
      : [`<</Event${event.asString()}/Category${category.toString()}/OCGs${writeRefs(numbers)}>>`];
  });
}

function refsIn(lib: typeof PdfLib, array: PDFArray | undefined): PDFRef[] {
  return array === undefined ? [] : array.asArray().filter((each) => each instanceof lib.PDFRef);
}
