// What an office types once: its letterhead, its representative, its usual carrier, the addresses it has verified.
import { z } from "zod";
import { day, email, phone } from "./identifiers.ts";
import { address, name } from "./person.ts";
import { filePath, oneLine, phrase } from "./text.ts";

const verifiedAddress = z
  .strictObject({
    replaces: phrase.meta({
      description: "Id of the address in our rules that this one stands over.",
      examples: ["uscis-lockbox-usps", "field-office-new-orleans"],
    }),
    lines: z.array(oneLine(60)).min(2).max(8).describe("The address as it goes on the envelope, a line each."),
    verifiedOn: day.describe("The day on which it was looked up, YYYY-MM-DD."),
    verifiedBy: phrase.meta({ description: "Who looked it up.", examples: ["M. Example"] }),
    source: phrase.meta({ description: "Where it was seen.", examples: ["USCIS direct filing addresses for I-131"] }),
  })
  .meta({ id: "VerifiedAddress", description: "An address that the office has checked itself; it goes before ours." });

export const representativeSchema = z
  .strictObject({
    name,
    kind: z
      .enum(["attorney", "accredited-representative"])
      .describe("An attorney, or a representative accredited by the Department of Justice."),
    licensingAuthority: phrase
      .optional()
      .meta({ description: "Attorney: who licensed.", examples: ["Supreme Court of Ohio"] }),
    barNumber: phrase.optional().meta({ description: "Attorney: bar number.", examples: ["0000000"] }),
    organization: phrase
      .optional()
      .meta({ description: "Law firm or recognized organization.", examples: ["Example Legal Aid"] }),
    accreditationExpiresOn: day
      .optional()
      .describe("Accredited representative: the day on which the accreditation ends, YYYY-MM-DD."),
    uscisAccount: phrase
      .optional()
      .meta({ description: "Number of the USCIS online account, where there is one.", examples: ["000000000000"] }),
    email: email.optional(),
    phone: phone.optional(),
  })
  .meta({ id: "Representative", description: "Who files Form G-28." });

const letterhead = z
  .strictObject({
    name: phrase.meta({ description: "Name of the office.", examples: ["Example Legal Aid"] }),
    lines: z.array(phrase).max(6).default([]).describe("Further lines under the name."),
    address: address.optional(),
    phone: phone.optional(),
    email: email.optional(),
  })
  .describe("What stands at the head of the office's letters.");

export const officeProfileSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({
        description: "Where an editor finds this schema.",
        examples: ["./office.schema.json"],
      }),
    letterhead: letterhead.optional(),
    representative: representativeSchema.optional(),
    preparer: z.strictObject({ name }).optional().describe("Who prepares the papers, where not the representative."),
    carrier: z.enum(["usps", "fedex", "ups", "dhl"]).optional().describe("Usual carrier."),
    verifiedAddresses: z.array(verifiedAddress).default([]).describe("Addresses that the office has checked itself."),
    templates: filePath.optional().meta({
      description: "Folder of the office's own templates, relative to this file.",
      examples: ["templates"],
    }),
    passwords: filePath.optional().meta({
      description:
        "File of passwords that open clients' files, relative to this file (default: passwords.json beside it).",
      examples: ["passwords.json"],
    }),
    rules: z
      .array(filePath)
      .default([])
      .meta({ description: "The office's own rule files, relative to this file.", examples: [["rules.json"]] }),
  })
  .meta({ title: "Office profile", description: "office.json beside the case or in a folder above it." });

export type OfficeProfile = z.output<typeof officeProfileSchema>;

/** The office that has told nothing of itself. */
export const emptyOffice: OfficeProfile = { verifiedAddresses: [], rules: [] };
