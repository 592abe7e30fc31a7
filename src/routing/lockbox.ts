// The lockbox of USCIS: one for every state and ground; its address turns on the carrier alone. Uses the case's
// carrier, else the office's usual one, and never takes one that nobody named.
import type { ParsedCase } from "../case/parsed-case.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { lockboxAddress } from "../rules/mailing-address.ts";
import type { Carrier } from "../rules/rule-values.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { MailingAddress, RouteFact } from "./routed-case.ts";
import { settleAddress } from "./settle-address.ts";

export interface FoundAddress {
  readonly address?: MailingAddress;
  readonly facts: readonly RouteFact[];
  readonly problems: readonly Problem[];
}

export const carrierNames: Readonly<Record<Carrier, string>> = {
  usps: "U.S. Postal Service",
  fedex: "FedEx",
  ups: "UPS",
  dhl: "DHL",
};

/** Who carries the envelope: as the case says, else as the office usually sends. */
export function findCarrier({ case: the, office }: ParsedCase): Carrier | undefined {
  return the.filing.carrier ?? office.carrier;
}

export function findLockbox(parsed: ParsedCase, rulebook: Rulebook): FoundAddress {
  const carrier = findCarrier(parsed);
  if (carrier === undefined) return { facts: [], problems: [problem("carrier-missing", "/filing", {})] };
  const fromCase = parsed.case.filing.carrier !== undefined;
  const facts: readonly RouteFact[] = [
    {
      pointer: fromCase ? "/filing/carrier" : "",
      label: fromCase ? "Carrier" : "Carrier (the office's usual one)",
      value: carrierNames[carrier],
    },
  ];
  const entry = lockboxAddress(rulebook, carrier, parsed.filingOn);
  if (entry === undefined) {
    const what = `the USCIS lockbox by ${carrierNames[carrier]}`;
    return { facts, problems: [problem("address-not-known", "/filing", { what, on: parsed.filingOn })] };
  }
  const { address, problems } = settleAddress(parsed, rulebook, entry, entry.value.lines);
  return { address, facts, problems };
}
