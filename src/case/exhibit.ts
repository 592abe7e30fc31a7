import { z } from "zod";
import { day, language } from "./identifiers.ts";
import { id, phrase, sentences } from "./text.ts";

const translator = z
  .strictObject({
    name: phrase,
    address: phrase.optional(),
    phone: phrase.optional(),
    email: phrase.optional(),
  })
  .meta({ id: "Translator" });

const translation = z
  .strictObject({
    file: phrase.describe("The English translation, relative to the case file."),
    translator: translator.optional(),
    certificate: z
      .strictObject({
        file: phrase.optional().describe("The signed certificate; leave out where it stands on the translation itself."),
        namesDocument: z.enum(["yes", "no"]).describe("Does the certificate name the document that it covers?"),
        signedOn: day.optional(),
      })
      .optional()
      .describe("The translator's certificate (8 CFR 103.2(b)(3)). Where it is missing and the translator is known, one is printed ready for ink."),
  })
  .meta({ id: "Translation" });

/** A document that is enclosed. */
export const exhibit = z
  .strictObject({
    id,
    title: phrase.describe("What it is, as the index of exhibits prints it."),
    file: phrase.describe("PDF, JPEG or PNG, relative to the case file."),
    pages: phrase.optional().describe('Pages to use, "1-3,7"; all where left out.'),
    meets: z.array(id).default([]).describe("The evidence items it meets; `check` prints the list of ids."),
    person: id.optional().describe('Whom it is about: "beneficiary", "petitioner", the id of a relative or sponsor.'),
    kind: z.enum(["letter", "record", "identity", "photo", "statement", "other"]).optional().describe("Letters grow old; the others do not."),
    datedOn: day.optional().describe("The day the document carries."),
    expiresOn: day.optional(),
    language: language.optional(),
    translation: translation.optional(),
    note: sentences.optional().describe("For the office; never printed in the packet."),
  })
  .meta({ id: "Exhibit" });

export type Exhibit = z.output<typeof exhibit>;
export type Translation = z.output<typeof translation>;
export type Translator = z.output<typeof translator>;
