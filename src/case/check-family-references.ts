import { type Problem, problem } from "../problems/problem.ts";
import type { FamilyFile } from "./family.ts";
import { nearestWord } from "./nearest-word.ts";

/** Every "for" and "travelsWith" names members of this family. */
export function checkMemberReferences(family: FamilyFile): Problem[] {
  const ids = family.members.map(({ id }) => id);
  const look = (named: readonly string[] | undefined, pointer: string, known = ids): Problem[] =>
    (named ?? []).flatMap((id, index) => (known.includes(id) ? [] : [unknownMember(id, `${pointer}/${index}`, known)]));
  return [
    ...(family.exhibits ?? []).flatMap(({ for: named }, index) =>
      named === "all" ? [] : look(named, `/exhibits/${index}/for`),
    ),
    ...(family.sponsors ?? []).flatMap(({ for: named }, index) => look(named, `/sponsors/${index}/for`)),
    ...(family.explanation ?? []).flatMap(({ for: named, statements }, index) => [
      ...look(named, `/explanation/${index}/for`),
      ...statements.flatMap((said, at) =>
        typeof said === "string" ? [] : look(said.for, `/explanation/${index}/statements/${at}/for`),
      ),
    ]),
    ...family.members.flatMap(({ id, travelsWith }, index) =>
      look(
        travelsWith,
        `/members/${index}/travelsWith`,
        ids.filter((other) => other !== id),
      ),
    ),
  ];
}

function unknownMember(id: string, pointer: string, known: readonly string[]): Problem {
  const nearest = nearestWord(id, known);
  return problem("reference-unknown", pointer, { id, to: "member", ...(nearest === undefined ? {} : { nearest }) });
}

/** What each person is to each member: said for every one of them. */
export function checkRelationships(family: FamilyFile): Problem[] {
  const ids = family.members.map(({ id }) => id);
  const look = (
    relationship: string | Readonly<Record<string, string>> | undefined,
    pointer: string,
    needed: readonly string[],
  ): Problem[] => {
    if (relationship === undefined || typeof relationship === "string") return [];
    const missing = needed.filter((id) => !Object.hasOwn(relationship, id));
    return [
      ...Object.keys(relationship).flatMap((id) =>
        needed.includes(id) ? [] : [unknownMember(id, `${pointer}/${id}`, needed)],
      ),
      ...(missing.length === 0 ? [] : [problem("family-relationship-missing", pointer, { members: missing })]),
    ];
  };
  return [
    ...(family.petitioner === "beneficiary"
      ? []
      : look(
          family.petitioner.relationship,
          "/petitioner/relationship",
          family.members.flatMap(({ id, petitioner }) => (petitioner === undefined ? [id] : [])),
        )),
    ...(family.relatives ?? []).flatMap(({ relationship }, index) =>
      look(relationship, `/relatives/${index}/relationship`, ids),
    ),
    ...(family.sponsors ?? []).flatMap(({ person, for: named }, index) =>
      person === "petitioner" ? [] : look(person.relationship, `/sponsors/${index}/person/relationship`, named ?? ids),
    ),
    ...family.members.flatMap(({ id, relationship }, index) =>
      look(
        relationship,
        `/members/${index}/relationship`,
        ids.filter((other) => other !== id),
      ),
    ),
  ];
}
