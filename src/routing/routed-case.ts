import type { Confidence, Source } from "../problems/source.ts";
import type { FormName } from "../case/request.ts";
import type { Day } from "../date.ts";
import type { ScreenedCase } from "../screening/screened-case.ts";
import type { RouteKind } from "../rules/route-kinds.ts";

/** A case with its agency, address, forms and fee, each with the source it rests on. */
export interface RoutedCase extends ScreenedCase {
  readonly route: Route;
}

export interface Route {
  readonly kind: RouteKind;
  readonly agency: "USCIS" | "ICE";
  /** Left out where the case or the rules do not give one; an error among the problems says what is missing. */
  readonly mailingAddress?: MailingAddress;
  /** The row of the decision table that chose, in one sentence. */
  readonly rule: { readonly id: string; readonly sentence: string; readonly source: Source };
  /** The facts of the case that the rule looked at. */
  readonly facts: readonly RouteFact[];
  /** Every other address that could have been taken, and why it was not, in plain words. */
  readonly alternatives: readonly TurnedDown[];
  /** ICE only: the office, and for people in detention the facility as it was matched. */
  readonly fieldOffice?: { readonly code: string; readonly name: string };
  readonly facility?: {
    readonly name: string;
    readonly matchedFrom: string;
    readonly listed: boolean;
    readonly city?: string;
    readonly state?: string;
  };
  readonly forms: readonly RequiredForm[];
  readonly filingFee: FilingFee;
  /** What is due when parole is granted; never enclosed. Undefined where no amount is known for the day. */
  readonly paroleFee?: ParoleFee;
}

export interface MailingAddress {
  /** Id of the rule ("uscis-lockbox-courier"), or of the office's own verified address. */
  readonly id: string;
  /** As on the envelope, a line each. */
  readonly lines: readonly string[];
  readonly source: Source;
  readonly checkedOn: Day;
  /** "office": the office has put its own verified address over ours. */
  readonly confidence: Confidence | "office";
  /** Where the office has put its own address over ours, or answered for ours. */
  readonly confirmedBy?: string;
  /** Days between the last check and the filing date. */
  readonly ageDays: number;
}

/** An address that was not taken. */
export interface TurnedDown {
  /** Id of the address in the rules; left out for charts that belong to other forms. */
  readonly id?: string;
  /** On one line. */
  readonly address: string;
  /** One sentence. */
  readonly reason: string;
}

/** A fact of the case that the decision looked at. */
export interface RouteFact {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
}

/** A form that the route asks for, and what the case does about it. */
export interface RequiredForm {
  readonly form: FormName;
  readonly title: string;
  readonly need: "required" | "recommended";
  /** Why, one sentence. */
  readonly reason: string;
  /** Form I-134 is one for each sponsor: the sponsor's id. */
  readonly sponsor?: string;
  /** Printed edition that must be used on the filing date; undefined where no source tells it. */
  readonly editionOn?: Day;
  readonly state:
    | { readonly kind: "file"; readonly file: string; readonly index: number }
    | { readonly kind: "by-hand"; readonly index: number }
    | { readonly kind: "missing" };
  readonly source: Source;
}

export interface FilingFee {
  readonly kind: "due" | "exempt" | "waiver-requested" | "none";
  /** U.S. dollars; 0 unless `due`. Undefined where no source tells the amount for the route. */
  readonly amountUsd?: number;
  readonly paymentForm?: FormName;
  /** One sentence that a letter can print. */
  readonly sentence: string;
  /** For the office: what must not be done with the payment. */
  readonly caution?: string;
  readonly source: Source;
}

export interface ParoleFee {
  readonly amountUsd: number;
  /** The day whose amount this is: the day of arrival, else the filing date. */
  readonly on: Day;
  /** Exceptions that the grounds of the case suggest, in the words of our rules. */
  readonly suggestedExceptions: readonly { readonly id: string; readonly title: string }[];
  readonly source: Source;
}
