import { z } from "zod";
import { aNumber, country, day, email, phone, state, zip } from "./identifiers.ts";
import { id, phrase, sentences, statement } from "./text.ts";

export const name = z
  .strictObject({
    given: phrase.describe("Given name or names, as in the passport."),
    middle: phrase.optional().describe("Middle name or names."),
    family: phrase.describe("Family name, as in the passport."),
    suffix: phrase.optional().describe("Jr., III and the like."),
    native: phrase.optional().describe("The whole name in its own script; printed beside the Latin name."),
    other: z.array(phrase).default([]).describe("Other names used: maiden name, aliases, other spellings."),
  })
  .meta({ id: "Name", description: "A person's name." });

export const address = z
  .strictObject({
    inCareOf: phrase.optional().describe("In care of."),
    street: phrase.describe("Street and number."),
    unit: phrase.optional().describe("Apartment, suite or floor."),
    city: phrase.describe("City or town."),
    state: state.optional(),
    zip: zip.optional(),
    county: phrase.optional().describe("County; ICE offices in Texas, California and New York are found by it."),
    province: phrase.optional().describe("Province or region, outside the United States."),
    postalCode: phrase.optional().describe("Postal code, outside the United States."),
    country: country.default("US"),
  })
  .meta({ id: "Address", description: "A postal address; state and zip are needed in the United States." });

export const passport = z
  .strictObject({
    number: phrase.describe("Passport number."),
    country: country,
    issuedOn: day.optional(),
    expiresOn: day,
  })
  .meta({ id: "Passport" });

/** Immigration status of somebody who files or supports; the words that letters print are in documents/. */
export const status = z
  .enum([
    "us-citizen", "lawful-permanent-resident", "asylee", "refugee", "parolee", "temporary-protected-status", "nonimmigrant",
    "deferred-action", "pending-application", "no-status", "not-in-us",
  ])
  .meta({ id: "Status", description: "Citizenship or immigration status in the United States." });

const identity = {
  name,
  bornOn: day.optional(),
  aNumber: aNumber.optional(),
};

const contact = {
  address: address.optional(),
  phone: phone.optional(),
  email: email.optional(),
};

export const relative = z
  .strictObject({
    id,
    ...identity,
    relationship: phrase.describe('What this person is to the beneficiary: "mother", "husband", "daughter".'),
    status: status.optional(),
    address: address.optional(),
    diedOn: day.optional().describe("Where the person has died."),
  })
  .meta({ id: "Relative", description: "A person the request is about beside the beneficiary: a patient, a recipient, somebody who died." });

export const petitioner = z
  .strictObject({
    ...identity,
    ...contact,
    organization: phrase.optional().describe("Where the petitioner signs for an organization: its name."),
    title: phrase.optional().describe("Position in the organization."),
    relationship: phrase.describe('What the petitioner is to the beneficiary: "son", "treating hospital".'),
    status: status.optional(),
  })
  .meta({ id: "Petitioner", description: "The person who files Form I-131 for the beneficiary." });

export const sponsor = z
  .strictObject({
    id: id.optional().describe('Needed where there are several sponsors; "petitioner" where left out for the petitioner.'),
    person: z
      .union([
        z.literal("petitioner"),
        z.strictObject({
          ...identity,
          ...contact,
          organization: phrase.optional().describe("Where an organization supports: its name."),
          title: phrase.optional(),
          relationship: phrase.describe("What the sponsor is to the beneficiary."),
          status: status.optional(),
        }),
      ])
      .describe('"petitioner", or the sponsor\'s own data.'),
    householdSize: z.int().min(1).max(50).optional().describe("People in the sponsor's household, without the beneficiary."),
    annualIncomeUsd: z.number().min(0).optional().describe("Yearly income, U.S. dollars."),
    assetsUsd: z.number().min(0).optional().describe("Savings and other assets that can be used for support, U.S. dollars."),
    willProvide: z.array(phrase).min(1).describe('What the sponsor will provide, each a short phrase: "housing", "food", "transport to hearings".'),
    howKnown: statement.optional().describe("How the sponsor knows the beneficiary (asked for by ICE)."),
    occupation: phrase.optional(),
    cites: z.array(z.strictObject({ exhibit: id, page: z.int().min(1).optional() })).default([]),
  })
  .meta({ id: "Sponsor", description: "Somebody who files Form I-134 (USCIS) or a support letter (ICE) for the beneficiary." });

/** Consent of a parent or guardian for a beneficiary under 18. */
export const parent = z
  .strictObject({
    name,
    relation: z.enum(["mother", "father", "legal-guardian"]),
    consent: z.enum(["given", "not-given", "deceased", "cannot-be-found", "rights-ended"]),
    explanation: sentences.optional().describe("Needed where the consent is not given."),
    exhibit: id.optional().describe("The exhibit that holds the consent, death certificate or order."),
  })
  .meta({ id: "Parent" });

export type Name = z.output<typeof name>;
export type Address = z.output<typeof address>;
export type Passport = z.output<typeof passport>;
export type Status = z.output<typeof status>;
export type Relative = z.output<typeof relative>;
export type Petitioner = z.output<typeof petitioner>;
export type Sponsor = z.output<typeof sponsor>;
export type Parent = z.output<typeof parent>;
