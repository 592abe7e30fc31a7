// Every place of a case that says something and may cite an exhibit for it.
import type { Case, Cite } from "../case/case.ts";

/** Something that the case says, with the exhibits cited for it. */
export interface CitingPlace {
  readonly pointer: string;
  readonly cites: readonly Cite[];
  /** True for sentences; false for a petition, sponsor or expedite reason that carries cites of its own. */
  readonly isStatement: boolean;
}

/** All of them, in the order of the case file. Found by their form, so that a new field cannot be forgotten here. */
export function listCitingPlaces(theCase: Case): readonly CitingPlace[] {
  return collect(theCase, "");
}

/** The statements that cite no exhibit. */
export function listUncitedStatements(theCase: Case): readonly CitingPlace[] {
  return listCitingPlaces(theCase).filter(({ cites, isStatement }) => isStatement && cites.length === 0);
}

function collect(value: unknown, pointer: string): CitingPlace[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => collect(entry, `${pointer}/${index}`));
  const place =
    "cites" in value && Array.isArray(value.cites)
      ? [{ pointer, cites: value.cites as readonly Cite[], isStatement: "text" in value }]
      : [];
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    key === "cites" ? [] : collect(entry, `${pointer}/${key}`),
  );
  return [...place, ...inner];
}
