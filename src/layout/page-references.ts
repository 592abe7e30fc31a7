// Page numbers that stand in the text. A line is broken as if the number had as many digits as the longest one in the
// packet, so where lines and pages end does not turn on the numbers, and the numbers need no second guess.
import type { AnchorId, Inline } from "../blocks/inline.ts";

export type ReferenceInline = Extract<Inline, { readonly kind: "page-number" | "page-range" }>;

/** What an anchor stands for, as sheet indexes from 0. */
export interface SheetSpan {
  readonly first: number;
  readonly last: number;
}

/** The widest text that can come of the reference. */
export function reservedText(reference: ReferenceInline, digits: number): string {
  const number = "0".repeat(digits);
  return reference.kind === "page-range" ? `${number}–${number}` : number;
}

/** The reference in words, "12" or "12–15". Throws where nothing has the anchor: a document pointed at nothing. */
export function resolveReference(reference: ReferenceInline, spans: ReadonlyMap<AnchorId, SheetSpan>): string {
  const { first, last } = findSpan(reference.of, spans);
  if (reference.kind === "page-number") return String(1 + (reference.which === "first" ? first : last));
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}

export function findSpan(anchor: AnchorId, spans: ReadonlyMap<AnchorId, SheetSpan>): SheetSpan {
  const span = spans.get(anchor);
  if (span === undefined) throw new Error(`Nothing in the packet has the anchor ${anchor}.`);
  return span;
}
