// The addresses that were not taken, each with the reason in plain words: a reader who expected one of them must see
// that it was thought of.
import type { ParsedCase } from "../case/parsed-case.ts";
import { findState } from "../rules/state.ts";
import { findResponsibleOffice } from "../rules/area-of-responsibility.ts";
import { fieldOfficeByCode } from "../rules/field-office.ts";
import { listMailingAddresses } from "../rules/mailing-address.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { RuleEntry } from "../rules/rule-entry.ts";
import type { FieldOfficeRule, MailingAddressRule } from "../rules/rule-values.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { directorLines } from "./field-office-address.ts";
import { carrierNames, findCarrier } from "./lockbox.ts";
import type { Route, TurnedDown } from "./routed-case.ts";

export interface Taken {
  readonly route: RouteKind;
  readonly addressId?: string;
  readonly office?: RuleEntry<FieldOfficeRule>;
  readonly facility?: Route["facility"];
}

/** The state chart of another form, which people take for this one's. */
const familyChart: TurnedDown = {
  address: "The chart of lockboxes by state (Chicago, Elgin, Phoenix, Dallas)",
  reason: "It is for family-based Form I-485 and has nothing to do with this request.",
};

export function listTurnedDown(parsed: ParsedCase, rulebook: Rulebook, taken: Taken): readonly TurnedDown[] {
  const mailed = listMailingAddresses(rulebook, parsed.filingOn)
    .filter(({ id }) => id !== taken.addressId)
    .map((entry): TurnedDown => ({
      id: entry.id,
      address: entry.value.lines.join(", "),
      reason: explainAddress(parsed, taken, entry),
    }));
  const chart = taken.route === "uscis-lockbox" ? [familyChart] : [];
  return [...listOffices(parsed, rulebook, taken), ...mailed, ...chart];
}

function explainAddress(
  parsed: ParsedCase,
  { route }: Taken,
  { value, confidence }: RuleEntry<MailingAddressRule>,
): string {
  if (value.route === "uscis-lockbox" && route === "uscis-lockbox") {
    const carriers = value.carriers.map((carrier) => carrierNames[carrier]).join(", ");
    const chosen = findCarrier(parsed);
    return chosen === undefined
      ? `It takes ${carriers}; no carrier is named.`
      : `It takes ${carriers}; this packet goes by ${carrierNames[chosen]}.`;
  }
  if (value.route === "uscis-lockbox") return "The USCIS lockbox is for people outside the United States.";
  const doubt =
    value.superseded === true || confidence === "unconfirmed"
      ? " The page that gave it is superseded, and no current one was found; it is taken only where the office has verified it."
      : "";
  if (route === "uscis-lockbox")
    return `It was for people in removal proceedings or once removed; the current instructions send this request to USCIS.${doubt}`;
  if (route === "ice-detained")
    return `A person in detention is released by the field office responsible for the facility.${doubt}`;
  return `It was for people in removal proceedings.${doubt}`;
}

/** Field offices that the place alone would suggest. */
function listOffices(
  parsed: ParsedCase,
  rulebook: Rulebook,
  { route, office, facility, addressId }: Taken,
): readonly TurnedDown[] {
  const { whereabouts } = parsed.case.beneficiary;
  if (route === "ice-in-proceedings" && whereabouts.kind === "in-us") {
    const { state, county } = whereabouts.address;
    if (state === undefined) return [];
    const found = findResponsibleOffice(rulebook, { state, county }, parsed.filingOn);
    const stateName = findState(state)?.name ?? state;
    if (office === undefined && found.kind === "found" && addressId !== undefined) {
      return turnDown(
        parsed,
        rulebook,
        found.office,
        "It is responsible for the place of residence; the office has verified another address and answers for it.",
      );
    }
    if (found.kind === "not-covered" || !("counties" in found.entry.value)) return [];
    return Object.keys(found.entry.value.counties)
      .filter((code) => code !== office?.value.code)
      .flatMap((code) => turnDown(parsed, rulebook, code, `It is responsible for other counties of ${stateName}.`));
  }
  if (route !== "ice-detained" || facility?.state === undefined || office === undefined) return [];
  const ofPlace = findResponsibleOffice(rulebook, { state: facility.state, county: undefined }, parsed.filingOn);
  if (ofPlace.kind !== "found" || ofPlace.office === office.value.code) return [];
  const stateName = findState(facility.state)?.name ?? facility.state;
  return turnDown(
    parsed,
    rulebook,
    ofPlace.office,
    `It is responsible for people who live in ${stateName}; the facility answers to the ${office.value.name}, and the facility decides.`,
  );
}

function turnDown(parsed: ParsedCase, rulebook: Rulebook, code: string, reason: string): readonly TurnedDown[] {
  const office = fieldOfficeByCode(rulebook, code, parsed.filingOn);
  return office === undefined ? [] : [{ id: office.id, address: directorLines(office.value).join(", "), reason }];
}
