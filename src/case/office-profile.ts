// What an office types once: its letterhead, its representative, its usual carrier, the addresses it has verified.
import { z } from "zod";
import { day, email, phone } from "./identifiers.ts";
import { address, name } from "./person.ts";
import { phrase, words } from "./text.ts";

const verifiedAddress = z
  .strictObject({
    replaces: phrase.describe('Id of the address in our rules that this one stands over ("uscis-lockbox-usps", "field-office-new-orleans").'),
    lines: z.array(words(60)).min(2).max(8).describe("The address as it goes on the envelope, a line each."),
    verifiedOn: day,
    verifiedBy: phrase,
    source: phrase.describe("Where it was seen."),
  })
  .meta({ id: "VerifiedAddress", description: "An address that the office has checked itself; it goes before ours." });

export const representativeSchema = z
  .strictObject({
    name,
    kind: z.enum(["attorney", "accredited-representative"]),
    licensingAuthority: phrase.optional().describe('Attorney: "Supreme Court of Ohio".'),
    barNumber: phrase.optional(),
    organization: phrase.optional().describe("Law firm or recognized organization."),
    accreditationExpiresOn: day.optional(),
    uscisAccount: phrase.optional(),
    email: email.optional(),
    phone: phone.optional(),
  })
  .meta({ id: "Representative", description: "Who files Form G-28." });

export const officeProfileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    letterhead: z.strictObject({ name: phrase, lines: z.array(phrase).max(6).default([]), address: address.optional(), phone: phone.optional(), email: email.optional() }).optional(),
    representative: representativeSchema.optional(),
    preparer: z.strictObject({ name }).optional().describe("Who prepares the papers, where not the representative."),
    carrier: z.enum(["usps", "fedex", "ups", "dhl"]).optional().describe("Usual carrier."),
    verifiedAddresses: z.array(verifiedAddress).default([]),
    templates: phrase.optional().describe("Folder of the office's own templates, relative to this file."),
    rules: z.array(phrase).default([]).describe("The office's own rule files, relative to this file."),
  })
  .meta({ title: "Office profile", description: "office.json beside the case or in a folder above it." });

export type OfficeProfile = z.output<typeof officeProfileSchema>;
export type Representative = z.output<typeof representativeSchema>;
export type VerifiedAddress = z.output<typeof verifiedAddress>;

/** The office that has told nothing of itself. */
export const emptyOffice: OfficeProfile = { verifiedAddresses: [], rules: [] };
