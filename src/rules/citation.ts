import type { Day } from "../date.ts";
import { entriesOn, entryOn, historyOf } from "./dated.ts";
import type { GroundKind } from "./ground-kinds.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { CitationRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/** The law by our id ("cfr-212-5-b"), or undefined. */
export function citation(rulebook: Rulebook, id: string, day: Day): RuleEntry<CitationRule> | undefined {
  return entryOn(historyOf(rulebook.rules["legal-citations"], id), day);
}

/** The paragraph of 8 CFR 212.5(b) that a custody ground rests on; undefined for the grounds of Form I-131. */
export function citationOfGround(
  rulebook: Rulebook,
  ground: GroundKind,
  day: Day,
): RuleEntry<CitationRule> | undefined {
  return entriesOn(rulebook.rules["legal-citations"], day).find(({ value }) => value.ground === ground);
}

/** The words of 28 U.S.C. 1746 for a paper signed there. "(date)" in them is written by hand. */
export function oathWording(rulebook: Rulebook, signedIn: "in-us" | "outside-us", day: Day): string | undefined {
  return citation(rulebook, signedIn === "in-us" ? "usc-28-1746-inside" : "usc-28-1746-outside", day)?.value.wording;
}
