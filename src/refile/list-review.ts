import type { Case } from "../case/case.ts";

/** Something of the old case that was kept and that a person has to look at again. */
export interface Review {
  /** Where it stands in the new case file. */
  readonly pointer: string;
  readonly ask: string;
}

/** What may have changed since the denied request was made, in the order of the new case file. */
export function listReview({
  filing,
  beneficiary,
  sponsors,
  noSponsor,
  request,
  alternatives,
  custody,
  explanation,
  exhibits,
  priorFilings,
}: Case): readonly Review[] {
  const notices = new Set(priorFilings.map(({ notice }) => notice?.exhibit));
  const review = (pointer: string, present: unknown, ask: string): Review[] =>
    present === undefined ? [] : [{ pointer, ask }];
  return [
    ...review("/filing/fee", filing.fee, "A new request needs a new fee, waiver, or exemption: is this still the way?"),
    ...review("/filing/paroleFeeException", filing.paroleFeeException, "Does this exception still hold?"),
    ...review("/beneficiary/whereabouts", beneficiary.whereabouts, "Is the person still there, at this address?"),
    ...review(
      "/beneficiary/passport",
      beneficiary.passport,
      "Is it still valid for the new stay, or has it been renewed?",
    ),
    ...sponsors.map((_, index) => ({
      pointer: `/sponsors/${index}`,
      ask: "Are household, income, and assets those of today?",
    })),
    ...review("/noSponsor", noSponsor, "Is there still no sponsor?"),
    ...request.grounds.map((_, index) => ({
      pointer: `/request/grounds/${index}`,
      ask: "Is every fact of this ground that of today?",
    })),
    ...review("/request/stayDays", request.stayDays, "Is this length of stay still right?"),
    ...review("/request/whyThisLong", request.whyThisLong, "Does it still fit the new plan?"),
    ...review("/request/whyNow", request.whyNow, "It was written for the denied filing: why can it not wait today?"),
    ...review("/request/departurePlan", request.departurePlan, "Do its days still hold?"),
    ...(alternatives?.visas ?? []).flatMap(({ outcome }, index) =>
      outcome === "pending" || outcome === "not-tried"
        ? [{ pointer: `/alternatives/visas/${index}`, ask: "What has come of it since?" }]
        : [],
    ),
    ...(alternatives?.petitions ?? []).flatMap(({ outcome }, index) =>
      outcome === "pending" ? [{ pointer: `/alternatives/petitions/${index}`, ask: "What has come of it since?" }] : [],
    ),
    ...(alternatives?.inadmissibility ?? []).map((_, index) => ({
      pointer: `/alternatives/inadmissibility/${index}`,
      ask: "Has a waiver been asked for or decided since?",
    })),
    ...review("/custody", custody, "Does it still describe the person, the ties, and the place of release?"),
    ...explanation.map((_, index) => ({
      pointer: `/explanation/${index}`,
      ask: "Is every sentence true today, and no day in it gone by?",
    })),
    ...exhibits.flatMap(({ id, kind }, index) =>
      kind === "letter" && !notices.has(id)
        ? [
            {
              pointer: `/exhibits/${index}`,
              ask: "Is there a fresh letter? Add it as a new exhibit; the old one may stay beside it.",
            },
          ]
        : [],
    ),
  ];
}
