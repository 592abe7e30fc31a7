import { z } from "zod";
import { aNumber, country, day, email, phone, state, zip } from "./identifiers.ts";
import { cites, id, phrase, sentences, statement } from "./text.ts";

export const name = z
  .strictObject({
    given: phrase.meta({ description: "Given name or names, as in the passport.", examples: ["Olena"] }),
    middle: phrase.optional().meta({ description: "Middle name or names.", examples: ["Petrivna"] }),
    family: phrase.meta({ description: "Family name, as in the passport.", examples: ["Kovalenko"] }),
    suffix: phrase.optional().meta({ description: "Jr., III and the like.", examples: ["Jr."] }),
    native: phrase.optional().meta({
      description: "The whole name in its own script; printed beside the Latin name.",
      examples: ["Олена Коваленко"],
    }),
    other: z.array(phrase).default([]).describe("Other names used: maiden name, aliases, other spellings."),
  })
  .meta({ id: "Name", description: "A person's name." });

export const address = z
  .strictObject({
    inCareOf: phrase.optional().meta({ description: "In care of.", examples: ["Parish of St. Example"] }),
    street: phrase.meta({ description: "Street and number.", examples: ["100 Example Ave"] }),
    unit: phrase.optional().meta({ description: "Apartment, suite or floor.", examples: ["Apt. 4B"] }),
    city: phrase.meta({ description: "City or town.", examples: ["Parma"] }),
    state: state.optional(),
    zip: zip.optional(),
    county: phrase.optional().meta({
      description: "County in the United States; ICE offices in Texas, California and New York are found by it.",
      examples: ["Cuyahoga"],
    }),
    province: phrase
      .optional()
      .meta({ description: "Province or region, outside the United States.", examples: ["Ontario"] }),
    postalCode: phrase
      .optional()
      .meta({ description: "Postal code, outside the United States.", examples: ["35-000"] }),
    country: country.default("US"),
  })
  .meta({ id: "Address", description: "A postal address; state and zip are needed in the United States." });

export const passport = z
  .strictObject({
    number: phrase.meta({ description: "Passport number.", examples: ["FB000000"] }),
    country: country.describe("The country that issued it: two-letter ISO code or English name."),
    issuedOn: day.optional().describe("The day it was issued, YYYY-MM-DD."),
    expiresOn: day.describe("The day it expires, YYYY-MM-DD."),
  })
  .meta({ id: "Passport", description: "The passport that the person travels with." });

/** Immigration status of somebody who files or supports; the words that letters print are in documents/. */
export const status = z
  .enum([
    "us-citizen",
    "lawful-permanent-resident",
    "asylee",
    "refugee",
    "parolee",
    "temporary-protected-status",
    "nonimmigrant",
    "deferred-action",
    "pending-application",
    "no-status",
    "not-in-us",
  ])
  .meta({ id: "Status", description: "Citizenship or immigration status in the United States." });

const identity = {
  name,
  bornOn: day.optional().describe("Date of birth, YYYY-MM-DD."),
  aNumber: aNumber.optional(),
};

const contact = {
  address: address.optional(),
  phone: phone.optional(),
  email: email.optional(),
};

const title = phrase.optional().meta({ description: "Position in the organization.", examples: ["Treasurer"] });

export const relative = z
  .strictObject({
    id,
    ...identity,
    relationship: phrase.meta({ description: "What this person is to the beneficiary.", examples: ["mother"] }),
    status: status.optional(),
    address: address.optional(),
    diedOn: day.optional().describe("The day of death, YYYY-MM-DD, where the person has died."),
  })
  .meta({
    id: "Relative",
    description: "A person the request is about beside the beneficiary: a patient, a recipient, somebody who died.",
  });

export const petitioner = z
  .strictObject({
    ...identity,
    ...contact,
    organization: phrase.optional().meta({
      description: "Where the petitioner signs for an organization: its name.",
      examples: ["Example Heart Hospital"],
    }),
    title,
    relationship: phrase.meta({ description: "What the petitioner is to the beneficiary.", examples: ["son"] }),
    status: status.optional(),
  })
  .meta({ id: "Petitioner", description: "The person who files Form I-131 for the beneficiary." });

export const sponsorPerson = z
  .strictObject({
    ...identity,
    ...contact,
    organization: phrase
      .optional()
      .meta({ description: "Where an organization supports: its name.", examples: ["Parish of St. Example"] }),
    title,
    relationship: phrase.meta({ description: "What the sponsor is to the beneficiary.", examples: ["sister"] }),
    status: status.optional(),
  })
  .describe("The sponsor's own data.");

// An organization can be rich.
const means = z.number().min(0).max(1_000_000_000_000);

export const sponsor = z
  .strictObject({
    id: id
      .optional()
      .describe('Needed where there are several sponsors; "petitioner" where left out for the petitioner.'),
    person: z
      .union([z.literal("petitioner"), sponsorPerson])
      .meta({ description: '"petitioner", or the sponsor\'s own data.', examples: ["petitioner"] }),
    householdSize: z
      .int()
      .min(1)
      .max(50)
      .optional()
      .meta({
        description: "People in the sponsor's household, the sponsor among them, without the beneficiary.",
        examples: [3],
      }),
    annualIncomeUsd: means.optional().meta({ description: "Yearly income, U.S. dollars.", examples: [84_000] }),
    assetsUsd: means.optional().meta({
      description: "Savings and other assets that can be used for support, U.S. dollars.",
      examples: [12_500],
    }),
    willProvide: z
      .array(phrase)
      .min(1)
      .meta({
        description: "What the sponsor will provide, each a short phrase.",
        examples: [["housing", "food", "transport to hearings"]],
      }),
    howKnown: statement.optional().describe("How the sponsor knows the beneficiary (asked for by ICE)."),
    occupation: phrase
      .optional()
      .meta({ description: "What the sponsor does for a living.", examples: ["school teacher"] }),
    cites,
  })
  .meta({
    id: "Sponsor",
    description: "Somebody who files Form I-134 (USCIS) or a support letter (ICE) for the beneficiary.",
  });

/** Consent of a parent or guardian for a beneficiary under 18. */
export const parent = z
  .strictObject({
    name,
    relation: z.enum(["mother", "father", "legal-guardian"]).describe("What this person is to the child."),
    consent: z
      .enum(["given", "not-given", "deceased", "cannot-be-found", "rights-ended"])
      .describe("Does the parent consent to the child's travel, or why is there no consent to ask for?"),
    explanation: sentences.optional().meta({
      description: "Needed where the consent is not given.",
      examples: ["The father died in 2019."],
    }),
    exhibit: id.optional().describe("The exhibit that holds the consent, death certificate or order."),
  })
  .meta({
    id: "Parent",
    description: "A parent or guardian of a beneficiary under 18, and the consent to the travel.",
  });

export type Name = z.output<typeof name>;
export type Address = z.output<typeof address>;
export type Status = z.output<typeof status>;
export type Sponsor = z.output<typeof sponsor>;
export type Parent = z.output<typeof parent>;
