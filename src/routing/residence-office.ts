// The ICE field office of a person in removal proceedings who is not detained: the one whose area covers the place of
// residence, by state, and by county in California, New York and Texas. Asks where the case does not tell.
import type { ParsedCase } from "../case/parsed-case.ts";
import { findState } from "../rules/state.ts";
import type { InUs } from "../case/whereabouts.ts";
import { daysBetween } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type ResponsibleOffice, findResponsibleOffice } from "../rules/area-of-responsibility.ts";
import { sourceOf } from "../rules/dated.ts";
import { fieldOfficeByCode } from "../rules/field-office.ts";
import { mailingAddress } from "../rules/mailing-address.ts";
import { addressAgeLimitDays } from "../rules/practice-limit.ts";
import type { RuleEntry } from "../rules/rule-entry.ts";
import type { FieldOfficeRule } from "../rules/rule-values.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { addressFieldOffice } from "./field-office-address.ts";
import type { FoundAddress } from "./lockbox.ts";
import type { RouteFact } from "./routed-case.ts";
import { settleAddress } from "./settle-address.ts";

export interface FoundOffice extends FoundAddress {
  readonly office?: RuleEntry<FieldOfficeRule>;
}

/** Id of the last address that USCIS published for such people, superseded: taken only where the office has verified it. */
export const paroleUnitId = "ice-law-enforcement-parole-unit";

const pointer = "/beneficiary/whereabouts/address";

export function findResidenceOffice(parsed: ParsedCase, rulebook: Rulebook, { address }: InUs): FoundOffice {
  const facts: readonly RouteFact[] = [
    ...(address.state === undefined
      ? []
      : [
          {
            pointer: `${pointer}/state`,
            label: "State of residence",
            value: findState(address.state)?.name ?? address.state,
          },
        ]),
    ...(address.county === undefined
      ? []
      : [{ pointer: `${pointer}/county`, label: "County of residence", value: address.county }]),
  ];
  const national = findParoleUnit(parsed, rulebook);
  if (national !== undefined) return { ...national, facts };
  if (address.state === undefined || address.country !== "US")
    return { facts, problems: [problem("residence-state-missing", pointer, {})] };

  const found = findResponsibleOffice(rulebook, { state: address.state, county: address.county }, parsed.filingOn);
  if (found.kind !== "found")
    return {
      facts,
      problems: [explainNoOffice(parsed, rulebook, found, { state: address.state, county: address.county }, pointer)],
    };
  const office = fieldOfficeByCode(rulebook, found.office, parsed.filingOn);
  if (office === undefined) {
    return {
      facts,
      problems: [
        problem("address-not-known", pointer, { what: `the field office ${found.office}`, on: parsed.filingOn }),
      ],
    };
  }
  const settled = addressFieldOffice(parsed, rulebook, office);
  return {
    office,
    address: settled.address,
    facts,
    problems: [...settled.problems, ...judgeAge(parsed, rulebook, found.entry, office.value.name, pointer)],
  };
}

/** The national parole unit of 2013, where the office itself answers for it. */
function findParoleUnit(parsed: ParsedCase, rulebook: Rulebook): Omit<FoundAddress, "facts"> | undefined {
  const verified = parsed.office.verifiedAddresses.find(({ replaces }) => replaces === paroleUnitId);
  const entry = mailingAddress(rulebook, paroleUnitId, parsed.filingOn);
  if (verified === undefined || entry === undefined) return undefined;
  const { address, problems } = settleAddress(parsed, rulebook, entry, entry.value.lines);
  const chosen = problem(
    "address-not-field-office",
    "/beneficiary/whereabouts",
    { by: verified.verifiedBy, on: verified.verifiedOn },
    { source: sourceOf(entry) },
  );
  return { address, problems: [...problems, chosen] };
}

/** Why no office was found for a state, or for a county of it. */
export function explainNoOffice(
  { filingOn }: ParsedCase,
  rulebook: Rulebook,
  found: Exclude<ResponsibleOffice, { kind: "found" }>,
  { state, county }: { readonly state: string; readonly county?: string | undefined },
  at: string,
): Problem {
  const stateName = findState(state)?.name ?? state;
  switch (found.kind) {
    case "not-covered":
      // An area that the rules know for other days only says nothing of this one.
      return rulebook.rules["areas-of-responsibility"].some(({ value }) => value.state === state)
        ? problem("rule-not-known", `${at}/state`, {
            rule: `the field office responsible for ${stateName}`,
            on: filingOn,
          })
        : problem("area-not-covered", `${at}/state`, { place: stateName });
    case "county-needed":
      return problem("residence-county-missing", at, { state: stateName }, { source: sourceOf(found.entry) });
    case "county-not-found":
      return problem(
        "residence-county-not-found",
        `${at}/county`,
        { county: county ?? "", state: stateName, suggestions: found.suggestions },
        { source: sourceOf(found.entry) },
      );
  }
}

/** A finding where it is long ago that somebody saw who is responsible for what. */
export function judgeAge(
  parsed: ParsedCase,
  rulebook: Rulebook,
  entry: RuleEntry,
  office: string,
  at: string,
): readonly Problem[] {
  const mostDays = addressAgeLimitDays(rulebook, parsed.filingOn);
  const ageDays = daysBetween(entry.checkedOn, parsed.filingOn);
  if (mostDays === undefined || ageDays <= mostDays) return [];
  return [
    problem("responsibility-old", at, { office, checkedOn: entry.checkedOn, ageDays }, { source: sourceOf(entry) }),
  ];
}
