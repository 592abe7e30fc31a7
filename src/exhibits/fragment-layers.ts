// Layers of a file (optional content, ISO 32000-1, 8.11). A layer that is hidden in its own file must stay hidden in
// the packet: copying pages alone would show it, and with it what somebody meant not to show.
import { type PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "pdf-lib";
import type { FragmentLayers } from "./opened-file.ts";
import { readArray, readDict, readItems, readName, readValue } from "./pdf-values.ts";

/** `layers` are the groups that were copied, with their place among the copied objects. */
export function readLayers({ catalog }: PDFDocument, layers: ReadonlyMap<PDFRef, number>): FragmentLayers {
  const properties = readDict(catalog, "OCProperties");
  const configuration =
    (properties === undefined ? undefined : readDict(properties, "D")) ?? PDFDict.withContext(catalog.context);
  const hiddenByDefault = readName(configuration, "BaseState") === "OFF";
  const shown = new Set(refsIn(readArray(configuration, "ON")));
  const hidden = new Set(refsIn(readArray(configuration, "OFF")));
  const groups = [...layers].map(([ref, object]) => ({
    object,
    hidden: hidden.has(ref) || (hiddenByDefault && !shown.has(ref)),
  }));
  return { groups, automatic: layers.size === 0 ? [] : readAutomaticStates(configuration, layers) };
}

// Layers that show on screen and not in print, or the other way round, by their /Usage (8.11.4.4).
function readAutomaticStates(
  configuration: PDFDict,
  layers: ReadonlyMap<PDFRef, number>,
): FragmentLayers["automatic"][number][] {
  return readItems(readArray(configuration, "AS"), configuration.context).flatMap((usage) => {
    if (!(usage instanceof PDFDict)) return [];
    const event = readValue(usage, "Event");
    const categories = readItems(readArray(usage, "Category"), usage.context).filter((each) => each instanceof PDFName);
    const objects = refsIn(readArray(usage, "OCGs")).flatMap((ref) => layers.get(ref) ?? []);
    if (!(event instanceof PDFName) || objects.length === 0) return [];
    return [{ event: event.asString(), categories: categories.map((each) => each.asString()), objects }];
  });
}

function refsIn(array: PDFArray | undefined): PDFRef[] {
  return array === undefined ? [] : array.asArray().filter((each) => each instanceof PDFRef);
}
