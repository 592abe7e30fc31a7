// Which ICE field office is responsible for a place of residence. Never guesses: a county that the areas do not name
// is an answer of its own.
import type { Day } from "../date.ts";
import { entryOn, historyOf } from "./dated.ts";
import { editDistance } from "./edit-distance.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { AreaRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/** The county's own name where people use the borough's. */
const boroughs: Readonly<Record<string, string>> = {
  manhattan: "newyork",
  brooklyn: "kings",
  statenisland: "richmond",
  thebronx: "bronx",
};

export type ResponsibleOffice =
  /** `office` is the three-letter code. */
  | { readonly kind: "found"; readonly office: string; readonly county?: string; readonly entry: RuleEntry<AreaRule> }
  | { readonly kind: "county-needed"; readonly entry: RuleEntry<AreaRule> }
  | { readonly kind: "county-not-found"; readonly suggestions: readonly string[]; readonly entry: RuleEntry<AreaRule> }
  | { readonly kind: "not-covered" };

/** The field office responsible for the state (two-letter code), or for the county where the state is divided. */
export function findResponsibleOffice(
  rulebook: Rulebook,
  place: { state: string; county?: string | undefined },
  day: Day,
): ResponsibleOffice {
  const entry = entryOn(historyOf(rulebook.rules["areas-of-responsibility"], `area-${place.state.toLowerCase()}`), day);
  if (entry === undefined) return { kind: "not-covered" };
  if ("office" in entry.value) return { kind: "found", office: entry.value.office, entry };
  if (place.county === undefined || place.county.trim() === "") return { kind: "county-needed", entry };
  const wanted = simplifyCounty(place.county);
  const counties = Object.entries(entry.value.counties).flatMap(([office, names]) =>
    names.map((county) => ({ office, county })),
  );
  const found = counties.filter(({ county }) => simplifyCounty(county) === wanted);
  const only = found.length === 1 ? found[0] : undefined;
  if (only !== undefined) return { kind: "found", office: only.office, county: only.county, entry };
  return {
    kind: "county-not-found",
    suggestions: nearest(
      wanted,
      counties.map(({ county }) => county),
    ),
    entry,
  };
}

/** Small letters without spaces, points or the word "county": "St. Lawrence County" and "Saint Lawrence" are one. */
function simplifyCounty(text: string): string {
  const simple = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\b(county|borough)( of)?\b/g, " ")
    .replace(/\bsaint\b/g, "st")
    .replace(/[^a-z]/g, "");
  return boroughs[simple] ?? simple;
}

function nearest(wanted: string, counties: readonly string[]): readonly string[] {
  return counties
    .map((county) => ({ county, distance: editDistance(simplifyCounty(county), wanted) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ county }) => county);
}
