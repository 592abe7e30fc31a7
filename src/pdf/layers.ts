// Layers of placed files (optional content, ISO 32000-1, 8.11): what is hidden in its own file stays hidden here.
import type { FragmentLayers } from "../exhibits/opened-file.ts";
import type { ObjectNumber } from "./pdf-file.ts";
import { refTo } from "./pdf-syntax.ts";

/** A file's layers, and the numbers of those that came into the packet. */
export interface LayeredFile {
  readonly layers: FragmentLayers;
  numberOf(object: number): ObjectNumber | undefined;
}

/** The catalog's /OCProperties entry; "" where no file has layers. */
export function writeLayers(files: Iterable<LayeredFile>): string {
  const all: ObjectNumber[] = [];
  const off: ObjectNumber[] = [];
  let automatic = "";
  for (const file of files) {
    for (const { object, hidden } of file.layers.groups) {
      const number = file.numberOf(object);
      if (number === undefined) continue;
      all.push(number);
      if (hidden) off.push(number);
    }
    for (const { event, categories, objects } of file.layers.automatic) {
      const numbers = objects.flatMap((object) => file.numberOf(object) ?? []);
      if (numbers.length > 0)
        automatic += `<</Event${event}/Category[${categories.join("")}]/OCGs${writeRefs(numbers)}>>`;
    }
  }
  if (all.length === 0) return "";
  const as = automatic === "" ? "" : `/AS[${automatic}]`;
  return `/OCProperties<</OCGs${writeRefs(all)}/D<</BaseState/ON/OFF${writeRefs(off)}/Order${writeRefs(all)}${as}>>>>`;
}

function writeRefs(numbers: readonly ObjectNumber[]): string {
  return `[${numbers.map(refTo).join(" ")}]`;
}
