// A case: everything the office knows about one request for one beneficiary. The schema is the single description
// of the case file: the parser, the editor's JSON Schema and the types all come from it.
import { z } from "zod";
import { exhibit } from "./exhibit.ts";
import { aNumber, country, day } from "./identifiers.ts";
import { address, name, parent, passport, petitioner, relative, sponsor } from "./person.ts";
import { priorFiling } from "./prior-filing.ts";
import { alternatives, explanationSection, filing, request, suppliedForm } from "./request.ts";
import { id, phrase, sentences, statement } from "./text.ts";
import { custody, whereabouts } from "./whereabouts.ts";

export const beneficiary = z
  .strictObject({
    name,
    pronoun: z
      .enum(["she", "he", "they"])
      .optional()
      .describe("How the papers speak of the person; the name is repeated where left out."),
    bornOn: day.describe("Date of birth, YYYY-MM-DD."),
    birthCountry: country.describe("Country of birth: two-letter ISO code or English name."),
    citizenships: z.array(country).describe("Every citizenship; an empty list for a stateless person."),
    aNumber: aNumber.optional(),
    passport: passport.optional(),
    noPassport: statement.optional().describe("Why there is no passport, and what other ID shows citizenship."),
    whereabouts,
    parents: z.array(parent).max(10).default([]).describe("For a beneficiary under 18: both parents or the guardian."),
    travelsWith: phrase
      .optional()
      .meta({ description: "For a beneficiary under 18: who travels along.", examples: ["her aunt"] }),
    address: address.optional().describe("Mailing address where it differs from the whereabouts."),
  })
  .meta({ id: "Beneficiary", description: "The person for whom parole is asked." });

const confirmation = z
  .strictObject({
    finding: id.meta({
      description: "The code of the finding that was looked into.",
      examples: ["prior-removal-order"],
    }),
    at: phrase.optional().meta({
      description:
        "Where the finding stands, as `check` shows it, where the answer is for that one alone. Needed where several findings of a kind have to be looked at one by one.",
      examples: ["/beneficiary/passport/number"],
    }),
    by: phrase.meta({ description: "Who answers for it.", examples: ["M. Example, attorney"] }),
    on: day.describe("The day on which it was looked into, YYYY-MM-DD."),
    note: sentences.optional().meta({
      description: "What was found; for the office.",
      examples: ["The order of 2011 was vacated in 2014."],
    }),
  })
  .meta({
    id: "Confirmation",
    description: "A person of the office has looked into a finding and answers for it; the receipt says so.",
  });

export const caseSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({ description: "Where an editor finds this schema.", examples: ["./case.schema.json"] }),
    caseId: z
      .string()
      // Windows takes no folder whose name ends in a dot.
      .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$/)
      .meta({ description: "The office's number for the case; names the output folder.", examples: ["2026-0143"] }),
    invented: z.literal(true).optional().describe("True for samples with invented people; printed nowhere."),
    filing,
    beneficiary,
    petitioner: z
      .union([z.literal("beneficiary"), petitioner])
      .meta({ description: 'Who files; "beneficiary" for a self-petition.', examples: ["beneficiary"] }),
    relatives: z
      .array(relative)
      .max(100)
      .default([])
      .describe("The people that the grounds speak of, beside the beneficiary."),
    sponsors: z.array(sponsor).max(100).default([]).describe("Who supports the beneficiary."),
    noSponsor: statement.optional().describe("Why there is no sponsor, and how the stay is paid."),
    request,
    alternatives: alternatives.optional().describe("Why no other way is open; needed for a request to USCIS."),
    custody: custody.optional().describe("What ICE asks for; needed for a request to ICE."),
    explanation: z
      .array(explanationSection)
      .default([])
      .describe("The emergency explanation in the filer's own words, under headings of its own."),
    forms: z.array(suppliedForm).default([]).describe("The official forms that the office has filled."),
    exhibits: z.array(exhibit).default([]).describe("The documents that are enclosed, in the order of the packet."),
    representative: z
      .enum(["office", "none"])
      .describe('"office": the representative of the office profile files Form G-28; "none": nobody does.'),
    preparedIn: z
      .enum(["in-us", "outside-us"])
      .optional()
      .describe(
        "Where the explanation will be signed; decides the wording of 28 U.S.C. 1746. Found from the signer's address where left out.",
      ),
    priorFilings: z
      .array(priorFiling)
      .max(20)
      .default([])
      .describe("Requests for the same person that were denied, newest last; `refile` writes them."),
    confirmations: z
      .array(confirmation)
      .default([])
      .describe("Findings that a person of the office has looked into and answers for."),
  })
  .meta({ title: "Parole packet case file", description: "One request for humanitarian parole, for one beneficiary." });

/** A case file as parsed: every identifier normalised, every statement with its (perhaps empty) list of cites. */
export type Case = z.output<typeof caseSchema>;
export type { Cite } from "./text.ts";
