import type { OfficeProfile } from "../case/office-profile.ts";
import { emptyOffice } from "../case/office-profile.ts";
import { readOfficeRules } from "../case/read-office-rules.ts";
import { readOffice } from "../case/read-office.ts";
import { type Outcome, succeed } from "../problems/problem.ts";
import { type Rulebook, openRulebook } from "../rules/rulebook.ts";

export interface OfficeRules {
  readonly office: OfficeProfile;
  readonly rulebook: Rulebook;
}

/** The office, and the rules with its own laid over them; both as they come where there is no office profile. */
export async function openRules(officePath: string | undefined): Promise<Outcome<OfficeRules>> {
  if (officePath === undefined) return withRules(emptyOffice, []);
  const office = await readOffice(officePath);
  if (!office.ok) return office;
  const rules = await readOfficeRules(office.value.value, officePath);
  return rules.ok ? withRules(office.value.value, rules.value.contents) : rules;
}

function withRules(office: OfficeProfile, contents: readonly unknown[]): Outcome<OfficeRules> {
  const rulebook = openRulebook(contents);
  return rulebook.ok ? succeed({ office, rulebook: rulebook.value }, rulebook.problems) : rulebook;
}
