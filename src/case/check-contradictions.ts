import { ageOn, type Day } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import { fullName } from "./full-name.ts";
import { groundPerson } from "./ground-person.ts";
import type { Name } from "./person.ts";

/** What the case says in one place and denies in another, beyond references, names, days and addresses. */
export function checkContradictions(the: Case, filingOn: Day): Problem[] {
  return [
    ...checkCitizenships(the),
    ...checkFacility(the),
    ...checkFiler(the),
    ...checkSponsors(the, filingOn),
    ...checkRelatives(the),
    ...checkOutcomes(the),
    ...checkUnasked(the, filingOn),
  ];
}

function checkCitizenships({ beneficiary: { citizenships, passport } }: Case): Problem[] {
  const american = citizenships.indexOf("US");
  const foreign = passport !== undefined && citizenships.length > 0 && !citizenships.includes(passport.country);
  return [
    ...(american === -1 ? [] : [problem("beneficiary-us-citizen", `/beneficiary/citizenships/${american}`, {})]),
    ...(foreign ? [problem("passport-country-differs", "/beneficiary/passport/country", {})] : []),
  ];
}

function checkFacility({ beneficiary: { whereabouts } }: Case): Problem[] {
  if (whereabouts.kind !== "detained") return [];
  const { facility } = whereabouts;
  return (["state", "county"] as const).flatMap((field) => {
    const [here, there] = [facility[field], facility.address?.[field]];
    const differs = here !== undefined && there !== undefined && here.toLowerCase() !== there.toLowerCase();
    return differs ? [problem("facility-place-differs", `/beneficiary/whereabouts/facility/${field}`, { field })] : [];
  });
}

interface Identity {
  readonly name: Name;
  readonly bornOn?: Day | undefined;
  readonly aNumber?: string | undefined;
}

/** The same name with nothing that tells two people apart. */
function mayBeSame(one: Identity, other: Identity): boolean {
  const differ = (field: "bornOn" | "aNumber"): boolean =>
    one[field] !== undefined && other[field] !== undefined && one[field] !== other[field];
  return fullName(one.name) === fullName(other.name) && !differ("bornOn") && !differ("aNumber");
}

function checkFiler({ beneficiary, petitioner }: Case): Problem[] {
  if (petitioner === "beneficiary" || !mayBeSame(beneficiary, petitioner)) return [];
  // A father and son may bear one name; without a day or number in common they may be two.
  const proved =
    petitioner.bornOn !== undefined || (petitioner.aNumber !== undefined && beneficiary.aNumber !== undefined);
  return proved ? [problem("petitioner-is-beneficiary", "/petitioner", {})] : [];
}

function checkSponsors({ petitioner, sponsors, noSponsor }: Case, filingOn: Day): Problem[] {
  return [
    ...(noSponsor !== undefined && sponsors.length > 0 ? [problem("sponsor-and-none", "/noSponsor", {})] : []),
    ...sponsors.flatMap(({ person }, index): Problem[] => {
      if (person === "petitioner") return [];
      const pointer = `/sponsors/${index}/person`;
      const age = person.bornOn === undefined ? undefined : ageOn(person.bornOn, filingOn);
      return [
        ...(petitioner !== "beneficiary" && mayBeSame(person, petitioner)
          ? [problem("sponsor-is-petitioner", pointer, {})]
          : []),
        ...(age !== undefined && age >= 0 && age < 18 ? [problem("sponsor-minor", `${pointer}/bornOn`, { age })] : []),
      ];
    }),
  ];
}

function checkRelatives({ relatives, request, exhibits }: Case): Problem[] {
  const spokenOf = new Set(exhibits.map(({ person }) => person));
  const problems: Problem[] = [];
  for (const [index, ground] of request.grounds.entries()) {
    const named = groundPerson(ground);
    if (named === undefined) continue;
    spokenOf.add(named.id);
    const relative = relatives.find(({ id }) => id === named.id);
    const dead = relative?.diedOn !== undefined;
    if (relative === undefined || dead === (ground.kind === "funeral")) continue;
    const code = dead ? "relative-has-died" : "day-of-death-missing";
    problems.push(problem(code, `/request/grounds/${index}/${named.field}`, {}));
  }
  const unused = relatives.flatMap(({ id }, index) =>
    spokenOf.has(id) ? [] : [problem("relative-unused", `/relatives/${index}`, {})],
  );
  return [...problems, ...unused];
}

function checkOutcomes({ alternatives }: Case): Problem[] {
  const { visas = [], inadmissibility = [] } = alternatives ?? {};
  const dated = (
    entry: { readonly outcome: string; readonly on?: Day | undefined; readonly where?: string | undefined },
    pointer: string,
  ): Problem[] =>
    (["on", "where"] as const).flatMap((field) =>
      entry.outcome === "not-tried" && entry[field] !== undefined
        ? [problem("not-tried-yet-dated", `${pointer}/${field}`, { field })]
        : [],
    );
  return [
    ...visas.flatMap((visa, index) => dated(visa, `/alternatives/visas/${index}`)),
    ...inadmissibility.flatMap(({ waiver }, index) =>
      waiver === undefined ? [] : dated(waiver, `/alternatives/inadmissibility/${index}/waiver`),
    ),
  ];
}

/** What is said of somebody or something that it is not asked of. */
function checkUnasked({ beneficiary, custody, forms }: Case, filingOn: Day): Problem[] {
  const { kind } = beneficiary.whereabouts;
  const age = ageOn(beneficiary.bornOn, filingOn);
  return [
    ...(custody !== undefined && kind === "outside-us" ? [problem("custody-not-asked", "/custody", {})] : []),
    ...(beneficiary.parents.length > 0 && age >= 18
      ? [problem("parents-of-adult", "/beneficiary/parents", { age })]
      : []),
    ...forms.flatMap(({ form, sponsor }, index) =>
      sponsor !== undefined && form !== "I-134"
        ? [problem("form-sponsor-not-asked", `/forms/${index}/sponsor`, { form })]
        : [],
    ),
  ];
}
