import { z } from "zod";
import { day } from "./identifiers.ts";
import { address } from "./person.ts";
import { phrase, statement } from "./text.ts";
import { state } from "./identifiers.ts";

const yesNoUnknown = z.enum(["yes", "no", "unknown"]);

const entry = z
  .enum(["arriving", "without-inspection", "admitted", "paroled", "unknown"])
  .meta({ description: "How the person came: asked for admission at a port (arriving), crossed without inspection, was admitted, or was paroled." });

const outsideUs = z.strictObject({
  kind: z.literal("outside-us"),
  address,
  priorRemovalOrder: yesNoUnknown.describe("Was the person ever ordered removed, deported or excluded?"),
});

const atPortOfEntry = z.strictObject({
  kind: z.literal("at-port-of-entry"),
  port: phrase.optional(),
});

const inUs = z.strictObject({
  kind: z.literal("in-us"),
  address,
  removalProceedings: yesNoUnknown.describe("Is a case against the person open before an immigration court?"),
  court: phrase.optional().describe("The immigration court."),
  nextHearingOn: day.optional(),
  finalOrder: yesNoUnknown.default("no").describe("Is there a final order of removal?"),
  entry: entry.default("unknown"),
});

const detained = z.strictObject({
  kind: z.literal("detained"),
  facility: z
    .strictObject({
      name: phrase.describe("Name of the detention facility; the program finds it in ICE's list."),
      fieldOffice: phrase.optional().describe("ICE field office responsible, where the facility is not in the list: its name or code."),
      address: address.optional(),
      state: state.optional(),
      county: phrase.optional(),
    })
    .describe("Where the person is held."),
  detainedOn: day.optional().describe("Since when."),
  deportationOfficer: phrase.optional().describe("Name of the deportation officer, where known."),
  entry,
  removalProceedings: yesNoUnknown.default("unknown"),
  court: phrase.optional(),
  nextHearingOn: day.optional(),
  finalOrder: yesNoUnknown.default("unknown"),
  credibleFear: z.enum(["found", "not-found", "pending", "not-asked"]).optional(),
});

export const whereabouts = z
  .discriminatedUnion("kind", [outsideUs, atPortOfEntry, inUs, detained])
  .meta({ id: "Whereabouts", description: "Where the beneficiary is now. This decides which agency the request goes to." });

/** What ICE asks of a person in its custody or before the court (8 CFR 212.5(b) and (d)). */
export const custody = z
  .strictObject({
    identity: statement.optional().describe("How the person's identity is shown."),
    notFlightRisk: z.array(statement).default([]).describe("Why the person will come to hearings and leave if ordered."),
    notDanger: z.array(statement).default([]).describe("Why the person is no danger to others or to security."),
    communityTies: z.array(statement).default([]).describe("Close relatives with known addresses and other ties (8 CFR 212.5(d)(2))."),
    undertakings: z.array(statement).default([]).describe("What the person, counsel or sponsor undertakes (8 CFR 212.5(d)(1), (3))."),
    releaseAddress: address.optional().describe("Where the person would live. A street address, no P.O. box."),
    criminalHistory: z.union([z.literal("none"), z.array(statement).min(1)]).optional(),
  })
  .meta({ id: "Custody", description: "Needed on the ICE routes." });

export type Whereabouts = z.output<typeof whereabouts>;
export type Detained = z.output<typeof detained>;
export type InUs = z.output<typeof inUs>;
export type OutsideUs = z.output<typeof outsideUs>;
export type Custody = z.output<typeof custody>;
