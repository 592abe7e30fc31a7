import type { Inline } from "../../blocks/inline.ts";
import type { Cite } from "../../case/text.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { listInlines } from "../grammar/list-phrase.ts";

/**
 * The exhibits that prove a sentence, as "Exhibit B, page 3", "Exhibits B and C" or "Exhibit B, pages 1 and 3; Exhibit C",
 * each linked to its place. Cites of exhibits that are not enclosed are left out; the checklist has reported them.
 */
export function citeInlines(checked: CheckedCase, cites: readonly Cite[]): Inline[] {
  const groups: { readonly id: string; readonly label: string; readonly pages: number[] }[] = [];
  for (const { exhibit: id, page } of cites) {
    const label = checked.exhibits.find(({ exhibit }) => exhibit.id === id)?.label;
    if (label === undefined) continue;
    let group = groups.find((candidate) => candidate.id === id);
    if (group === undefined) groups.push((group = { id, label, pages: [] }));
    if (page !== undefined && !group.pages.includes(page)) group.pages.push(page);
  }
  if (groups.length > 1 && groups.every(({ pages }) => pages.length === 0)) {
    return [plain("Exhibits "), ...listInlines(groups.map(({ id, label }) => [linked(label, `exhibit:${id}`)]))];
  }
  return groups.flatMap(({ id, label, pages }, index): Inline[] => {
    const before = index === 0 ? [] : [plain("; ")];
    const [first] = pages;
    if (first === undefined) return [...before, linked(`Exhibit ${label}`, `exhibit:${id}`)];
    if (pages.length === 1) return [...before, linked(`Exhibit ${label}, page ${first}`, `exhibit:${id}:${first}`)];
    const sorted = pages.toSorted((a, b) => a - b);
    return [
      ...before,
      linked(`Exhibit ${label}`, `exhibit:${id}`),
      plain(", pages "),
      ...listInlines(sorted.map((page) => [linked(String(page), `exhibit:${id}:${page}`)])),
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
