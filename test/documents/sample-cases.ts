// Invented people. Each function gives a fresh case as its file would hold it.
import type { Json } from "./build-checked.ts";

export const office: Json = {
  letterhead: {
    name: "Example Legal Aid",
    lines: ["Immigration Unit"],
    address: { street: "200 Example Street", unit: "Suite 4", city: "Cleveland", state: "OH", zip: "44114" },
    phone: "+1 216 555 0111",
    email: "immigration@example.org",
  },
  representative: {
    name: { given: "Jane", family: "Example" },
    kind: "attorney",
    licensingAuthority: "Supreme Court of Ohio",
    barNumber: "0000000",
    organization: "Example Legal Aid",
  },
};

export function medicalCase(): Json {
  return {
    caseId: "2026-0143",
    filing: {
      carrier: "fedex",
      fee: { method: "card" },
      expedite: {
        reason: "Surgery is scheduled for January 11, 2027, and the hospital will not hold the date.",
        neededOn: "2027-01-04",
        cites: [{ exhibit: "hospital" }],
      },
    },
    beneficiary: {
      name: { given: "Olena", family: "Kovalenko", native: "Олена Коваленко", other: ["Olena Petrenko"] },
      pronoun: "she",
      bornOn: "1961-03-02",
      birthCountry: "UA",
      citizenships: ["UA"],
      passport: { number: "FB000000", country: "UA", expiresOn: "2030-05-01" },
      whereabouts: {
        kind: "outside-us",
        address: { street: "ul. Przykładowa 5/12", city: "Rzeszów", postalCode: "35-000", country: "PL" },
        priorRemovalOrder: "no",
      },
    },
    petitioner: {
      name: { given: "Andriy", family: "Kovalenko" },
      relationship: "son",
      status: "us-citizen",
      address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
      phone: "+1 216 555 0100",
      email: "andriy@example.org",
    },
    sponsors: [
      {
        person: "petitioner",
        householdSize: 3,
        annualIncomeUsd: 84000,
        willProvide: ["housing", "food", "local transport"],
        cites: [{ exhibit: "tax" }],
      },
    ],
    request: {
      basis: "urgent-humanitarian",
      grounds: [
        {
          kind: "medical-treatment",
          condition: "aggressive mitral valve disease",
          treatment: "mitral valve replacement",
          provider: "Example Heart Hospital, Cleveland, Ohio",
          physician: "Dr. Alex Sample",
          scheduledOn: "2027-01-11",
          treatmentDays: 120,
          prognosis: {
            text: "Without the operation her heart will fail within months; with it she can expect to return to ordinary life.",
            cites: [{ exhibit: "cardiologist", page: 2 }],
          },
          whyNotElsewhere: {
            text: "The operation she needs is not performed in the hospitals that will accept her in Poland, and hospitals in Ukraine cannot schedule it.",
            cites: [{ exhibit: "cardiologist", page: 3 }],
          },
          costUsd: 145000,
          paidBy: "the hospital's charity care program",
          returnTripPaidBy: "the petitioner",
          fitToTravel: "Her cardiologist confirms that she can fly with oxygen.",
        },
      ],
      arriveOn: "2027-01-04",
      stayDays: 150,
      whyThisLong: "The surgeon plans four months of recovery under his care and asks for a margin of one month.",
      whyNow: {
        text: "Her cardiologist says that the operation must be done within ten to twelve weeks of October 2, 2026.",
        cites: [{ exhibit: "cardiologist", page: 1 }, { exhibit: "hospital" }],
      },
      onlyPurpose: "yes",
      departurePlan: "She returns to Rzeszów, where she keeps her lease, after the surgeon releases her.",
      notifyPost: { city: "Krakow", country: "PL" },
      discretion: ["She has never overstayed a visa of any country."],
    },
    alternatives: {
      visas: [
        {
          kind: "B-2",
          outcome: "refused",
          on: "2026-10-14",
          where: "U.S. Consulate General Krakow",
          explanation: { text: "Refused under section 214(b).", cites: [{ exhibit: "refusal" }] },
        },
      ],
      otherStatus: "none",
      petitions: [{ form: "Form I-130", outcome: "pending", receipt: "IOE0912345678", on: "2026-03-01" }],
      inadmissibility: [],
    },
    explanation: [
      {
        heading: "The emergency",
        statements: [
          {
            text: "On October 2, 2026, her cardiologist found that the valve is failing and that she should be operated on within ten to twelve weeks.",
            cites: [{ exhibit: "cardiologist", page: 1 }],
          },
          "She lives alone in a rented room.\n\nSince August she cannot climb the stairs to it without resting twice",
        ],
      },
    ],
    forms: [
      { form: "I-131", file: "forms/i-131.pdf" },
      { form: "I-134", file: "forms/i-134.pdf", sponsor: "petitioner" },
      { form: "G-1145", addedByHand: true },
      { form: "G-1450", addedByHand: true },
      { form: "G-28", file: "forms/g-28.pdf" },
    ],
    exhibits: [
      {
        id: "passport",
        title: "Passport of Olena Kovalenko, biographic page",
        file: "passport.jpg",
        meets: ["beneficiary-identity"],
      },
      {
        id: "cardiologist",
        title: "Letter of the treating cardiologist",
        file: "letter.pdf",
        meets: ["physician-letter"],
        datedOn: "2026-10-02",
        language: "pl",
        translation: { file: "letter-en.pdf", translator: { name: "Ewa Example" } },
      },
      {
        id: "hospital",
        title: "Acceptance letter of Example Heart Hospital",
        file: "hospital.pdf",
        meets: ["hospital-acceptance"],
        datedOn: "2026-11-05",
      },
      {
        id: "refusal",
        title: "B-2 refusal notice",
        file: "refusal.pdf",
        meets: ["visa-attempt"],
        datedOn: "2026-10-14",
      },
      { id: "tax", title: "Tax return of Andriy Kovalenko, 2025", file: "tax.pdf", meets: ["sponsor-finances"] },
    ],
    representative: "office",
  };
}

