import { z } from "zod";
import { day, language } from "./identifiers.ts";
import { password } from "./office-passwords.ts";
import { filePath, id, phrase, sentences } from "./text.ts";

const translator = z
  .strictObject({
    name: phrase.meta({ description: "Name, as the certificate prints it.", examples: ["Anna Example"] }),
    address: phrase
      .optional()
      .meta({ description: "Postal address.", examples: ["5 Example Street, Cleveland, OH 44101"] }),
    phone: phrase.optional().meta({ description: "Telephone number.", examples: ["+1 216 555 0100"] }),
    email: phrase.optional().meta({ description: "E-mail address.", examples: ["anna@example.org"] }),
  })
  .meta({ id: "Translator", description: "Who translated the document." });

const certificate = z
  .strictObject({
    file: filePath.optional().meta({
      description: "The signed certificate; leave out where it stands on the translation itself.",
      examples: ["evidence/letter-certificate.pdf"],
    }),
    password: password.optional(),
    pages: phrase.optional().meta({
      description:
        "Its pages, where they are part of a file; without `file`, of the translation's. All that no other part of the exhibit takes where left out.",
      examples: ["3"],
    }),
    namesDocument: z.enum(["yes", "no"]).describe("Does the certificate name the document that it covers?"),
    signedOn: day.optional().describe("The day on which it was signed, YYYY-MM-DD."),
  })
  .describe(
    "The translator's certificate (8 CFR 103.2(b)(3)). Where it is missing and the translator is known, one is printed ready for ink.",
  );

const translation = z
  .strictObject({
    file: filePath.meta({
      description: "The English translation, relative to the case file.",
      examples: ["evidence/letter-en.pdf"],
    }),
    password: password.optional(),
    pages: phrase.optional().meta({
      description: "Pages to use; all that no other part of the exhibit takes where left out.",
      examples: ["1-2"],
    }),
    translator: translator.optional(),
    certificate: certificate.optional(),
  })
  .meta({ id: "Translation", description: "The certified translation of a document in another language." });

/** A document that is enclosed. */
export const exhibit = z
  .strictObject({
    id,
    title: phrase.meta({
      description: "What it is, as the index of exhibits prints it.",
      examples: ["Letter of the treating cardiologist"],
    }),
    file: filePath.meta({
      description:
        "PDF or picture (JPEG, PNG, TIFF, WebP, AVIF, GIF, HEIC), relative to the case file; what it is, its content says. Or a folder of such files, which follow each other by name.",
      examples: ["evidence/letter.pdf", "evidence/photos"],
    }),
    password: password.optional(),
    pages: phrase.optional().meta({
      description:
        "Pages to use, counted over all files of a folder; all where left out, but those of a translation or certificate in the same file.",
      examples: ["1-3,7"],
    }),
    photosPerPage: z
      .literal([2, 4, 6])
      .optional()
      .describe("Puts so many pictures on a page, each in its print size or smaller; one where left out."),
    meets: z.array(id).default([]).describe("The evidence items it meets; `check` prints the list of ids."),
    person: id.optional().describe('Whom it is about: "beneficiary", "petitioner", the id of a relative or sponsor.'),
    kind: z
      .enum(["letter", "record", "identity", "photo", "statement", "other"])
      .optional()
      .describe("Letters grow old; the others do not."),
    datedOn: day.optional().describe("The day the document carries, YYYY-MM-DD."),
    expiresOn: day.optional().describe("The day on which the document expires, YYYY-MM-DD."),
    language: language.optional(),
    translation: translation.optional(),
    note: sentences
      .optional()
      .meta({ description: "For the office; never printed in the packet.", examples: ["Ask for a clearer copy."] }),
  })
  .meta({ id: "Exhibit", description: "A document that is enclosed." });

export type Exhibit = z.output<typeof exhibit>;
