import { z } from "zod";
import { ground } from "./grounds.ts";
import { country, day } from "./identifiers.ts";
import { cite, id, phrase, sentences, statement } from "./text.ts";

/** What is asked for. */
export const request = z
  .strictObject({
    basis: z
      .enum(["urgent-humanitarian", "significant-public-benefit", "both"])
      .describe("INA 212(d)(5)(A): urgent humanitarian reasons, significant public benefit, or both."),
    grounds: z.array(ground).min(1),
    arriveOn: day.optional().describe("Intended day of arrival; needed where the person is outside the United States."),
    stayDays: z.int().min(1).max(3660).describe("Length of stay or parole asked for, days."),
    whyThisLong: statement.optional().describe("Why this length of stay is needed."),
    whyNow: statement.optional().describe("Why it cannot wait."),
    onlyPurpose: z.enum(["yes", "no"]).describe("Is the emergency the only purpose of the stay?"),
    otherPurpose: statement.optional().describe("The other purpose, where there is one."),
    departurePlan: statement.optional().describe("How and when the person will leave, or hold another status, after the stay."),
    notifyPost: z.strictObject({ city: phrase, country }).optional().describe("U.S. embassy or consulate to be told of an approval (Form I-131, Part 8, item 3.b)."),
    discretion: z.array(statement).default([]).describe("What else speaks for the person: character, ties, past compliance."),
  })
  .meta({ id: "Request" });

const visaAttempt = z.strictObject({
  kind: phrase.describe('Visa class: "B-2".'),
  outcome: z.enum(["refused", "pending", "withdrawn", "not-tried", "granted"]),
  on: day.optional(),
  where: phrase.optional().describe("Consulate."),
  explanation: statement.describe("What happened, or why it was not tried."),
});

const inadmissibility = z.strictObject({
  ground: phrase.describe('The ground: "INA 212(a)(9)(B), unlawful presence".'),
  explanation: statement.optional().describe("The facts, met openly."),
  waiver: z
    .strictObject({
      outcome: z.enum(["granted", "denied", "pending", "not-tried"]),
      on: day.optional(),
      explanation: statement.describe("When and where it was tried, or why not."),
    })
    .optional(),
});

const petition = z.strictObject({
  form: phrase.describe('The petition: "Form I-130".'),
  outcome: z.enum(["approved", "denied", "pending", "withdrawn"]),
  receipt: phrase.optional(),
  on: day.optional(),
  cites: z.array(cite).default([]),
});

/** Why no other way is open. */
export const alternatives = z
  .strictObject({
    visas: z.array(visaAttempt).default([]).describe("Visas tried, or not tried and why."),
    otherStatus: z
      .union([z.literal("none"), z.strictObject({ status: phrase, whyNotUsed: statement })])
      .describe("Another status that is open to the person, or none."),
    petitions: z.array(petition).default([]).describe("Immigrant and nonimmigrant petitions for the person."),
    inadmissibility: z.array(inadmissibility).default([]),
  })
  .meta({ id: "Alternatives" });

export const expedite = z.strictObject({
  reason: sentences,
  neededOn: day.describe("The day by which a decision is needed."),
  cites: z.array(cite).default([]),
});

export const fee = z
  .discriminatedUnion("method", [
    z.strictObject({ method: z.literal("card") }).describe("Form G-1450; the card number is written by hand, never here."),
    z.strictObject({ method: z.literal("bank-debit") }).describe("Form G-1650, U.S. bank account."),
    z.strictObject({ method: z.literal("paper-payment") }).describe("Check or money order, only with an approved Form G-1651."),
    z
      .strictObject({
        method: z.literal("waiver"),
        basis: z.enum(["means-tested-benefit", "household-income", "hardship"]),
        detail: statement,
      })
      .describe("Form I-912 fee waiver."),
    z
      .strictObject({
        method: z.literal("exempt"),
        reason: z.enum(["armed-forces", "special-immigrant-juvenile", "t-status", "u-status", "vawa", "afghan-or-iraqi-special-immigrant"]),
      })
      .describe("No fee is due."),
  ])
  .meta({ id: "Fee" });

export const filing = z
  .strictObject({
    filedOn: day.optional().describe("Filing date; the flag --filing-date comes first. Today where both are missing."),
    carrier: z.enum(["usps", "fedex", "ups", "dhl"]).optional().describe("Who carries the envelope; the USCIS address turns on it."),
    fee: fee.optional().describe("How the fee of Form I-131 is paid. Not needed for people in detention."),
    expedite: expedite.optional(),
    paroleFeeException: z
      .enum(["medical-emergency", "minor-parent", "donor", "death-imminent", "funeral", "adopted-child", "returning-adjustment-applicant"])
      .optional()
      .describe("Exception to the parole fee (8 U.S.C. 1804) that the person will establish."),
  })
  .meta({ id: "Filing" });

/** A heading of the emergency explanation with its statements. */
export const explanationSection = z.strictObject({ heading: phrase, statements: z.array(statement).min(1) }).meta({ id: "ExplanationSection" });

const formName = z.enum(["I-131", "I-134", "G-28", "G-1145", "G-1450", "G-1650", "G-1651", "I-912"]);

/** An official form that the office has filled. */
export const suppliedForm = z
  .strictObject({
    form: formName,
    file: phrase.optional().describe("The filled form as a PDF, relative to the case file."),
    addedByHand: z.literal(true).optional().describe("Signed or copied on paper: put in by hand at assembly."),
    sponsor: id.optional().describe("I-134 only: whose it is."),
  })
  .meta({ id: "SuppliedForm", description: "Name either the file or addedByHand." });

export type FormName = z.output<typeof formName>;
export type Request = z.output<typeof request>;
export type Alternatives = z.output<typeof alternatives>;
export type Filing = z.output<typeof filing>;
export type Fee = z.output<typeof fee>;
export type Expedite = z.output<typeof expedite>;
export type ExplanationSection = z.output<typeof explanationSection>;
export type SuppliedForm = z.output<typeof suppliedForm>;
