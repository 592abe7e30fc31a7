/**
 * The pages of a file that are used, from 0, in the order written: "1-3,7" of a file of ten pages is 0, 1, 2, 6.
 * Undefined where a page is not there, comes twice, or the text is no list of pages.
 */
export function selectPages(pages: string | undefined, count: number): readonly number[] | undefined {
  if (pages === undefined) return Array.from({ length: count }, (_, page) => page);
  const selected: number[] = [];
  for (const range of pages.split(",")) {
    const match = /^\s*(\d{1,5})\s*(?:[-\u2013]\s*(\d{1,5})\s*)?$/u.exec(range);
    if (match === null) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first < 1 || last < first || last > count) return undefined;
    for (let page = first; page <= last; page += 1) selected.push(page - 1);
  }
  return new Set(selected).size === selected.length ? selected : undefined;
}
