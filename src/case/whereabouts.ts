import { z } from "zod";
import { day, state } from "./identifiers.ts";
import { address } from "./person.ts";
import { phrase, statement } from "./text.ts";

const yesNoUnknown = z.enum(["yes", "no", "unknown"]);

const entry = z
  .enum(["arriving", "without-inspection", "admitted", "paroled", "unknown"])
  .describe(
    "How the person came: asked for admission at a port (arriving), crossed without inspection, was admitted, or was paroled.",
  );

const removalProceedings = yesNoUnknown.describe("Is a case against the person open before an immigration court?");

const finalOrder = yesNoUnknown.describe("Is there a final order of removal?");

const court = phrase
  .optional()
  .meta({ description: "The immigration court.", examples: ["Cleveland Immigration Court"] });

const nextHearingOn = day.optional().describe("The next hearing before that court, YYYY-MM-DD.");

const outsideUs = z.strictObject({
  kind: z.literal("outside-us").describe("Outside the United States."),
  address,
  priorRemovalOrder: yesNoUnknown.describe("Was the person ever ordered removed, deported or excluded?"),
});

const atPortOfEntry = z.strictObject({
  kind: z.literal("at-port-of-entry").describe("At a port of entry, asking to be let in."),
  port: phrase.optional().meta({ description: "The port.", examples: ["Rainbow Bridge, Niagara Falls"] }),
});

const inUs = z.strictObject({
  kind: z.literal("in-us").describe("In the United States, at liberty."),
  address,
  removalProceedings,
  court,
  nextHearingOn,
  finalOrder: finalOrder.default("no"),
  entry: entry.default("unknown"),
});

const detained = z.strictObject({
  kind: z.literal("detained").describe("In immigration detention."),
  facility: z
    .strictObject({
      name: phrase.meta({
        description: "Name of the detention facility; the program finds it in ICE's list.",
        examples: ["Northeast Ohio Correctional Center"],
      }),
      fieldOffice: phrase.optional().meta({
        description: "ICE field office responsible, where the facility is not in the list: its name or code.",
        examples: ["Detroit"],
      }),
      address: address.optional(),
      state: state.optional(),
      county: phrase.optional().meta({
        description: "County of the facility; ICE offices in Texas, California and New York are found by it.",
        examples: ["Mahoning"],
      }),
    })
    .describe("Where the person is held."),
  detainedOn: day.optional().describe("Since when, YYYY-MM-DD."),
  deportationOfficer: phrase
    .optional()
    .meta({ description: "Name of the deportation officer, where known.", examples: ["Officer J. Example"] }),
  entry,
  removalProceedings: removalProceedings.default("unknown"),
  court,
  nextHearingOn,
  finalOrder: finalOrder.default("unknown"),
  credibleFear: z
    .enum(["found", "not-found", "pending", "not-asked"])
    .optional()
    .describe("What came of the credible fear interview, where the person asked for asylum."),
});

export const whereabouts = z.discriminatedUnion("kind", [outsideUs, atPortOfEntry, inUs, detained]).meta({
  id: "Whereabouts",
  description: "Where the beneficiary is now. This decides which agency the request goes to.",
});

/** What ICE asks of a person in its custody or before the court (8 CFR 212.5(b) and (d)). */
export const custody = z
  .strictObject({
    identity: statement.optional().describe("How the person's identity is shown."),
    notFlightRisk: z
      .array(statement)
      .default([])
      .describe("Why the person will come to hearings and leave if ordered."),
    notDanger: z.array(statement).default([]).describe("Why the person is no danger to others or to security."),
    communityTies: z
      .array(statement)
      .default([])
      .describe("Close relatives with known addresses and other ties (8 CFR 212.5(d)(2))."),
    undertakings: z
      .array(statement)
      .default([])
      .describe("What the person, counsel or sponsor undertakes (8 CFR 212.5(d)(1), (3))."),
    releaseAddress: address.optional().describe("Where the person would live. A street address, no P.O. box."),
    criminalHistory: z
      .union([z.literal("none"), z.array(statement).min(1)])
      .optional()
      .meta({ description: '"none", or the statements that tell it.', examples: ["none"] }),
  })
  .meta({ id: "Custody", description: "What ICE asks for; needed on the ICE routes." });

export type Whereabouts = z.output<typeof whereabouts>;
export type Detained = z.output<typeof detained>;
export type InUs = z.output<typeof inUs>;
