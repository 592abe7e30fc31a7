import { editDistance } from "../rules/edit-distance.ts";
import type { Day } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import { fullName } from "./full-name.ts";
import type { Name } from "./person.ts";

interface NamedPerson {
  readonly pointer: string;
  readonly name: Name;
  readonly bornOn?: Day | undefined;
  readonly aNumber?: string | undefined;
}

/** The same person is named alike everywhere: compared by A-Number, by name and birth date, and by near spelling. */
export function checkPeople(the: Case): Problem[] {
  const people = listPeople(the);
  const problems: Problem[] = [];
  for (const [index, person] of people.entries()) {
    for (const other of people.slice(0, index)) {
      const found = comparePeople(person, other);
      if (found !== undefined) problems.push(found);
    }
  }
  return problems;
}

function comparePeople(person: NamedPerson, other: NamedPerson): Problem | undefined {
  const at = other.pointer;
  const exact = [fullName(person.name), fullName(other.name)] as const;
  const sameNumber = person.aNumber !== undefined && person.aNumber === other.aNumber;
  if (sameNumber && exact[0] !== exact[1])
    return problem("person-named-differently", `${person.pointer}/aNumber`, { other: at });
  const bothBorn = person.bornOn !== undefined && other.bornOn !== undefined;
  if (exact[0] === exact[1]) {
    if (bothBorn && person.bornOn !== other.bornOn)
      return problem("person-data-differ", `${person.pointer}/bornOn`, { other: at, what: "date of birth" });
    if (person.aNumber !== undefined && other.aNumber !== undefined && !sameNumber) {
      return problem("person-data-differ", `${person.pointer}/aNumber`, { other: at, what: "A-Number" });
    }
    return undefined;
  }
  // Two people of one family may be called nearly alike; with different birth dates they are two.
  if (bothBorn && person.bornOn !== other.bornOn) return undefined;
  return isNear(person.name, other.name) || (bothBorn && isShorter(person.name, other.name))
    ? problem("person-spelled-alike", `${person.pointer}/name`, { other: at })
    : undefined;
}

/** The same letters, one letter more or less, or the same words in another order. */
function isNear(one: Name, other: Name): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b || (a.length > 8 && editDistance(a, b) <= 1)) return true;
  const sorted = (name: string): string => name.split(" ").toSorted().join(" ");
  return sorted(a) === sorted(b);
}

/** The same name with more or fewer given names. */
function isShorter(one: Name, other: Name): boolean {
  const [a, b] = [foldName(one).split(" "), foldName(other).split(" ")];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length > 1 && few.every((word) => many.includes(word));
}

// Without accents, case and punctuation.
function foldName(name: Name): string {
  return fullName(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function listPeople({ beneficiary, petitioner, relatives, sponsors }: Case): NamedPerson[] {
  return [
    { pointer: "/beneficiary", name: beneficiary.name, bornOn: beneficiary.bornOn, aNumber: beneficiary.aNumber },
    ...(petitioner === "beneficiary"
      ? []
      : [{ pointer: "/petitioner", name: petitioner.name, bornOn: petitioner.bornOn, aNumber: petitioner.aNumber }]),
    ...beneficiary.parents.map(({ name }, index) => ({ pointer: `/beneficiary/parents/${index}`, name })),
    ...relatives.map(({ name, bornOn, aNumber }, index) => ({ pointer: `/relatives/${index}`, name, bornOn, aNumber })),
    ...sponsors.flatMap(({ person }, index) =>
      person === "petitioner"
        ? []
        : [{ pointer: `/sponsors/${index}/person`, name: person.name, bornOn: person.bornOn, aNumber: person.aNumber }],
    ),
  ];
}
