import type { Case } from "../case/case.ts";
import { type Day, ageOn } from "../date.ts";
import { suggestParoleFeeExceptions } from "../rules/parole-fee.ts";
import type { Rulebook } from "../rules/rulebook.ts";

type SuggestedException = ReturnType<typeof suggestParoleFeeExceptions>[number];

/** Exceptions to the parole fee that the grounds bring up, without those that the case itself contradicts. */
export function suggestExceptions(the: Case, rulebook: Rulebook, on: Day): readonly SuggestedException[] {
  const kinds = [...new Set(the.request.grounds.map(({ kind }) => kind))];
  return suggestParoleFeeExceptions(rulebook, kinds, on).filter(({ value }) => mayFit(the, value.exception, on));
}

/** What the case does not tell stays suggested. */
function mayFit(the: Case, exception: string, on: Day): boolean {
  const { grounds } = the.request;
  switch (exception) {
    case "death-imminent":
      return grounds.some((ground) => ground.kind === "ill-relative" && ground.deathImminent !== "no");
    case "funeral":
      return grounds.some((ground) => ground.kind === "funeral" && ground.purpose === "funeral");
    case "adopted-child":
      return ageOn(the.beneficiary.bornOn, on) < 18;
    case "minor-parent":
      return grounds.some((ground) => {
        if (ground.kind !== "accompany-patient") return false;
        const bornOn = the.relatives.find(({ id }) => id === ground.patient)?.bornOn;
        if (bornOn === undefined) return true;
        return ageOn(bornOn, on) < 18 && mayBeParentOrGuardian(the.beneficiary.bornOn, bornOn, on);
      });
    default:
      return true;
  }
}

/** A sister of ten is neither: a guardian is grown up, and nobody was a parent before the age of ten. */
function mayBeParentOrGuardian(bornOn: Day, childBornOn: Day, on: Day): boolean {
  return ageOn(bornOn, on) >= 18 || ageOn(bornOn, childBornOn) >= 10;
}
