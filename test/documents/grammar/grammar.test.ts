import { expect, test } from "vitest";
import { capitalize } from "../../../src/documents/grammar/capitalize.ts";
import { countryWords } from "../../../src/documents/grammar/country-words.ts";
import { endSentence } from "../../../src/documents/grammar/full-stop.ts";
import { languageName } from "../../../src/documents/grammar/language-name.ts";
import { listInlines, listPhrase } from "../../../src/documents/grammar/list-phrase.ts";
import { formatUsd } from "../../../src/us-dollars.ts";
import { numberWords } from "../../../src/documents/grammar/number-words.ts";
import { formatDays } from "../../../src/documents/grammar/stay-length.ts";
import { conjugate } from "../../../src/documents/grammar/verb.ts";
import { inlineText } from "../plain-text.ts";

test("lists are joined as a sentence joins them", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listPhrase(items))).toEqual([
    "",
    "a",
    "a and b",
    "a, b, and c",
  ]);
  expect(listPhrase(["a", "b"], "or")).toBe("a or b");
  const inline = (text: string) => [{ kind: "text", text, style: "regular" }] as const;
  expect(inlineText(listInlines([inline("a"), inline("b"), inline("c")]))).toBe("a, b, and c");
});

test("money, days and numbers", () => {
  expect([145_000, 84_000.5, 0].map(formatUsd)).toEqual(["$145,000", "$84,000.50", "$0"]);
  expect([1, 30, 150, 365, 366].map(formatDays)).toEqual([
    "1 day",
    "30 days",
    "150 days",
    "one year (365 days)",
    "366 days",
  ]);
  expect([1, 10, 11].map(numberWords)).toEqual(["one", "ten", "11"]);
});

test("a full stop is added only where none stands", () => {
  expect(["a", "a.", "a?", "a!", "a.”", "a.)", "a…", "a b ", "“a”", "هل؟"].map(endSentence)).toEqual([
    "a.",
    "a.",
    "a?",
    "a!",
    "a.”",
    "a.)",
    "a…",
    "a b.",
    "“a”.",
    "هل؟",
  ]);
});

test("verbs agree", () => {
  expect(
    ["need", "be", "have", "do", "go", "carry", "stay", "wish", "was"].map((verb) =>
      (["first", "singular", "plural"] as const).map((who) => conjugate(verb, who)).join(" "),
    ),
  ).toEqual([
    "need needs need",
    "am is are",
    "have has have",
    "do does do",
    "go goes go",
    "carry carries carry",
    "stay stays stay",
    "wish wishes wish",
    "was was were",
  ]);
});

test("countries as a sentence names them", () => {
  expect(
    ["UA", "US", "PH", "GB", "CD", "MD", "MH", "PL", "NL", "CZ", "VG", "LA", "SD", "SY"].map(countryWords),
  ).toEqual([
    "Ukraine",
    "the United States of America",
    "the Philippines",
    "the United Kingdom",
    "the Democratic Republic of the Congo",
    "Moldova",
    "the Marshall Islands",
    "Poland",
    "the Netherlands",
    "the Czech Republic",
    "the British Virgin Islands",
    "the Lao People's Democratic Republic",
    "Sudan",
    "the Syrian Arab Republic",
  ]);
});

test("languages and capitals", () => {
  expect(["pl", "uk", "prs"].map(languageName)).toEqual(["Polish", "Ukrainian", "Dari"]);
  expect(["éclair", "the letter", ""].map(capitalize)).toEqual(["Éclair", "The letter", ""]);
});
