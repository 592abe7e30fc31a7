// Codes of the screens: a sound case with one thing in it that the law, or a practice of the agency, speaks against.
import { aunt, funeral, mother, parents } from "./bases.mjs";

const ground = "/request/grounds/0";
const whereabouts = "/beneficiary/whereabouts";
const visa = "/alternatives/visas/0";
const expedite = {
  reason: "The doctor expects the valve to fail in January.",
  neededOn: "2026-12-20",
  cites: [{ exhibit: "papers" }],
};
const publicBenefit = {
  kind: "public-benefit",
  organization: "Example Agency",
  benefit: "She maps the river.",
  whyThisPerson: "She made the survey.",
};
const inUs = {
  kind: "in-us",
  address: { street: "10 Sample Street", city: "Parma", state: "OH", zip: "44129" },
  removalProceedings: "no",
};

export const screeningCodes = {
  "in-us-not-in-proceedings": { change: { [whereabouts]: inUs } },
  "in-us-proceedings-unknown": { change: { [whereabouts]: { ...inUs, removalProceedings: "unknown" } } },
  "at-port-of-entry": { change: { [whereabouts]: { kind: "at-port-of-entry" } } },
  "prior-removal-order": { change: { [`${whereabouts}/priorRemovalOrder`]: "yes" } },
  "prior-removal-order-unknown": { change: { [`${whereabouts}/priorRemovalOrder`]: "unknown" } },
  "final-order": { from: "detained", change: { [`${whereabouts}/finalOrder`]: "yes" } },
  "final-order-unknown": { from: "detained", change: { [`${whereabouts}/finalOrder`]: "unknown" } },
  "hearing-past": { from: "detained", change: { [`${whereabouts}/nextHearingOn`]: "2026-11-23" } },
  "other-status-open": {
    change: { "/alternatives/otherStatus": { status: "F-1 student", whyNotUsed: "The school year has begun." } },
  },
  "visa-granted": { change: { [`${visa}/outcome`]: "granted" } },
  "visa-pending": { change: { [`${visa}/outcome`]: "pending" } },
  "alternatives-missing": { change: { "/alternatives": null } },
  "visa-not-tried": {
    change: { [visa]: { kind: "B-2", outcome: "not-tried", explanation: "There is no appointment before May 2027." } },
  },
  "visa-attempt-undated": { change: { [`${visa}/on`]: null } },
  "visa-refusal-not-enclosed": { change: { "/exhibits/0/meets": ["beneficiary-identity"] } },
  "inadmissibility-unexplained": {
    change: { "/alternatives/inadmissibility": [{ ground: "INA 212(a)(9)(B), unlawful presence" }] },
  },
  "waiver-unanswered": {
    change: { "/alternatives/inadmissibility": [{ ground: "INA 212(a)(9)(B), unlawful presence" }] },
  },
  "other-purpose": {
    change: { "/request/onlyPurpose": "no", "/request/otherPurpose": "She will also visit a trade fair." },
  },
  "purpose-contradiction": { change: { "/request/otherPurpose": "She will also visit a trade fair." } },
  "no-ground-for-basis": { change: { "/request/basis": "significant-public-benefit" } },
  "ground-outside-basis": { change: { "/request/grounds/-": publicBenefit } },
  "basis-half-supported": { change: { "/request/basis": "both" } },
  "custody-ground-outside-custody": {
    change: { "/request/grounds/-": { kind: "custody-public-interest", detail: "Her family depends on her." } },
  },
  "ground-date-past": { change: { [`${ground}/scheduledOn`]: "2026-11-23" } },
  "arrives-after-event": {
    change: { "/relatives": [mother], "/request/grounds/-": { ...funeral, eventOn: "2027-01-03" } },
  },
  "stay-ends-before-purpose": { change: { [`${ground}/scheduledOn`]: "2027-01-11", [`${ground}/treatmentDays`]: 120 } },
  "stay-over-one-year": { change: { "/request/stayDays": 400 } },
  "stay-length-unexplained": { change: { "/request/whyThisLong": null } },
  "departure-plan-missing": { change: { "/request/departurePlan": null } },
  "why-now-missing": { change: { "/request/whyNow": null } },
  "why-now-only-dated": { change: { "/request/whyNow": null, [`${ground}/scheduledOn`]: "2027-01-11" } },
  "arrival-day-missing": { change: { "/request/arriveOn": null } },
  "arrival-day-past": { change: { "/request/arriveOn": "2026-11-23" } },
  "passport-missing": { change: { "/beneficiary/passport": null } },
  "passport-absence-explained": {
    change: {
      "/beneficiary/passport": null,
      "/beneficiary/noPassport": "It burned with the house; her identity card shows her citizenship.",
    },
  },
  "passport-expired": { change: { "/beneficiary/passport/expiresOn": "2026-11-23" } },
  "passport-expires-before-arrival": { change: { "/beneficiary/passport/expiresOn": "2026-12-24" } },
  "passport-expires-during-stay": { change: { "/beneficiary/passport/expiresOn": "2027-02-02" } },
  "parental-consent-missing": { from: "child", change: { "/beneficiary/parents": null } },
  "second-parent-missing": { from: "child", change: { "/beneficiary/parents/1": null } },
  "parental-consent-unexplained": { from: "child", change: { "/beneficiary/parents/1/consent": "deceased" } },
  "parental-consent-withheld": {
    from: "child",
    change: { "/beneficiary/parents/1": { ...parents[1], consent: "not-given", explanation: "He has not answered." } },
  },
  "parental-consent-unproved": { from: "child", change: { "/beneficiary/parents/1/exhibit": null } },
  "parent-may-sign": { from: "child", change: { "/petitioner": "beneficiary" } },
  "minor-must-sign": { from: "child", change: { "/petitioner": "beneficiary", "/beneficiary/bornOn": "2012-01-01" } },
  "minor-travels-alone": { from: "child", change: { "/beneficiary/travelsWith": null } },
  "self-petition-signature": {},
  "sponsor-missing": { change: { "/noSponsor": null } },
  "sponsor-absence-explained": {},
  "sponsor-income": { from: "supported" },
  "sponsor-means-unknown": { from: "supported", change: { "/sponsors/0/annualIncomeUsd": null } },
  "sponsor-guideline-unknown": { from: "supported", change: { "/sponsors/0/person/address": null } },
  "sponsor-po-box": {
    from: "detained",
    change: { "/noSponsor": null, "/sponsors": [aunt], "/sponsors/0/person/address/street": "P.O. Box 12" },
  },
  "sponsor-address-missing": {
    from: "detained",
    change: { "/noSponsor": null, "/sponsors": [aunt], "/sponsors/0/person/address": null },
  },
  "sponsor-data-risk": { from: "detained", change: { "/noSponsor": null, "/sponsors": [aunt] } },
  "parole-fee-due": {},
  "parole-fee-unknown": { change: { "/filing/filedOn": "2025-09-01", "/request/arriveOn": "2025-10-01" } },
  "parole-fee-exception-unsupported": { change: { "/filing/paroleFeeException": "donor" } },
  "fee-waiver-unsupported": {
    change: {
      "/filing/fee": { method: "waiver", basis: "means-tested-benefit", detail: "She receives food assistance." },
    },
  },
  "fee-exemption-unsupported": { change: { "/filing/fee": { method: "exempt", reason: "vawa" } } },
  "online-filing-possible": {},
  "expedite-without-proof": { change: { "/filing/expedite": { ...expedite, cites: [] } } },
  "expedite-day-past": { change: { "/filing/expedite": { ...expedite, neededOn: "2026-11-20" } } },
  "expedite-day-after-arrival": { change: { "/filing/expedite": { ...expedite, neededOn: "2027-01-20" } } },
  "expedite-without-contact": { change: { "/filing/expedite": expedite } },
  "letter-old": { change: { "/exhibits/0/kind": "letter", "/exhibits/0/datedOn": "2026-01-10" } },
  "letter-undated": { change: { "/exhibits/0/kind": "letter" } },
  "exhibit-dated-ahead": { change: { "/exhibits/0/datedOn": "2026-12-10" } },
  "exhibit-expired": { change: { "/exhibits/0/expiresOn": "2026-11-23" } },
  "dated-warning": {},
  "detention-state-missing": {
    from: "detained",
    change: { [`${whereabouts}/facility`]: { name: "Example Hold Room" } },
  },
  "custody-ground-missing": { from: "detained", change: { "/request/grounds": [publicBenefit] } },
  "special-consideration-unclaimed": {
    from: "detained",
    change: { "/explanation/0/statements/0": "She is six months pregnant." },
  },
  "minor-ground-unfit": {
    from: "detained",
    change: { "/relatives": [mother], "/request/grounds": [{ kind: "custody-minor", custodian: "mother" }] },
  },
  "due-date-past": {
    from: "detained",
    change: { "/request/grounds": [{ kind: "custody-pregnancy", dueOn: "2026-11-23", certifiedBy: "Example Clinic" }] },
  },
  "arriving-variant": { from: "detained", change: { [`${whereabouts}/entry`]: "arriving" } },
  "alternative-236a": { from: "detained" },
  "entry-unknown": { from: "detained", change: { [`${whereabouts}/entry`]: "unknown" } },
  "custody-identity-missing": { from: "detained", change: { "/custody/identity": null } },
  "custody-flight-risk-missing": { from: "detained", change: { "/custody/notFlightRisk": null } },
  "custody-danger-missing": { from: "detained", change: { "/custody/notDanger": null } },
  "custody-assurances-missing": {
    from: "detained",
    change: { "/custody/communityTies": null, "/custody/undertakings": null },
  },
  "release-address-missing": { from: "detained", change: { "/custody/releaseAddress": null } },
  "release-address-po-box": { from: "detained", change: { "/custody/releaseAddress/street": "P.O. Box 12" } },
  "release-address-abroad": {
    from: "detained",
    change: { "/custody/releaseAddress": { street: "ul. Lipowa 1", city: "Gdynia", country: "PL" } },
  },
  "criminal-history-unanswered": { from: "detained", change: { "/custody/criminalHistory": null } },
  "criminal-history-told": {
    from: "detained",
    change: { "/custody/criminalHistory": ["In 2019 she was fined for driving without a license."] },
  },
};
