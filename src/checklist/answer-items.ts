// How the case answers each item that it is asked for: by exhibits, by its own words, not at all, or no need to.
import type { Case, Cite } from "../case/case.ts";
import type { Exhibit } from "../case/exhibit.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { RoutedCase } from "../routing/routed-case.ts";
import type { AskedItem } from "./ask-items.ts";
import type { ChecklistItem, ItemAnswer } from "./checklist.ts";
import { sourceOfItem } from "./checklist-sources.ts";
import type { LabellingResult } from "./label-exhibits.ts";
import { listCitingPlaces } from "./list-cites.ts";
import { findStatedAnswer } from "./stated-items.ts";

export interface AnsweredItems {
  readonly items: readonly ChecklistItem[];
  /** Ids of the exhibits that stand on a line of the checklist, or would if they were sound and their person clear. */
  readonly used: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Answers every item.
 * @param labelling the exhibits with their labels; those that are not sound (no file, no certified translation) meet none
 */
export function answerItems(
  asked: readonly AskedItem[],
  routed: RoutedCase,
  { exhibits, sound }: Pick<LabellingResult, "exhibits" | "sound">,
): AnsweredItems {
  const { case: theCase } = routed;
  const labels = new Map(exhibits.map(({ index, label }) => [index, label]));
  const items: ChecklistItem[] = [];
  const used = new Set<string>();
  const problems: Problem[] = [];
  const misfits = new Map<string, Misfit>();
  for (const row of asked) {
    const rivals = asked.filter(({ item }) => item.id === row.item.id);
    const answer =
      row.notNeeded === undefined
        ? answerRow(row, rivals, theCase, sound, misfits)
        : ({ kind: "not-needed", why: row.notNeeded } as const);
    if (answer.kind === "met") for (const { exhibit } of answer.by) used.add(exhibit);
    if (answer.kind !== "not-needed")
      for (const exhibit of theCase.exhibits) if (claims(exhibit, row, theCase)) used.add(exhibit.id);
    if (answer.kind === "missing" && !isSaidByScreening(row, routed)) problems.push(missingProblem(row));
    const { item, askedFor } = row;
    const { id, title, expectation, why } = item;
    items.push({
      id,
      title,
      expectation,
      ...(askedFor === undefined ? {} : { askedFor }),
      why,
      answer,
      source: sourceOfItem(item.source, expectation),
    });
  }
  return { items, used, problems: [...problems, ...[...misfits.values()].map((found) => misfit(found, labels))] };
}

function answerRow(
  row: AskedItem,
  rivals: readonly AskedItem[],
  theCase: Case,
  sound: ReadonlySet<string>,
  misfits: Map<string, Misfit>,
): ItemAnswer {
  const stated = row.item.mayBeStated === true ? findStatedAnswer(row.item.id, theCase, row.ground) : undefined;
  const by = new Map<string, { exhibit: string; page?: number }>();
  for (const [index, exhibit] of theCase.exhibits.entries()) {
    if (!claims(exhibit, row, theCase) || !sound.has(exhibit.id)) continue;
    const fit = fits(exhibit, row, rivals);
    if (fit === "fits")
      by.set(exhibit.id, { exhibit: exhibit.id, ...pageOf(exhibit.id, stated?.cites ?? [], theCase) });
    else if (fit !== "another-row") misfits.set(`${fit}:${exhibit.id}:${row.item.id}`, { fit, index, row });
  }
  for (const { exhibit } of stated?.cites ?? []) {
    if (sound.has(exhibit) && !by.has(exhibit))
      by.set(exhibit, { exhibit, ...pageOf(exhibit, stated?.cites ?? [], theCase) });
  }
  if (by.size > 0) return { kind: "met", by: inCaseOrder(by, theCase) };
  // The sentences of a case are printed in the emergency explanation.
  return stated === undefined ? { kind: "missing" } : { kind: "met-by-document", document: "emergency-explanation" };
}

/** Does the exhibit say that it meets the item? A parent names the exhibit of the consent, a petition those of its decision. */
function claims(exhibit: Exhibit, { item, subjects }: AskedItem, theCase: Case): boolean {
  if (exhibit.meets.includes(item.id)) return true;
  if (item.id === "parental-consent")
    return theCase.beneficiary.parents.some((parent) => parent.exhibit === exhibit.id);
  if (citesOfItem(item.id, theCase).some((cite) => cite.exhibit === exhibit.id)) return true;
  // The same ID shows the petitioner's status and the sponsor's where both are one person.
  return (
    item.id === "sponsor-identity-status" &&
    subjects.includes("petitioner") &&
    exhibit.meets.includes("petitioner-identity-status")
  );
}

/** Cites that the case keeps for an item beside its statements. */
function citesOfItem(item: string, { alternatives, filing }: Case): readonly Cite[] {
  if (item === "petition-decision") return (alternatives?.petitions ?? []).flatMap(({ cites }) => cites);
  if (item === "urgency-proof") return filing.expedite?.cites ?? [];
  return item === "fee-waiver-evidence" && filing.fee?.method === "waiver" ? filing.fee.detail.cites : [];
}

// Screening asks for these with words of its own; saying it twice would make two problems of one gap.
const askedByScreening: ReadonlySet<string> = new Set([
  "urgency-proof",
  "fee-waiver-evidence",
  "fee-exemption-proof",
  "departure-plan",
  "visa-attempt",
  "no-passport-explanation",
  "inadmissibility-explanation",
  "parental-consent",
]);

/** True where screening has found the same gap; not where an exhibit claims the item but may not count. */
function isSaidByScreening(row: AskedItem, { case: theCase, route }: RoutedCase): boolean {
  return (
    route.kind === "uscis-lockbox" &&
    askedByScreening.has(row.item.id) &&
    !theCase.exhibits.some((exhibit) => claims(exhibit, row, theCase))
  );
}

type Fit = "fits" | "another-row" | "person-unclear" | "person-differs";

/** Is the exhibit about the person whom this row asks about? `rivals` are all rows of the same item, this one among them. */
function fits(exhibit: Exhibit, row: AskedItem, rivals: readonly AskedItem[]): Fit {
  const { person } = exhibit;
  const { per } = row.item;
  if (person !== undefined && row.subjects.includes(person)) return "fits";
  const isPersonal = per !== undefined && row.subjects.length > 0;
  if (person !== undefined && rivals.some((rival) => rival !== row && rival.subjects.includes(person)))
    return "another-row";
  if (!isPersonal) return "fits";
  if (rivals.length > 1) {
    // The petitioner's ID that serves for the sponsor too is that person's by its item; others must say whose they are.
    return exhibit.meets.includes(row.item.id) ? "person-unclear" : person === undefined ? "fits" : "another-row";
  }
  // Proof of a relationship may be about either end of it.
  return person === undefined || per === "relative" ? "fits" : "person-differs";
}

interface Misfit {
  readonly fit: "person-unclear" | "person-differs";
  /** Place of the exhibit in the case file. */
  readonly index: number;
  readonly row: AskedItem;
}

function misfit({ fit, index, row }: Misfit, labels: ReadonlyMap<number, string>): Problem {
  const code = fit === "person-unclear" ? "exhibit-person-unclear" : "exhibit-person-differs";
  return problem(code, `/exhibits/${index}`, { exhibit: labels.get(index) ?? "", id: row.item.id });
}

/** The page that the case's cites give for an exhibit: that of the statement itself, else the one page that all cites name. */
function pageOf(exhibit: string, cites: readonly Cite[], theCase: Case): { page?: number } {
  const own = cites.find((cite) => cite.exhibit === exhibit)?.page;
  if (own !== undefined) return { page: own };
  const everywhere = new Set(
    listCitingPlaces(theCase).flatMap((place) =>
      place.cites.filter((cite) => cite.exhibit === exhibit).map(({ page }) => page),
    ),
  );
  const [only] = everywhere;
  return everywhere.size === 1 && only !== undefined ? { page: only } : {};
}

function inCaseOrder<T>(by: ReadonlyMap<string, T>, { exhibits }: Case): readonly T[] {
  return exhibits.flatMap(({ id }) => by.get(id) ?? []);
}

function missingProblem({ item, label, pointer }: AskedItem): Problem {
  const code = (
    {
      needed: "evidence-needed-missing",
      expected: "evidence-expected-missing",
      helpful: "evidence-helpful-missing",
    } as const
  )[item.expectation];
  return problem(
    code,
    pointer,
    { item: item.title, id: item.id, askedBy: label, mayBeStated: item.mayBeStated === true },
    { source: sourceOfItem(item.source, item.expectation) },
  );
}