export function proceedingsCase(): Json {
  return {
    caseId: "2026-0200",
    filing: {
      fee: {
        method: "waiver",
        basis: "hardship",
        detail: "I have been without work since the funeral costs fell due.",
      },
    },
    beneficiary: {
      name: { given: "Samuel", family: "Okafor" },
      pronoun: "he",
      bornOn: "1990-06-15",
      birthCountry: "NG",
      citizenships: ["NG"],
      aNumber: "A-200-300-400",
      passport: { number: "B0000000", country: "NG", expiresOn: "2026-01-01" },
      whereabouts: {
        kind: "in-us",
        address: { street: "5 Sample Road", city: "Detroit", state: "MI", zip: "48201" },
        removalProceedings: "yes",
        court: "Immigration Court, Detroit, Michigan",
        nextHearingOn: "2027-03-09",
        entry: "admitted",
      },
    },
    petitioner: "beneficiary",
    relatives: [
      { id: "father", name: { given: "Chidi", family: "Okafor" }, relationship: "father", diedOn: "2026-11-20" },
    ],
    sponsors: [
      {
        id: "aunt",
        person: {
          name: { given: "Ada", family: "Obi" },
          relationship: "aunt",
          status: "lawful-permanent-resident",
          address: { street: "9 Sample Road", city: "Detroit", state: "MI", zip: "48201" },
        },
        annualIncomeUsd: 61000,
        householdSize: 1,
        willProvide: ["housing", "food"],
      },
      {
        id: "church",
        person: {
          name: { given: "Paul", family: "Sample" },
          organization: "Example Parish",
          title: "Pastor",
          relationship: "parish",
        },
        assetsUsd: 20000,
        willProvide: ["the fare"],
      },
    ],
    request: {
      basis: "urgent-humanitarian",
      grounds: [
        {
          kind: "funeral",
          relative: "father",
          purpose: "funeral",
          eventOn: "2026-12-12",
          place: "Example Funeral Home, Toledo, Ohio",
          detail: "As the eldest son I must lead the burial rites.",
        },
      ],
      stayDays: 60,
      whyNow: "The burial cannot be moved.",
      onlyPurpose: "yes",
    },
    custody: {
      identity: { text: "My passport and my driver's license show who I am.", cites: [{ exhibit: "passport" }] },
      notFlightRisk: ["I have come to every hearing of my case."],
      notDanger: [],
      communityTies: ["My aunt Ada Obi lives at 9 Sample Road, Detroit."],
      undertakings: ["I undertake to report as this office asks."],
      criminalHistory: "none",
    },
    forms: [
      { form: "I-131", file: "forms/i-131.pdf" },
      { form: "I-134", file: "forms/i-134-aunt.pdf", sponsor: "aunt" },
      { form: "I-134", addedByHand: true, sponsor: "church" },
    ],
    exhibits: [
      { id: "passport", title: "Passport of Samuel Okafor", file: "passport.pdf", meets: ["beneficiary-identity"] },
      {
        id: "death",
        title: "Death certificate of Chidi Okafor",
        file: "death.pdf",
        meets: ["death-certificate"],
        datedOn: "2026-11-22",
      },
    ],
    representative: "none",
  };
}

