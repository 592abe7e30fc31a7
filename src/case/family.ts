// A family case file: one request for each of several people who share petitioner, sponsors, facts and exhibits. What
// stands at the top is everybody's, what stands in a member is that member's alone; split-family.ts makes a case of its
// own for each. The schema is built of the pieces of the case's schema, so that a field means the same in both.
import { z } from "zod";
import { beneficiary, caseSchema } from "./case.ts";
import { exhibit } from "./exhibit.ts";
import { petitioner, relative, sponsor, sponsorPerson } from "./person.ts";
import { alternatives, explanationSection, filing, request } from "./request.ts";
import { cites, phrase, sentences } from "./text.ts";
import { custody } from "./whereabouts.ts";

const { shape } = caseSchema;

/** Names a member's folder, so it is kept short enough to stand behind the family's id in a case id. */
const memberId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,22}$/)
  .meta({
    description: "Short name of a member of the family; names the member's folder.",
    examples: ["mother"],
  });

const only = z
  .array(memberId)
  .min(1)
  .max(20)
  .optional()
  .meta({
    description: "Ids of the members whose packets have it; all of them where left out.",
    examples: [["mother"]],
  });

/** What a person is to each member: one word for all, or one for each of them. */
const relationship = z.union([phrase, z.record(memberId, phrase)]).meta({
  id: "RelationshipToMembers",
  description: "What this person is to every member; or to each of them, by the member's id.",
  examples: [{ mother: "brother", son: "uncle" }],
});

const sharedExhibit = exhibit
  .extend({
    person: exhibit.shape.person.describe(
      'Whom it is about: "petitioner", the id of a relative, sponsor or member. About a member it is that member\'s alone, unless "for" says otherwise.',
    ),
    for: z
      .union([z.literal("all"), z.array(memberId).min(1).max(20)])
      .optional()
      .meta({
        description: 'Ids of the members whose packets hold it, or "all".',
        examples: [["mother", "son"], "all"],
      }),
  })
  .meta({ id: "FamilyExhibit", description: "A document that is enclosed in the packets of several members." });

const sharedStatement = z
  .union([
    sentences,
    z.strictObject({
      text: sentences.meta({ description: "The sentences.", examples: ["The house was burned down."] }),
      cites,
      for: only,
    }),
  ])
  .meta({
    id: "FamilyStatement",
    description: "Full sentences, alone or with their proof and the members they are for.",
  });

const sharedSection = explanationSection
  .extend({ statements: z.array(sharedStatement).min(1).describe("Its paragraphs."), for: only })
  .meta({ id: "FamilySection", description: "A heading of the emergency explanation, for all members or some." });

const sharedRelative = relative
  .extend({ relationship })
  .meta({ id: "FamilyRelative", description: "A person the requests are about beside the members of the family." });

const sharedPetitioner = petitioner
  .extend({ relationship })
  .meta({ id: "FamilyPetitioner", description: "The person who files a Form I-131 for each member." });

const sharedSponsor = sponsor
  .extend({
    person: z
      .union([z.literal("petitioner"), sponsorPerson.extend({ relationship })])
      .meta({ description: '"petitioner", or the sponsor\'s own data.', examples: ["petitioner"] }),
    for: only,
  })
  .meta({ id: "FamilySponsor", description: "Somebody who supports all members, or some." });

const member = z
  .strictObject({
    id: memberId,
    relationship: z.record(memberId, phrase).meta({
      description: "What this member is to each of the other members, by their ids.",
      examples: [{ mother: "son", daughter: "brother" }],
    }),
    travelsWith: z
      .array(memberId)
      .min(1)
      .max(20)
      .optional()
      .meta({ description: "Ids of the members who travel along.", examples: [["mother"]] }),
    beneficiary,
    petitioner: shape.petitioner.optional().describe("Who files for this member, where it is somebody else."),
    filing: filing
      .omit({ filedOn: true })
      .partial()
      .optional()
      .describe("Fee, expedite request and carrier of this member's packet."),
    relatives: shape.relatives,
    sponsors: shape.sponsors,
    noSponsor: shape.noSponsor,
    request: request.partial().optional().describe("What is asked for this member."),
    alternatives: alternatives.partial().optional().describe("Why no other way is open to this member."),
    custody: custody.optional(),
    explanation: shape.explanation,
    forms: shape.forms,
    exhibits: shape.exhibits.describe("Documents that are this member's alone; they stand in no other packet."),
    representative: shape.representative.optional(),
    preparedIn: shape.preparedIn,
    priorFilings: shape.priorFilings,
    confirmations: shape.confirmations,
  })
  .meta({
    id: "Member",
    description:
      "One beneficiary with a packet of his or her own. What is said here stands in no other packet. Lists follow what the family says; any other field stands in place of the family's.",
  });

export const familySchema = z
  .strictObject({
    $schema: shape.$schema,
    caseId: shape.caseId,
    invented: shape.invented,
    members: z.array(member).min(2).max(20).describe("The beneficiaries, each with a packet of his or her own."),
    filing: filing.describe("Filing day and carrier of all packets; the fee where all pay it alike."),
    petitioner: z
      .union([z.literal("beneficiary"), sharedPetitioner])
      .meta({ description: 'Who files; "beneficiary" where each files alone.', examples: ["beneficiary"] }),
    relatives: z
      .array(sharedRelative)
      .max(100)
      .default([])
      .describe("The people that the grounds speak of, beside the members."),
    sponsors: z.array(sharedSponsor).max(100).default([]).describe("Who supports the members."),
    noSponsor: shape.noSponsor,
    request: request.partial().optional().describe("What is asked for every member."),
    alternatives: alternatives.partial().optional().describe("Why no other way is open to any member."),
    custody: custody.optional(),
    explanation: z
      .array(sharedSection)
      .default([])
      .describe("The emergency explanation in the filer's own words, as far as several members share it."),
    exhibits: z
      .array(sharedExhibit)
      .default([])
      .describe("The documents that several packets hold, each under one label in all of them."),
    representative: shape.representative,
    preparedIn: shape.preparedIn,
    confirmations: shape.confirmations,
  })
  .meta({
    title: "Parole packet family file",
    description: "Requests for humanitarian parole for several members of one family, a packet for each.",
  });

/** A family file as it is written, once the schema has accepted it. */
export type FamilyFile = z.input<typeof familySchema>;
