import type { Day } from "../date.ts";
import { entriesOn, entryOn, historyOf } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { FeeWaiverRule, FilingFeeRule, PaymentFormRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

type Fee = Extract<FilingFeeRule, { kind: "fee" }>;
type Exemption = Extract<FilingFeeRule, { kind: "exemption" }>;

const isFee = (entry: RuleEntry<FilingFeeRule>): entry is RuleEntry<Fee> => entry.value.kind === "fee";
const isExemption = (entry: RuleEntry<FilingFeeRule>): entry is RuleEntry<Exemption> =>
  entry.value.kind === "exemption";

/** The fee of the form for one person on the day, U.S. dollars; undefined where no source tells it. */
export function filingFee(
  rulebook: Rulebook,
  form: string,
  filed: "paper" | "online",
  day: Day,
): RuleEntry<Fee> | undefined {
  return only(
    entriesOn(rulebook.rules["filing-fees"], day)
      .filter(isFee)
      .filter(({ value }) => value.form === form && value.filed === filed),
  );
}

/** Every group that pays no fee for Form I-131. */
export function listFeeExemptions(rulebook: Rulebook, day: Day): readonly RuleEntry<Exemption>[] {
  return entriesOn(rulebook.rules["filing-fees"], day).filter(isExemption);
}

/** The exemption by its reason, in the words of the case file ("armed-forces"). */
export function feeExemption(rulebook: Rulebook, reason: string, day: Day): RuleEntry<Exemption> | undefined {
  return only(listFeeExemptions(rulebook, day).filter(({ value }) => value.reason === reason));
}

/** The form by which a payment method of the case file ("card") is made on the day. */
export function paymentForm(rulebook: Rulebook, method: string, day: Day): RuleEntry<PaymentFormRule> | undefined {
  return only(entriesOn(rulebook.rules["payment-forms"], day).filter(({ value }) => value.method === method));
}

/** The rule of the fee waiver (Form I-912). */
export function feeWaiver(rulebook: Rulebook, day: Day): RuleEntry<FeeWaiverRule> | undefined {
  return entryOn(historyOf(rulebook.rules["fee-waivers"], "fee-waiver-i-912"), day);
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
