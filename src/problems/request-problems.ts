import { defineProblem } from "./define-problem.ts";

/** Findings about what is asked for: purpose, basis, grounds, dates, departure. */
export const requestProblems = {
  "other-purpose": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "The stay has another purpose beside the emergency.",
    why: "The request must show that there is no purpose other than the emergency.",
    fix: () =>
      "Leave the other purpose out of the stay; or let counsel decide that the request stands with it and confirm this finding.",
  }),
  "purpose-contradiction": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case says that the emergency is the only purpose and yet names another one.",
    why: "The packet would contradict itself.",
    fix: () => 'Remove otherPurpose, or set onlyPurpose to "no".',
  }),
  "no-ground-for-basis": defineProblem<{ basis: string }>({
    severity: "error",
    confirmable: true,
    says: ({ basis }) => `None of the grounds is one of ${basis}, the basis that the request names.`,
    why: "Parole needs an urgent humanitarian reason or a significant public benefit (INA 212(d)(5)(A)).",
    fix: () => "Change request/basis to fit the grounds, or add the ground that the basis rests on.",
  }),
  "ground-outside-basis": defineProblem<{ basis: string }>({
    severity: "warning",
    says: ({ basis }) => `This ground does not fit ${basis}, the basis that the request names.`,
    why: "The form and the letters name one basis; a ground of the other kind asks for both.",
    fix: () => 'Set request/basis to "both", or remove the ground.',
  }),
  "basis-half-supported": defineProblem<{ basis: string }>({
    severity: "warning",
    says: ({ basis }) => `The request names both bases, but none of its grounds is one of ${basis}.`,
    why: "A basis without facts weakens the one that has them.",
    fix: () => "Name the one basis that the grounds support, or add the ground that is missing.",
  }),
  "custody-ground-outside-custody": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "This ground is for people in immigration detention, and the beneficiary is not detained.",
    why: "8 CFR 212.5(b) speaks of people in custody; the ground would not fit the rest of the packet.",
    fix: () =>
      "Use the ground without custody (medical-treatment, court-proceeding and so on), or correct the whereabouts.",
  }),
  "ground-date-past": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "The event that this ground rests on lies before the filing date.",
    why: "A request for an event that is over shows no urgent need.",
    fix: () => "Correct the date, name the next event, or let counsel confirm that the request still stands.",
  }),
  "arrives-after-event": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The intended day of arrival lies after the event that this ground rests on.",
    why: "The dates contradict the need to be there for the event.",
    fix: () => "Correct the day of arrival or the date of the event.",
  }),
  "stay-ends-before-purpose": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The stay that is asked for ends before the purpose of this ground does.",
    why: "A stay is matched to its purpose; an extension needs a new request.",
    fix: () => "Ask for a longer stay in stayDays, or correct the dates of the ground.",
  }),
  "stay-over-one-year": defineProblem<{ days: number }>({
    severity: "warning",
    says: ({ days }) => `The stay asked for is ${days} days, more than one year.`,
    why: "Parole is usually granted for no more than one year, matched to its purpose.",
    fix: () => "Ask for the time that the purpose needs, and explain in whyThisLong why more than a year is needed.",
  }),
  "stay-length-unexplained": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case does not explain why the stay must last as long as it asks for.",
    why: "Every request to USCIS must explain the length of stay.",
    fix: () => "Add request/whyThisLong.",
  }),
  "departure-plan-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case does not say how and when the beneficiary will leave, or what status will follow.",
    why: "USCIS weighs whether the purpose can be met in a set time and whether the person will leave or hold a status afterwards.",
    fix: () => "Add request/departurePlan.",
  }),
  "why-now-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "Nothing in the case says why the request cannot wait: no reason, no urgent date.",
    why: "The need must be urgent; without a reason or a date the request shows none.",
    fix: () => "Add request/whyNow, and the date of the treatment, funeral or hearing in its ground.",
  }),
  "why-now-only-dated": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The case gives an urgent date but no words on why the request cannot wait.",
    why: "A date alone leaves it to the reader to find the urgency.",
    fix: () => "Add request/whyNow.",
  }),
  "arrival-day-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The intended day of arrival is missing.",
    why: "Form I-131, Part 8, asks for it, and the amount of the parole fee turns on it.",
    fix: () => "Add request/arriveOn.",
  }),
  "arrival-day-past": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The intended day of arrival is not after the filing date.",
    why: "The person cannot arrive before the request has been decided.",
    fix: () => "Correct request/arriveOn or the filing date.",
  }),
};
