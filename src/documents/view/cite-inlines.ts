import type { Inline } from "../../blocks/inline.ts";
import type { Cite } from "../../case/text.ts";
import type { CheckedCase, LabelledExhibit } from "../../checklist/checklist.ts";
import { exhibitAnchor } from "../exhibit-anchor.ts";
import { listInlines } from "../grammar/list-phrase.ts";

/**
 * The exhibits that prove a sentence, as "Exhibit B, page 3", "Exhibits B and C" or "Exhibit B, pages 1 and 3; Exhibit C",
 * each linked to its place. Cites of exhibits that are not enclosed are left out; the checklist has reported them.
 */
export function citeInlines(checked: CheckedCase, cites: readonly Cite[]): Inline[] {
  const groups: { readonly cited: LabelledExhibit; readonly pages: number[] }[] = [];
  for (const { exhibit: id, page } of cites) {
    const cited = checked.exhibits.find(({ exhibit }) => exhibit.id === id);
    if (cited === undefined) continue;
    let group = groups.find((candidate) => candidate.cited === cited);
    if (group === undefined) groups.push((group = { cited, pages: [] }));
    if (page !== undefined && !group.pages.includes(page)) group.pages.push(page);
  }
  if (groups.length > 1 && groups.every(({ pages }) => pages.length === 0)) {
    return [plain("Exhibits "), ...listInlines(groups.map(({ cited }) => [linked(cited.label, exhibitAnchor(cited))]))];
  }
  return groups.flatMap(({ cited, pages }, index): Inline[] => {
    const before = index === 0 ? [] : [plain("; ")];
    const [first] = pages;
    if (first === undefined) return [...before, linked(`Exhibit ${cited.label}`, exhibitAnchor(cited))];
    if (pages.length === 1)
      return [...before, linked(`Exhibit ${cited.label}, page ${first}`, exhibitAnchor(cited, first))];
    const sorted = pages.toSorted((a, b) => a - b);
    return [
      ...before,
      linked(`Exhibit ${cited.label}`, exhibitAnchor(cited)),
      plain(", pages "),
      ...listInlines(sorted.map((page) => [linked(String(page), exhibitAnchor(cited, page))])),
    ];
  });
}

/** The same in parentheses after a space; nothing where there are no cites. */
export function citeInParentheses(checked: CheckedCase, cites: readonly Cite[]): Inline[] {
  const inlines = citeInlines(checked, cites);
  return inlines.length === 0 ? [] : [plain(" ("), ...inlines, plain(")")];
}

function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}

function linked(text: string, link: string): Inline {
  return { kind: "text", text, style: "regular", link };
}
