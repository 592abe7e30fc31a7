// Words as lines need them, in one style and size: shaped, measured, parted where they may be parted. Each is made once
// and lent to every paragraph that has it. What stands here depends on the word, style and size alone.
import type { FontStyle } from "../blocks/inline.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { RecentMap } from "../recent-map.ts";
import type { Atom, AtomList, Piece } from "./atom.ts";
import { splitWord } from "./word-breaks.ts";

/** A word that stands on its own between spaces. */
export interface SetWord {
  /** The word, where it may not be parted; else its parts. */
  readonly pieces: readonly Piece[];
  /** The word where nothing stands before it. */
  readonly alone: Atom;
  /** The word after a space of its own style. Its first part, like that of `alone`, where it may be parted. */
  readonly spaced: Atom;
}

// Some thousand words are the language of these letters; the rest are names and numbers that do not come again.
const mostWordsKept = 800;
const mostTextsKept = 100;

/** The words of one style and size. */
export class WordShelf {
  readonly space: Piece;
  readonly #fonts: FontBook;
  readonly #style: FontStyle;
  readonly #sizePt: number;
  readonly #words = new RecentMap<string, SetWord>(mostWordsKept);
  readonly #texts = new RecentMap<string, AtomList>(mostTextsKept);

  constructor(fonts: FontBook, style: FontStyle, sizePt: number) {
    this.#fonts = fonts;
    this.#style = style;
    this.#sizePt = sizePt;
    this.space = this.#set(" ");
  }

  /** What `make` made of this text before, or makes now; it must turn on nothing but the text. */
  findText(text: string, make: () => AtomList): AtomList {
    let set = this.#texts.get(text);
    if (set === undefined) this.#texts.set(text, (set = make()));
    return set;
  }

  find(text: string): SetWord {
    let word = this.#words.get(text);
    if (word === undefined) this.#words.set(text, (word = this.#make(text)));
    return word;
  }

  #make(text: string): SetWord {
    const parts = splitWord(text);
    const pieces = (parts.length === 0 ? [text] : parts).map((part) => this.#set(part));
    const [first] = pieces;
    if (first === undefined) throw new Error("A word without parts.");
    return { pieces, alone: makeAtom(undefined, first), spaced: makeAtom(this.space, first) };
  }

  #set(text: string): Piece {
    const { runs, widthEm } = this.#fonts.shapeWord(text, this.#style);
    const widthPt = (widthEm * this.#sizePt) / 1000;
    return { kind: "word", text, style: this.#style, runs, widthPt, level: 0, own: undefined };
  }
}

export function makeAtom(space: Piece | undefined, piece: Piece, breaks: Atom["breaks"] = "may"): Atom {
  return { space, pieces: [piece], widthPt: piece.widthPt, breaks };
}

// The type scale has some twenty sizes; a name too long for its line is set in a size of its own.
const mostShelvesKept = 24;
const shelves = new WeakMap<FontBook, Readonly<Record<FontStyle, RecentMap<number, WordShelf>>>>();

/** The shelf of the font book's words in this style and size (points). */
export function wordShelf(fonts: FontBook, style: FontStyle, sizePt: number): WordShelf {
  let ofFonts = shelves.get(fonts);
  if (ofFonts === undefined) {
    const bySize = (): RecentMap<number, WordShelf> => new RecentMap(mostShelvesKept);
    ofFonts = { regular: bySize(), bold: bySize(), italic: bySize(), "bold-italic": bySize() };
    shelves.set(fonts, ofFonts);
  }
  let shelf = ofFonts[style].get(sizePt);
  if (shelf === undefined) ofFonts[style].set(sizePt, (shelf = new WordShelf(fonts, style, sizePt)));
  return shelf;
}
