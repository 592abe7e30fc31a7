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
    filing: { carrier: "fedex", fee: { method: "card" }, expedite: { reason: "Surgery is scheduled for January 11, 2027, and the hospital will not hold the date.", neededOn: "2027-01-04", cites: [{ exhibit: "hospital" }] } },
    beneficiary: {
      name: { given: "Olena", family: "Kovalenko", native: "Олена Коваленко", other: ["Olena Petrenko"] },
      pronoun: "she",
      bornOn: "1961-03-02",
      birthCountry: "UA",
      citizenships: ["UA"],
      passport: { number: "FB000000", country: "UA", expiresOn: "2030-05-01" },
      whereabouts: { kind: "outside-us", address: { street: "ul. Przykładowa 5/12", city: "Rzeszów", postalCode: "35-000", country: "PL" }, priorRemovalOrder: "no" },
    },
    petitioner: {
      name: { given: "Andriy", family: "Kovalenko" },
      relationship: "son",
      status: "us-citizen",
      address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
      phone: "+1 216 555 0100",
      email: "andriy@example.org",
    },
    sponsors: [{ person: "petitioner", householdSize: 3, annualIncomeUsd: 84000, willProvide: ["housing", "food", "local transport"], cites: [{ exhibit: "tax" }] }],
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
          prognosis: { text: "Without the operation her heart will fail within months; with it she can expect to return to ordinary life.", cites: [{ exhibit: "cardiologist", page: 2 }] },
          whyNotElsewhere: { text: "The operation she needs is not performed in the hospitals that will accept her in Poland, and hospitals in Ukraine cannot schedule it.", cites: [{ exhibit: "cardiologist", page: 3 }] },
          costUsd: 145000,
          paidBy: "the hospital's charity care program",
          returnTripPaidBy: "the petitioner",
          fitToTravel: "Her cardiologist confirms that she can fly with oxygen.",
        },
      ],
      arriveOn: "2027-01-04",
      stayDays: 150,
      whyThisLong: "The surgeon plans four months of recovery under his care and asks for a margin of one month.",
      whyNow: { text: "Her cardiologist says that the operation must be done within ten to twelve weeks of October 2, 2026.", cites: [{ exhibit: "cardiologist", page: 1 }, { exhibit: "hospital" }] },
      onlyPurpose: "yes",
      departurePlan: "She returns to Rzeszów, where she keeps her lease, after the surgeon releases her.",
      notifyPost: { city: "Krakow", country: "PL" },
      discretion: ["She has never overstayed a visa of any country."],
    },
    alternatives: {
      visas: [{ kind: "B-2", outcome: "refused", on: "2026-10-14", where: "U.S. Consulate General Krakow", explanation: { text: "Refused under section 214(b).", cites: [{ exhibit: "refusal" }] } }],
      otherStatus: "none",
      petitions: [{ form: "Form I-130", outcome: "pending", receipt: "IOE0912345678", on: "2026-03-01" }],
      inadmissibility: [],
    },
    explanation: [
      {
        heading: "The emergency",
        statements: [
          { text: "On October 2, 2026, her cardiologist found that the valve is failing and that she should be operated on within ten to twelve weeks.", cites: [{ exhibit: "cardiologist", page: 1 }] },
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
      { id: "passport", title: "Passport of Olena Kovalenko, biographic page", file: "passport.jpg", meets: ["beneficiary-identity"] },
      { id: "cardiologist", title: "Letter of the treating cardiologist", file: "letter.pdf", meets: ["physician-letter"], datedOn: "2026-10-02", language: "pl", translation: { file: "letter-en.pdf", translator: { name: "Ewa Example" } } },
      { id: "hospital", title: "Acceptance letter of Example Heart Hospital", file: "hospital.pdf", meets: ["hospital-acceptance"], datedOn: "2026-11-05" },
      { id: "refusal", title: "B-2 refusal notice", file: "refusal.pdf", meets: ["visa-attempt"], datedOn: "2026-10-14" },
      { id: "tax", title: "Tax return of Andriy Kovalenko, 2025", file: "tax.pdf", meets: ["sponsor-finances"] },
    ],
    representative: "office",
  };
}

