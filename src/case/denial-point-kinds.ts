/** Why requests are denied; a list of our own. */
export const denialPointKinds = [
  "no-urgent-reason",
  "not-individual",
  "visa-available",
  "waiver-not-tried",
  "no-financial-support",
  "purpose-not-temporary",
  "past-violations",
  "identity",
  "relationship",
  "evidence-of-condition",
  "discretion",
  "no-response",
  "outside-remit",
] as const;

export type DenialPointKind = (typeof denialPointKinds)[number];
