// The ICE field office of a person in detention: the one responsible for the facility, which the state does not tell
// (San Luis in Arizona answers to San Diego). Shows what a facility's name was taken for; a name that fits several
// facilities, or none with no office named, gives no address.
import type { ParsedCase } from "../case/parsed-case.ts";
import { findState } from "../rules/state.ts";
import type { Detained } from "../case/whereabouts.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { findResponsibleOffice } from "../rules/area-of-responsibility.ts";
import { sourceOf } from "../rules/dated.ts";
import { type Facility, type FacilityMatch, listFacilities, matchFacility } from "../rules/facility.ts";
import { fieldOfficeByCode, findFieldOffice } from "../rules/field-office.ts";
import type { RuleEntry } from "../rules/rule-entry.ts";
import type { FieldOfficeRule } from "../rules/rule-values.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { addressFieldOffice } from "./field-office-address.ts";
import { type FoundOffice, explainNoOffice, judgeAge } from "./residence-office.ts";
import type { Route, RouteFact } from "./routed-case.ts";

export interface FoundFacilityOffice extends FoundOffice {
  readonly facility: NonNullable<Route["facility"]>;
}

interface Choice {
  readonly office?: RuleEntry<FieldOfficeRule>;
  readonly problems: readonly Problem[];
}

type Asked = Detained["facility"];
const pointer = "/beneficiary/whereabouts/facility";

export function findFacilityOffice(parsed: ParsedCase, rulebook: Rulebook, whereabouts: Detained): FoundFacilityOffice {
  const asked = whereabouts.facility;
  const state = asked.state ?? asked.address?.state;
  const match = matchFacility(rulebook, { name: asked.name, state }, parsed.filingOn);
  const listed = match.kind === "matched" ? match.facility : undefined;
  const { office, problems: doubts } = chooseOffice(parsed, rulebook, asked, match);
  const unknownList = listFacilities(rulebook, parsed.filingOn).length === 0;
  const problems = unknownList
    ? [
        ...doubts,
        problem("rule-not-known", `${pointer}/name`, {
          rule: "ICE's list of detention facilities",
          on: parsed.filingOn,
        }),
      ]
    : doubts;
  const found = { facts: tellFacts(asked, listed), facility: describeFacility(asked, listed) };
  const unnamed =
    whereabouts.deportationOfficer === undefined
      ? [problem("deportation-officer-unknown", "/beneficiary/whereabouts", {})]
      : [];
  if (office === undefined) return { ...found, problems: [...problems, ...unnamed] };
  const settled = addressFieldOffice(parsed, rulebook, office);
  return { ...found, office, address: settled.address, problems: [...problems, ...settled.problems, ...unnamed] };
}

function chooseOffice(parsed: ParsedCase, rulebook: Rulebook, asked: Asked, match: FacilityMatch): Choice {
  const named =
    asked.fieldOffice === undefined ? undefined : findFieldOffice(rulebook, asked.fieldOffice, parsed.filingOn);
  if (asked.fieldOffice !== undefined && named === undefined) {
    return { problems: [problem("field-office-not-found", `${pointer}/fieldOffice`, { named: asked.fieldOffice })] };
  }
  const office = named === undefined ? {} : { office: named };
  switch (match.kind) {
    case "matched":
      return chooseListed(parsed, rulebook, asked, match, named);
    case "state-needed":
      return {
        ...office,
        problems: [
          problem("facility-state-needed", pointer, {
            named: asked.name,
            candidates: match.candidates.map(nameFacility),
          }),
        ],
      };
    case "ambiguous":
      return {
        ...office,
        problems: [
          problem("facility-ambiguous", `${pointer}/name`, {
            named: asked.name,
            candidates: match.candidates.map(nameFacility),
          }),
        ],
      };
    case "not-listed":
      if (named === undefined) return chooseByArea(parsed, rulebook, asked, match.suggestions);
      return {
        office: named,
        problems: [
          problem("facility-not-listed", `${pointer}/name`, {
            named: asked.name,
            office: named.value.name,
            near: match.suggestions.map(nameFacility),
          }),
        ],
      };
  }
}

