import { ageOn, type Day } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";

const oldestLikely = 110;

/** Nobody is older than people grow, and a petitioner is an adult. */
export function checkAges({ beneficiary, petitioner, relatives, sponsors }: Case, filingOn: Day): Problem[] {
  const born: readonly (readonly [pointer: string, bornOn: Day | undefined, on?: Day | undefined])[] = [
    ["/beneficiary/bornOn", beneficiary.bornOn],
    ...(petitioner === "beneficiary" ? [] : [["/petitioner/bornOn", petitioner.bornOn] as const]),
    ...relatives.map(({ bornOn, diedOn }, index) => [`/relatives/${index}/bornOn`, bornOn, diedOn] as const),
    ...sponsors.map(
      ({ person }, index) =>
        [`/sponsors/${index}/person/bornOn`, person === "petitioner" ? undefined : person.bornOn] as const,
    ),
  ];
  const unlikely = born.flatMap(([pointer, bornOn, on = filingOn]) => {
    const age = bornOn === undefined ? 0 : ageOn(bornOn, on);
    return age > oldestLikely ? [problem("age-unlikely", pointer, { age })] : [];
  });
  if (petitioner === "beneficiary" || petitioner.bornOn === undefined) return unlikely;
  const age = ageOn(petitioner.bornOn, filingOn);
  // One who is not yet born on the filing date has a problem of its own.
  return age >= 0 && age < 18 ? [...unlikely, problem("petitioner-minor", "/petitioner/bornOn", { age })] : unlikely;
}
