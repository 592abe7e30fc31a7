// The immigration parole fee (8 U.S.C. 1804) for the day of arrival: due when parole is granted, never enclosed.
import type { Case } from "../case/case.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import { type Day, ageOn } from "../date.ts";
import { sourceOf } from "../rules/dated.ts";
import { paroleFee, suggestParoleFeeExceptions } from "../rules/parole-fee.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { ParoleFee } from "./routed-case.ts";

/** Undefined where the rules have no amount for the day. */
export function findParoleFee({ case: the, filingOn }: ParsedCase, rulebook: Rulebook): ParoleFee | undefined {
  const on = the.request.arriveOn ?? filingOn;
  const entry = paroleFee(rulebook, on);
  if (entry === undefined) return undefined;
  const kinds = [...new Set(the.request.grounds.map(({ kind }) => kind))];
  const suggested = suggestParoleFeeExceptions(rulebook, kinds, on).filter(({ value }) => mayFit(the, value.exception, on));
  return { amountUsd: entry.value.amountUsd, on, suggestedExceptions: suggested.map(({ value }) => ({ id: value.exception, title: value.title })), source: sourceOf(entry) };
}

/** Leaves out exceptions that the case itself contradicts; what the case does not tell stays suggested. */
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
        return bornOn === undefined || ageOn(bornOn, on) < 18;
      });
    default:
      return true;
  }
}