export function detainedCase(): Json {
  return {
    caseId: "2026-0300",
    filing: {
      expedite: {
        reason: "His nephrologist fears a failure of the heart.",
        neededOn: "2026-12-15",
        cites: [{ exhibit: "records" }],
      },
    },
    beneficiary: {
      name: { given: "Luis", middle: "Alberto", family: "Mendez Ruiz" },
      pronoun: "he",
      bornOn: "1984-01-31",
      birthCountry: "VE",
      citizenships: ["VE"],
      aNumber: "A-111-222-333",
      noPassport: "His passport was stolen on the way; his national identity card shows his citizenship.",
      whereabouts: {
        kind: "detained",
        facility: { name: "Example Processing Center" },
        detainedOn: "2026-08-03",
        deportationOfficer: "R. Sample",
        entry: "without-inspection",
        removalProceedings: "yes",
        court: "Immigration Court, Jena, Louisiana",
        nextHearingOn: "2027-02-02",
        finalOrder: "no",
        credibleFear: "found",
      },
    },
    petitioner: {
      name: { given: "Maria", family: "Mendez" },
      relationship: "sister",
      status: "us-citizen",
      address: { street: "12 Sample Lane", city: "Baton Rouge", state: "LA", zip: "70801" },
    },
    sponsors: [
      {
        person: "petitioner",
        annualIncomeUsd: 48000,
        householdSize: 2,
        willProvide: ["housing", "food", "transport to hearings"],
        howKnown: "She is his elder sister and has known him all his life.",
      },
    ],
    request: {
      basis: "urgent-humanitarian",
      grounds: [
        {
          kind: "custody-medical",
          condition: "end-stage kidney disease",
          whyCustodyFails: {
            text: "The facility takes him to dialysis twice a week; his nephrologist ordered it three times a week.",
            cites: [{ exhibit: "records", page: 2 }],
          },
          carePlan: "Example Kidney Clinic in Baton Rouge has accepted him for dialysis three times a week.",
        },
      ],
      stayDays: 365,
      whyThisLong: "The wait for a transplant is a year or more.",
      departurePlan: "If the court orders it, he will leave from Houston with his sister's help.",
      whyNow: "Each week without the third session adds to the damage to his heart.",
      onlyPurpose: "yes",
      discretion: ["He worked as a teacher for eleven years."],
    },
    custody: {
      identity: { text: "His Venezuelan identity card is enclosed.", cites: [{ exhibit: "identity" }] },
      notFlightRisk: [
        "He has an asylum case to win and a sister to live with.",
        "He needs dialysis where he is registered.",
      ],
      notDanger: ["He has had no disciplinary report in detention."],
      communityTies: ["His sister Maria Mendez, a citizen, lives at 12 Sample Lane, Baton Rouge, Louisiana."],
      undertakings: ["Maria Mendez undertakes to bring him to every hearing."],
      releaseAddress: { street: "12 Sample Lane", city: "Baton Rouge", state: "LA", zip: "70801" },
      criminalHistory: "none",
    },
    explanation: [
      { heading: "His illness in detention", statements: ["In September he was taken to the emergency room twice."] },
    ],
    forms: [{ form: "G-28", file: "forms/g-28.pdf" }],
    exhibits: [
      {
        id: "identity",
        title: "Identity card of Luis Mendez Ruiz",
        file: "id.pdf",
        meets: ["beneficiary-identity"],
        language: "es",
        translation: { file: "id-en.pdf", certificate: { file: "id-cert.pdf", namesDocument: "yes" } },
      },
      {
        id: "records",
        title: "Medical records of the facility",
        file: "records.pdf",
        meets: ["medical-records"],
        datedOn: "2026-11-01",
      },
      {
        id: "sponsor",
        title: "Letter of Maria Mendez",
        file: "sponsor.pdf",
        meets: ["sponsor-letter"],
        datedOn: "2026-11-10",
      },
    ],
    representative: "office",
  };
}

