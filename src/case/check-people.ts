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
  const names = [foldName(person.name), foldName(other.name)] as const;
  const exact = [fullName(person.name), fullName(other.name)] as const;
  const sameNumber = person.aNumber !== undefined && person.aNumber === other.aNumber;
  if (sameNumber && exact[0] !== exact[1]) return problem("person-named-differently", `${person.pointer}/aNumber`, { other: at });
  const bothBorn = person.bornOn !== undefined && other.bornOn !== undefined;
  if (exact[0] === exact[1]) {
    if (bothBorn && person.bornOn !== other.bornOn) return problem("person-data-differ", `${person.pointer}/bornOn`, { other: at, what: "date of birth" });
    if (person.aNumber !== undefined && other.aNumber !== undefined && !sameNumber) {
      return problem("person-data-differ", `${person.pointer}/aNumber`, { other: at, what: "A-Number" });
    }
    return undefined;
  }
  // Two people of one family may be called nearly alike; with different birth dates they are two.
  if (bothBorn && person.bornOn !== other.bornOn) return undefined;
  const near = names[0] === names[1] || (names[0].length > 8 && editDistance(names[0], names[1]) <= 1);
  return near ? problem("person-spelled-alike", `${person.pointer}/name`, { other: at }) : undefined;
}

// Without accents, case and punctuation.
function foldName(name: Name): string {
  return fullName(name).normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
}

function listPeople({ beneficiary, petitioner, relatives, sponsors }: Case): NamedPerson[] {
  return [
    { pointer: "/beneficiary", name: beneficiary.name, bornOn: beneficiary.bornOn, aNumber: beneficiary.aNumber },
    ...(petitioner === "beneficiary" ? [] : [{ pointer: "/petitioner", name: petitioner.name, bornOn: petitioner.bornOn, aNumber: petitioner.aNumber }]),
    ...relatives.map(({ name, bornOn, aNumber }, index) => ({ pointer: `/relatives/${index}`, name, bornOn, aNumber })),
    ...sponsors.flatMap(({ person }, index) =>
      person === "petitioner" ? [] : [{ pointer: `/sponsors/${index}/person`, name: person.name, bornOn: person.bornOn, aNumber: person.aNumber }],
    ),
  ];
}
