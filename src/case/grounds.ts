// The grounds of a request, each with the facts that its paragraph and its evidence need. Fields that end a sentence
// of ours ("condition", "treatment") are phrases; fields that are printed as paragraphs are statements.
import { z } from "zod";
import {
  custodyMedical,
  custodyMinor,
  custodyPregnancy,
  custodyPublicInterest,
  custodyWitness,
} from "./custody-grounds.ts";
import { day, receiptNumber, usDollars } from "./identifiers.ts";
import { id, phrase, statement } from "./text.ts";

const relativeId = id.describe("The id of a person in `relatives`.");

const condition = phrase.meta({
  description: "The illness, a phrase without an article that can end a sentence.",
  examples: ["aggressive mitral valve disease"],
});

const treatment = phrase.meta({
  description: "The treatment, a phrase that can end a sentence.",
  examples: ["mitral valve replacement"],
});

const provider = phrase.meta({
  description: "Hospital or doctor, with city and state.",
  examples: ["Example Heart Hospital, Cleveland, Ohio"],
});

const scheduledOn = day.optional().describe("The day for which the treatment is scheduled, YYYY-MM-DD.");

const paidBy = phrase.optional().meta({
  description: "Who pays for the treatment, a phrase that can end a sentence.",
  examples: ["the hospital's charity care"],
});

const medicalTreatment = z.strictObject({
  kind: z.literal("medical-treatment").describe("The person needs medical treatment in the United States."),
  condition,
  treatment,
  provider,
  physician: phrase
    .optional()
    .meta({ description: "The doctor who will treat.", examples: ["Dr. Rosa Example, cardiac surgeon"] }),
  scheduledOn,
  treatmentDays: z
    .int()
    .min(1)
    .max(3660)
    .optional()
    .meta({ description: "How long treatment and recovery take, days.", examples: [120] }),
  prognosis: statement.optional().describe("What happens with and without the treatment."),
  whyNotElsewhere: statement.describe("Why it cannot be done at home or in a neighboring country."),
  costUsd: usDollars.optional().describe("What the treatment costs, U.S. dollars."),
  paidBy,
  returnTripPaidBy: phrase
    .optional()
    .meta({ description: "Who pays for the trip home, a phrase.", examples: ["the petitioner"] }),
  fitToTravel: statement.optional().describe("What a doctor says of the person's fitness to travel."),
});

const accompanyPatient = z.strictObject({
  kind: z.literal("accompany-patient").describe("The person comes with a patient who is treated in the United States."),
  patient: relativeId,
  condition,
  treatment,
  provider,
  scheduledOn,
  whyNeeded: statement.describe("Why this person must be with the patient."),
});

const donor = z.strictObject({
  kind: z.literal("donor").describe("The person gives an organ, tissue or blood to somebody in the United States."),
  recipient: relativeId,
  donates: phrase.meta({ description: "What is given, a phrase with its article.", examples: ["a kidney"] }),
  condition: condition.describe("The recipient's illness, a phrase without an article that can end a sentence."),
  provider,
  scheduledOn,
  match: statement.describe("The match result and why this donor is vital."),
  paidBy,
});

const illRelative = z.strictObject({
  kind: z.literal("ill-relative").describe("The person visits a seriously ill relative in the United States."),
  relative: relativeId,
  condition,
  prognosis: statement.describe("What the treating physician expects, and when."),
  provider: provider.optional().describe("Hospital, hospice or doctor who treats the relative, with city and state."),
  deathImminent: z.enum(["yes", "no"]).optional().describe("Does the physician say that death is imminent?"),
  whyPresenceHelps: statement.describe("Why this person's presence helps."),
  whyOthersCannot: statement.optional().describe("Why others cannot be there instead."),
});

const caregiver = z.strictObject({
  kind: z.literal("caregiver").describe("The person cares for an ill relative in the United States."),
  relative: relativeId,
  condition,
  careNeeds: statement.describe("What care the relative needs."),
  whyNoOneElse: statement.describe("Why nobody in the United States can give the care."),
  experience: statement.optional().describe("What the person has done of this care before."),
  carePlan: statement.optional().describe("How the care will be given."),
  careEndsOn: day.optional().describe("The day on which the care ends, YYYY-MM-DD."),
});

