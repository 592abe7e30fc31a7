// Pages that were bound twice, told by what is on them and not by the name or bytes of their file.
import { likenessOf, exactKeyOf } from "../exhibits/page-key.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { BoundPage } from "./bound-page.ts";
import { describePages } from "./describe-pages.ts";

export function findTwinPages(pages: readonly BoundPage[]): Problem[] {
  const compared = pages.filter(
    // One certificate may cover several translations and is bound with each; one blank page is like another.
    ({ role, file, pageIndex }) => role !== "certificate" && !file.pages[pageIndex]?.scanRisks?.includes("blank"),
  );
  const alike = new Map<string, BoundPage[]>();
  for (const page of compared) {
    const likeness = likenessOf(page.file, page.pageIndex);
    const group = alike.get(likeness);
    if (group === undefined) alike.set(likeness, [page]);
    else group.push(page);
  }
  const twinOf = new Map<BoundPage, BoundPage>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const first = new Map<string, BoundPage>();
    for (const page of group) {
      const key = exactKeyOf(page.file, page.pageIndex);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, page);
      else twinOf.set(page, earlier);
    }
  }
  return gather(compared, twinOf);
}

/** One finding for each exhibit and the exhibit that it repeats. */
function gather(pages: readonly BoundPage[], twinOf: ReadonlyMap<BoundPage, BoundPage>): Problem[] {
  const pairs = new Map<string, { readonly page: BoundPage; readonly twin: BoundPage }[]>();
  for (const page of pages) {
    const twin = twinOf.get(page);
    if (twin === undefined) continue;
    const key = `${page.labelled.index} ${twin.labelled.index}`;
    pairs.set(key, [...(pairs.get(key) ?? []), { page, twin }]);
  }
  return [...pairs.values()].flatMap((found) => {
    const [pair] = found;
    if (pair === undefined) return [];
    const { labelled } = pair.page;
    const other = pair.twin.labelled;
    const twins = [...new Set(found.map(({ twin }) => twin.number))].toSorted((a, b) => a - b);
    const there = describePages(twins, countPages(other));
    return [
      problem("scan-twice", `/exhibits/${labelled.index}/file`, {
        exhibit: labelled.label,
        pages: describePages(
          found.map(({ page }) => page.number),
          countPages(labelled),
        ),
        first: labelled === other ? there : `exhibit ${other.label}${there === "" ? "" : `, ${there}`}`,
      }),
    ];
  });
}

function countPages({ parts }: BoundPage["labelled"]): number {
  return parts.reduce((sum, { pages }) => sum + pages.length, 0);
}
