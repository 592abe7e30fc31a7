// Binding of statements and exhibits, reported both ways: cites that lead nowhere, statements without proof, exhibits
// without a purpose, and evidence ids that nothing knows or asks for.
import type { Case } from "../case/case.ts";
import { nearestWord } from "../case/nearest-word.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { AskedItem } from "./ask-items.ts";
import type { LabelledExhibit } from "./checklist.ts";
import { countSheets } from "./exhibit-runs.ts";
import { listCitingPlaces, listUncitedStatements } from "./list-cites.ts";

/** Pages of an exhibit over all its parts as its stamps count them; the certificate that is printed for it is one. */
function countPages(labelled: LabelledExhibit): number {
  return countSheets(labelled) + (labelled.printsCertificate ? 1 : 0);
}

/** Cites of pages that the exhibit does not have. An exhibit whose file could not be opened has another problem already. */
export function findBadCites(theCase: Case, exhibits: readonly LabelledExhibit[]): readonly Problem[] {
  const byId = new Map(exhibits.map((labelled) => [labelled.exhibit.id, labelled]));
  return listCitingPlaces(theCase).flatMap(({ pointer, cites }) =>
    cites.flatMap(({ exhibit, page }, index): Problem[] => {
      const labelled = byId.get(exhibit);
      if (labelled === undefined || page === undefined || labelled.parts.length === 0) return [];
      const pages = countPages(labelled);
      return page > pages
        ? [
            problem("cite-page-out-of-range", `${pointer}/cites/${index}/page`, {
              exhibit: labelled.label,
              page,
              pages,
            }),
          ]
        : [];
    }),
  );
}

export function findUncitedStatements(theCase: Case): readonly Problem[] {
  return listUncitedStatements(theCase).map(({ pointer }) => problem("statement-uncited", pointer, {}));
}

/** Exhibits that nobody cites and that stand on no line of the checklist. */
export function findUnusedExhibits(
  theCase: Case,
  exhibits: readonly LabelledExhibit[],
  used: ReadonlySet<string>,
): readonly Problem[] {
  const cited = new Set(listCitingPlaces(theCase).flatMap(({ cites }) => cites.map(({ exhibit }) => exhibit)));
  const named = new Set([
    ...theCase.beneficiary.parents.map(({ exhibit }) => exhibit),
    ...theCase.priorFilings.map(({ notice }) => notice?.exhibit),
  ]);
  return exhibits
    .filter(({ exhibit }) => !cited.has(exhibit.id) && !used.has(exhibit.id) && !named.has(exhibit.id))
    .map(({ index, label }) => problem("exhibit-unused", `/exhibits/${index}`, { exhibit: label }));
}

/**
 * Ids in `meets` that are no evidence item, or one that nothing in this case asks for.
 * @param known every id of the rules
 */
export function findStrangeItems(
  theCase: Case,
  asked: readonly AskedItem[],
  known: readonly string[],
): readonly Problem[] {
  const needed = new Set(asked.filter(({ notNeeded }) => notNeeded === undefined).map(({ item }) => item.id));
  return theCase.exhibits.flatMap(({ meets }, index) =>
    meets.flatMap((id, place): Problem[] => {
      const pointer = `/exhibits/${index}/meets/${place}`;
      if (!known.includes(id))
        return [problem("evidence-id-unknown", pointer, { id, nearest: nearestWord(id, known) ?? "" })];
      return needed.has(id) ? [] : [problem("evidence-id-not-asked", pointer, { id })];
    }),
  );
}
