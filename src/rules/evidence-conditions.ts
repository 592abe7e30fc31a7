/**
 * Facts of a case that an evidence item can hang on. An item without one is asked for in every case of its routes
 * and grounds.
 */
export const evidenceConditions = [
  /** The beneficiary is under 18 on the filing date. */
  "minor",
  /** The beneficiary has no passport. */
  "no-passport",
  /** A ground of inadmissibility is named. */
  "inadmissible",
  /** A waiver of inadmissibility was asked for and decided. */
  "waiver-decided",
  /** Somebody other than the beneficiary files. */
  "petitioner-other",
  /** A representative files Form G-28. */
  "represented",
  /** At least one sponsor is named. */
  "has-sponsor",
  /** A petition for the beneficiary was filed before. */
  "prior-petition",
  /** A fee waiver (Form I-912) is asked for. */
  "fee-waiver",
  /** No filing fee is due, for a reason in the beneficiary's own status. */
  "fee-exempt",
  /** Expedited processing is asked for. */
  "expedite",
] as const;

export type EvidenceCondition = (typeof evidenceConditions)[number];
