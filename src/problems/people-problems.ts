import { defineProblem } from "./define-problem.ts";

/** Findings about passports, children, signatures, nationality and sponsors. */
export const peopleProblems = {
  "passport-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "There is no passport and no explanation why.",
    why: "The request needs the passport's biographic page, or an explanation why there is none and another government ID that shows citizenship.",
    fix: () => "Add beneficiary/passport, or beneficiary/noPassport with the reason and the other ID.",
  }),
  "passport-absence-explained": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "There is no passport; the case explains why.",
    why: "The request then needs another government ID that shows citizenship, and travel needs a document as well.",
    fix: () => "Enclose the other ID as an exhibit and plan the travel document.",
  }),
  "passport-expired": defineProblem<{ explained: boolean }>({
    severity: "error",
    confirmable: true,
    says: () => "The passport has expired on the filing date.",
    why: "The request needs a passport, or an explanation and another ID that shows citizenship; an expired one may not serve for the journey.",
    fix: ({ explained }) =>
      explained
        ? "Check that noPassport says how the passport will be renewed in time."
        : "Renew the passport, or explain in beneficiary/noPassport why it cannot be renewed.",
  }),
  "passport-expires-before-arrival": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The passport expires before or on the intended day of arrival.",
    why: "The person may not be able to travel when parole is granted.",
    fix: () => "Have the passport renewed before the journey.",
  }),
  "passport-expires-during-stay": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "The passport expires before the end of the stay.",
    why: "A passport that runs out makes the planned departure harder.",
    fix: () => "Have it renewed before the journey, or say in the departure plan how it will be renewed.",
  }),
  "parental-consent-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The beneficiary is under 18, and the case names no parent or guardian.",
    why: "For a child the written consent of both parents or of the legal guardian is expected.",
    fix: () => "Add beneficiary/parents: both parents, or the legal guardian, each with the consent.",
  }),
  "second-parent-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The beneficiary is under 18, and the case names only one parent.",
    why: "For a child the consent of both parents is expected, or proof why one parent's is enough.",
    fix: () => "Add the other parent, with the consent or with the reason why it cannot be given.",
  }),
  "parental-consent-unexplained": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "A parent's consent is not given, and the case does not explain it.",
    why: "A missing consent raises the question of custody, and the request must answer it.",
    fix: () => "Add the explanation to this parent, and the death certificate or court order as an exhibit.",
  }),
  "parental-consent-withheld": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "A parent does not consent to the child's travel.",
    why: "The written consent of both parents is expected for a child, and a refusal raises the question of custody.",
    fix: () => "Obtain the consent or a court order; or let counsel confirm this finding.",
  }),
  "parental-consent-unproved": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "No exhibit holds this parent's consent, or the proof why there is none.",
    why: "A consent that is only claimed proves nothing.",
    fix: () => "Enclose the written consent, death certificate or court order, and name it in this parent's exhibit.",
  }),
  "parent-may-sign": defineProblem<Record<string, never>>({
    severity: "note",
    says: () =>
      "The beneficiary is under 14 and files for himself or herself: a parent or legal guardian may sign for the child.",
    why: "A signature by the wrong person can mean rejection.",
    fix: () => "Let the parent or guardian sign and date every sheet in ink.",
  }),
  "minor-must-sign": defineProblem<Record<string, never>>({
    severity: "note",
    says: () =>
      "The beneficiary is between 14 and 17 and files for himself or herself: the beneficiary signs by own hand.",
    why: "A parent may sign only for a child under 14; a signature by the wrong person can mean rejection.",
    fix: () => "Have the beneficiary sign every sheet in ink.",
  }),
  "minor-travels-alone": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The beneficiary is under 18, and the case names no adult who travels along.",
    why: "The officer will ask who has charge of the child on the way.",
    fix: () => "Add beneficiary/travelsWith; in a family, the member's travelsWith with an adult among them.",
  }),
  "self-petition-signature": defineProblem<Record<string, never>>({
    severity: "note",
    says: () =>
      "The beneficiary files for himself or herself from abroad, so the beneficiary signs the I-131 and every attached sheet in ink.",
    why: "Only ink by the right person's hand counts; a copy of the ink original is accepted, a typed or pasted signature is not.",
    fix: () => "Send the sheets to the person for signing, and mail the ink originals or legible copies of them.",
  }),
  "sponsor-missing": defineProblem<{ agency: string }>({
    severity: "error",
    says: () => "There is no sponsor and no explanation how the stay is paid.",
    why: "A sponsor's means show how the person will live; missing proof of support weighs heavily against a request.",
    fix: ({ agency }) =>
      agency === "USCIS"
        ? "Add a sponsor (Form I-134), or say in noSponsor how the stay is paid."
        : "Add a sponsor who houses and supports the person, or say in noSponsor who does.",
  }),
  "sponsor-absence-explained": defineProblem<{ agency: string }>({
    severity: "warning",
    says: () => "There is no sponsor; the case explains how the stay is paid.",
    why: "Missing proof of support weighs heavily against a request.",
    fix: ({ agency }) =>
      agency === "USCIS"
        ? "Look for a sponsor, or prove the means with exhibits."
        : "Look for a sponsor with a street address, or prove the support with exhibits.",
  }),
  "sponsor-income": defineProblem<{
    sponsor: string;
    incomeUsd: string;
    guidelineUsd: string;
    people: number;
    beneficiaries: number;
    percent: number;
  }>({
    severity: "note",
    says: ({ sponsor, incomeUsd, guidelineUsd, people, beneficiaries, percent }) =>
      `${sponsor}: yearly income ${incomeUsd}; the federal poverty guideline for ${people} people (the household and ${beneficiaries === 1 ? "the beneficiary" : `${beneficiaries} beneficiaries`}) is ${guidelineUsd}: ${percent} %.`,
    why: "No percentage is set for Form I-134; the figure tells how the means will look, and nothing passes or fails by it.",
    fix: () => "Add proof of assets or a second sponsor where the income looks thin for the stay.",
  }),
  "sponsor-means-unknown": defineProblem<{ sponsor: string; missing: string }>({
    severity: "warning",
    says: ({ sponsor, missing }) =>
      `${sponsor}: the ${missing} is missing, so the means cannot be set beside the poverty guideline.`,
    why: "Missing proof of support weighs heavily against a request.",
    fix: ({ missing }) => `Add the ${missing} to this sponsor.`,
  }),
  "sponsor-guideline-unknown": defineProblem<{ sponsor: string }>({
    severity: "note",
    says: ({ sponsor }) => `${sponsor}: the rules hold no poverty guideline for this place and day.`,
    why: "The income is then shown alone.",
    fix: () => "Look up the guideline of the Department of Health and Human Services.",
  }),
  "sponsor-po-box": defineProblem<{ sponsor: string }>({
    severity: "error",
    says: ({ sponsor }) => `${sponsor}: the address is a P.O. box.`,
    why: "ICE asks for a street address where the person will live.",
    fix: () => "Give the sponsor's street address, with a bill in the sponsor's name as an exhibit.",
  }),
  "sponsor-address-missing": defineProblem<{ sponsor: string }>({
    severity: "warning",
    says: ({ sponsor }) => `${sponsor}: the address is missing.`,
    why: "A sponsor without an address cannot be checked, and ICE asks for a street address.",
    fix: () => "Add the sponsor's address.",
  }),
  "sponsor-data-risk": defineProblem<{ sponsor: string; secure: boolean }>({
    severity: "note",
    says: ({ sponsor, secure }) =>
      secure
        ? `${sponsor}: ICE can use the data that a sponsor gives.`
        : `${sponsor}: ICE can use the data that a sponsor gives, and the case names no citizenship or permanent residence of this sponsor.`,
    why: "A sponsor who is neither a citizen nor a permanent resident may come to ICE's notice by the packet.",
    fix: ({ secure }) =>
      secure
        ? "Tell the sponsor before the packet is mailed."
        : "Let the sponsor talk to a lawyer before the packet is mailed, or look for another sponsor.",
  }),
};
