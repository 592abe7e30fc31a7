// What a line is made of. Words are set once and shared by every paragraph of every packet that has them, so nothing
// here is ever changed after it was made.
import type { FontStyle, Inline } from "../blocks/inline.ts";
import type { ShapedRun } from "../fonts/shaped-word.ts";

/** Something with one style, one direction and one tag. */
export interface Piece {
  readonly kind: "word" | "reference" | "checkbox" | "blank";
  readonly text: string;
  /** As printed: in a heading all is bold. */
  readonly style: FontStyle;
  /** Empty for all but words; a reference is shaped when its pages are known. */
  readonly runs: readonly ShapedRun[];
  /** For a reference, the width kept free for it. */
  readonly widthPt: number;
  /** Bidi level: even left to right, odd right to left. */
  readonly level: number;
  /** Undefined for words that hang in the paragraph's node and lead nowhere. */
  readonly own: OwnPlace | undefined;
}

/** The node that a piece hangs in, and the inline that it came from. */
export interface OwnPlace {
  readonly tag: number;
  readonly inline: Inline;
}

/** Pieces that never part: a word, with whatever stands beside it without a space. */
export interface Atom {
  /** The space before it, printed unless the atom begins a line. */
  readonly space: Piece | undefined;
  readonly pieces: readonly Piece[];
  /** Without the space. */
  readonly widthPt: number;
  /** Whether a line may or must begin with it. */
  readonly breaks: "never" | "may" | "must";
}

/** The atoms of a paragraph. */
export interface AtomList {
  readonly atoms: readonly Atom[];
  /** True where the paragraph runs right to left. */
  readonly rightToLeft: boolean;
  /** True where some of it does, so that a line's pieces must be put into the order of the paper. */
  readonly hasRightToLeft: boolean;
}

/** Atoms from `from` up to, not including, `to`. */
export interface Line {
  readonly from: number;
  readonly to: number;
}