const relatives = [
  {
    id: "mother",
    name: { given: "Maria", family: "Kovalenko" },
    relationship: "mother",
    status: "lawful-permanent-resident",
  },
  { id: "late-father", name: { given: "Ivan", family: "Kovalenko" }, relationship: "father", diedOn: "2026-11-20" },
];

/** Every ground with every field that it can have. */
export const fullGrounds: readonly Json[] = [
  (medicalCase()["request"] as { grounds: Json[] }).grounds[0] ?? {},
  {
    kind: "accompany-patient",
    patient: "mother",
    condition: "acute leukemia",
    treatment: "a bone marrow transplant",
    provider: "Example Clinic, Boston, Massachusetts",
    scheduledOn: "2027-02-01",
    whyNeeded: "Nobody else can stay with the patient day and night.",
  },
  {
    kind: "donor",
    recipient: "mother",
    donates: "a kidney",
    condition: "end-stage kidney disease",
    provider: "Example Transplant Center, Chicago, Illinois",
    scheduledOn: "2027-02-01",
    match: "The match is six of six antigens.",
    paidBy: "the recipient's insurance",
  },
  {
    kind: "ill-relative",
    relative: "mother",
    condition: "metastatic lung cancer",
    prognosis: "The oncologist expects weeks.",
    provider: "Example Hospice, Akron, Ohio",
    deathImminent: "yes",
    whyPresenceHelps: "The patient asks for her last child.",
    whyOthersCannot: "There is no other child.",
  },
  {
    kind: "caregiver",
    relative: "mother",
    condition: "advanced Parkinson's disease",
    careNeeds: "Care is needed day and night.",
    whyNoOneElse: "The only other relative works at night.",
    experience: "Ten years as a nurse.",
    carePlan: "The plan of the agency is enclosed.",
    careEndsOn: "2027-05-01",
  },
  {
    kind: "funeral",
    relative: "late-father",
    purpose: "funeral",
    eventOn: "2026-12-12",
    place: "Example Funeral Home, Parma, Ohio",
    detail: "The rite needs the eldest child.",
  },
  {
    kind: "funeral",
    relative: "late-father",
    purpose: "settle-affairs",
    eventOn: "2027-01-20",
    place: "Probate Court, Cleveland, Ohio",
    detail: "The heir must sign in person.",
  },
  {
    kind: "protection",
    country: "Exampleland",
    harm: "The militia threatens to kill the beneficiary.",
    whyTargeted: "The militia knows the name and the address.",
    whyImminent: "Two colleagues were killed in November.",
    whyNoRefuge: "The border is closed.",
  },
  {
    kind: "family-reunification",
    relative: "mother",
    whyNow: "The child is alone since November.",
    hardship: "The child does not eat.",
    petition: { form: "Form I-130", receipt: "IOE0912345678", approvedOn: "2026-05-01", priorityOn: "2025-01-15" },
  },
  {
    kind: "court-proceeding",
    proceeding: "State v. Example, No. 26-CR-0000",
    court: "the Cuyahoga County Court of Common Pleas",
    role: "witness",
    beginsOn: "2027-02-08",
    endsOn: "2027-02-19",
    whyInPerson: "The court does not hear this witness by video.",
    returnTies: "A house and a position wait at home.",
  },
  {
    kind: "crime-victim",
    crime: "trafficking",
    agency: "the Example County Sheriff",
    need: "The agency needs the testimony.",
    filings: "A T application is pending.",
    risk: "The traffickers know the family.",
  },
  {
    kind: "public-benefit",
    organization: "The Example Museum",
    benefit: "The exhibition cannot open without the conservator.",
    whyThisPerson: "Only this person knows the method.",
    beginsOn: "2027-02-01",
    endsOn: "2027-04-01",
  },
];

