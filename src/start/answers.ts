import { type JsonObject, valueAt } from "../case/json-pointer.ts";
import { type Day, ageOn, parseDay } from "../date.ts";
import type { RequiredForm } from "../routing/routed-case.ts";
import { findRow, type RoutingFacts, type RoutingRow } from "../routing/decision-table.ts";
import type { EvidenceItem } from "../rules/evidence-item.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { MemberPlace } from "./member-view.ts";

/** What has been answered so far, as questions look at it. */
export interface Answers {
  readonly json: JsonObject;
  /** Places of questions that were answered with "no" or passed over. */
  readonly passedOver: ReadonlySet<string>;
  readonly today: Day;
  /** What only a case that is told far enough shows. */
  readonly shown: ShownFacts;
  /** Where these are the answers of a family's member: their places in the file. */
  readonly member?: MemberPlace;
}

/** What the later stages make of the answers, once there are enough of them. */
export interface ShownFacts {
  readonly forms: readonly RequiredForm[];
  readonly items: readonly EvidenceItem[];
  /** Findings that keep a final packet from being made until a person of the office answers for them. */
  readonly toConfirm: readonly OpenFinding[];
  /** True where the facility that was named is on ICE's list. */
  readonly facilityListed: boolean;
}

export interface OpenFinding {
  readonly code: string;
  /** Its place, where each finding of the code is answered for on its own. */
  readonly at?: string;
  readonly says: string;
  readonly fix: string;
}

export function answerAt({ json }: Answers, pointer: string): unknown {
  return valueAt(json, pointer);
}

/** The entries of a list that is there, as the pointers to them. */
export function entriesAt(so: Answers, list: string): readonly string[] {
  const value = answerAt(so, list);
  return Array.isArray(value) ? value.map((_, index) => `${list}/${index}`) : [];
}

/** The row of the routing table that the answers meet; undefined while the whereabouts are not told. */
export function routeRow(so: Answers): RoutingRow | undefined {
  const at = "/beneficiary/whereabouts";
  const whereabouts = answerAt(so, at);
  if (typeof whereabouts !== "object" || whereabouts === null) return undefined;
  const { kind, priorRemovalOrder, removalProceedings, finalOrder } = whereabouts as Record<string, string>;
  const told = Object.fromEntries(
    Object.entries({ priorRemovalOrder, removalProceedings, finalOrder }).filter(([, value]) => value !== undefined),
  );
  return findRow({ whereabouts: kind, ...told } as unknown as RoutingFacts);
}

export function routeOf(so: Answers): RouteKind | undefined {
  const outcome = routeRow(so)?.outcome;
  return outcome?.kind === "route" ? outcome.route : undefined;
}

/** The day on which the case will be judged. */
export function filingDay(so: Answers): Day {
  return dayAt(so, "/filing/filedOn") ?? so.today;
}

/** True where the beneficiary is known to be under 18 on the filing date. */
export function isMinor(so: Answers): boolean {
  const born = dayAt(so, "/beneficiary/bornOn");
  return born !== undefined && born <= filingDay(so) && ageOn(born, filingDay(so)) < 18;
}

function dayAt(so: Answers, pointer: string): Day | undefined {
  const value = answerAt(so, pointer);
  return typeof value === "string" ? parseDay(value.trim()) : undefined;
}
