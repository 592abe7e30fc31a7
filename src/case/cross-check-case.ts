// A Case in, what in it contradicts itself out: checks between fields that no schema can see.
// Must not judge the case's chances or the law (screening does) or read a file.
import type { Day } from "../date.ts";
import type { Problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkAges } from "./check-ages.ts";
import { checkContradictions } from "./check-contradictions.ts";
import { checkDays } from "./check-days.ts";
import { checkEntries } from "./check-entries.ts";
import { checkPeople } from "./check-people.ts";
import { checkReferences } from "./check-references.ts";

/** Every contradiction within the case, each at its place. */
export function crossCheckCase(the: Case, filingOn: Day): readonly Problem[] {
  const checks = [
    checkReferences,
    checkPeople,
    checkAddresses,
    checkDays,
    checkAges,
    checkEntries,
    checkContradictions,
  ];
  return checks.flatMap((check) => check(the, filingOn));
}
