import { z } from "zod";
import { ground } from "./grounds.ts";
import { country, day, receiptNumber } from "./identifiers.ts";
import { password } from "./office-passwords.ts";
import { cites, filePath, id, phrase, sentences, statement } from "./text.ts";

/** What is asked for. */
export const request = z
  .strictObject({
    basis: z
      .enum(["urgent-humanitarian", "significant-public-benefit", "both"])
      .describe("INA 212(d)(5)(A): urgent humanitarian reasons, significant public benefit, or both."),
    grounds: z.array(ground).min(1).describe("Why parole is asked for; each ground with its own facts."),
    arriveOn: day
      .optional()
      .describe("Intended day of arrival, YYYY-MM-DD; needed where the person is outside the United States."),
    stayDays: z
      .int()
      .min(1)
      .max(3660)
      .meta({ description: "Length of stay or parole asked for, days.", examples: [150] }),
    whyThisLong: statement.optional().describe("Why this length of stay is needed."),
    whyNow: statement.optional().describe("Why it cannot wait."),
    onlyPurpose: z.enum(["yes", "no"]).describe("Is the emergency the only purpose of the stay?"),
    otherPurpose: statement.optional().describe("The other purpose, where there is one."),
    departurePlan: statement
      .optional()
      .describe("How and when the person will leave, or hold another status, after the stay."),
    notifyPost: z
      .strictObject({
        city: phrase.meta({ description: "City of the embassy or consulate.", examples: ["Warsaw"] }),
        country,
      })
      .optional()
      .describe("U.S. embassy or consulate to be told of an approval (Form I-131, Part 8, item 3.b)."),
    discretion: z
      .array(statement)
      .default([])
      .describe("What else speaks for the person: character, ties, past compliance."),
  })
  .meta({ id: "Request", description: "What is asked for, why, and for how long." });

const visaAttempt = z.strictObject({
  kind: phrase.meta({ description: "Visa class.", examples: ["B-2"] }),
  outcome: z
    .enum(["refused", "pending", "withdrawn", "not-tried", "granted"])
    .describe('What came of it; "not-tried" where no visa was asked for.'),
  on: day.optional().describe("The day of the decision, or of the application where it is pending, YYYY-MM-DD."),
  where: phrase.optional().meta({ description: "Consulate.", examples: ["U.S. Consulate General Krakow"] }),
  explanation: statement.describe("What happened, or why it was not tried."),
});

const inadmissibility = z.strictObject({
  ground: phrase.meta({ description: "The ground.", examples: ["INA 212(a)(9)(B), unlawful presence"] }),
  explanation: statement.optional().describe("The facts, met openly."),
  waiver: z
    .strictObject({
      outcome: z
        .enum(["granted", "denied", "pending", "not-tried"])
        .describe('What came of it; "not-tried" where no waiver was asked for.'),
      on: day.optional().describe("The day of the decision, or of the application where it is pending, YYYY-MM-DD."),
      explanation: statement.describe("When and where it was tried, or why not."),
    })
    .optional()
    .describe("The waiver of this ground."),
});

const petition = z.strictObject({
  form: phrase.meta({ description: "The petition's form.", examples: ["Form I-130"] }),
  outcome: z.enum(["approved", "denied", "pending", "withdrawn"]).describe("What came of it."),
  receipt: receiptNumber.optional(),
  on: day.optional().describe("The day of the decision, or of the filing where it is pending, YYYY-MM-DD."),
  cites,
});

const openStatus = z
  .strictObject({
    status: phrase.meta({ description: "The status that is open to the person.", examples: ["H-2B worker"] }),
    whyNotUsed: statement.describe("Why it is not used, or cannot be had in time."),
  })
  .describe("A status that is open, and why it does not serve.");

/** Why no other way is open. */
export const alternatives = z
  .strictObject({
    visas: z.array(visaAttempt).default([]).describe("Visas tried, or not tried and why."),
    otherStatus: z
      .union([z.literal("none"), openStatus])
      .meta({ description: 'Another status that is open to the person, or "none".', examples: ["none"] }),
    petitions: z.array(petition).default([]).describe("Immigrant and nonimmigrant petitions for the person."),
    inadmissibility: z
      .array(inadmissibility)
      .default([])
      .describe("Grounds of inadmissibility that are known, each met openly."),
  })
  .meta({ id: "Alternatives", description: "Why no other way than parole is open." });

