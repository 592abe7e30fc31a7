// Atoms wider than the line, parted between graphemes: ugly, and better than a word that runs off the paper.
import { splitGraphemes } from "../fonts/split-graphemes.ts";
import type { Atom, Piece } from "./atom.ts";
import type { TextContext } from "./text-context.ts";
import { makeAtom } from "./word-shelf.ts";

/** The same atoms where all fit, else a list in which each fits the width. No grapheme is lost or doubled. */
export function breakWideAtoms(
  context: TextContext,
  atoms: readonly Atom[],
  widthPt: number,
  sizePt: number,
): readonly Atom[] {
  if (atoms.every((atom) => atom.widthPt <= widthPt)) return atoms;
  return atoms.flatMap((atom) => (atom.widthPt <= widthPt ? [atom] : splitAtom(context, atom, widthPt, sizePt)));
}

function splitAtom(context: TextContext, atom: Atom, widthPt: number, sizePt: number): Atom[] {
  const made: Atom[] = [];
  for (const piece of atom.pieces.flatMap((each) => splitPiece(context, each, widthPt, sizePt))) {
    const last = made.at(-1);
    if (last !== undefined && last.widthPt + piece.widthPt <= widthPt) {
      made[made.length - 1] = { ...last, pieces: [...last.pieces, piece], widthPt: last.widthPt + piece.widthPt };
    } else {
      made.push(last === undefined ? makeAtom(atom.space, piece, atom.breaks) : makeAtom(undefined, piece));
    }
  }
  return made;
}

function splitPiece(context: TextContext, piece: Piece, widthPt: number, sizePt: number): readonly Piece[] {
  if (piece.widthPt <= widthPt) return [piece];
  if (piece.kind === "blank") return [{ ...piece, widthPt }];
  if (piece.kind !== "word") return [piece];
  const made: Piece[] = [];
  const graphemes = splitGraphemes(piece.text).map(({ text }) => text);
  for (let start = 0; start < graphemes.length;) {
    // A first guess from the graphemes one by one; joined letters can be a little wider than alone.
    let end = start;
    for (let width = 0; end < graphemes.length && (width <= widthPt || end === start); end += 1) {
      width += shape(context, piece, graphemes[end] ?? "", sizePt).widthPt;
    }
    let part = shape(context, piece, graphemes.slice(start, end).join(""), sizePt);
    while (part.widthPt > widthPt && end > start + 1) {
      end -= 1;
      part = shape(context, piece, graphemes.slice(start, end).join(""), sizePt);
    }
    made.push(part);
    start = end;
  }
  return made;
}

function shape(context: TextContext, piece: Piece, text: string, sizePt: number): Piece {
  const { style } = piece;
  const word = context.fonts.shapeWord(text, style, piece.level % 2 === 0 ? "ltr" : "rtl");
  return { ...piece, text, runs: word.runs, widthPt: (word.widthEm * sizePt) / 1000 };
}
