import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import { findTwice } from "./find-twice.ts";
import { groundPerson } from "./ground-person.ts";
import { listObjects } from "./list-objects.ts";
import { nearestWord } from "./nearest-word.ts";
import { resolveSponsors } from "./sponsors.ts";

/** Every id that is referred to exists, and means one thing. */
export function checkReferences(the: Case): Problem[] {
  return [...checkIds(the), ...checkExhibitReferences(the), ...checkPersonReferences(the)];
}

function checkIds({ exhibits, petitioner, relatives, sponsors, priorFilings }: Case): Problem[] {
  const problems: Problem[] = [];
  const people = [
    ...relatives.map(({ id }, index) => ({ id, pointer: `/relatives/${index}/id` })),
    ...sponsors.flatMap(({ id, person }, index) =>
      id === undefined || (id === "petitioner" && person === "petitioner")
        ? []
        : [{ id, pointer: `/sponsors/${index}/id` }],
    ),
  ];
  const reserved = new Set(["beneficiary", "petitioner"]);
  for (const { id, pointer } of people) if (reserved.has(id)) problems.push(problem("id-reserved", pointer, { id }));
  problems.push(...findTwice(people, "people"));
  for (const [filing, { points }] of priorFilings.entries()) {
    const ids = points.map(({ id }, index) => ({ id, pointer: `/priorFilings/${filing}/points/${index}/id` }));
    problems.push(...findTwice(ids, "points of a denial"));
  }
  problems.push(
    ...findTwice(
      exhibits.map(({ id }, index) => ({ id, pointer: `/exhibits/${index}/id` })),
      "exhibits",
    ),
  );
  for (const [index, { id, person }] of sponsors.entries()) {
    if (person === "petitioner" && petitioner === "beneficiary")
      problems.push(problem("sponsor-is-nobody", `/sponsors/${index}/person`, {}));
    if (id === undefined && sponsors.length > 1 && person !== "petitioner")
      problems.push(problem("sponsor-id-missing", `/sponsors/${index}`, {}));
  }
  return problems;
}

function checkExhibitReferences(the: Case): Problem[] {
  const known = the.exhibits.map(({ id }) => id);
  // Cites and parents name exhibits in a field of that name.
  return listObjects(the).flatMap(({ pointer, object: { exhibit } }) =>
    typeof exhibit === "string" ? unknownReference(exhibit, `${pointer}/exhibit`, "exhibit", known) : [],
  );
}

function checkPersonReferences(the: Case): Problem[] {
  const relatives = the.relatives.map(({ id }) => id);
  const sponsors = resolveSponsors(the).map(({ id }) => id);
  const people = [
    "beneficiary",
    ...(the.petitioner === "beneficiary" ? [] : ["petitioner"]),
    ...relatives,
    ...sponsors,
  ];
  const problems: Problem[] = [];
  for (const [index, ground] of the.request.grounds.entries()) {
    const named = groundPerson(ground);
    if (named === undefined) continue;
    // Whoever is named may take a child, but not the child itself; the others are relatives.
    const [to, known] =
      named.field === "custodian" ? (["person", people.slice(1)] as const) : (["relative", relatives] as const);
    problems.push(...unknownReference(named.id, `/request/grounds/${index}/${named.field}`, to, known));
  }
  for (const [index, { person }] of the.exhibits.entries()) {
    if (person !== undefined) problems.push(...unknownReference(person, `/exhibits/${index}/person`, "person", people));
  }
  for (const [index, { sponsor }] of the.forms.entries()) {
    if (sponsor !== undefined)
      problems.push(...unknownReference(sponsor, `/forms/${index}/sponsor`, "sponsor", sponsors));
  }
  return problems;
}

function unknownReference(id: string, pointer: string, to: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const nearest = nearestWord(id, known);
  return [problem("reference-unknown", pointer, { id, to, ...(nearest === undefined ? {} : { nearest }) })];
}