/** The list's office; the case's own where it names another, which somebody must answer for. */
function chooseListed(
  parsed: ParsedCase,
  rulebook: Rulebook,
  asked: Asked,
  { facility, how }: Extract<FacilityMatch, { kind: "matched" }>,
  named: RuleEntry<FieldOfficeRule> | undefined,
): Choice {
  const problems: Problem[] = [];
  const source = sourceOf(facility);
  if (how === "written-otherwise") {
    problems.push(
      problem(
        "facility-match-inexact",
        `${pointer}/name`,
        { named: asked.name, matched: nameFacility(facility) },
        { source },
      ),
    );
  }
  const listed = fieldOfficeByCode(rulebook, facility.value.office, parsed.filingOn);
  if (listed === undefined) {
    problems.push(
      problem("address-not-known", pointer, { what: `the field office ${facility.value.office}`, on: parsed.filingOn }),
    );
  }
  if (named !== undefined && named.value.code !== facility.value.office) {
    const args = {
      facility: facility.value.name,
      named: named.value.name,
      listed: listed?.value.name ?? facility.value.office,
    };
    return {
      office: named,
      problems: [...problems, problem("facility-office-differs", `${pointer}/fieldOffice`, args, { source })],
    };
  }
  if (listed === undefined) return { problems };
  return {
    office: listed,
    problems: [...problems, ...judgeAge(parsed, rulebook, facility, listed.value.name, pointer)],
  };
}

/** A facility that the list leaves out, with no office named: the office of the place, for somebody to answer for. */
function chooseByArea(parsed: ParsedCase, rulebook: Rulebook, asked: Asked, suggestions: readonly Facility[]): Choice {
  const state = asked.state ?? asked.address?.state;
  const county = asked.county ?? asked.address?.county;
  if (state === undefined)
    return {
      problems: [
        problem("facility-office-unknown", pointer, { named: asked.name, near: suggestions.map(nameFacility) }),
      ],
    };
  const found = findResponsibleOffice(rulebook, { state, county }, parsed.filingOn);
  const place = `${county === undefined ? "" : `${county}, `}${findState(state)?.name ?? state}`;
  if (found.kind === "county-needed")
    return {
      problems: [
        problem("facility-county-missing", pointer, { named: asked.name, state: findState(state)?.name ?? state }),
      ],
    };
  if (found.kind !== "found")
    return { problems: [explainNoOffice(parsed, rulebook, found, { state, county }, pointer)] };
  const office = fieldOfficeByCode(rulebook, found.office, parsed.filingOn);
  if (office === undefined)
    return {
      problems: [
        problem("address-not-known", pointer, { what: `the field office ${found.office}`, on: parsed.filingOn }),
      ],
    };
  // Scott County in Iowa answers to Chicago and Iowa to St. Paul: a name written otherwise must not lead to the wrong one.
  const misleading = suggestions.filter(({ value }) => value.state === state && value.office !== found.office);
  if (misleading.length > 0)
    return {
      problems: [
        problem("facility-perhaps-listed", `${pointer}/name`, {
          named: asked.name,
          near: misleading.map(nameFacility),
          office: office.value.name,
        }),
      ],
    };
  return {
    office,
    problems: [
      problem(
        "facility-office-by-area",
        pointer,
        { named: asked.name, office: office.value.name, place, near: suggestions.map(nameFacility) },
        { source: sourceOf(found.entry) },
      ),
    ],
  };
}

/** "San Luis Regional Detention Center, San Luis, AZ". */
function nameFacility({ value }: Facility): string {
  return `${value.name}, ${value.city}, ${value.state}`;
}

function describeFacility(asked: Asked, listed: Facility | undefined): NonNullable<Route["facility"]> {
  const city = listed?.value.city ?? asked.address?.city;
  const state = listed?.value.state ?? asked.state ?? asked.address?.state;
  return {
    name: listed?.value.name ?? asked.name,
    matchedFrom: asked.name,
    listed: listed !== undefined,
    ...(city === undefined ? {} : { city }),
    ...(state === undefined ? {} : { state }),
  };
}

function tellFacts(asked: Asked, listed: Facility | undefined): readonly RouteFact[] {
  const facts: RouteFact[] = [{ pointer: `${pointer}/name`, label: "Facility", value: asked.name }];
  if (listed !== undefined)
    facts.push({ pointer: `${pointer}/name`, label: "Found in ICE's list as", value: nameFacility(listed) });
  if (asked.state !== undefined)
    facts.push({
      pointer: `${pointer}/state`,
      label: "State of the facility",
      value: findState(asked.state)?.name ?? asked.state,
    });
  if (asked.county !== undefined)
    facts.push({ pointer: `${pointer}/county`, label: "County of the facility", value: asked.county });
  if (asked.fieldOffice !== undefined)
    facts.push({
      pointer: `${pointer}/fieldOffice`,
      label: "Field office named in the case",
      value: asked.fieldOffice,
    });
  return facts;
}
