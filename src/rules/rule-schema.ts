// The form of a rule entry and of each section's values. Our own files are held against it by the tests, an office's
// rule file when it is read. Strict: an unknown field is a fault, never skipped.
import { z } from "zod";
import { type Day, parseDay } from "../date.ts";
import { evidenceConditions } from "./evidence-conditions.ts";
import { groundKinds } from "./ground-kinds.ts";
import { routeKinds } from "./route-kinds.ts";
import { ruleSectionInfo } from "./rule-sections.ts";
import {
  type RuleSectionName,
  type RuleSections,
  carriers,
  evidenceExpectations,
  evidenceSubjects,
  povertyRegions,
} from "./rule-values.ts";

const words = z.string().trim().min(1).max(2000);
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An id has small letters, digits and single dashes.");
const usState = z.string().regex(/^[A-Z]{2}$/, "A state is a two-letter postal code.");
const zip = z.string().regex(/^\d{5}(-\d{4})?$/, "A ZIP code has five digits, or five and four.");
const office = z.string().regex(/^[A-Z]{3}$/, "A field office is a three-letter code.");
const usDollars = z.number().min(0).max(1_000_000);
const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: "A day is written YYYY-MM-DD and must be in the calendar." });
  return z.NEVER;
});
const envelope = z.array(z.string().trim().min(1).max(60)).min(2).max(8);

// Made when a rule file is read: most offices have none, and every command would wait for it.
const makeValues = (): { readonly [Section in RuleSectionName]: z.ZodType<RuleSections[Section]> } => ({
  "mailing-addresses": z.strictObject({
    agency: z.enum(["USCIS", "ICE"]),
    route: z.enum(routeKinds),
    carriers: z.array(z.enum(carriers)).min(1),
    lines: envelope,
    superseded: z.boolean().exactOptional(),
  }),
  "field-offices": z.strictObject({
    code: office,
    name: words,
    street: z.array(words).min(1).max(3),
    city: words,
    state: usState,
    zip,
    phone: words.exactOptional(),
  }),
  "areas-of-responsibility": z.union([
    z.strictObject({ state: usState, office }),
    z.strictObject({ state: usState, counties: z.record(office, z.array(words).min(1)) }),
  ]),
  "detention-facilities": z.strictObject({
    name: words,
    street: words.exactOptional(),
    city: words,
    state: usState,
    zip,
    office,
  }),
  "filing-fees": z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("fee"), form: words, filed: z.enum(["paper", "online"]), amountUsd: usDollars }),
    z.strictObject({ kind: z.literal("exemption"), reason: kebab, title: words }),
  ]),
  "fee-waivers": z.strictObject({
    form: words,
    paperOnly: z.boolean(),
    incomeLimitPercent: z.number().min(1).max(1000),
    bases: z.array(z.strictObject({ id: kebab, title: words })).min(1),
  }),
  "payment-forms": z.strictObject({ method: kebab, form: words, title: words }),
  "parole-fee": z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("amount"), amountUsd: usDollars }),
    z.strictObject({
      kind: z.literal("exception"),
      exception: kebab,
      number: z.int().min(1),
      suggestedBy: z.array(z.enum(groundKinds)),
      title: words,
    }),
  ]),
  "form-editions": z.strictObject({
    form: words,
    title: words,
    editionOn: day.exactOptional(),
    earlierAccepted: z.boolean().exactOptional(),
  }),
  "poverty-guidelines": z.strictObject({
    region: z.enum(povertyRegions),
    onePersonUsd: usDollars,
    eachFurtherUsd: usDollars,
  }),
  "evidence-items": z.strictObject({
    item: kebab,
    title: words,
    route: z.array(z.enum(routeKinds)).min(1),
    grounds: z.union([z.literal("all"), z.array(z.enum(groundKinds)).min(1)]),
    expectation: z.enum(evidenceExpectations),
    appliesWhen: z.enum(evidenceConditions).exactOptional(),
    per: z.enum(evidenceSubjects).exactOptional(),
    mayBeStated: z.boolean().exactOptional(),
    why: words,
  }),
  "dated-warnings": z.strictObject({
    topic: z.enum(["detention", "bond", "nationality", "parole", "signature"]),
    routes: z.array(z.enum(routeKinds)).min(1),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, "A country is a two-letter ISO code."))
      .min(1)
      .exactOptional(),
    states: z.array(usState).min(1).exactOptional(),
    entries: z.array(kebab).min(1).exactOptional(),
    text: words,
    outcome: words.exactOptional(),
  }),
  "legal-citations": z.strictObject({
    citation: words,
    says: words,
    wording: words.exactOptional(),
    ground: z.enum(groundKinds).exactOptional(),
  }),
  "practice-limits": z.strictObject({
    title: words,
    days: z.int().min(1).exactOptional(),
    daysIfMailed: z.int().min(1).exactOptional(),
    years: z.int().min(1).exactOptional(),
    items: z.union([z.literal("other"), z.array(kebab).min(1)]).exactOptional(),
  }),
});

const entryOf = <Value>(value: z.ZodType<Value>) =>
  z.strictObject({
    id: kebab,
    from: day,
    until: day.exactOptional(),
    value,
    source: z.strictObject({ title: words, url: z.url({ protocol: /^https$/ }).exactOptional() }),
    checkedOn: day,
    confidence: z.enum(["official", "secondary", "unconfirmed"]),
    note: words.exactOptional(),
  });

export function isSectionName(text: string): text is RuleSectionName {
  return Object.hasOwn(ruleSectionInfo, text);
}

/** The form of one section's entries. */
export function entrySchema<Section extends RuleSectionName>(section: Section) {
  return entryOf(makeValues()[section]);
}

function makeOverlaySchema() {
  const shape = Object.fromEntries(
    Object.entries(makeValues()).map(([section, value]) => [
      section,
      z
        .array(entryOf(value as z.ZodType))
        .min(1)
        .exactOptional(),
    ]),
  );
  return z
    .strictObject({
      $schema: z.string().exactOptional(),
      name: words.describe("Name of the rule file, as receipts print it."),
      sections: z.strictObject(shape),
    })
    .meta({
      title: "Rule file of an office",
      description: "Rules of the office's own, laid over the program's by id.",
    });
}

let made: ReturnType<typeof makeOverlaySchema> | undefined;

/** A rule file of the office. */
export function overlaySchema(): ReturnType<typeof makeOverlaySchema> {
  return (made ??= makeOverlaySchema());
}
