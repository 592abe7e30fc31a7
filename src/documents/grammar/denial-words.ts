import type { DenialPointKind } from "../../case/denial-point-kinds.ts";

// What a denial found, as the head of its answer.
const titles: Readonly<Record<DenialPointKind, string>> = {
  "no-urgent-reason": "No urgent reason was shown",
  "not-individual": "Nothing individual to this person was shown",
  "visa-available": "A visa or another status could be used",
  "waiver-not-tried": "No waiver was tried",
  "no-financial-support": "Financial support was not shown",
  "purpose-not-temporary": "The purpose was not shown to be temporary",
  "past-violations": "Past violations weighed against the request",
  identity: "Identity was not shown",
  relationship: "The relationship was not shown",
  "evidence-of-condition": "The condition was not shown by sufficient evidence",
  discretion: "Discretion was not exercised in favor of the request",
  "no-response": "A request for evidence was not answered",
  "outside-remit": "The request was outside the remit of the agency",
};

/** A point of a denial in words of ours; undefined where only the officer's words are known. */
export function denialPointTitle(kind: DenialPointKind | undefined): string | undefined {
  return kind === undefined ? undefined : titles[kind];
}
