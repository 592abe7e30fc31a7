// A request for the same person that was denied: what the notice says, what answers it, and what was enclosed then.
import { z } from "zod";
import { denialPointKinds } from "./denial-point-kinds.ts";
import { day, exhibitLabel, receiptNumber, sha256 } from "./identifiers.ts";
import { cite, id, phrase, sentences, statement, words } from "./text.ts";

export const denialPoint = z
  .strictObject({
    id,
    kind: z
      .enum(denialPointKinds)
      .optional()
      .describe("What the point is about; name it, or the officer's words, or both."),
    words: sentences.optional().meta({
      description: "The officer's words, as the notice has them.",
      examples: ["The record does not show that the treatment cannot be had abroad."],
    }),
    changed: z
      .array(statement)
      .max(50)
      .default([])
      .describe("What has changed since the denial and answers the point."),
    newEvidence: z
      .array(statement)
      .max(50)
      .default([])
      .describe("What new evidence shows on the point; each cites an exhibit that was not enclosed before."),
  })
  .meta({ id: "DenialPoint", description: "One reason of the denial, and what answers it now." });

/** What the notice of denial says; the case file and the denial file of `refile` have it in the same words. */
export const denialFields = {
  agency: z.enum(["USCIS", "ICE"]).describe("Who denied the request."),
  receipt: receiptNumber.optional(),
  filedOn: day.describe("The day on which the request was filed, YYYY-MM-DD."),
  deniedOn: day.describe("The day of the decision, as the notice has it, YYYY-MM-DD."),
  noticeSpeaksOfMotion: z
    .enum(["yes", "no", "unknown"])
    .describe("Does the notice of denial say that a motion (Form I-290B) may be filed?"),
  points: z.array(denialPoint).min(1).max(50).describe("Every reason that the notice gives, in its order."),
};

const previousExhibit = z
  .strictObject({
    label: exhibitLabel,
    id: id.describe("Its id in the case of that request."),
    sha256: sha256.describe("SHA-256 of its file, hexadecimal."),
    parts: z
      .array(sha256)
      .max(1000)
      .default([])
      .describe("SHA-256 of its translation and certificate, and of further files."),
    pages: phrase.optional().meta({ description: "The pages that were used; all where left out.", examples: ["1-3"] }),
  })
  .meta({
    id: "PreviousExhibit",
    description: "An exhibit of the denied request, by its label and the hash of its bytes.",
  });

const previousManifest = z
  .strictObject({
    packetSha256: sha256.describe("SHA-256 of the packet that was filed, hexadecimal."),
    previousExhibits: z.array(previousExhibit).max(500).describe("What was enclosed."),
  })
  .meta({ id: "PreviousManifest", description: "What the manifest of the denied request says was filed." });

/** The fields whose facts an agency compares between two requests; `listFacts` reads them. */
export const factPointers = [
  "/beneficiary/name",
  "/beneficiary/bornOn",
  "/beneficiary/birthCountry",
  "/beneficiary/citizenships",
  "/beneficiary/aNumber",
  "/beneficiary/passport/number",
  "/beneficiary/whereabouts/kind",
  "/beneficiary/whereabouts/address",
  "/beneficiary/whereabouts/priorRemovalOrder",
  "/beneficiary/whereabouts/entry",
  "/beneficiary/whereabouts/facility/name",
  "/petitioner",
  "/petitioner/relationship",
  "/petitioner/status",
  "/sponsors",
  "/relatives",
  "/request/basis",
  "/request/grounds",
  "/request/stayDays",
  "/request/onlyPurpose",
  "/alternatives/inadmissibility",
] as const;

export type FactPointer = (typeof factPointers)[number];

const earlierFact = z
  .strictObject({
    pointer: z.enum(factPointers).describe("The field of the case, as a pointer."),
    said: words(2000)
      .optional()
      .meta({ description: "What it said; left out where it said nothing.", examples: ["1961-03-02"] }),
  })
  .meta({ id: "EarlierFact", description: "A fact as the denied request gave it." });

export const priorFiling = z
  .strictObject({
    ...denialFields,
    notice: cite.optional().describe("The exhibit that is the notice of denial."),
    previousManifest: previousManifest
      .optional()
      .describe("What was enclosed then; `refile` takes it from the manifest."),
    factsThen: z
      .array(earlierFact)
      .max(200)
      .default([])
      .describe("Facts as that request gave them; `refile` writes them."),
  })
  .meta({ id: "PriorFiling", description: "A request for the same person that was denied." });

export type PriorFiling = z.output<typeof priorFiling>;
export type DenialPoint = z.output<typeof denialPoint>;
