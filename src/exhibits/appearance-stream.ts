// The picture of an annotation as a Form XObject that can be drawn into its page.
import { type PDFDict, PDFName, type PDFStream } from "pdf-lib";
import type { Matrix } from "./matrix.ts";
import { type Box, readBox, readDict, readName, readNumbers, readStream } from "./pdf-values.ts";
import { readWidgetField } from "./widget-field.ts";

interface Appearance {
  readonly stream: PDFStream;
  readonly bbox: Box;
  readonly matrix: Matrix;
}

export type FoundAppearance =
  | { readonly kind: "found"; readonly appearance: Appearance }
  /** The state that is on has no picture, as with a box that is not ticked. */
  | { readonly kind: "nothing-to-show" }
  | { readonly kind: "missing" };

/** The normal appearance (ISO 32000-1, 12.5.5), in the state that the annotation is in. */
export function findAppearance(annotation: PDFDict, defaultResources: PDFDict | undefined): FoundAppearance {
  const appearances = readDict(annotation, "AP");
  if (appearances === undefined) return { kind: "missing" };
  const single = readStream(appearances, "N");
  const states = readDict(appearances, "N");
  if (single === undefined && states === undefined) return { kind: "missing" };
  let stream = single;
  if (stream === undefined && states !== undefined) {
    const state = readState(annotation);
    stream = readStream(states, state);
    if (stream === undefined) return state === "Off" ? { kind: "nothing-to-show" } : { kind: "missing" };
  }
  return stream === undefined ? { kind: "missing" } : prepare(stream, defaultResources);
}

/** The state drawn: the annotation's own, else the one that its field is said to be in. */
export function readState(annotation: PDFDict): string {
  return readName(annotation, "AS") ?? readWidgetField(annotation).state ?? "Off";
}

/** The states, other than "Off", that the annotation has pictures for. */
export function listOnStates(annotation: PDFDict): string[] {
  const appearances = readDict(annotation, "AP");
  const states = appearances === undefined ? undefined : readDict(appearances, "N");
  return states === undefined
    ? []
    : states
        .keys()
        .map((key) => key.decodeText())
        .filter((state) => state !== "Off");
}

function prepare(stream: PDFStream, defaultResources: PDFDict | undefined): FoundAppearance {
  const { dict } = stream;
  const bbox = readBox(dict, "BBox");
  if (bbox === undefined) return { kind: "missing" };
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = readNumbers(dict, "Matrix", 6) ?? [];
  dict.set(PDFName.of("Type"), PDFName.of("XObject"));
  dict.set(PDFName.of("Subtype"), PDFName.of("Form"));
  completeResources(dict, defaultResources);
  return { kind: "found", appearance: { stream, bbox, matrix: [a, b, c, d, e, f] } };
}

// Fields may count on the fonts of their form (12.7.2, DR); a page has never heard of them.
function completeResources(dict: PDFDict, defaultResources: PDFDict | undefined): void {
  if (defaultResources === undefined) return;
  const own = readDict(dict, "Resources");
  if (own === undefined) dict.set(PDFName.of("Resources"), defaultResources);
  else if (readDict(own, "Font") === undefined) {
    const fonts = readDict(defaultResources, "Font");
    if (fonts !== undefined) own.set(PDFName.of("Font"), fonts);
  }
}
