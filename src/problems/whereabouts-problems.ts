import { defineProblem } from "./define-problem.ts";

/** Findings about where the person is, removal orders, other ways to come, and inadmissibility. */
export const whereaboutsProblems = {
  "in-us-not-in-proceedings": defineProblem<{ finalOrder: boolean }>({
    severity: "stop",
    says: () =>
      "The beneficiary is in the United States and not in removal proceedings, so humanitarian parole is not open: the person is not outside the United States and has no need to enter.",
    why: "A request would alert USCIS to the person's presence, could put the person at risk of removal, and may be discarded as a tactic.",
    fix: ({ finalOrder }) =>
      finalOrder
        ? "File nothing. The final order needs an immigration lawyer at once; other steps than parole answer it."
        : "File nothing. See an immigration lawyer about other forms of relief.",
  }),
  "in-us-proceedings-unknown": defineProblem<Record<string, never>>({
    severity: "stop",
    says: () =>
      "The beneficiary is in the United States, and the case does not say whether removal proceedings are open.",
    why: "Without proceedings a request would alert USCIS to the person's presence and could put the person at risk of removal; with proceedings it goes to ICE and not to USCIS.",
    fix: () =>
      "Look up the immigration court's case information (EOIR) by A-Number, write the answer in removalProceedings, and file nothing until it is known.",
  }),
  "at-port-of-entry": defineProblem<Record<string, never>>({
    severity: "stop",
    says: () =>
      "The beneficiary is at a port of entry; neither the USCIS lockbox nor an ICE field office takes this request.",
    why: "Parole at a port is asked of Customs and Border Protection (CBP) there; a mailed request would arrive too late or at the wrong agency.",
    fix: () =>
      "Ask the CBP office at the port, and see counsel. Describe the person as outside-us or detained if that is where the person now is.",
  }),
  "prior-removal-order": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "The beneficiary is outside the United States and was once ordered removed, deported or excluded.",
    why: "Such a request is now sent to USCIS, which may refer it to ICE; older guidance sent it to ICE. A past order also weighs against the request.",
    fix: () =>
      "Counsel must confirm the place of filing and the answer to the order; then add a confirmation for this finding.",
  }),
  "prior-removal-order-unknown": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "It is not known whether the beneficiary was ever ordered removed, deported or excluded.",
    why: "A past order changes which agency decides and must be answered in the request; an order that the agency finds first looks hidden.",
    fix: () =>
      "Ask the person, ask for the records of the government (a FOIA request), and set priorRemovalOrder; or let counsel confirm this finding.",
  }),
  "final-order": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "There is a final order of removal against the beneficiary.",
    why: "After a final order other ways, such as a post-order custody review, may be the right one.",
    fix: () =>
      "Counsel must confirm that a parole request is the right step; then add a confirmation for this finding.",
  }),
  "final-order-unknown": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "It is not known whether there is a final order of removal.",
    why: "After a final order other ways may be the right one, and the request must answer the order.",
    fix: () => "Look up the immigration court's case information (EOIR) by A-Number and set finalOrder.",
  }),
  "hearing-past": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The next hearing lies before the filing date.",
    why: "The request would name a hearing that is over.",
    fix: () => "Look up the next hearing with the immigration court and write it in nextHearingOn.",
  }),
  "other-status-open": defineProblem<{ urgencyExplained: boolean }>({
    severity: "error",
    confirmable: true,
    says: ({ urgencyExplained }) =>
      urgencyExplained
        ? "Another status is open to the beneficiary; the request rests on its urgency alone."
        : "Another status is open to the beneficiary, and the case does not explain why it cannot be waited for.",
    why: "Someone who is eligible for another status will probably be refused unless the need is urgent.",
    fix: ({ urgencyExplained }) =>
      urgencyExplained
        ? "Check that whyNow or the expedite reason shows why the other status cannot be had in time."
        : "Say in request/whyNow why the other status cannot be had in time, or use the other status.",
  }),
  "visa-granted": defineProblem<{ urgencyExplained: boolean }>({
    severity: "error",
    confirmable: true,
    says: ({ urgencyExplained }) =>
      urgencyExplained
        ? "A visa has been granted; the request must show why the visa does not serve."
        : "A visa has been granted, and the case does not explain why parole is needed all the same.",
    why: "Parole is a last resort for a person who cannot get a visa.",
    fix: () => "Use the visa; or say in request/whyNow and in the visa's explanation why it cannot be used in time.",
  }),
  "visa-pending": defineProblem<{ urgencyExplained: boolean }>({
    severity: "warning",
    says: () => "A visa application is still pending.",
    why: "Someone who may yet get a visa will probably be refused unless the need is urgent.",
    fix: ({ urgencyExplained }) =>
      urgencyExplained
        ? "Check that the explanation says why the visa's decision cannot be waited for."
        : "Say in request/whyNow why the visa's decision cannot be waited for.",
  }),
  "alternatives-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case does not say which visas were tried.",
    why: "Every request to USCIS must say why no visa was used: when and where one was tried, or why not.",
    fix: () => 'Add alternatives/visas: an entry for each visa tried, or one with outcome "not-tried" and the reason.',
  }),
  "visa-not-tried": defineProblem<{ urgencyExplained: boolean }>({
    severity: "warning",
    says: () => "No visa was tried.",
    why: "Someone who could get a visitor visa will probably be refused unless the need is urgent.",
    fix: ({ urgencyExplained }) =>
      urgencyExplained
        ? "Check that the explanation of the visa says why it was not tried."
        : "Apply for the visa first; or say in request/whyNow why there is no time for it.",
  }),
  "visa-attempt-undated": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The day or the place of a visa application is missing.",
    why: "The request must say when and where a visa was tried.",
    fix: () => "Add on and where to this visa.",
  }),
  "visa-refusal-not-enclosed": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "No exhibit holds the notice of this visa refusal.",
    why: "The request must say when and where a visa was tried, and the refusal notice is its proof.",
    fix: () => 'Enclose the notice with "visa-attempt" in its meets, or cite it in the visa\'s explanation.',
  }),
  "inadmissibility-unexplained": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "A ground of inadmissibility stands without an explanation.",
    why: "The agency sees the ground in its own records; one that is not met openly weighs against the person.",
    fix: () => "Add the facts in its explanation.",
  }),
  "waiver-unanswered": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "A ground of inadmissibility stands without a word on a waiver.",
    why: "The request must say why no waiver is used: when and where one was tried, or why not.",
    fix: () => 'Add waiver with its outcome and explanation; outcome "not-tried" where none was asked for.',
  }),
};
