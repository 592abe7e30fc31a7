// Which official forms a route asks for, in the order of the packet. What no source confirms is said in the reason.
import type { ParsedCase } from "../case/parsed-case.ts";
import type { FormName } from "../case/request.ts";
import { fullName } from "../case/full-name.ts";
import { resolveSponsors } from "../case/sponsors.ts";
import type { Source } from "../problems/source.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { FilingFee } from "./routed-case.ts";

export interface FormNeed {
  readonly form: FormName;
  readonly need: "required" | "recommended";
  readonly reason: string;
  /** Form I-134 only: whose it is. */
  readonly sponsor?: { readonly id: string; readonly name: string };
  readonly source: Source;
}

const seen = { checkedOn: "2026-11-23" } as const;
const formI131: Source = { title: "Form I-131, edition 01/20/25, Part 1, item 7", ...seen, confidence: "official" };
const practice: Source = { title: "Law-firm pages on humanitarian parole filings", ...seen, confidence: "secondary" };
const payments: Source = {
  title: "Law-firm reports of USCIS's payment rules from 2025-10-28",
  ...seen,
  confidence: "secondary",
};
const waivers: Source = { title: "Instructions for Form I-912, edition 07/22/25", ...seen, confidence: "official" };
const appearance: Source = { title: "Instructions for Form G-28, edition 09/17/18", ...seen, confidence: "official" };
const notification: Source = { title: "Form G-1145, edition 09/26/14", ...seen, confidence: "official" };
const guide: Source = {
  title: "Humanitarian parole, an immigration-law guide last reviewed October 2023",
  ...seen,
  confidence: "secondary",
};
/** Says it of every form that a person in proceedings sends to ICE. */
const unconfirmed = "That the field office takes it rests on a guide of 2023 and is not confirmed.";

export function listFormNeeds(parsed: ParsedCase, route: RouteKind, fee: FilingFee): readonly FormNeed[] {
  if (route === "ice-detained") return appear(parsed, "ICE");
  const toIce = route === "ice-in-proceedings";
  const payment: readonly FormNeed[] =
    fee.paymentForm === undefined
      ? []
      : [
          {
            form: fee.paymentForm,
            need: "required",
            reason: "It pays the filing fee and lies on top of what it pays.",
            source: payments,
          },
        ];
  const notice: readonly FormNeed[] = toIce
    ? []
    : [
        {
          form: "G-1145",
          need: "recommended",
          reason: "With it USCIS tells by e-mail or text that it has accepted the filing.",
          source: notification,
        },
      ];
  const request: FormNeed = {
    form: "I-131",
    need: "required",
    reason: toIce
      ? `It is the standard form of the request. ${unconfirmed}`
      : "It is the request itself, one for each beneficiary.",
    source: toIce ? guide : formI131,
  };
  const support: readonly FormNeed[] = resolveSponsors(parsed.case).map(({ id, name, organization }) => ({
    form: "I-134",
    need: "required",
    reason: toIce
      ? `Each sponsor files one. ${unconfirmed}`
      : "Each sponsor files one; missing proof of support weighs heavily against a request.",
    sponsor: { id, name: organization ?? fullName(name) },
    source: toIce ? guide : practice,
  }));
  const waiver: readonly FormNeed[] =
    fee.kind === "waiver-requested"
      ? [
          {
            form: "I-912",
            need: "required",
            reason: "It asks for the fee waiver, on paper, in the packet itself.",
            source: waivers,
          },
        ]
      : [];
  return [...payment, ...notice, ...appear(parsed, toIce ? "ICE" : "USCIS"), request, ...support, ...waiver];
}

function appear({ case: the }: ParsedCase, agency: "USCIS" | "ICE"): readonly FormNeed[] {
  if (the.representative === "none") return [];
  const reason =
    agency === "ICE"
      ? "It is the representative's appearance before ICE: a form of its own, with the box for ICE marked."
      : "It is the representative's appearance before USCIS.";
  return [{ form: "G-28", need: "required", reason, source: appearance }];
}

/** Why a form that the case supplies has no place in the packet. */
export function explainUnused(parsed: ParsedCase, route: RouteKind, fee: FilingFee, form: FormName): string {
  if (form === "G-28")
    return 'The case says that nobody represents; set "representative" to office where somebody does.';
  if (route === "ice-detained")
    return "A request for release from custody is a letter with evidence: it has no form but the representative's G-28.";
  if (form === "I-912") return "No fee waiver is asked for.";
  if (form === "G-1145") return "It is for USCIS lockboxes.";
  if (form === "G-1450" || form === "G-1650" || form === "G-1651") {
    if (route === "ice-in-proceedings") return "The payment forms are for USCIS lockboxes, never for a field office.";
    return fee.paymentForm === undefined
      ? "No fee is paid with this filing."
      : `The fee is paid with Form ${fee.paymentForm}.`;
  }
  return parsed.case.sponsors.length === 0 ? "The case names no sponsor." : "This filing does not ask for it.";
}
