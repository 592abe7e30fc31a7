// The immigration parole fee of 8 U.S.C. 1804: due when parole is granted, never with the packet, not waivable.
import type { Day } from "../date.ts";
import { entriesOn } from "./dated.ts";
import type { GroundKind } from "./ground-kinds.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { ParoleFeeRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

type Amount = Extract<ParoleFeeRule, { kind: "amount" }>;
type Exception = Extract<ParoleFeeRule, { kind: "exception" }>;

const isAmount = (entry: RuleEntry<ParoleFeeRule>): entry is RuleEntry<Amount> => entry.value.kind === "amount";
const isException = (entry: RuleEntry<ParoleFeeRule>): entry is RuleEntry<Exception> =>
  entry.value.kind === "exception";

/** The fee, U.S. dollars, for parole granted on the day; undefined before there was one. */
export function paroleFee(rulebook: Rulebook, day: Day): RuleEntry<Amount> | undefined {
  const found = entriesOn(rulebook.rules["parole-fee"], day).filter(isAmount);
  return found.length === 1 ? found[0] : undefined;
}

/** The exceptions that the person can establish. The law has further ones that our sources give in outline only. */
export function listParoleFeeExceptions(rulebook: Rulebook, day: Day): readonly RuleEntry<Exception>[] {
  return entriesOn(rulebook.rules["parole-fee"], day)
    .filter(isException)
    .toSorted((a, b) => a.value.number - b.value.number);
}

/** The exception by its name in the case file ("medical-emergency"). */
export function paroleFeeException(rulebook: Rulebook, name: string, day: Day): RuleEntry<Exception> | undefined {
  return listParoleFeeExceptions(rulebook, day).find(({ value }) => value.exception === name);
}

/** Exceptions that the grounds make worth looking at; whether one is met is for the person to establish. */
export function suggestParoleFeeExceptions(
  rulebook: Rulebook,
  grounds: readonly GroundKind[],
  day: Day,
): readonly RuleEntry<Exception>[] {
  return listParoleFeeExceptions(rulebook, day).filter(({ value }) =>
    value.suggestedBy.some((ground) => grounds.includes(ground)),
  );
}
