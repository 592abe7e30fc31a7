/**
 * Why parole can be asked for. The first eleven are grounds of a request made with Form I-131; those that begin with
 * "custody-" are the groups of 8 CFR 212.5(b) for people in detention.
 */
export const groundKinds = [
  "medical-treatment",
  "accompany-patient",
  "donor",
  "ill-relative",
  "caregiver",
  "funeral",
  "protection",
  "family-reunification",
  "court-proceeding",
  "crime-victim",
  "public-benefit",
  "custody-medical",
  "custody-pregnancy",
  "custody-minor",
  "custody-witness",
  "custody-public-interest",
] as const;

export type GroundKind = (typeof groundKinds)[number];