export function proceedingsCase(): Json {
  return {
    caseId: "2026-0200",
    filing: { fee: { method: "card" } },
    beneficiary: {
      name: { given: "Samuel", family: "Okafor" },
      pronoun: "he",
      bornOn: "1990-06-15",
      birthCountry: "NG",
      citizenships: ["NG"],
      aNumber: "A-200-300-400",
      passport: { number: "B0000000", country: "NG", expiresOn: "2026-01-01" },
      whereabouts: { kind: "in-us", address: { street: "5 Sample Road", city: "Detroit", state: "MI", zip: "48201" }, removalProceedings: "yes", court: "the Detroit Immigration Court", nextHearingOn: "2027-03-09", entry: "admitted" },
    },
    petitioner: "beneficiary",
    relatives: [{ id: "father", name: { given: "Chidi", family: "Okafor" }, relationship: "father", diedOn: "2026-11-20" }],
    sponsors: [
      { id: "aunt", person: { name: { given: "Ada", family: "Obi" }, relationship: "aunt", status: "lawful-permanent-resident", address: { street: "9 Sample Road", city: "Detroit", state: "MI", zip: "48201" } }, annualIncomeUsd: 61000, householdSize: 1, willProvide: ["housing", "food"] },
      { id: "church", person: { name: { given: "Paul", family: "Sample" }, organization: "Example Parish", title: "Pastor", relationship: "parish" }, assetsUsd: 20000, willProvide: ["the fare"] },
    ],
    request: {
      basis: "urgent-humanitarian",
      grounds: [{ kind: "funeral", relative: "father", purpose: "funeral", eventOn: "2026-12-12", place: "Example Funeral Home, Toledo, Ohio", detail: "As the eldest son I must lead the burial rites." }],
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
    forms: [{ form: "I-131", file: "forms/i-131.pdf" }, { form: "I-134", file: "forms/i-134-aunt.pdf", sponsor: "aunt" }, { form: "I-134", addedByHand: true, sponsor: "church" }],
    exhibits: [{ id: "passport", title: "Passport of Samuel Okafor", file: "passport.pdf", meets: ["beneficiary-identity"] }, { id: "death", title: "Death certificate of Chidi Okafor", file: "death.pdf", meets: ["death-certificate"], datedOn: "2026-11-22" }],
    representative: "none",
  };
}

export function detainedCase(): Json {
  return {
    caseId: "2026-0300",
    filing: {},
    beneficiary: {
      name: { given: "Luis", middle: "Alberto", family: "Mendez Ruiz" },
      pronoun: "he",
      bornOn: "1984-01-31",
      birthCountry: "VE",
      citizenships: ["VE"],
      aNumber: "A-111-222-333",
      noPassport: "His passport was stolen on the way; his national identity card shows his citizenship.",
      whereabouts: { kind: "detained", facility: { name: "Example Processing Center" }, detainedOn: "2026-08-03", deportationOfficer: "R. Sample", entry: "without-inspection", removalProceedings: "yes", court: "the Jena Immigration Court", nextHearingOn: "2027-02-02", finalOrder: "no", credibleFear: "found" },
    },
    petitioner: { name: { given: "Maria", family: "Mendez" }, relationship: "sister", status: "us-citizen", address: { street: "12 Sample Lane", city: "Baton Rouge", state: "LA", zip: "70801" } },
    sponsors: [{ person: "petitioner", annualIncomeUsd: 48000, householdSize: 2, willProvide: ["housing", "food", "transport to hearings"], howKnown: "She is his elder sister and has known him all his life." }],
    request: {
      basis: "urgent-humanitarian",
      grounds: [{ kind: "custody-medical", condition: "end-stage kidney disease", whyCustodyFails: { text: "The facility takes him to dialysis twice a week; his nephrologist ordered it three times a week.", cites: [{ exhibit: "records", page: 2 }] }, carePlan: "Example Kidney Clinic in Baton Rouge has accepted him for dialysis three times a week." }],
      stayDays: 365,
      whyNow: "Each week without the third session adds to the damage to his heart.",
      onlyPurpose: "yes",
      discretion: ["He worked as a teacher for eleven years."],
    },
    custody: {
      identity: { text: "His Venezuelan identity card is enclosed.", cites: [{ exhibit: "identity" }] },
      notFlightRisk: ["He has an asylum case to win and a sister to live with.", "He needs dialysis where he is registered."],
      notDanger: ["He has had no disciplinary report in detention."],
      communityTies: ["His sister Maria Mendez, a citizen, lives at 12 Sample Lane, Baton Rouge, Louisiana."],
      undertakings: ["Maria Mendez undertakes to bring him to every hearing."],
      releaseAddress: { street: "12 Sample Lane", city: "Baton Rouge", state: "LA", zip: "70801" },
      criminalHistory: "none",
    },
    explanation: [{ heading: "His illness in detention", statements: ["In September he was taken to the emergency room twice."] }],
    forms: [{ form: "G-28", file: "forms/g-28.pdf" }],
    exhibits: [
      { id: "identity", title: "Identity card of Luis Mendez Ruiz", file: "id.pdf", meets: ["beneficiary-identity"], language: "es", translation: { file: "id-en.pdf", certificate: { file: "id-cert.pdf", namesDocument: "yes" } } },
      { id: "records", title: "Medical records of the facility", file: "records.pdf", meets: ["medical-records"], datedOn: "2026-11-01" },
      { id: "sponsor", title: "Letter of Maria Mendez", file: "sponsor.pdf", meets: ["sponsor-letter"], datedOn: "2026-11-10" },
    ],
    representative: "office",
  };
}
