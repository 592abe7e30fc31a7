// An ICE field office as an envelope addresses it. The addressee is the Field Office Director, with the deportation
// officer by name where the case knows one.
import type { ParsedCase } from "../case/parsed-case.ts";
import type { RuleEntry } from "../rules/rule-entry.ts";
import { fieldOfficeLines } from "../rules/field-office.ts";
import type { FieldOfficeRule } from "../rules/rule-values.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { type SettledAddress, settleAddress } from "./settle-address.ts";

/** "Field Office Director, New Orleans Field Office" stands where the rules' lines have the office's name. */
export function directorLines(office: FieldOfficeRule): readonly string[] {
  return fieldOfficeLines(office).map((line) =>
    line === office.name ? `Field Office Director, ${office.name}` : line,
  );
}

/** The office's address for this packet. */
export function addressFieldOffice(
  parsed: ParsedCase,
  rulebook: Rulebook,
  office: RuleEntry<FieldOfficeRule>,
): SettledAddress {
  const { whereabouts } = parsed.case.beneficiary;
  const officer = whereabouts.kind === "detained" ? whereabouts.deportationOfficer : undefined;
  const addressee = officer === undefined ? [] : [`Attn: Deportation Officer ${officer}`];
  return settleAddress(parsed, rulebook, office, directorLines(office.value), addressee);
}
