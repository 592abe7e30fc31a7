import type { Source } from "../problems/source.ts";
import type { ChecklistItem } from "./checklist.ts";

/** Every foreign-language document comes with a full, certified English translation. */
export const translationRule: Source = {
  title: "8 CFR 103.2(b)(3); Form I-912 instructions, edition 07/22/25, on certificates of translation",
  checkedOn: "2026-11-24",
  confidence: "official",
};

/**
 * The source of an item as the checklist prints it. Which items are "expected" and which "helpful" is our own split,
 * whatever page names the item, and must never read like a requirement of an agency.
 */
export function sourceOfItem(source: Source, expectation: ChecklistItem["expectation"]): Source {
  if (expectation === "needed") return source;
  return {
    ...source,
    title: `${source.title} (that it is ${expectation} here is our own guidance, not a requirement of the agency)`,
  };
}
