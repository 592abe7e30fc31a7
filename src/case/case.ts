// A case: everything the office knows about one request for one beneficiary. The schema is the single description
// of the case file: the parser, the editor's JSON Schema and the types all come from it.
import { z } from "zod";
import { exhibit } from "./exhibit.ts";
import { aNumber, country, day } from "./identifiers.ts";
import { address, name, parent, passport, petitioner, relative, sponsor } from "./person.ts";
import { alternatives, explanationSection, filing, request, suppliedForm } from "./request.ts";
import { phrase, sentences, statement } from "./text.ts";
import { custody, whereabouts } from "./whereabouts.ts";

const beneficiary = z
  .strictObject({
    name,
    pronoun: z.enum(["she", "he", "they"]).optional().describe("How the papers speak of the person; the name is repeated where left out."),
    bornOn: day,
    birthCountry: country,
    citizenships: z.array(country).describe("Every citizenship; an empty list for a stateless person."),
    aNumber: aNumber.optional(),
    passport: passport.optional(),
    noPassport: statement.optional().describe("Why there is no passport, and what other ID shows citizenship."),
    whereabouts,
    parents: z.array(parent).default([]).describe("For a beneficiary under 18: both parents or the guardian."),
    travelsWith: phrase.optional().describe("For a beneficiary under 18: who travels along."),
    address: address.optional().describe("Mailing address where it differs from the whereabouts."),
  })
  .meta({ id: "Beneficiary", description: "The person for whom parole is asked." });

const representative = z
  .union([
    z.literal("office"),
    z.literal("none"),
  ])
  .describe('"office": the representative of the office profile files Form G-28; "none": nobody does.');

const confirmation = z
  .strictObject({
    finding: phrase.describe("The code of the finding that was looked into."),
    by: phrase.describe("Who answers for it."),
    on: day,
    note: sentences.optional(),
  })
  .meta({ id: "Confirmation", description: "A person of the office has looked into a finding and answers for it; the receipt says so." });

export const caseSchema = z
  .strictObject({
    $schema: z.string().optional(),
    caseId: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
      .meta({ description: "The office's number for the case; names the output folder.", examples: ["2026-0143"] }),
    invented: z.literal(true).optional().describe("True for samples with invented people; printed nowhere."),
    filing,
    beneficiary,
    petitioner: z.union([z.literal("beneficiary"), petitioner]).describe('Who files; "beneficiary" for a self-petition.'),
    relatives: z.array(relative).default([]),
    sponsors: z.array(sponsor).default([]),
    noSponsor: statement.optional().describe("Why there is no sponsor, and how the stay is paid."),
    request,
    alternatives: alternatives.optional().describe("Needed for a request to USCIS."),
    custody: custody.optional().describe("Needed for a request to ICE."),
    explanation: z.array(explanationSection).default([]).describe("The emergency explanation in the filer's own words, under headings of its own."),
    forms: z.array(suppliedForm).default([]),
    exhibits: z.array(exhibit).default([]),
    representative,
    preparedIn: z
      .enum(["in-us", "outside-us"])
      .optional()
      .describe("Where the explanation will be signed; decides the wording of 28 U.S.C. 1746. Found from the signer's address where left out."),
    confirmations: z.array(confirmation).default([]),
  })
  .meta({ title: "Parole packet case file", description: "One request for humanitarian parole, for one beneficiary." });

/** A case file as parsed: every identifier normalised, every statement with its (perhaps empty) list of cites. */
export type Case = z.output<typeof caseSchema>;
export type Beneficiary = Case["beneficiary"];
export type Confirmation = Case["confirmations"][number];
export type { Cite } from "./text.ts";
