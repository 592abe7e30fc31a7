import type { Day } from "../date.ts";
import { entriesOn } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { FormEditionRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * The official form ("I-131") on the day: its title and the edition to use. `editionOn` is left out where no source
 * tells it, and then it has to be looked up on the day.
 */
export function formEdition(rulebook: Rulebook, form: string, day: Day): RuleEntry<FormEditionRule> | undefined {
  const found = listFormEditions(rulebook, day).filter(({ value }) => value.form === form);
  return found.length === 1 ? found[0] : undefined;
}

export function listFormEditions(rulebook: Rulebook, day: Day): readonly RuleEntry<FormEditionRule>[] {
  return entriesOn(rulebook.rules["form-editions"], day);
}
