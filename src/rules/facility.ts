// Finds a detention facility by the name that a case gives, however it is abbreviated. Says what it matched. Where the
// name fits several facilities, or a county's name that other states have too, or nothing, it gives candidates and
// takes none of them: the facility decides which field office has the person.
import type { Day } from "../date.ts";
import { entriesOn } from "./dated.ts";
import { editDistance } from "./edit-distance.ts";
import { type FacilityName, readFacilityName } from "./facility-name.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { FacilityRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

export type Facility = RuleEntry<FacilityRule>;

export type FacilityMatch =
  /** `as-listed`: the name is ICE's but for capitals and punctuation; `written-otherwise`: abbreviated, or put in another order. */
  | { readonly kind: "matched"; readonly facility: Facility; readonly how: "as-listed" | "written-otherwise" }
  /** The name fits, but is one that counties of other states can have, and no state is known. */
  | { readonly kind: "state-needed"; readonly candidates: readonly Facility[] }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Facility[] }
  /** Nothing fits; the suggestions come near, the nearest first, at most five. */
  | { readonly kind: "not-listed"; readonly suggestions: readonly Facility[] };

/** ICE's list on the day. It leaves out hold rooms, hotels, hospitals and small jails. */
export function listFacilities(rulebook: Rulebook, day: Day): readonly Facility[] {
  return entriesOn(rulebook.rules["detention-facilities"], day);
}

/** @param asked the name as the case gives it, and the state (postal code) where the case tells it */
export function matchFacility(
  rulebook: Rulebook,
  asked: { name: string; state?: string | undefined },
  day: Day,
): FacilityMatch {
  const names = readFacilityName(asked.name);
  const listed = listFacilities(rulebook, day).map((facility) => ({ facility, names: listedNames(facility.value) }));
  const told = new Set([asked.state, ...names.map(({ state }) => state)].filter((state) => state !== undefined));
  const fitting = listed
    .filter((row) => row.names.some(({ key }) => names.some((name) => name.key === key)))
    .map(({ facility }) => facility);
  const here = fitting.filter(({ value }) => [...told].every((state) => state === value.state));
  const only = here.length === 1 ? here[0] : undefined;
  if (here.length > 1)
    return told.size === 0 ? { kind: "state-needed", candidates: here } : { kind: "ambiguous", candidates: here };
  if (only === undefined) {
    return { kind: "not-listed", suggestions: suggest(names, listed, told, fitting) };
  }
  const meant = names.filter(({ key }) => listedNames(only.value).some((name) => name.key === key));
  if (told.size === 0 && meant.every(isCountyName)) return { kind: "state-needed", candidates: here };
  return {
    kind: "matched",
    facility: only,
    how: squeeze(asked.name) === squeeze(only.value.name) ? "as-listed" : "written-otherwise",
  };
}

// Names are read once for each facility of a rulebook: a bulk run asks for thousands.
const readings = new WeakMap<FacilityRule, readonly FacilityName[]>();

function listedNames(facility: FacilityRule): readonly FacilityName[] {
  const known = readings.get(facility) ?? readListedName(facility);
  readings.set(facility, known);
  return known;
}

/** The readings of a listed name, and one without its own state's name behind the kind of place ("Fulton Co Jail Indiana"). */
function readListedName(facility: FacilityRule): readonly FacilityName[] {
  const names = readFacilityName(facility.name);
  const shorter = /^(.*\b(?:jail|center|ctr|facility))\s+(\p{L}+(?: \p{L}+)?)$/iu.exec(facility.name);
  if (shorter?.[1] === undefined || shorter[2] === undefined) return names;
  const withState = readFacilityName(`${shorter[1]} (${shorter[2]})`);
  return withState.some(({ state }) => state === facility.state) ? [...names, ...withState] : names;
}

// Some thirty states have a Washington County. An ICE processing center carries its county's name alone.
function isCountyName({ words }: FacilityName): boolean {
  return words.includes("COUNTY") && !words.includes("PROCESSING");
}

function squeeze(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

interface ListedName {
  readonly facility: Facility;
  readonly names: readonly FacilityName[];
}

function suggest(
  asked: readonly FacilityName[],
  listed: readonly ListedName[],
  told: ReadonlySet<string>,
  first: readonly Facility[],
): readonly Facility[] {
  const scored = listed
    .map(({ facility, names }) => ({
      facility,
      score: Math.max(0, ...asked.flatMap((name) => names.map((other) => nearness(name, other, facility.value)))),
    }))
    .filter(({ facility, score }) => score > (told.size === 0 || told.has(facility.value.state) ? 0.5 : 1))
    .toSorted((a, b) => b.score - a.score)
    .map(({ facility }) => facility);
  return [...new Set([...first, ...scored])].slice(0, 5);
}

/** From 0 to 2: the share of telling words found, misspelled ones too, in the name or city; and the share of all words in common. */
function nearness(asked: FacilityName, listed: FacilityName, facility: FacilityRule): number {
  const telling = asked.telling.length > 0 ? asked.telling : asked.words;
  const there = [...listed.words, ...facility.city.toUpperCase().split(/[^A-Z0-9]+/)];
  const found = telling.filter((word) => there.some((other) => isSpelledAlike(word, other))).length / telling.length;
  if (found === 0) return 0;
  const common = asked.words.filter((word) => listed.words.some((other) => isSpelledAlike(word, other))).length;
  return found + common / Math.max(asked.words.length, listed.words.length);
}

function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 4 && Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= (shorter >= 8 ? 2 : 1);
}
