import { defineProblem } from "./define-problem.ts";

/** Findings about requests to ICE: detention, release, what the case supports but does not claim. */
export const custodyProblems = {
  "custody-ground-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The beneficiary is detained, and no ground of 8 CFR 212.5(b) is claimed.",
    why: "ICE considers people in custody by those five groups: serious illness, pregnancy, youth, witnesses, the public interest.",
    fix: () =>
      "Add the custody-… ground that fits the facts; where nothing else fits, say why continued detention is not in the public interest.",
  }),
  "special-consideration-unclaimed": defineProblem<{ ground: string; because: string }>({
    severity: "note",
    says: ({ ground, because }) => `The case may support the ground ${ground}, which it does not claim: ${because}.`,
    why: "8 CFR 212.5(b) gives special consideration to this group.",
    fix: ({ ground }) => `Add the ground ${ground} with its evidence, if counsel agrees that it fits.`,
  }),
  "minor-ground-unfit": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The ground for juveniles is claimed, but the beneficiary is 18 or older on the filing date.",
    why: "A claim that the birth date contradicts harms every other claim.",
    fix: () => "Remove the ground, or correct the birth date.",
  }),
  "due-date-past": defineProblem<Record<string, never>>({
    severity: "error",
    confirmable: true,
    says: () => "The due date of the pregnancy lies before the filing date.",
    why: "A request for a pregnant person must fit the facts of the day.",
    fix: () => "Correct dueOn; after the birth claim the public interest or a medical ground instead.",
  }),
  "arriving-variant": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "The beneficiary is an arriving alien: the request rests on INA 212(d)(5) alone.",
    why: "Requests for arriving aliens and for others follow two legal variants; INA 236(a) belongs to the other one.",
    fix: () => "Check the entry against the charging document.",
  }),
  "alternative-236a": defineProblem<Record<string, never>>({
    severity: "note",
    says: () =>
      "The beneficiary is not an arriving alien: the request asks for release under INA 236(a) in the alternative.",
    why: "Two legal ways may be open, and the letter names both.",
    fix: () => "Check the entry against the charging document.",
  }),
  "entry-unknown": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "It is not known how the beneficiary entered.",
    why: "The law that a request to ICE names turns on it: INA 212(d)(5) alone for arriving aliens, with INA 236(a) in the alternative for others; until it is known the letter names both.",
    fix: () => "Read the charging document (Notice to Appear), and set entry.",
  }),
  "custody-identity-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "Nothing says how the beneficiary's identity is shown.",
    why: "ICE asks that identity be established.",
    fix: () => "Add custody/identity, with a cite to the identity document.",
  }),
  "custody-flight-risk-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "Nothing says why the beneficiary is not a flight risk.",
    why: "ICE asks whether the person will come to hearings and leave if ordered.",
    fix: () => "Add custody/notFlightRisk: hearings attended, ties, a fixed address.",
  }),
  "custody-danger-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "Nothing says why the beneficiary is no danger.",
    why: "ICE asks whether the person is a danger to others or to security.",
    fix: () => "Add custody/notDanger, with record checks or certificates as exhibits.",
  }),
  "custody-assurances-missing": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The case names neither community ties nor an undertaking.",
    why: "8 CFR 212.5(d) looks for reasonable assurances of appearing: an undertaking, close relatives with known addresses, agreement to conditions. Not every one is needed, but none is thin.",
    fix: () => "Add custody/communityTies or custody/undertakings.",
  }),
  "release-address-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case does not say where the beneficiary would live after release.",
    why: "ICE asks for a street address, shown by the sponsor's letter.",
    fix: () => "Add custody/releaseAddress.",
  }),
  "release-address-po-box": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The release address is a P.O. box.",
    why: "ICE asks for the street address where the person will live.",
    fix: () => "Give the street address in custody/releaseAddress.",
  }),
  "release-address-abroad": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The release address is not in the United States.",
    why: "ICE asks where the person will live while the case goes on.",
    fix: () => "Correct the country of custody/releaseAddress.",
  }),
  "criminal-history-unanswered": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The case does not say whether there is a criminal history.",
    why: "ICE asks whether the person is a danger; a record that is not met openly harms the request.",
    fix: () => 'Set custody/criminalHistory to "none", or tell the facts of each matter.',
  }),
  "criminal-history-told": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "The case tells a criminal history.",
    why: "A record weighs against release, and the agency that reads the words also prosecutes the case.",
    fix: () =>
      "Counsel should read the statements before the packet is mailed, and the court's records should be enclosed.",
  }),
};
