import { countryName } from "../../case/identifiers.ts";

// Names that the list of countries writes for an index, in the order of a sentence.
const inSentence: Readonly<Record<string, string>> = {
  FM: "the Federated States of Micronesia",
  MD: "Moldova",
  MK: "North Macedonia",
  TW: "Taiwan",
  VG: "the British Virgin Islands",
  VI: "the U.S. Virgin Islands",
};

const withArticle =
  /^(?:Republic|Democratic|People|Lao People|Islamic|State of|United|Central African|Dominican|Czech Rep|Russian|Syrian|Philippines|Netherlands|Bahamas|Maldives|Comoros|Seychelles|Gambia|Holy See|Isle of)|Islands\b/;

/** A country as a sentence names it: "Ukraine", "the Philippines". */
export function countryWords(code: string): string {
  const known = inSentence[code];
  if (known !== undefined) return known;
  const name = countryName(code);
  return withArticle.test(name) ? `the ${name}` : name;
}
