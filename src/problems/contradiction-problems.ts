import { defineProblem } from "./define-problem.ts";

const both = "The packet would say both, and its reader would believe neither.";

/** What a case says in one place and denies in another. */
export const contradictionProblems = {
  "beneficiary-us-citizen": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The beneficiary is said to be a citizen of the United States.",
    why: "Parole is for people who are not; a citizen needs none (INA 212(d)(5)(A)).",
    fix: () => "Correct the citizenships, or do not file.",
  }),
  "passport-country-differs": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The passport is of a country that is not among the citizenships.",
    why: "Agencies compare both; a travel document of another country needs a word of explanation.",
    fix: () => "Correct one of the two, or make sure that the explanation tells why.",
  }),
  "whereabouts-country-differs": defineProblem<{ inUs: boolean }>({
    severity: "error",
    says: ({ inUs }) =>
      inUs
        ? "The beneficiary is said to be in the United States, but the address is abroad."
        : "The beneficiary is said to be outside the United States, but the address is in it.",
    why: "Where the person is decides which agency the request goes to.",
    fix: () => 'Correct "kind" of the whereabouts, or the address and its country.',
  }),
  "territory-as-country": defineProblem<{ state: string }>({
    severity: "error",
    says: () => "A territory of the United States stands as the country of an address.",
    why: "It is addressed as a state; offices and addresses are found by it.",
    fix: ({ state }) => `Write "state": "${state}" and "country": "US", with the ZIP code.`,
  }),
  "facility-place-differs": defineProblem<{ field: string }>({
    severity: "error",
    says: ({ field }) => `The ${field} of the facility is not the ${field} of its address.`,
    why: "The field office responsible may be found by it.",
    fix: ({ field }) => `Correct one of the two, or leave out the facility's "${field}".`,
  }),
  "petitioner-is-beneficiary": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The petitioner and the beneficiary are the same person by name and date of birth or A-Number.",
    why: "A self-petition is filled, worded and signed in another way (Form I-131, Part 1).",
    fix: () => 'Write "petitioner": "beneficiary".',
  }),
  "sponsor-is-petitioner": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "This sponsor has the petitioner's name and repeats the petitioner's data.",
    why: "Data that stand twice come to differ.",
    fix: () => 'Write "person": "petitioner"; leave it where they are two people.',
  }),
  "sponsor-minor": defineProblem<{ age: number }>({
    severity: "warning",
    says: ({ age }) => `By the date of birth the sponsor is ${age} years old on the filing date.`,
    why: "A sponsor signs under penalty of perjury and answers for the support.",
    fix: () => "Check the date of birth, or name an adult sponsor.",
  }),
  "sponsor-and-none": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case names a sponsor and says why there is none.",
    why: both,
    fix: () => 'Remove "noSponsor", or the sponsors.',
  }),
  "relative-has-died": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The ground speaks of a living person, but this relative is said to have died.",
    why: both,
    fix: () => 'Use the ground "funeral", or correct "diedOn".',
  }),
  "day-of-death-missing": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The ground is a death, but the case does not say on which day this relative died.",
    why: "The explanation tells it, and the death certificate is compared with it.",
    fix: () => 'Add "diedOn" to the relative.',
  }),
  "relative-unused": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "No ground and no exhibit speaks of this relative.",
    why: "Nothing of this person would be printed in the packet.",
    fix: () => 'Name the relative in a ground or as an exhibit\'s "person", or leave the relative out.',
  }),
  "parents-of-adult": defineProblem<{ age: number }>({
    severity: "warning",
    says: ({ age }) => `The consent of parents is given for a beneficiary who is ${age} years old on the filing date.`,
    why: "It is asked for children only, and makes the reader doubt the date of birth.",
    fix: () => 'Remove "parents", or correct the date of birth.',
  }),
  "custody-not-asked": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => 'The case has "custody", but the beneficiary is neither detained nor before an immigration court.',
    why: "These facts are for ICE; a request to USCIS would speak of a release.",
    fix: () => 'Remove "custody", or correct the whereabouts.',
  }),
  "not-tried-yet-dated": defineProblem<{ field: string }>({
    severity: "error",
    says: ({ field }) => `The outcome is "not-tried", but "${field}" says when or where it was tried.`,
    why: both,
    fix: ({ field }) => `Correct the outcome, or remove "${field}".`,
  }),
  "form-sponsor-not-asked": defineProblem<{ form: string }>({
    severity: "warning",
    says: ({ form }) => `Form ${form} names a sponsor, but only Form I-134 is a sponsor's.`,
    why: "The sponsor would be passed over.",
    fix: () => 'Remove "sponsor", or correct the form.',
  }),
};