const funeral = z.strictObject({
  kind: z.literal("funeral").describe("The person buries a relative or settles the affairs of one who died."),
  relative: relativeId,
  purpose: z.enum(["funeral", "settle-affairs"]).describe("To attend the funeral, or to settle affairs."),
  eventOn: day
    .optional()
    .describe("Day of the funeral, or the last day on which the affairs must be settled, YYYY-MM-DD."),
  place: phrase.optional().meta({
    description: "Funeral home, church or court, with city and state.",
    examples: ["Example Funeral Home, Parma, Ohio"],
  }),
  detail: statement.describe("What must be done, and why this person must be there."),
});

const protection = z.strictObject({
  kind: z.literal("protection").describe("The person is threatened with harm that aims at this person."),
  country: phrase.meta({ description: "Where the danger is.", examples: ["Afghanistan"] }),
  harm: statement.describe("The harm that threatens this person, from whom."),
  whyTargeted: statement.describe("What makes this person a target."),
  whyImminent: statement.describe("Why the harm is near."),
  whyNoRefuge: statement.describe("Why relocation, a third country or the refugee channel cannot act in time."),
});

const familyReunification = z.strictObject({
  kind: z.literal("family-reunification").describe("The person joins a relative in the United States."),
  relative: relativeId,
  whyNow: statement.describe("Why the family cannot wait for the visa."),
  hardship: statement.optional().describe("What being apart does to the family, above all to a child."),
  petition: z
    .strictObject({
      form: phrase.meta({ description: "The petition's form.", examples: ["Form I-130"] }),
      receipt: receiptNumber.optional(),
      approvedOn: day.optional().describe("The day of the approval, YYYY-MM-DD."),
      priorityOn: day.optional().describe("The priority date, YYYY-MM-DD."),
    })
    .optional()
    .describe("An approved or pending immigrant petition."),
});

const courtProceeding = z.strictObject({
  kind: z.literal("court-proceeding").describe("The person must be at a court or agency in the United States."),
  proceeding: phrase.meta({ description: "The case.", examples: ["State v. Example, No. 26-CR-0000"] }),
  court: phrase.meta({
    description: "The court or agency, with its place.",
    examples: ["Cuyahoga County Court of Common Pleas, Cleveland, Ohio"],
  }),
  role: z.enum(["witness", "party", "defendant", "other"]).describe("What the person is in the case."),
  beginsOn: day.describe("The first day on which the person must be there, YYYY-MM-DD."),
  endsOn: day.optional().describe("The last day on which the person must be there, YYYY-MM-DD."),
  whyInPerson: statement.describe("Why the person must be there in person."),
  returnTies: statement.optional().describe("Family, work, property abroad that show the person will return."),
});

const crimeVictim = z.strictObject({
  kind: z.literal("crime-victim").describe("The person is the victim of trafficking or another crime."),
  crime: z.enum(["trafficking", "other-crime"]).describe("Trafficking in persons, or another crime."),
  agency: phrase.meta({
    description: "The law-enforcement or other agency concerned.",
    examples: ["Cuyahoga County Prosecutor's Office"],
  }),
  need: statement.describe("What happened and why the person must be in the United States."),
  filings: statement.optional().describe("T or U filings."),
  risk: statement.optional().describe("Risk to the person or the family."),
});

const publicBenefit = z.strictObject({
  kind: z.literal("public-benefit").describe("The person's presence is of another significant benefit to the public."),
  organization: phrase.meta({
    description: "The agency or organization that asks.",
    examples: ["Example State University"],
  }),
  benefit: statement.describe("What the public gains."),
  whyThisPerson: statement.describe("Why it must be this person."),
  beginsOn: day.optional().describe("The first day on which the person is needed, YYYY-MM-DD."),
  endsOn: day.optional().describe("The last day on which the person is needed, YYYY-MM-DD."),
});

export const ground = z
  .discriminatedUnion("kind", [
    medicalTreatment,
    accompanyPatient,
    donor,
    illRelative,
    caregiver,
    funeral,
    protection,
    familyReunification,
    courtProceeding,
    crimeVictim,
    publicBenefit,
    custodyMedical,
    custodyPregnancy,
    custodyMinor,
    custodyWitness,
    custodyPublicInterest,
  ])
  .meta({
    id: "Ground",
    description: "Why parole is asked for. The custody-… grounds are those of 8 CFR 212.5(b) for people in detention.",
  });

export type Ground = z.output<typeof ground>;
export type GroundOf<Kind extends Ground["kind"]> = Extract<Ground, { kind: Kind }>;
