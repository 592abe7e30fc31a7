import type { Inline } from "../blocks/inline.ts";
import { familyFirst } from "../case/full-name.ts";
import { formatANumber } from "../case/identifiers.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import { formatDay } from "../date.ts";

/** Whom a list belongs to: "KOVALENKO, Olena · born March 2, 1961 · A-123-456-789". */
export function beneficiaryLine({ case: { beneficiary } }: CheckedCase): Inline[] {
  const text = (words: string, pointer?: string): Inline => ({
    kind: "text",
    text: words,
    style: "regular",
    ...(pointer === undefined ? {} : { pointer }),
  });
  return [
    text("Beneficiary: "),
    text(familyFirst(beneficiary.name), "/beneficiary/name"),
    text(` \u00B7 born ${formatDay(beneficiary.bornOn)}`),
    ...(beneficiary.aNumber === undefined
      ? []
      : [text(" \u00B7 "), text(formatANumber(beneficiary.aNumber), "/beneficiary/aNumber")]),
  ];
}
