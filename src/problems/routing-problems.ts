import { defineProblem } from "./define-problem.ts";

const wrongPlace = "A filing that arrives at the wrong office is sent back or lies unread.";
const formsCheck = "A packet with a form missing, or of the wrong edition, is commonly rejected.";
const list = (items: readonly string[]): string => items.join("; ");

/** The sentence, behind the listed names that the facility could be. */
const orElse = (near: readonly string[], sentence: string): string =>
  near.length === 0
    ? sentence
    : `If it is one of these, write that name: ${list(near)}. Otherwise ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

export const routingProblems = {
  "carrier-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "No carrier is named, and the address of the USCIS lockbox turns on it.",
    why: "The Postal Service delivers to a P.O. box, and the couriers to a street address in another city.",
    fix: () => 'Set "carrier" in filing to usps, fedex, ups or dhl, or once for all cases in office.json.',
  }),
  "address-not-known": defineProblem<{ on: string; what: string }>({
    severity: "error",
    says: ({ on, what }) => `The rules have no address of ${what} for ${on}.`,
    why: wrongPlace,
    fix: () => "Find the address on the agency's own page and add it to verifiedAddresses in office.json.",
  }),
  "residence-state-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The beneficiary's address in the United States names no state.",
    why: "The ICE field office is found by the state of residence.",
    fix: () => "Add the state and ZIP code to the address.",
  }),
  "residence-county-missing": defineProblem<{ state: string }>({
    severity: "error",
    says: ({ state }) => `The beneficiary lives in ${state}, which ICE divides by county, and the county is not named.`,
    why: "California, New York and Texas each have several ICE field offices; the wrong one has no say over the case.",
    fix: () =>
      'Add "county" to the address: the U.S. Postal Service and the Census Bureau show the county of an address on their websites.',
  }),
  "residence-county-not-found": defineProblem<{ county: string; state: string; suggestions: readonly string[] }>({
    severity: "error",
    says: ({ county, state }) => `No ICE field office's area names "${county}" as a county of ${state}.`,
    why: "The ICE field office is found by the county, and a misspelled one must not be guessed.",
    fix: ({ suggestions }) =>
      suggestions.length === 0
        ? "Check the spelling of the county, and that it lies in this state."
        : `Check the spelling; the nearest names are ${list(suggestions)}.`,
  }),
  "area-not-covered": defineProblem<{ place: string }>({
    severity: "error",
    says: ({ place }) => `No ICE field office's published area covers ${place}.`,
    why: wrongPlace,
    fix: () =>
      "Ask ICE which field office is responsible, and name it in the case where it can be named, or correct the state.",
  }),
  "responsibility-old": defineProblem<{ office: string; checkedOn: string; ageDays: number }>({
    severity: "warning",
    confirmable: true,
    says: ({ office, checkedOn, ageDays }) =>
      `That the ${office} is responsible was last seen on ${checkedOn}, ${ageDays} days before filing.`,
    why: "ICE moves facilities and areas from one field office to another.",
    fix: () => "Ask the field office or the facility on the day of mailing.",
  }),
  "field-office-not-found": defineProblem<{ named: string }>({
    severity: "error",
    says: ({ named }) => `"${named}" is not one of ICE's 25 field offices.`,
    why: wrongPlace,
    fix: () => 'Name the office by its city ("New Orleans") or its code ("NOL").',
  }),
  "facility-match-inexact": defineProblem<{ named: string; matched: string }>({
    severity: "warning",
    confirmable: true,
    says: ({ named, matched }) => `The facility "${named}" was taken to be "${matched}" of ICE's list.`,
    why: "The facility decides which field office has the request.",
    fix: ({ matched }) => `Check that it is the same place, and write the name as ICE does: ${matched}.`,
  }),
  "facility-state-needed": defineProblem<{ named: string; candidates: readonly string[] }>({
    severity: "error",
    says: ({ named, candidates }) =>
      `"${named}" is a name that several states have; ICE's list has ${list(candidates)}.`,
    why: "The facility decides which field office has the request.",
    fix: () => 'Add "state" to the facility.',
  }),
  "facility-ambiguous": defineProblem<{ named: string; candidates: readonly string[] }>({
    severity: "error",
    says: ({ named, candidates }) => `"${named}" could be several facilities of ICE's list: ${list(candidates)}.`,
    why: "The facility decides which field office has the request.",
    fix: () => "Write the facility's name as in ICE's list.",
  }),
  "facility-not-listed": defineProblem<{ named: string; office: string; near: readonly string[] }>({
    severity: "warning",
    confirmable: true,
    says: ({ named, office }) =>
      `"${named}" is not in ICE's list; the packet goes to the field office that the case names, ${office}.`,
    why: "The list leaves out hold rooms, hotels, hospitals and small jails, and the facility decides which field office has the request.",
    fix: ({ near }) => orElse(near, "Ask the facility which field office's deportation officer has the case."),
  }),
  "facility-office-by-area": defineProblem<{ named: string; office: string; place: string; near: readonly string[] }>({
    severity: "error",
    confirmable: true,
    says: ({ named, office, place }) =>
      `"${named}" is not in ICE's list; ${office} was chosen because it is responsible for ${place}.`,
    why: "The facility decides and not the place: some facilities answer to the field office of another state.",
    fix: ({ near }) =>
      orElse(
        near,
        'Ask the facility which field office has the case and name it as "fieldOffice", or confirm this one.',
      ),
  }),
  "facility-office-unknown": defineProblem<{ named: string; near: readonly string[] }>({
    severity: "error",
    says: ({ named }) =>
      `"${named}" is not in ICE's list, and the case does not say which field office is responsible.`,
    why: "The list leaves out hold rooms, hotels, hospitals and small jails; no office is guessed for them.",
    fix: ({ near }) =>
      orElse(
        near,
        'Add "fieldOffice" to the facility (its city or code), or its state and, in California, New York and Texas, its county.',
      ),
  }),
  "facility-perhaps-listed": defineProblem<{ named: string; near: readonly string[]; office: string }>({
    severity: "error",
    says: ({ named, near, office }) =>
      `"${named}" is not in ICE's list as written, but could be ${list(near)}, which does not answer to the ${office} of the place.`,
    why: "The facility decides and not the place: some facilities answer to the field office of another state.",
    fix: () =>
      'Write the name as in ICE\'s list; where it is another facility, ask which field office has the case and name it as "fieldOffice".',
  }),
  "facility-county-missing": defineProblem<{ named: string; state: string }>({
    severity: "error",
    says: ({ named, state }) =>
      `"${named}" is not in ICE's list, and ${state} is divided by county between field offices.`,
    why: "Only the field office responsible for the facility can release the person.",
    fix: () =>
      'Ask the facility which field office has the case and name it as "fieldOffice", or add "county" to the facility.',
  }),
  "facility-office-differs": defineProblem<{ facility: string; named: string; listed: string }>({
    severity: "error",
    confirmable: true,
    says: ({ facility, named, listed }) => `The case names ${named} for "${facility}"; ICE's list names ${listed}.`,
    why: "Only the field office responsible for the facility can release the person.",
    fix: ({ named }) =>
      `Take "fieldOffice" out of the case, or confirm that ICE has said that ${named} is responsible.`,
  }),
  "deportation-officer-unknown": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "No deportation officer is named.",
    why: "A request that names the officer reaches the person who has the file.",
    fix: () => 'Ask the facility or the field office for the name, and add it as "deportationOfficer".',
  }),

  "address-stale": defineProblem<{ checkedOn: string; ageDays: number; mostDays: number }>({
    severity: "error",
    confirmable: true,
    says: ({ checkedOn, ageDays, mostDays }) =>
      `The mailing address was last checked on ${checkedOn}, ${ageDays} days before filing; more than ${mostDays} days is too old.`,
    why: "Addresses move: two ICE field offices moved within three months in 2025.",
    fix: () =>
      "Look at the agency's own page, then confirm it in the case or put the address into verifiedAddresses in office.json.",
  }),
  "address-checked-later": defineProblem<{ checkedOn: string; filingOn: string }>({
    severity: "warning",
    confirmable: true,
    says: ({ checkedOn, filingOn }) =>
      `The mailing address was checked on ${checkedOn}, after the filing date ${filingOn}.`,
    why: "What was seen later need not have held on the filing date.",
    fix: () => "Check the filing date; for a real mailing set it to the day of mailing.",
  }),
  "address-unconfirmed": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "The mailing address is unconfirmed: no current page of the agency was found that gives it.",
    why: wrongPlace,
    fix: () => "Ask the agency, then confirm it in the case or put the address into verifiedAddresses in office.json.",
  }),
  "address-secondary": defineProblem<Record<string, never>>({
    severity: "warning",
    confirmable: true,
    says: () => "The mailing address was read on a page that reports the agency's own page, not on that page itself.",
    why: wrongPlace,
    fix: () => "Look at the agency's direct filing addresses on the day of mailing.",
  }),
  "address-not-field-office": defineProblem<{ by: string; on: string }>({
    severity: "warning",
    confirmable: true,
    says: ({ by, on }) =>
      `The packet goes to ICE's national parole unit because ${by} verified its address on ${on}; our rules would send it to the field office.`,
    why: "The last page of the government that gave the unit's address is of 2013 and superseded.",
    fix: () =>
      "Make sure that ICE takes the request there; else take the entry out of verifiedAddresses in office.json.",
  }),
  "verified-address-unknown": defineProblem<{ id: string; known: readonly string[] }>({
    severity: "error",
    says: ({ id }) => `The office profile verifies the address "${id}", which is not an address of our rules.`,
    why: "A misspelled id would leave the office's own address out without a word.",
    fix: ({ known }) => `Use one of these ids: ${known.join(", ")}.`,
  }),

  "form-missing": defineProblem<{ form: string; whose?: string; reason: string }>({
    severity: "error",
    says: ({ form, whose }) => `Form ${form}${whose === undefined ? "" : ` of ${whose}`} is missing.`,
    why: formsCheck,
    fix: ({ form, reason }) =>
      `${reason} Add it to "forms" as a file, or as { "form": "${form}", "addedByHand": true } where it is put in on paper.`,
  }),
  "form-recommended": defineProblem<{ form: string; reason: string }>({
    severity: "note",
    says: ({ form, reason }) => `Form ${form} is not enclosed; it is not required. ${reason}`,
    why: "Without it the first word of the filing comes by post.",
    fix: ({ form }) => `Fill in Form ${form} and name it in "forms", or leave it out.`,
  }),
  "form-not-used": defineProblem<{ form: string; reason: string }>({
    severity: "warning",
    says: ({ form }) => `Form ${form} is in the case, and this filing does not use it; it is left out of the packet.`,
    why: "A form too many can have a filing rejected or charged twice.",
    fix: ({ reason }) => `${reason} Take it out of "forms".`,
  }),
  "form-twice": defineProblem<{ form: string; whose?: string }>({
    severity: "error",
    says: ({ form, whose }) =>
      `Form ${form}${whose === undefined ? "" : ` of ${whose}`} is in the case more than once.`,
    why: "Only one can be the one that was signed, and the other would be left out unnoticed.",
    fix: () => "Keep the signed one.",
  }),
  "form-sponsor-unclear": defineProblem<{ sponsors: readonly string[] }>({
    severity: "error",
    says: () => "A Form I-134 does not say whose it is, and it cannot be told from the others.",
    why: "Each sponsor files a Form I-134, and each must be shown to be there.",
    fix: ({ sponsors }) =>
      `Add "sponsor" to the form: ${sponsors.length === 0 ? "the case has no sponsor yet" : sponsors.join(", ")}.`,
  }),
  "form-edition-unknown": defineProblem<{ form: string }>({
    severity: "note",
    says: ({ form }) => `No source tells which edition of Form ${form} is accepted on the filing date.`,
    why: "A form of an edition that is no longer accepted is rejected.",
    fix: ({ form }) => `Look at the page of Form ${form} on uscis.gov on the day of mailing.`,
  }),
  "form-own-copy-for-ice": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "The Form G-28 in this packet must be one of its own for ICE.",
    why: "Form G-28 has one box for the agency, and one marked for USCIS or CBP does not count with ICE.",
    fix: () => "Check that the box for ICE is marked, and that client and representative have signed in ink.",
  }),
  "representative-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case says that the office represents the client, and office.json names no representative.",
    why: "Form G-28 without full data of the representative is rejected.",
    fix: () => 'Add "representative" to office.json, or set "representative" in the case to none.',
  }),

  "fee-method-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case does not say how the filing fee is paid.",
    why: "A filing without the right fee is rejected.",
    fix: () => 'Add "fee" to filing: card, bank-debit, paper-payment, waiver or exempt.',
  }),
  "fee-amount-unknown": defineProblem<{ on: string }>({
    severity: "error",
    says: ({ on }) => `The rules have no filing fee for ${on}.`,
    why: "A filing with the wrong fee is rejected.",
    fix: () => "Look at Form G-1055, the fee schedule, and add the amount to a rule file of the office.",
  }),
  "fee-exemption-unknown": defineProblem<{ reason: string; on: string }>({
    severity: "error",
    confirmable: true,
    says: ({ reason, on }) => `The rules do not know the fee exemption "${reason}" on ${on}.`,
    why: "A filing without a fee that is due is rejected.",
    fix: () => "Check Form G-1055, the fee schedule, and confirm the exemption or pay the fee.",
  }),
  "fee-on-paper": defineProblem<Record<string, never>>({
    severity: "warning",
    confirmable: true,
    says: () => "The fee is paid by check or money order.",
    why: "Since October 28, 2025 USCIS takes these by mail only with a signed Form G-1651 exemption.",
    fix: () =>
      "Pay with Form G-1450 (card) or Form G-1650 (U.S. bank account), or make sure that the exemption is allowed.",
  }),
  "fee-to-ice-unconfirmed": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "How ICE takes the fee of Form I-131 from a person in removal proceedings is not confirmed.",
    why: "The payment forms G-1450, G-1650 and G-1651 are for USCIS lockboxes; a field office cannot use them.",
    fix: () => "Ask the field office whether a fee is due and how it is paid, then confirm this finding.",
  }),
  "forms-for-ice-unconfirmed": defineProblem<Record<string, never>>({
    severity: "warning",
    confirmable: true,
    says: () => "That ICE takes Forms I-131 and I-134 from a person in removal proceedings rests on a guide of 2023.",
    why: "No current page of the government was found that says which forms the field office wants.",
    fix: () => "Ask the field office on the day of mailing.",
  }),
  "fee-not-due": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "The case names a way to pay, and a request for release from custody has no filing fee.",
    why: "A payment that nothing asks for delays a filing.",
    fix: () => 'Take "fee" out of filing.',
  }),
};
