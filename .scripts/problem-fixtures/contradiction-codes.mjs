// Codes of a case that says something in one place and denies it in another.
import { aunt, funeral, mother, petitioner } from "./bases.mjs";

const illMother = {
  kind: "ill-relative",
  relative: "mother",
  condition: "a stroke",
  prognosis: "She has weeks to live.",
  whyPresenceHelps: "She asks for her.",
};

export const contradictionCodes = {
  "beneficiary-us-citizen": { change: { "/beneficiary/citizenships/-": "US" } },
  "passport-country-differs": { change: { "/beneficiary/passport/country": "UA" } },
  "whereabouts-country-differs": {
    change: {
      "/beneficiary/whereabouts/address": { street: "10 Sample Street", city: "Parma", state: "OH", zip: "44129" },
    },
  },
  "territory-as-country": {
    from: "petitioned",
    change: { "/petitioner/address": { street: "1 Calle Sol", city: "Ponce", postalCode: "00716", country: "PR" } },
  },
  "facility-place-differs": {
    from: "detained",
    change: {
      "/beneficiary/whereabouts/facility/address": {
        street: "2240 Hubbard Road",
        city: "Youngstown",
        state: "PA",
        zip: "44505",
      },
    },
  },
  "petitioner-is-beneficiary": {
    change: { "/petitioner": { ...petitioner, name: { given: "Mira", family: "Example" }, bornOn: "1980-05-17" } },
  },
  "sponsor-is-petitioner": { from: "supported", change: { "/sponsors/0/person/name": petitioner.name } },
  "sponsor-minor": { from: "supported", change: { "/sponsors/0/person/bornOn": "2010-01-01" } },
  "sponsor-and-none": { from: "petitioned", change: { "/sponsors": [aunt] } },
  "relative-has-died": {
    change: { "/relatives": [{ ...mother, diedOn: "2026-10-01" }], "/request/grounds/-": illMother },
  },
  "day-of-death-missing": { change: { "/relatives": [mother], "/request/grounds/-": funeral } },
  "relative-unused": { change: { "/relatives": [mother] } },
  "parents-of-adult": { from: "child", change: { "/beneficiary/bornOn": "1980-05-17" } },
  "custody-not-asked": { change: { "/custody": {} } },
  "not-tried-yet-dated": { change: { "/alternatives/visas/0/outcome": "not-tried" } },
  "form-sponsor-not-asked": { from: "supported", change: { "/forms/0/sponsor": "aunt" } },
};
