// The grounds of 8 CFR 212.5(b)(1) to (5), for people in detention, each with the facts that its paragraph needs.
import { z } from "zod";
import { day } from "./identifiers.ts";
import { id, phrase, statement } from "./text.ts";

export const custodyMedical = z.strictObject({
  kind: z.literal("custody-medical").describe("A serious medical condition (8 CFR 212.5(b)(1))."),
  condition: phrase.meta({
    description: "The illness, a phrase without an article that can end a sentence.",
    examples: ["advanced kidney failure"],
  }),
  whyCustodyFails: statement.describe("Why care in custody does not do."),
  carePlan: statement.optional().describe("Who would treat the person outside."),
});

export const custodyPregnancy = z.strictObject({
  kind: z.literal("custody-pregnancy").describe("A medically certified pregnancy (8 CFR 212.5(b)(2))."),
  dueOn: day.describe("The day on which the child is expected, YYYY-MM-DD."),
  certifiedBy: phrase.meta({
    description: "The doctor or clinic that certified the pregnancy.",
    examples: ["Example Women's Clinic, Youngstown, Ohio"],
  }),
  detail: statement.optional().describe("What else the facility and the agency should know."),
});

export const custodyMinor = z.strictObject({
  kind: z.literal("custody-minor").describe("A juvenile (8 CFR 212.5(b)(3))."),
  custodian: id.describe(
    'The relative or guardian who will take the child: an id in `relatives` or of a sponsor, or "petitioner".',
  ),
  detail: statement.optional().describe("How the child would live and who would care for it."),
});

export const custodyWitness = z.strictObject({
  kind: z.literal("custody-witness").describe("A witness in proceedings in the United States (8 CFR 212.5(b)(4))."),
  proceeding: phrase.meta({ description: "The proceeding.", examples: ["State v. Example, No. 26-CR-0000"] }),
  body: phrase.meta({
    description: "The court, agency or legislature.",
    examples: ["Mahoning County Court of Common Pleas, Youngstown, Ohio"],
  }),
  beginsOn: day.describe("The first day on which the person must be there, YYYY-MM-DD."),
  detail: statement.describe("What the person will testify to, and why that needs release."),
});

export const custodyPublicInterest = z.strictObject({
  kind: z
    .literal("custody-public-interest")
    .describe("Continued detention is not in the public interest (8 CFR 212.5(b)(5))."),
  detail: statement.describe("Why continued detention is not in the public interest."),
});