export const expedite = z
  .strictObject({
    reason: sentences.meta({
      description: "Why the decision cannot wait, in full sentences.",
      examples: ["Surgery is scheduled for January 11, 2027."],
    }),
    neededOn: day.describe("The day by which a decision is needed, YYYY-MM-DD."),
    cites,
  })
  .describe("Expedited processing is asked for.");

const method = (name: string) => `How the fee is paid: ${name}`;

export const fee = z
  .discriminatedUnion("method", [
    z
      .strictObject({ method: z.literal("card").describe(method("by card.")) })
      .describe("Form G-1450; the card number is written by hand, never here."),
    z
      .strictObject({ method: z.literal("bank-debit").describe(method("from a U.S. bank account.")) })
      .describe("Form G-1650, U.S. bank account."),
    z
      .strictObject({ method: z.literal("paper-payment").describe(method("by check or money order.")) })
      .describe("Check or money order, only with an approved Form G-1651."),
    z
      .strictObject({
        method: z.literal("waiver").describe(method("not at all; a waiver is asked for.")),
        basis: z
          .enum(["means-tested-benefit", "household-income", "hardship"])
          .describe("Which reason of Form I-912 the waiver rests on."),
        detail: statement.describe("The facts of that reason."),
      })
      .describe("Form I-912 fee waiver."),
    z
      .strictObject({
        method: z.literal("exempt").describe(method("not at all; none is due.")),
        reason: z
          .enum([
            "armed-forces",
            "special-immigrant-juvenile",
            "t-status",
            "u-status",
            "vawa",
            "afghan-or-iraqi-special-immigrant",
          ])
          .describe("What makes the beneficiary exempt."),
      })
      .describe("No fee is due."),
  ])
  .meta({ id: "Fee", description: "How the fee of Form I-131 is paid, or why none is." });

export const filing = z
  .strictObject({
    filedOn: day
      .optional()
      .describe("Filing date, YYYY-MM-DD; the flag --filing-date comes first. Today where both are missing."),
    carrier: z
      .enum(["usps", "fedex", "ups", "dhl"])
      .optional()
      .describe("Who carries the envelope; the USCIS address turns on it."),
    fee: fee.optional().describe("How the fee of Form I-131 is paid. Not needed for people in detention."),
    expedite: expedite.optional(),
    paroleFeeException: z
      .enum([
        "medical-emergency",
        "minor-parent",
        "donor",
        "death-imminent",
        "funeral",
        "adopted-child",
        "returning-adjustment-applicant",
      ])
      .optional()
      .describe("Exception to the parole fee (8 U.S.C. 1804) that the person will establish."),
  })
  .meta({ id: "Filing", description: "When, by whom and with which fee the packet is filed." });

/** A heading of the emergency explanation with its statements. */
export const explanationSection = z
  .strictObject({
    heading: phrase.meta({ description: "The heading, as it is printed.", examples: ["The emergency"] }),
    statements: z.array(statement).min(1).describe("The paragraphs under it."),
  })
  .meta({ id: "ExplanationSection", description: "A heading of the emergency explanation with its paragraphs." });

const formName = z.enum(["I-131", "I-134", "G-28", "G-1145", "G-1450", "G-1650", "G-1651", "I-912"]);

/** An official form that the office has filled. */
export const suppliedForm = z
  .strictObject({
    form: formName.describe("Which form."),
    file: filePath.optional().meta({
      description: "The filled form as a PDF, relative to the case file.",
      examples: ["forms/i-131.pdf"],
    }),
    password: password.optional(),
    addedByHand: z.literal(true).optional().describe("Signed or copied on paper: put in by hand at assembly."),
    sponsor: id.optional().describe("I-134 only: whose it is."),
  })
  .meta({ id: "SuppliedForm", description: "A form of the packet. Name either the file or addedByHand." });

export type FormName = z.output<typeof formName>;
export type Request = z.output<typeof request>;
export type Filing = z.output<typeof filing>;
export type Fee = z.output<typeof fee>;
export type SuppliedForm = z.output<typeof suppliedForm>;
