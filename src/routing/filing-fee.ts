// What is paid with the request, by the route, the day and the way that the case names. Prints no amount that no rule
// gives for the day, and never a card or account number.
import { formatUsd } from "../us-dollars.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import type { FormName } from "../case/request.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Source } from "../problems/source.ts";
import { sourceOf } from "../rules/dated.ts";
import { feeExemption, feeWaiver, filingFee, paymentForm } from "../rules/filing-fee.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { FilingFee } from "./routed-case.ts";

export interface FoundFee {
  readonly fee: FilingFee;
  readonly problems: readonly Problem[];
}

const pointer = "/filing/fee";
const onePayment =
  "One payment for each request: never combine it with the payment of another request, even in one envelope.";
const custodySource: Source = {
  title: "Instructions for Form I-131, edition 12/23/16, pages 2 and 6",
  checkedOn: "2026-11-23",
  confidence: "official",
};
const lockboxOnly: Source = { title: "Form G-1450, edition 09/27/19", checkedOn: "2026-11-23", confidence: "official" };

/** The filing fee of Form I-131 for the one beneficiary of the case. */
export function findFilingFee(parsed: ParsedCase, rulebook: Rulebook, route: RouteKind): FoundFee {
  if (route === "ice-detained") return askNoFee(parsed);
  const chosen = parsed.case.filing.fee;
  if (chosen?.method === "exempt") return exempt(parsed, rulebook, chosen.reason);
  if (chosen?.method === "waiver") return askWaiver(parsed, rulebook, route);
  if (route === "ice-in-proceedings") {
    return {
      fee: {
        kind: "due",
        sentence: "The filing fee of Form I-131 will be paid as the field office directs.",
        source: lockboxOnly,
      },
      problems: [
        problem("fee-to-ice-unconfirmed", chosen === undefined ? "/filing" : pointer, {}, { source: lockboxOnly }),
      ],
    };
  }
  return payToLockbox(parsed, rulebook);
}

/** A request for release from custody has no form and asks for no fee. */
function askNoFee(parsed: ParsedCase): FoundFee {
  const problems =
    parsed.case.filing.fee === undefined ? [] : [problem("fee-not-due", pointer, {}, { source: custodySource })];
  return {
    fee: {
      kind: "none",
      amountUsd: 0,
      sentence: "No form and no filing fee are asked for with a request for release from custody.",
      source: custodySource,
    },
    problems,
  };
}

function exempt({ filingOn }: ParsedCase, rulebook: Rulebook, reason: string): FoundFee {
  const entry = feeExemption(rulebook, reason, filingOn);
  if (entry === undefined) {
    const source: Source = { title: "Named in the case", confidence: "unconfirmed" };
    return {
      fee: {
        kind: "exempt",
        amountUsd: 0,
        sentence: "No filing fee is enclosed because the beneficiary is exempt from it.",
        source,
      },
      problems: [problem("fee-exemption-unknown", `${pointer}/reason`, { reason, on: filingOn })],
    };
  }
  return {
    fee: {
      kind: "exempt",
      amountUsd: 0,
      sentence: `No filing fee is enclosed because ${entry.value.title}.`,
      source: sourceOf(entry),
    },
    problems: [],
  };
}

function askWaiver({ filingOn }: ParsedCase, rulebook: Rulebook, route: RouteKind): FoundFee {
  const problems: Problem[] = [];
  const waiver = feeWaiver(rulebook, filingOn);
  const due = filingFee(rulebook, "I-131", "paper", filingOn);
  if (waiver === undefined) problems.push(problem("rule-not-known", pointer, { rule: "the fee waiver", on: filingOn }));
  if (route === "ice-in-proceedings")
    problems.push(problem("fee-to-ice-unconfirmed", pointer, {}, { source: lockboxOnly }));
  const amount = due === undefined || route !== "uscis-lockbox" ? "" : ` of ${formatUsd(due.value.amountUsd)}`;
  return {
    fee: {
      kind: "waiver-requested",
      amountUsd: 0,
      sentence: `A waiver of the filing fee${amount} is requested with the enclosed Form I-912.`,
      source: waiver === undefined ? { title: "Form I-912", confidence: "unconfirmed" } : sourceOf(waiver),
    },
    problems,
  };
}

function payToLockbox({ case: the, filingOn }: ParsedCase, rulebook: Rulebook): FoundFee {
  const problems: Problem[] = [];
  const due = filingFee(rulebook, "I-131", "paper", filingOn);
  if (due === undefined) problems.push(problem("fee-amount-unknown", pointer, { on: filingOn }));
  const source: Source =
    due === undefined ? { title: "No source for the filing date", confidence: "unconfirmed" } : sourceOf(due);
  const named = due === undefined ? "The filing fee" : `The filing fee of ${formatUsd(due.value.amountUsd)}`;
  const amount = due === undefined ? {} : { amountUsd: due.value.amountUsd };
  const method = the.filing.fee?.method;
  if (method === undefined) {
    problems.push(problem("fee-method-missing", "/filing", {}));
    return { fee: { kind: "due", ...amount, sentence: `${named} is due.`, caution: onePayment, source }, problems };
  }
  const payment = paymentForm(rulebook, method, filingOn);
  if (payment === undefined)
    problems.push(
      problem("rule-not-known", `${pointer}/method`, { rule: `the payment method "${method}"`, on: filingOn }),
    );
  if (method === "paper-payment")
    problems.push(
      problem("fee-on-paper", `${pointer}/method`, {}, payment === undefined ? {} : { source: sourceOf(payment) }),
    );
  const form = payment?.value.form as FormName | undefined;
  return {
    fee: {
      kind: "due",
      ...amount,
      ...(form === undefined ? {} : { paymentForm: form }),
      sentence:
        form === undefined ? `${named} is due.` : `${named} is paid ${paidBy(method)} with the enclosed Form ${form}.`,
      caution: onePayment,
      source,
    },
    problems,
  };
}

function paidBy(method: string): string {
  if (method === "card") return "by card";
  return method === "bank-debit" ? "from a bank account in the United States" : "by check or money order";
}
