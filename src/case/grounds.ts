// The grounds of a request, each with the facts that its paragraph and its evidence need. Fields that end a sentence
// of ours ("condition", "treatment") are phrases; fields that are printed as paragraphs are statements.
import { z } from "zod";
import { day, usDollars } from "./identifiers.ts";
import { id, phrase, statement } from "./text.ts";

const relativeId = id.describe("The id of a person in `relatives`.");

const medicalTreatment = z.strictObject({
  kind: z.literal("medical-treatment"),
  condition: phrase.describe('The illness, a phrase without an article: "aggressive mitral valve disease".'),
  treatment: phrase.describe('The treatment, a phrase: "mitral valve replacement".'),
  provider: phrase.describe("Hospital or doctor in the United States, with city and state."),
  physician: phrase.optional().describe("The doctor who will treat."),
  scheduledOn: day.optional(),
  treatmentDays: z.int().min(1).max(3660).optional().describe("How long treatment and recovery take, days."),
  prognosis: statement.optional().describe("What happens with and without the treatment."),
  whyNotElsewhere: statement.describe("Why it cannot be done at home or in a neighbouring country."),
  costUsd: usDollars.optional(),
  paidBy: phrase.optional().describe('Who pays, a phrase: "the hospital\'s charity care".'),
  returnTripPaidBy: phrase.optional(),
  fitToTravel: statement.optional(),
});

const accompanyPatient = z.strictObject({
  kind: z.literal("accompany-patient"),
  patient: relativeId,
  condition: phrase,
  treatment: phrase,
  provider: phrase,
  scheduledOn: day.optional(),
  whyNeeded: statement.describe("Why this person must be with the patient."),
});

const donor = z.strictObject({
  kind: z.literal("donor"),
  recipient: relativeId,
  donates: phrase.describe('What is given: "a kidney", "bone marrow".'),
  condition: phrase.describe("The recipient's illness."),
  provider: phrase,
  scheduledOn: day.optional(),
  match: statement.describe("The match result and why this donor is vital."),
  paidBy: phrase.optional(),
});

const illRelative = z.strictObject({
  kind: z.literal("ill-relative"),
  relative: relativeId,
  condition: phrase,
  prognosis: statement.describe("What the treating physician expects, and when."),
  provider: phrase.optional().describe("Hospital, hospice or doctor who treats the relative."),
  deathImminent: z.enum(["yes", "no"]).optional().describe("Does the physician say that death is imminent?"),
  whyPresenceHelps: statement,
  whyOthersCannot: statement.optional(),
});

const caregiver = z.strictObject({
  kind: z.literal("caregiver"),
  relative: relativeId,
  condition: phrase,
  careNeeds: statement,
  whyNoOneElse: statement.describe("Why nobody in the United States can give the care."),
  experience: statement.optional(),
  carePlan: statement.optional(),
  careEndsOn: day.optional(),
});

const funeral = z.strictObject({
  kind: z.literal("funeral"),
  relative: relativeId,
  purpose: z.enum(["funeral", "settle-affairs"]),
  eventOn: day.optional().describe("Day of the funeral, or the last day on which the affairs must be settled."),
  place: phrase.optional().describe("Funeral home, church or court, with city and state."),
  detail: statement.describe("What must be done, and why this person must be there."),
});

const protection = z.strictObject({
  kind: z.literal("protection"),
  country: phrase.describe("Where the danger is."),
  harm: statement.describe("The harm that threatens this person, from whom."),
  whyTargeted: statement.describe("What makes this person a target."),
  whyImminent: statement,
  whyNoRefuge: statement.describe("Why relocation, a third country or the refugee channel cannot act in time."),
});

const familyReunification = z.strictObject({
  kind: z.literal("family-reunification"),
  relative: relativeId,
  whyNow: statement,
  hardship: statement.optional(),
  petition: z
    .strictObject({ form: phrase, receipt: phrase.optional(), approvedOn: day.optional(), priorityOn: day.optional() })
    .optional()
    .describe("An approved or pending immigrant petition."),
});

const courtProceeding = z.strictObject({
  kind: z.literal("court-proceeding"),
  proceeding: phrase.describe('The case: "State v. Example, No. 26-CR-0000".'),
  court: phrase,
  role: z.enum(["witness", "party", "defendant", "other"]),
  beginsOn: day,
  endsOn: day.optional(),
  whyInPerson: statement,
  returnTies: statement.optional().describe("Family, work, property abroad that show the person will return."),
});

const crimeVictim = z.strictObject({
  kind: z.literal("crime-victim"),
  crime: z.enum(["trafficking", "other-crime"]),
  agency: phrase.describe("The law-enforcement or other agency concerned."),
  need: statement.describe("What happened and why the person must be in the United States."),
  filings: statement.optional().describe("T or U filings."),
  risk: statement.optional().describe("Risk to the person or the family."),
});

const publicBenefit = z.strictObject({
  kind: z.literal("public-benefit"),
  organization: phrase.describe("The agency or organization that asks."),
  benefit: statement,
  whyThisPerson: statement,
  beginsOn: day.optional(),
  endsOn: day.optional(),
});

const custodyMedical = z.strictObject({
  kind: z.literal("custody-medical"),
  condition: phrase,
  whyCustodyFails: statement.describe("Why care in custody does not do."),
  carePlan: statement.optional().describe("Who would treat the person outside."),
});

const custodyPregnancy = z.strictObject({
  kind: z.literal("custody-pregnancy"),
  dueOn: day,
  certifiedBy: phrase.describe("The doctor or clinic that certified the pregnancy."),
  detail: statement.optional(),
});

const custodyMinor = z.strictObject({
  kind: z.literal("custody-minor"),
  custodian: relativeId.describe("The relative or guardian who will take the child; an id in `relatives` or of a sponsor."),
  detail: statement.optional(),
});

const custodyWitness = z.strictObject({
  kind: z.literal("custody-witness"),
  proceeding: phrase,
  body: phrase.describe("The court, agency or legislature."),
  beginsOn: day,
  detail: statement,
});

const custodyPublicInterest = z.strictObject({
  kind: z.literal("custody-public-interest"),
  detail: statement.describe("Why continued detention is not in the public interest."),
});

export const ground = z
  .discriminatedUnion("kind", [
    medicalTreatment, accompanyPatient, donor, illRelative, caregiver, funeral, protection, familyReunification,
    courtProceeding, crimeVictim, publicBenefit,
    custodyMedical, custodyPregnancy, custodyMinor, custodyWitness, custodyPublicInterest,
  ])
  .meta({ id: "Ground", description: "Why parole is asked for. The custody-… grounds are those of 8 CFR 212.5(b) for people in detention." });

export type Ground = z.output<typeof ground>;
export type GroundOf<Kind extends Ground["kind"]> = Extract<Ground, { kind: Kind }>;
