import { readOfficeRules } from "../case/read-office-rules.ts";
import { readOffice } from "../case/read-office.ts";
import type { Outcome } from "../problems/problem.ts";
import { type Rulebook, openRulebook } from "../rules/rulebook.ts";

/** The rules with those of the office laid over them, where there is an office profile. */
export async function openRules(officePath: string | undefined): Promise<Outcome<Rulebook>> {
  if (officePath === undefined) return openRulebook();
  const office = await readOffice(officePath);
  if (!office.ok) return office;
  const rules = await readOfficeRules(office.value.value, officePath);
  return rules.ok ? openRulebook(rules.value.contents) : rules;
}
