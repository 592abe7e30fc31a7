import { ageOn, type Day } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";

interface OrderedDays {
  readonly pointer: string;
  readonly earlier: readonly [what: string, on: Day | undefined];
  readonly later: readonly [what: string, on: Day | undefined];
}

/** Days stand in the order in which things can happen, and what has happened is not after the filing date. */
export function checkDays(the: Case, filingOn: Day): Problem[] {
  const { beneficiary } = the;
  const { passport, whereabouts } = beneficiary;
  const detainedOn = whereabouts.kind === "detained" ? whereabouts.detainedOn : undefined;
  const born = ["birth", beneficiary.bornOn] as const;
  const ordered: OrderedDays[] = [
    { pointer: "/beneficiary/passport/issuedOn", earlier: born, later: ["the passport's issue", passport?.issuedOn] },
    { pointer: "/beneficiary/passport/expiresOn", earlier: ["the passport's issue", passport?.issuedOn], later: ["its expiry", passport?.expiresOn] },
    { pointer: "/beneficiary/whereabouts/detainedOn", earlier: born, later: ["detention", detainedOn] },
    ...the.relatives.map((relative, index) => ({
      pointer: `/relatives/${index}/diedOn`,
      earlier: ["birth", relative.bornOn] as const,
      later: ["death", relative.diedOn] as const,
    })),
    ...the.request.grounds.flatMap((ground, index) =>
      "beginsOn" in ground && "endsOn" in ground
        ? [{ pointer: `/request/grounds/${index}/endsOn`, earlier: ["the beginning", ground.beginsOn] as const, later: ["the end", ground.endsOn] as const }]
        : [],
    ),
  ];
  const past: readonly (readonly [pointer: string, what: string, on: Day | undefined])[] = [
    ["/beneficiary/bornOn", "the beneficiary's birth", beneficiary.bornOn],
    ["/beneficiary/passport/issuedOn", "the passport's issue", passport?.issuedOn],
    ["/beneficiary/whereabouts/detainedOn", "the detention", detainedOn],
    ...the.relatives.flatMap((relative, index) => [
      [`/relatives/${index}/bornOn`, "the relative's birth", relative.bornOn] as const,
      [`/relatives/${index}/diedOn`, "the relative's death", relative.diedOn] as const,
    ]),
    ...(the.alternatives?.visas ?? []).map(({ on }, index) => [`/alternatives/visas/${index}/on`, "the visa decision", on] as const),
    ...(the.alternatives?.petitions ?? []).map(({ on }, index) => [`/alternatives/petitions/${index}/on`, "the petition's decision", on] as const),
  ];
  return [
    ...ordered.flatMap(({ pointer, earlier: [earlier, from], later: [later, to] }) =>
      from !== undefined && to !== undefined && to < from ? [problem("days-out-of-order", pointer, { earlier, later })] : [],
    ),
    ...past.flatMap(([pointer, what, on]) => (on !== undefined && on > filingOn ? [problem("day-in-future", pointer, { what })] : [])),
    ...the.confirmations.flatMap(({ on }, index) => (on > filingOn ? [problem("confirmation-ahead", `/confirmations/${index}/on`, {})] : [])),
    ...checkAges(the, filingOn),
  ];
}

const oldestLikely = 110;

function checkAges({ beneficiary, petitioner }: Case, filingOn: Day): Problem[] {
  const problems: Problem[] = [];
  const age = ageOn(beneficiary.bornOn, filingOn);
  if (age > oldestLikely) problems.push(problem("age-unlikely", "/beneficiary/bornOn", { age }));
  if (petitioner === "beneficiary" || petitioner.bornOn === undefined) return problems;
  const petitionerAge = ageOn(petitioner.bornOn, filingOn);
  if (petitionerAge > oldestLikely) problems.push(problem("age-unlikely", "/petitioner/bornOn", { age: petitionerAge }));
  if (petitionerAge < 18) problems.push(problem("petitioner-minor", "/petitioner/bornOn", { age: petitionerAge }));
  return problems;
}
