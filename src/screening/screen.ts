import type { Case } from "../case/case.ts";
import type { Day } from "../date.ts";
import type { ProblemCode } from "../problems/problem-table.ts";
import type { Problem } from "../problems/problem.ts";
import type { Source } from "../problems/source.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { ParsedCase } from "../case/parsed-case.ts";

/** What every screen may look at: the case, the day, the rules, and two facts worked out once. */
export interface ScreenContext {
  readonly parsed: ParsedCase;
  readonly case: Case;
  readonly filingOn: Day;
  readonly rulebook: Rulebook;
  /** Where the request would go; undefined where none may be filed (in the U.S. without proceedings, at a port). */
  readonly route: RouteKind | undefined;
  /** Who would decide; undefined where `route` is. */
  readonly agency: "USCIS" | "ICE" | undefined;
  /** The beneficiary's age in whole years on the filing date. */
  readonly ageYears: number;
}

/** One question that is put to every case to which it applies. Pure: the same case gives the same answer. */
export interface Screen {
  readonly id: string;
  readonly question: string;
  /** The law behind the question by its id in the rules ("ina-212-d-5-a"), or the page; printed with its findings. */
  readonly source?: Source | string;
  /** Where left out, the question is put to every case. */
  readonly applies?: (context: ScreenContext) => boolean;
  readonly look: (context: ScreenContext) => readonly Problem[];
  /** Small changes of a sound case that show the findings, and at least one that shows none. Each is a test. */
  readonly examples: readonly ScreenExample[];
}

export interface ScreenExample {
  /** The sound case that is changed: a person abroad, in proceedings and free, or detained. */
  readonly from: "abroad" | "in-proceedings" | "detained";
  /** Changes in the manner of a JSON merge patch: objects are merged, everything else replaced, null removes. */
  readonly change: Readonly<Record<string, unknown>>;
  /** Filing date; 2026-11-24 where left out. */
  readonly filingOn?: string;
  /** The codes that the screen finds, in order; none where all is well. */
  readonly finds: readonly ProblemCode[];
}
