// The facts of a case that an evidence item can hang on, and the words for why it is not needed without them.
import type { ParsedCase } from "../case/parsed-case.ts";
import { ageOn } from "../date.ts";
import type { EvidenceCondition } from "../rules/evidence-conditions.ts";

interface ConditionAnswer {
  readonly holds: (parsed: ParsedCase) => boolean;
  /** Why the item is not needed where the condition does not hold. */
  readonly otherwise: string;
}

export const conditionAnswers: Readonly<Record<EvidenceCondition, ConditionAnswer>> = {
  minor: {
    holds: ({ case: { beneficiary }, filingOn }) => ageOn(beneficiary.bornOn, filingOn) < 18,
    otherwise: "The beneficiary is 18 or older.",
  },
  "no-passport": {
    holds: ({ case: { beneficiary } }) => beneficiary.passport === undefined,
    otherwise: "The beneficiary has a passport.",
  },
  inadmissible: {
    holds: ({ case: { alternatives } }) => (alternatives?.inadmissibility.length ?? 0) > 0,
    otherwise: "The case names no ground of inadmissibility.",
  },
  "waiver-decided": {
    holds: ({ case: { alternatives } }) =>
      (alternatives?.inadmissibility ?? []).some(
        ({ waiver }) => waiver?.outcome === "granted" || waiver?.outcome === "denied",
      ),
    otherwise: "No decision on a waiver of inadmissibility is named.",
  },
  "petitioner-other": {
    holds: ({ case: { petitioner } }) => petitioner !== "beneficiary",
    otherwise: "The beneficiary files in person.",
  },
  represented: {
    holds: ({ case: { representative } }) => representative === "office",
    otherwise: "Nobody represents the filer.",
  },
  "has-sponsor": { holds: ({ case: { sponsors } }) => sponsors.length > 0, otherwise: "The case names no sponsor." },
  "prior-petition": {
    holds: ({ case: { alternatives } }) => (alternatives?.petitions.length ?? 0) > 0,
    otherwise: "The case names no earlier petition.",
  },
  "fee-waiver": {
    holds: ({ case: { filing } }) => filing.fee?.method === "waiver",
    otherwise: "No fee waiver is asked for.",
  },
  "fee-exempt": {
    holds: ({ case: { filing } }) => filing.fee?.method === "exempt",
    otherwise: "No exemption from the fee is claimed.",
  },
  expedite: {
    holds: ({ case: { filing } }) => filing.expedite !== undefined,
    otherwise: "Expedited processing is not asked for.",
  },
};
