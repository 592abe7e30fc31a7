// Every place of a case that says something and may cite an exhibit for it.
import type { Case, Cite } from "../case/case.ts";
import { listObjects } from "../case/list-objects.ts";

/** Something that the case says, with the exhibits cited for it. */
export interface CitingPlace {
  readonly pointer: string;
  readonly cites: readonly Cite[];
  /** True for sentences; false for a petition, sponsor or expedite reason that carries cites of its own. */
  readonly isStatement: boolean;
}

/** All of them, in the order of the case file. */
export function listCitingPlaces(theCase: Case): readonly CitingPlace[] {
  return listObjects(theCase).flatMap(({ pointer, object }) =>
    Array.isArray(object["cites"])
      ? [{ pointer, cites: object["cites"] as readonly Cite[], isStatement: "text" in object }]
      : [],
  );
}

/** The statements that cite no exhibit. */
export function listUncitedStatements(theCase: Case): readonly CitingPlace[] {
  return listCitingPlaces(theCase).filter(({ cites, isStatement }) => isStatement && cites.length === 0);
}
