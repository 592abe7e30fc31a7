// The route as a person reads it: where, by which rule, on which facts, how old and how sure, what was turned down,
// which forms, what fee. Data in reading order; the command line and the control sheet print it each in its own way.
import { formatUsd } from "../us-dollars.ts";
import { formatDay } from "../date.ts";
import { sourceWords } from "../problems/source-words.ts";
import type { MailingAddress, RequiredForm, Route, RouteFact, TurnedDown } from "./routed-case.ts";

export interface RouteExplanation {
  /** "ICE, a person in detention". */
  readonly title: string;
  /** As on the envelope; none where no address was found. */
  readonly address: readonly string[];
  /** One sentence: the row of the decision table. */
  readonly rule: string;
  readonly ruleSource: string;
  readonly facts: readonly RouteFact[];
  /** Sentences on the address: source, day of the check and age, how sure, who answers for it. */
  readonly addressNotes: readonly string[];
  /** Sentences on the facility and the field office. */
  readonly officeNotes: readonly string[];
  readonly turnedDown: readonly TurnedDown[];
  readonly forms: readonly {
    readonly form: string;
    readonly title: string;
    /** As forms print it, "01/20/25"; undefined where no source gives it. */
    readonly edition: string | undefined;
    readonly state: string;
    readonly reason: string;
  }[];
  /** Sentences on the filing fee and the parole fee. */
  readonly fees: readonly string[];
}

export function explainRoute(route: Route): RouteExplanation {
  return {
    title: titles[route.kind],
    address: route.mailingAddress?.lines ?? [],
    rule: route.rule.sentence,
    ruleSource: sourceWords(route.rule.source),
    facts: route.facts,
    addressNotes:
      route.mailingAddress === undefined
        ? ["No address was found: the problems say what is missing."]
        : explainAddress(route.mailingAddress),
    officeNotes: explainOffice(route),
    turnedDown: route.alternatives,
    forms: route.forms.map(explainForm),
    fees: explainFees(route),
  };
}

const titles: Readonly<Record<Route["kind"], string>> = {
  "uscis-lockbox": "USCIS lockbox, a person outside the United States",
  "ice-in-proceedings": "ICE field office, a person in removal proceedings",
  "ice-detained": "ICE field office, a person in detention",
};

const sureness: Readonly<Record<MailingAddress["confidence"], string>> = {
  official: "It was read on the government's own page.",
  secondary:
    "It was read on a page that reports the government's; look at the government's page on the day of mailing.",
  unconfirmed: "No current page of the government was found that gives it.",
  office: "It is the office's own verified address, laid over ours.",
};

function explainAddress({ source, checkedOn, ageDays, confidence, confirmedBy }: MailingAddress): readonly string[] {
  const age =
    ageDays < 0
      ? `${-ageDays} days after the filing date`
      : `${ageDays} ${ageDays === 1 ? "day" : "days"} before the filing date`;
  return [
    `Source: ${sourceWords({ title: source.title, ...(source.url === undefined ? {} : { url: source.url }) })}`,
    `Last checked on ${formatDay(checkedOn)}, ${age}.`,
    sureness[confidence],
    ...(confirmedBy === undefined ? [] : [`${confirmedBy} answers for it.`]),
  ];
}

function explainOffice({ fieldOffice, facility }: Route): readonly string[] {
  const office = fieldOffice === undefined ? [] : [`Field office: ${fieldOffice.name} (${fieldOffice.code}).`];
  if (facility === undefined) return office;
  const where = [facility.name, facility.city, facility.state].filter((part) => part !== undefined).join(", ");
  if (!facility.listed) return [...office, `${facility.name} is not in ICE's list of facilities.`];
  const taken = facility.matchedFrom === facility.name ? "" : `; the case calls it "${facility.matchedFrom}"`;
  return [...office, `Facility in ICE's list: ${where}${taken}.`];
}

function explainForm({
  form,
  title,
  editionOn,
  state,
  reason,
  need,
  sponsor,
}: RequiredForm): RouteExplanation["forms"][number] {
  const states = {
    file: "enclosed as a file",
    "by-hand": "put in by hand",
    missing: need === "required" ? "missing" : "not enclosed",
  } as const;
  return {
    form: sponsor === undefined ? form : `${form} (${sponsor})`,
    title,
    edition: editionOn === undefined ? undefined : formatEdition(editionOn),
    state: states[state.kind],
    reason,
  };
}

/** "01/20/25", as forms print their edition. */
function formatEdition(on: string): string {
  return `${on.slice(5, 7)}/${on.slice(8, 10)}/${on.slice(2, 4)}`;
}

function explainFees({ filingFee, paroleFee }: Route): readonly string[] {
  const fees = [
    filingFee.sentence,
    ...(filingFee.caution === undefined ? [] : [filingFee.caution]),
    `Source: ${sourceWords(filingFee.source)}`,
  ];
  if (paroleFee === undefined) return fees;
  const due = `The immigration parole fee (8 U.S.C. 1804) for ${formatDay(paroleFee.on)} is ${formatUsd(paroleFee.amountUsd)}; it is due when parole is granted and is never enclosed.`;
  const exceptions = paroleFee.suggestedExceptions.map(({ title }) => `An exception to look at: ${title}.`);
  return [...fees, due, ...exceptions];
}
