import { defineProblem } from "./define-problem.ts";

/** Findings about fees, expediting, the age of the evidence, and dated warnings. */
export const filingProblems = {
  "parole-fee-due": defineProblem<{ amountUsd: string; exceptions: string }>({
    severity: "note",
    says: ({ amountUsd, exceptions }) =>
      `When parole is granted, an immigration parole fee of ${amountUsd} is due, unless an exception is established.${exceptions === "" ? "" : ` The grounds suggest: ${exceptions}.`}`,
    why: "The fee (8 U.S.C. 1804) is paid when parole is granted and never sent with the packet; it cannot be waived.",
    fix: ({ exceptions }) =>
      exceptions === ""
        ? "Tell the sponsor, so that the money is there on the day."
        : "Tell the sponsor; claim the exception in filing/paroleFeeException if its facts can be proved.",
  }),
  "parole-fee-unknown": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The rules hold no amount of the immigration parole fee for the day of arrival.",
    why: "The fee is due when parole is granted, and its amount changes by the year.",
    fix: () => "Look up the amount on the USCIS fee schedule (Form G-1055).",
  }),
  "parole-fee-exception-unsupported": defineProblem<{ exception: string; facts: string }>({
    severity: "warning",
    says: ({ exception, facts }) =>
      `The exception to the parole fee that is claimed (${exception}) has no facts in the case: it needs ${facts}.`,
    why: "The person must establish the exception; a claim without facts is refused and harms trust in the rest.",
    fix: () => "Add the ground that holds the facts, or remove filing/paroleFeeException.",
  }),
  "fee-waiver-unsupported": defineProblem<{ basis: string }>({
    severity: "error",
    says: ({ basis }) =>
      `A fee waiver is asked for (${basis}) without proof: the reason cites no exhibit, and no exhibit meets "fee-waiver-evidence".`,
    why: "Form I-912 needs the proof of its ground; a packet without fee or waiver can be rejected.",
    fix: () => "Enclose the proof (benefit letter, income, bills), and cite it in filing/fee/detail.",
  }),
  "fee-exemption-unsupported": defineProblem<{ reason: string }>({
    severity: "error",
    says: ({ reason }) => `The fee is said to be $0 (${reason}), but no exhibit meets "fee-exemption-proof".`,
    why: "The exemption is the beneficiary's own, and a packet with the wrong fee can be rejected.",
    fix: () => 'Enclose the proof that the beneficiary has the status, with "fee-exemption-proof" in its meets.',
  }),
  "online-filing-possible": defineProblem<{ onlineUsd: string; paperUsd: string }>({
    severity: "note",
    says: ({ onlineUsd, paperUsd }) =>
      `This request can also be filed online, where the fee is reported to be ${onlineUsd} instead of ${paperUsd}; this packet is for filing on paper.`,
    why: "One request is filed one way: a form filed online must not be mailed as well.",
    fix: () => "Decide before mailing; for filing online use the exhibits and texts of a draft.",
  }),
  "expedite-without-proof": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () =>
      'Expedited processing is asked for without proof: the reason cites no exhibit, and no exhibit meets "urgency-proof".',
    why: "An expedite request carries proof of the urgency.",
    fix: () => "Cite the exhibit that shows the date or the danger in filing/expedite/cites.",
  }),
  "expedite-day-past": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The day by which a decision is needed is not after the filing date.",
    why: "The letter would ask for a decision by a day that is over.",
    fix: () => "Correct filing/expedite/neededOn.",
  }),
  "expedite-day-after-arrival": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The decision is asked for after the intended day of arrival.",
    why: "The two days contradict each other.",
    fix: () => "Set filing/expedite/neededOn to a day before request/arriveOn.",
  }),
  "expedite-without-contact": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () =>
      "Expedited processing is asked for, and the case holds no phone or no e-mail of the filer or the representative.",
    why: "An expedite request carries a phone number and an e-mail address, so that the officer can reach somebody at once.",
    fix: () => "Add phone and email to the petitioner, or to the representative in the office profile.",
  }),
  "letter-old": defineProblem<{ days: number; limit: number }>({
    severity: "warning",
    says: ({ days, limit }) => `This letter is ${days} days old on the filing date (our limit is ${limit}).`,
    why: "An old letter says nothing of the person's state today; fresh letters carry the urgency. The limit is our own guidance.",
    fix: () => "Ask the writer for a fresh letter with a new date.",
  }),
  "letter-undated": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "The case does not say which day this letter carries.",
    why: "Its age on the filing date cannot be judged.",
    fix: () => "Add datedOn to the exhibit; ask for a dated letter where it carries no date.",
  }),
  "exhibit-dated-ahead": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "This exhibit carries a day after the filing date.",
    why: "A document from the future looks false.",
    fix: () => "Correct datedOn or the filing date.",
  }),
  "exhibit-expired": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "This exhibit has expired on the filing date.",
    why: "An expired document proves less than a valid one.",
    fix: () => "Enclose the current document, or say in the explanation why there is none.",
  }),
  "dated-warning": defineProblem<{ text: string }>({
    severity: "warning",
    says: ({ text }) => text,
    why: "The law moves; this stood in the rules of the program for the filing date.",
    fix: () => "Check on the filing day whether it still holds, and tell the people whom it concerns.",
  }),
  "detention-state-missing": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "The case does not name the state of detention, and whether bond hearings are open turns on it.",
    why: "A bond hearing, where one is open, may be the better way out of detention.",
    fix: () => "Add state to the facility.",
  }),
};
