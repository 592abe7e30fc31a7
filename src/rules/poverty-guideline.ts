// HHS poverty guidelines. No percentage of them is set for Form I-134: an income is shown beside the guideline as
// information and never as pass or fail. Form I-912 has its own limit (see fee-waivers.json).
import type { Day } from "../date.ts";
import { entryOn, historyOf } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { PovertyGuidelineRule, PovertyRegion } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

export interface PovertyGuideline {
  /** U.S. dollars a year for the household. */
  readonly amountUsd: number;
  readonly entry: RuleEntry<PovertyGuidelineRule>;
}

/** The guideline for a household of this many people on the day; undefined where none is known, or for no people. */
export function povertyGuideline(
  rulebook: Rulebook,
  region: PovertyRegion,
  householdSize: number,
  day: Day,
): PovertyGuideline | undefined {
  const entry = entryOn(historyOf(rulebook.rules["poverty-guidelines"], `poverty-guideline-${region}`), day);
  if (entry === undefined || !Number.isInteger(householdSize) || householdSize < 1) return undefined;
  const { onePersonUsd, eachFurtherUsd } = entry.value;
  return { amountUsd: onePersonUsd + (householdSize - 1) * eachFurtherUsd, entry };
}

// The guidelines speak of the 48 states and the District of Columbia, of Alaska and of Hawaii, not of the territories.
const territories = new Set(["AS", "GU", "MP", "PR", "VI"]);

/** The region of a state by its postal code; undefined for the territories, for which there are no guidelines. */
export function povertyRegionOf(state: string): PovertyRegion | undefined {
  if (state === "AK") return "alaska";
  if (state === "HI") return "hawaii";
  return territories.has(state) ? undefined : "contiguous";
}
