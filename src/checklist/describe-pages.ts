/** "page 2", "pages 2-4, 7" of ascending numbers; "" where they are all there are and there is one, or "every page". */
export function describePages(numbers: readonly number[], of: number): string {
  if (numbers.length === of) return of === 1 ? "" : "every page";
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && number === range.last + 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  const words = ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
  return `${numbers.length === 1 ? "page" : "pages"} ${words}`;
}
