import type { Case } from "../../case/case.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import type { Speaker } from "./speaker.ts";

// "World War I", "stage I cancer": no person speaks.
const numeral = /\b(?:war|part|title|type|phase|grade|stage|class|chapter|schedule|level)\s+I\b/giu;
const firstPersonWords = /(?<=^|[\s(])(?:I(?:['\u2019](?:m|ve|ll|d))?|[Mm]y)\s+[a-z]/u;

const pronounWords = {
  she: /\b(?:she|her|hers)\b/iu,
  he: /\b(?:he|him|his)\b/iu,
  they: /\b(?:they|them|their)\b/iu,
} as const;

/** True where the text speaks as "I" outside quotations, which speak for themselves. */
export function speaksAsI(text: string): boolean {
  if (!/I|[Mm]y/u.test(text)) return false;
  const own = text.replace(/["\u201C\u00AB][^"\u201D\u00BB]*["\u201D\u00BB]/gu, "").replace(numeral, " ");
  return firstPersonWords.test(own);
}

/**
 * How a document speaks of the person who signs it: the way the case's own statements do, so that both read as one
 * text. "third" where they call the signer by name or pronoun and never say "I"; "first" otherwise.
 */
export function findSelfReference({ case: the }: CheckedCase, speaker: Speaker): "first" | "third" {
  const texts = listStatements(the, speaker);
  const first = texts.filter(speaksAsI).length;
  const third = texts.filter((text) => speaksOf(text, the, speaker)).length;
  return third > first ? "third" : "first";
}

/** True where the text calls the signer by given name, or the beneficiary who signs by pronoun. */
export function speaksOf(text: string, the: Case, speaker: Speaker): boolean {
  if (speaksAsI(text)) return false;
  if (speaker.is === "beneficiary") {
    const { name, pronoun } = the.beneficiary;
    return (
      text.includes(name.given) ||
      (pronoun === undefined ? /\b(?:she|her|he|him|his)\b/iu : pronounWords[pronoun]).test(text)
    );
  }
  return speaker.is === "petitioner" && the.petitioner !== "beneficiary" && text.includes(the.petitioner.name.given);
}

/** The statements of the case; of a beneficiary who signs without the explanation, which is that person's own telling. */
function listStatements(the: Case, speaker: Speaker): string[] {
  const texts: string[] = [];
  collect(speaker.is === "beneficiary" ? { ...the, explanation: [] } : the, texts);
  return texts;
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("text" in value && typeof value.text === "string") texts.push(value.text);
  for (const inner of Object.values(value)) collect(inner, texts);
}
