// Identifiers are parsed and normalised, or refused. None is ever blanked: a blank A-Number on a filing loses it.
import countries from "i18n-iso-countries/index.js";
import countryNames from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { type Day, parseDay } from "../date.ts";
import { findState } from "../rules/state.ts";
import { everydayCountryNames, foldCountryName, sharedCountryNames } from "./everyday-country-names.ts";

countries.registerLocale(countryNames);

/**
 * A text whose meaning `parse` finds; where it finds none the problem `code` is reported.
 * @param pattern what every such text looks like, for editors; says nothing to the parser
 */
function identifier<T extends string>(
  code: string,
  parse: (text: string) => T | undefined,
  description: string,
  examples: string[],
  pattern?: RegExp,
) {
  return z
    .string()
    .transform((text, context): T => {
      const parsed = parse(text.trim());
      if (parsed !== undefined) return parsed;
      context.addIssue({ code: "custom", params: { problem: code } });
      return z.NEVER;
    })
    .meta({ description, examples, ...(pattern === undefined ? {} : { pattern: pattern.source }) });
}

/** Nine digits, or undefined. DHS prints A-Numbers of 7 to 9 digits; shorter ones are filled with zeros on the left. */
export function parseANumber(text: string): string | undefined {
  const compact = text.replace(/[\s\u2010-\u2015-]/g, "").replace(/^(A#?|#)/i, "");
  return /^\d{7,9}$/.test(compact) && !/^0+$/.test(compact) ? compact.padStart(9, "0") : undefined;
}

/** "A-123-456-789", as the packet prints it. */
export function formatANumber(digits: string): string {
  return `A-${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}

/** Three letters and ten digits, "IOE0912345678", or undefined. */
export function parseReceiptNumber(text: string): string | undefined {
  const compact = text.replace(/[\s*-]/g, "").toUpperCase();
  return /^[A-Z]{3}\d{10}$/.test(compact) ? compact : undefined;
}

/** "12345" or "12345-6789", or undefined. */
export function parseZip(text: string): string | undefined {
  const digits = /^(\d{5})(?:[-\s]?(\d{4}))?$/.exec(text);
  if (digits === null) return undefined;
  return digits[2] === undefined ? digits[1] : `${digits[1]}-${digits[2]}`;
}

/** ISO 3166-1 alpha-2 code of a country given by code or English name, or undefined. */
export function parseCountry(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && countries.isValid(upper)) return upper;
  const byCode = /^[A-Z]{3}$/.test(upper) ? countries.alpha3ToAlpha2(upper) : undefined;
  if (byCode !== undefined) return byCode;
  const name = foldCountryName(text);
  if (sharedCountryNames.has(name)) return undefined;
  return (
    everydayCountryNames.get(name) ??
    countries.getSimpleAlpha2Code(name, "en") ??
    countries.getSimpleAlpha2Code(text, "en")
  );
}

/** English name of a country, "Ukraine". */
export function countryName(code: string): string {
  return countries.getName(code, "en", { select: "official" }) ?? code;
}

/** The codes of all countries, in the order of their English names. */
export function listCountries(): readonly string[] {
  return Object.keys(countries.getAlpha2Codes()).toSorted((a, b) => (countryName(a) < countryName(b) ? -1 : 1));
}

export const aNumber = identifier(
  "a-number-invalid",
  parseANumber,
  "A-Number (alien registration number): 7 to 9 digits, with or without A and dashes.",
  ["A-123-456-789", "A12345678"],
);
export const receiptNumber = identifier(
  "receipt-number-invalid",
  parseReceiptNumber,
  "USCIS receipt number: three letters and ten digits.",
  ["IOE0912345678"],
);
export const zip = identifier("zip-invalid", parseZip, "ZIP code: five digits, or five and four.", [
  "44129",
  "44129-1234",
]);
export const state = identifier(
  "state-invalid",
  (text) => findState(text)?.code,
  "U.S. state or territory: two-letter postal code or name.",
  ["OH", "Ohio"],
);
export const country = identifier("country-invalid", parseCountry, "Country: two-letter ISO code or English name.", [
  "UA",
  "Ukraine",
]);
export const phone = identifier(
  "phone-invalid",
  (text) => {
    // The whole text is the number, or it is none: words around it would be lost.
    const parsed = parsePhoneNumberFromString(text, { defaultCountry: "US", extract: false });
    return parsed?.isPossible() === true ? parsed.formatInternational() : undefined;
  },
  "Telephone number; with + and country code where it is not a U.S. number.",
  ["+1 216 555 0100"],
);
export const email = identifier(
  "email-invalid",
  (text) => (z.email().safeParse(text).success ? text : undefined),
  "E-mail address.",
  ["andriy@example.org"],
);
export const day = identifier<Day>(
  "day-invalid",
  (text) => parseDay(text),
  "A calendar day, YYYY-MM-DD.",
  ["2027-01-11"],
  /^\s*\d{4}-\d{2}-\d{2}\s*$/,
);

/** Letters of an exhibit, "A" to "ZZZ". */
export const exhibitLabel = identifier(
  "exhibit-label-invalid",
  (text) => (/^[A-Z]{1,3}(-[1-9]\d{0,2})?$/.test(text) ? text : undefined),
  "Label of an exhibit: one to three capital letters; B-1 for one that came between B and C later.",
  ["A", "AB", "B-1"],
);
export const sha256 = identifier(
  "sha256-invalid",
  (text) => (/^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined),
  "SHA-256, 64 hexadecimal digits.",
  ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
);

/** Two-letter language code (ISO 639-1), or three letters where there is no shorter one. */
export const language = identifier(
  "language-invalid",
  (text) => (/^[a-z]{2,3}$/i.test(text) ? text.toLowerCase() : undefined),
  "Language of the document, ISO 639 code; leave out for English.",
  ["pl", "uk", "prs"],
);

/** Whole or broken U.S. dollars. */
export const usDollars = z
  .number()
  .min(0)
  .max(100_000_000)
  .meta({ description: "U.S. dollars.", examples: [84_000] });
