import type { DenialPointKind } from "../case/denial-point-kinds.ts";

// What a person may look for; never a promise that it will be enough.
const advice: Readonly<Record<DenialPointKind, string>> = {
  "no-urgent-reason": "what is worse or nearer now, and a fresh letter that says by when",
  "not-individual": "a document that names this person and what happened or will happen to this person",
  "visa-available": "a visa tried since and refused, or proof that no visa can be had in time",
  "waiver-not-tried": "the waiver applied for since, its decision, or why it cannot be had in time",
  "no-financial-support": "a further sponsor, current income and bank records, a hospital's decision on costs",
  "purpose-not-temporary": "what ends the stay and when, and what waits at home: home, work, family, a ticket",
  "past-violations": "the facts met openly, and what has been different since",
  identity: "a new passport, or another government document with its certified translation",
  relationship: "civil records, or a DNA test, of every link between the two",
  "evidence-of-condition":
    "a fresh letter of the treating physician with diagnosis, prognosis, and the records behind it",
  discretion: "what else speaks for the person: character, ties, past compliance, the hardship of others",
  "no-response": "the answer to every question of that request for evidence, each with its document",
  "outside-remit": "where the person is now, and why this agency decides",
};

/** What may answer a point, as the end of "Look for ..."; undefined where only the officer's words are known. */
export function answerAdvice(kind: DenialPointKind | undefined): string | undefined {
  return kind === undefined ? undefined : advice[kind];
}
