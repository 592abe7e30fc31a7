// ScreenedCase in, RoutedCase out: the agency, the mailing address, the forms and the fee, each with its source.
//
// Decides by the table in decision-table.ts which agency has the request, and by the rules which address, forms and
// fee hold on the filing date. Where a fact is missing it gives no address and a problem that asks for the fact.
// Must not guess an address, fall back to a last row or an old one, or pass over an address that is stale or
// unconfirmed. Knows no other clock than the filing date.
import type { Whereabouts } from "../case/whereabouts.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { listFieldOffices } from "../rules/field-office.ts";
import { listMailingAddresses } from "../rules/mailing-address.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { ScreenedCase } from "../screening/screened-case.ts";
import { type RoutingRow, findRow, readFacts } from "./decision-table.ts";
import { findFacilityOffice } from "./facility-office.ts";
import { findFilingFee } from "./filing-fee.ts";
import { type FoundAddress, findLockbox } from "./lockbox.ts";
import { findForms } from "./required-forms.ts";
import { type FoundOffice, findResidenceOffice } from "./residence-office.ts";
import type { Route, RouteFact, RoutedCase } from "./routed-case.ts";
import { findParoleFee } from "./suggested-parole-fee.ts";
import { listTurnedDown } from "./turned-down.ts";

/**
 * Routes a case.
 * @returns the case with its route; or, where there is nowhere to file, the problem that says so. A route without a
 * mailing address comes with an error that names what is missing.
 */
export function routeCase(screened: ScreenedCase, rulebook: Rulebook): Outcome<RoutedCase> {
  const row = findRow(readFacts(screened.case.beneficiary.whereabouts));
  if (row === undefined) throw new Error("The decision table has no single row for these whereabouts");
  if (row.outcome.kind === "nowhere") return fail(addNew(screened.problems, [explainNowhere(row, screened)]));

  const kind = row.outcome.route;
  const found = findAddress(screened, rulebook, kind);
  const { fee, problems: feeProblems } = findFilingFee(screened, rulebook, kind);
  const { forms, problems: formProblems } = findForms(screened, rulebook, kind, fee);
  const paroleFee = findParoleFee(screened, rulebook);
  const addressId = found.address?.id;
  const place = {
    ...(found.office === undefined ? {} : { office: found.office }),
    ...(found.facility === undefined ? {} : { facility: found.facility }),
  };
  const route: Route = {
    kind,
    agency: kind === "uscis-lockbox" ? "USCIS" : "ICE",
    ...(found.address === undefined ? {} : { mailingAddress: found.address }),
    rule: { id: row.id, sentence: row.sentence, source: row.source },
    facts: [...tellWhereabouts(screened.case.beneficiary.whereabouts), ...found.facts],
    alternatives: listTurnedDown(screened, rulebook, {
      route: kind,
      ...(addressId === undefined ? {} : { addressId }),
      ...place,
    }),
    ...(found.office === undefined
      ? {}
      : { fieldOffice: { code: found.office.value.code, name: found.office.value.name } }),
    ...(found.facility === undefined ? {} : { facility: found.facility }),
    forms,
    filingFee: fee,
    ...(paroleFee === undefined ? {} : { paroleFee }),
  };
  const problems = addNew(screened.problems, [
    ...judgeVerified(screened, rulebook),
    ...found.problems,
    ...feeProblems,
    ...formProblems,
  ]);
  return succeed({ ...screened, problems, route }, problems);
}

interface Found extends FoundOffice {
  readonly facility?: NonNullable<Route["facility"]>;
}

function findAddress(
  screened: ScreenedCase,
  rulebook: Rulebook,
  kind: RouteKind,
): Found | (FoundAddress & { office?: undefined; facility?: undefined }) {
  const { whereabouts } = screened.case.beneficiary;
  if (kind === "uscis-lockbox") return findLockbox(screened, rulebook);
  if (kind === "ice-in-proceedings" && whereabouts.kind === "in-us")
    return findResidenceOffice(screened, rulebook, whereabouts);
  if (kind === "ice-detained" && whereabouts.kind === "detained")
    return findFacilityOffice(screened, rulebook, whereabouts);
  throw new Error(`The route ${kind} does not fit a person who is ${whereabouts.kind}`);
}

function explainNowhere({ outcome, source }: RoutingRow, { case: the }: ScreenedCase): Problem {
  const { whereabouts } = the.beneficiary;
  const pointer = "/beneficiary/whereabouts";
  switch (outcome.kind === "nowhere" ? outcome.problem : undefined) {
    case "at-port-of-entry":
      return problem("at-port-of-entry", `${pointer}/kind`, {}, { source });
    case "in-us-proceedings-unknown":
      return problem("in-us-proceedings-unknown", `${pointer}/removalProceedings`, {}, { source });
    case "in-us-not-in-proceedings":
      return problem(
        "in-us-not-in-proceedings",
        `${pointer}/removalProceedings`,
        { finalOrder: whereabouts.kind === "in-us" && whereabouts.finalOrder === "yes" },
        { source },
      );
    case undefined:
      throw new Error("Not a row without a route");
  }
}

/** An id of the office's verified addresses that the rules do not have: a misspelled one would be passed over. */
function judgeVerified({ office, filingOn }: ScreenedCase, rulebook: Rulebook): readonly Problem[] {
  const known = [...listMailingAddresses(rulebook, filingOn), ...listFieldOffices(rulebook, filingOn)].map(
    ({ id }) => id,
  );
  return office.verifiedAddresses
    .filter(({ replaces }) => !known.includes(replaces))
    .map(({ replaces }) => problem("verified-address-unknown", "", { id: replaces, known }));
}

/** Leaves out what an earlier stage has said of the same place. */
function addNew(before: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  return [
    ...before,
    ...found.filter(
      ({ code, pointer }) => !before.some((earlier) => earlier.code === code && earlier.pointer === pointer),
    ),
  ];
}

const kinds: Readonly<Record<Whereabouts["kind"], string>> = {
  "outside-us": "outside the United States",
  "at-port-of-entry": "at a port of entry",
  "in-us": "in the United States, not detained",
  detained: "in immigration detention",
};

function tellWhereabouts(whereabouts: Whereabouts): readonly RouteFact[] {
  const pointer = "/beneficiary/whereabouts";
  const facts: RouteFact[] = [
    { pointer: `${pointer}/kind`, label: "Where the person is", value: kinds[whereabouts.kind] },
  ];
  if (whereabouts.kind === "outside-us")
    facts.push({
      pointer: `${pointer}/priorRemovalOrder`,
      label: "Ever ordered removed",
      value: whereabouts.priorRemovalOrder,
    });
  if (whereabouts.kind === "in-us") {
    facts.push({
      pointer: `${pointer}/removalProceedings`,
      label: "In removal proceedings",
      value: whereabouts.removalProceedings,
    });
    facts.push({ pointer: `${pointer}/finalOrder`, label: "Final order of removal", value: whereabouts.finalOrder });
  }
  return facts;
}
