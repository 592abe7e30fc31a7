// Atoms in, lines out. Greedy, ragged right: a line is as full as it can be, and the last one is not left with a scrap
// where the line before can spare a word. Every atom comes out once, in order.
import type { Atom, Line } from "./atom.ts";

/** No atom may be wider than the line; see break-wide-atoms.ts. */
export function breakLines(atoms: readonly Atom[], widthPt: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let filled = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    const spaced = (atom.space?.widthPt ?? 0) + atom.widthPt;
    if (index > from && (atom.breaks === "must" || filled + spaced > widthPt + tolerancePt)) {
      lines.push({ from, to: index });
      from = index;
      filled = atom.widthPt;
    } else {
      filled += index === from ? atom.widthPt : spaced;
    }
  }
  if (from < atoms.length) lines.push({ from, to: atoms.length });
  return sparesScrap(atoms, lines, widthPt);
}

// Rounding of widths must not break a line that was measured to fit exactly.
const tolerancePt = 0.001;
const scrapShare = 0.12;
const fullEnoughShare = 0.62;

function sparesScrap(atoms: readonly Atom[], lines: Line[], widthPt: number): readonly Line[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined || last.to - last.from !== 1) return lines;
  const scrap = atoms[last.from];
  const moved = atoms[before.to - 1];
  if (scrap === undefined || moved === undefined) return lines;
  const movable = scrap.breaks === "may" && moved.breaks === "may" && before.to - before.from >= 3;
  const left = lineWidth(atoms, { from: before.from, to: before.to - 1 });
  if (!movable || scrap.widthPt > widthPt * scrapShare || left < widthPt * fullEnoughShare) return lines;
  if (lineWidth(atoms, { from: before.to - 1, to: last.to }) > widthPt) return lines;
  lines.splice(-2, 2, { from: before.from, to: before.to - 1 }, { from: before.to - 1, to: last.to });
  return lines;
}

/** Width of a line as it was broken: references count with the width kept free for them. */
export function lineWidth(atoms: readonly Atom[], line: Line): number {
  let width = 0;
  for (let index = line.from; index < line.to; index += 1) {
    const atom = atoms[index];
    if (atom !== undefined) width += atom.widthPt + (index === line.from ? 0 : (atom.space?.widthPt ?? 0));
  }
  return width;
}

/** Lines of about equal length, for headings and titles in the middle: as many as needed, and as narrow as that allows. */
export function balanceLines(atoms: readonly Atom[], widthPt: number): readonly Line[] {
  let best = breakLines(atoms, widthPt);
  if (best.length < 2 || atoms.some(({ breaks }) => breaks === "must")) return best;
  let narrow = atoms.reduce((widest, atom) => Math.max(widest, atom.widthPt), 0);
  let wide = widthPt;
  for (let round = 0; round < 8; round += 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(atoms, middle);
    if (lines.length > best.length) {
      narrow = middle;
    } else {
      wide = middle;
      best = lines;
    }
  }
  return best;
}
