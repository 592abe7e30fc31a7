import type { Day } from "../date.ts";
import { entriesOn, entryOn, historyOf } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { Carrier, MailingAddressRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/** The address with this id on the day ("uscis-lockbox-usps"), or undefined. */
export function mailingAddress(rulebook: Rulebook, id: string, day: Day): RuleEntry<MailingAddressRule> | undefined {
  return entryOn(historyOf(rulebook.rules["mailing-addresses"], id), day);
}

/** The USCIS lockbox address for the carrier on the day; undefined where none or more than one is known. */
export function lockboxAddress(
  rulebook: Rulebook,
  carrier: Carrier,
  day: Day,
): RuleEntry<MailingAddressRule> | undefined {
  const found = listMailingAddresses(rulebook, day).filter(
    ({ value }) => value.route === "uscis-lockbox" && value.superseded !== true && value.carriers.includes(carrier),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Every address of the section on the day, superseded ones too. */
export function listMailingAddresses(rulebook: Rulebook, day: Day): readonly RuleEntry<MailingAddressRule>[] {
  return entriesOn(rulebook.rules["mailing-addresses"], day);
}
