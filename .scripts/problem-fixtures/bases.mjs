// The cases that the problem fixtures start from: the minimal case, and what turns it into the other kinds of case.
// A change is a pointer into the case with the value that stands there; null takes the field away.

export const petitioner = {
  name: { given: "Taras", family: "Example" },
  bornOn: "1975-02-11",
  relationship: "brother",
  status: "us-citizen",
  address: { street: "100 Example Avenue", city: "Parma", state: "OH", zip: "44129", county: "Cuyahoga" },
  phone: "+1 216 555 0100",
  email: "taras@example.org",
};

export const aunt = {
  id: "aunt",
  person: {
    name: { given: "Iryna", family: "Sample" },
    relationship: "aunt",
    status: "lawful-permanent-resident",
    address: { street: "7 Sample Street", city: "Parma", state: "OH", zip: "44129" },
  },
  householdSize: 2,
  annualIncomeUsd: 40000,
  willProvide: ["housing"],
};

export const uncle = {
  ...aunt,
  id: "uncle",
  person: { ...aunt.person, name: { given: "Oleh", family: "Muster" }, relationship: "uncle" },
};

export const funeral = { kind: "funeral", relative: "mother", purpose: "funeral", detail: "She buries her mother." };

export const mother = { id: "mother", name: { given: "Oksana", family: "Example" }, relationship: "mother" };

export const parents = [
  { name: { given: "Anna", family: "Example" }, relation: "mother", consent: "given", exhibit: "papers" },
  { name: { given: "Jan", family: "Example" }, relation: "father", consent: "given", exhibit: "papers" },
];

const custody = {
  identity: "Her passport shows who she is.",
  notFlightRisk: ["She came to every hearing."],
  notDanger: ["She was never arrested."],
  communityTies: ["Her brother lives in Parma, Ohio."],
  undertakings: ["She will report as ordered."],
  releaseAddress: { street: "100 Example Avenue", city: "Parma", state: "OH", zip: "44129" },
  criminalHistory: "none",
};

const withPetitioner = { "/petitioner": petitioner };
const here = { ...withPetitioner, "/filing/fee": null, "/request/arriveOn": null, "/custody": custody };

const brother = {
  id: "brother",
  relationship: { sister: "brother" },
  beneficiary: {
    name: { given: "Jan", family: "Example" },
    bornOn: "1978-02-11",
    birthCountry: "PL",
    citizenships: ["PL"],
    passport: { number: "ZZ0000002", country: "PL", expiresOn: "2031-05-17" },
    whereabouts: {
      kind: "outside-us",
      address: { street: "ul. Lipowa 1", city: "Gdynia", postalCode: "81-000", country: "PL" },
      priorRemovalOrder: "no",
    },
  },
};

/** A family of brother and sister; what the minimal case says of her stands at its top, for both. */
const family = {
  "/beneficiary": null,
  "/forms": null,
  "/exhibits/0/for": "all",
  "/members": [
    {
      ...brother,
      id: "sister",
      relationship: { brother: "sister" },
      beneficiary: {
        ...brother.beneficiary,
        name: { given: "Mira", family: "Example" },
        bornOn: "1980-05-17",
        passport: { number: "ZZ0000001", country: "PL", expiresOn: "2031-05-17" },
      },
    },
    brother,
  ],
};

export const bases = {
  family,
  abroad: {},
  petitioned: withPetitioner,
  supported: { ...withPetitioner, "/noSponsor": null, "/sponsors": [aunt] },
  child: {
    ...withPetitioner,
    "/beneficiary/bornOn": "2014-01-01",
    "/beneficiary/travelsWith": "her aunt",
    "/beneficiary/parents": parents,
  },
  "in-proceedings": {
    ...here,
    "/beneficiary/whereabouts": {
      kind: "in-us",
      address: { street: "10 Sample Street", city: "Parma", state: "OH", zip: "44129" },
      removalProceedings: "yes",
      finalOrder: "no",
      entry: "without-inspection",
    },
  },
  detained: {
    ...here,
    "/beneficiary/whereabouts": {
      kind: "detained",
      facility: { name: "Northeast Ohio Correctional Center", state: "OH" },
      entry: "without-inspection",
      removalProceedings: "yes",
      finalOrder: "no",
    },
    "/request/grounds": [
      { kind: "custody-medical", condition: "heart failure", whyCustodyFails: "The facility has no cardiologist." },
    ],
  },
};