export const fullCustodyGrounds: readonly Json[] = [
  {
    kind: "custody-medical",
    condition: "end-stage kidney disease",
    whyCustodyFails: "Dialysis is given twice a week only.",
    carePlan: "A clinic has accepted the patient.",
  },
  {
    kind: "custody-pregnancy",
    dueOn: "2027-03-01",
    certifiedBy: "Dr. Sam Sample of Example Clinic",
    detail: "The pregnancy is at high risk.",
  },
  { kind: "custody-minor", custodian: "mother", detail: "The mother has a room ready." },
  {
    kind: "custody-witness",
    proceeding: "United States v. Example, No. 26-0000",
    body: "the U.S. District Court in New Orleans",
    beginsOn: "2027-02-08",
    detail: "The prosecutor has asked for the testimony.",
  },
  { kind: "custody-public-interest", detail: "The beneficiary is the only doctor of the town." },
];

/** The relatives that the grounds point at. */
function relativesOf(grounds: readonly Json[]): Json[] {
  return relatives.filter(({ id }) => grounds.some((ground) => Object.values(ground).includes(id)));
}

/** The medical case with other grounds, everything that a ground can point at, and every optional fact. */
export function caseWithGrounds(grounds: readonly Json[]): Json {
  const base = medicalCase();
  return {
    ...base,
    relatives: relativesOf(grounds),
    request: {
      ...(base["request"] as Json),
      basis: "both",
      grounds,
      onlyPurpose: "no",
      otherPurpose: "A visit to the grave of a relative.",
    },
    alternatives: {
      ...(base["alternatives"] as Json),
      otherStatus: { status: "a fiancé visa", whyNotUsed: "It takes more than a year." },
      inadmissibility: [
        {
          ground: "INA 212(a)(9)(B), unlawful presence",
          explanation: "An overstay of eight months in 2015.",
          waiver: {
            outcome: "denied",
            on: "2024-03-03",
            explanation: "The waiver was denied for lack of a qualifying relative.",
          },
        },
      ],
    },
  };
}

/** The detained case with another ground. */
export function detainedWithGround(ground: Json): Json {
  const base = detainedCase();
  return { ...base, relatives: relativesOf([ground]), request: { ...(base["request"] as Json), grounds: [ground] } };
}

/** A child of 9 who files alone: the mother signs. */
export function childCase(): Json {
  const base = medicalCase();
  return {
    ...base,
    beneficiary: {
      ...(base["beneficiary"] as Json),
      bornOn: "2017-05-05",
      pronoun: undefined,
      parents: [
        { name: { given: "Maria", family: "Kovalenko" }, relation: "mother", consent: "given" },
        {
          name: { given: "Ivan", family: "Kovalenko" },
          relation: "father",
          consent: "deceased",
          explanation: "He died in 2024",
          exhibit: "tax",
        },
      ],
      travelsWith: "her mother",
    },
    petitioner: "beneficiary",
    sponsors: [
      {
        id: "uncle",
        person: { name: { given: "Petro", family: "Example" }, relationship: "uncle", status: "us-citizen" },
        willProvide: ["housing"],
      },
    ],
    forms: [
      { form: "I-131", file: "forms/i-131.pdf" },
      { form: "I-134", file: "forms/i-134.pdf", sponsor: "uncle" },
    ],
    representative: "none",
  };
}
