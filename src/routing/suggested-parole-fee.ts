// The immigration parole fee (8 U.S.C. 1804) for the day of arrival: due when parole is granted, never enclosed.
import type { ParsedCase } from "../case/parsed-case.ts";
import { sourceOf } from "../rules/dated.ts";
import { paroleFee } from "../rules/parole-fee.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { suggestExceptions } from "../screening/suggest-exceptions.ts";
import type { ParoleFee } from "./routed-case.ts";

/** Undefined where the rules have no amount for the day. */
export function findParoleFee({ case: the, filingOn }: ParsedCase, rulebook: Rulebook): ParoleFee | undefined {
  const on = the.request.arriveOn ?? filingOn;
  const entry = paroleFee(rulebook, on);
  if (entry === undefined) return undefined;
  const suggested = suggestExceptions(the, rulebook, on);
  return {
    amountUsd: entry.value.amountUsd,
    on,
    suggestedExceptions: suggested.map(({ value }) => ({ id: value.exception, title: value.title })),
    source: sourceOf(entry),
  };
}
