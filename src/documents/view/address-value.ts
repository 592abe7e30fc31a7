import type { Inline } from "../../blocks/inline.ts";
import type { Address } from "../../case/person.ts";
import { countryWords } from "../grammar/country-words.ts";
import type { ProseValue } from "../template/template-value.ts";

/** An address line by line, as on an envelope. */
export function addressLines(address: Address): string[] {
  const { inCareOf, street, unit, city, state, zip, province, postalCode, country } = address;
  const isUs = country === "US";
  const town = isUs
    ? [[city, state].filter((part) => part !== undefined).join(", "), zip]
        .filter((part) => part !== undefined)
        .join(" ")
    : [[postalCode ?? zip, city].filter((part) => part !== undefined).join(" "), province ?? state]
        .filter((part) => part !== undefined)
        .join(", ");
  return [
    ...(inCareOf === undefined ? [] : [`c/o ${inCareOf}`]),
    unit === undefined ? street : `${street}, ${unit}`,
    town,
    ...(isUs ? [] : [countryWords(country)]),
  ];
}

/** An address within a sentence: "100 Example Ave, Parma, OH 44129". */
export function addressPhrase(address: Address, pointer: string): ProseValue {
  return {
    prints: "prose",
    paragraphs: [[{ kind: "text", text: addressLines(address).join(", "), style: "regular", pointer }]],
  };
}

/** Lines set one below the other. */
export function linesInlines(lines: readonly string[], pointer?: string): Inline[] {
  return lines.flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: "line-break" } as const]),
    { kind: "text", text, style: "regular", ...(pointer === undefined ? {} : { pointer }) },
  ]);
}
