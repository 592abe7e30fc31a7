// Inlines in, atoms out: every word shaped and measured, no line decided.
import type { AnchorId, FontStyle, Inline } from "../blocks/inline.ts";
import type { Atom, AtomList, OwnPlace, Piece } from "./atom.ts";
import { findDirections } from "./find-directions.ts";
import { type ReferenceInline, reservedText } from "./page-references.ts";
import type { TextContext } from "./text-context.ts";
import { splitWord } from "./word-breaks.ts";
import { type SetWord, type WordShelf, makeAtom, wordShelf } from "./word-shelf.ts";

/** How the inlines of one paragraph are set. */
export interface TextSetting {
  readonly sizePt: number;
  /** The node of the paragraph. Links and boxes get nodes of their own below it. */
  readonly tag: number;
  /** Makes all of it bold (headings). */
  readonly bold?: boolean | undefined;
  /** Text that leads here needs no link of its own: all around it does already. */
  readonly linkedTo?: AnchorId | undefined;
}

const boldOf: Readonly<Record<FontStyle, FontStyle>> = {
  regular: "bold",
  bold: "bold",
  italic: "bold-italic",
  "bold-italic": "bold-italic",
};

export function makeAtoms(context: TextContext, inlines: readonly Inline[], setting: TextSetting): AtomList {
  const [only] = inlines;
  // One text of our own, most often a cell: it comes again in the next packet. Words of the case do not, and what
  // hangs in a node of its own, as links do, could not be shared.
  const isShared = only?.kind === "text" && only.pointer === undefined && !isLink(only, setting);
  if (inlines.length !== 1 || !isShared) return setInlines(context, inlines, setting);
  const shelf = wordShelf(context.fonts, styleOf(only.style, setting), setting.sizePt);
  return shelf.findText(only.text, () => setInlines(context, inlines, setting));
}

function setInlines(context: TextContext, inlines: readonly Inline[], setting: TextSetting): AtomList {
  const texts = inlines.map((inline) => (inline.kind === "text" ? normalizeText(inline.text) : ""));
  const directions = findDirections(inlines, texts);
  const maker = new AtomMaker(context, setting, directions?.levels);
  for (let index = 0; index < inlines.length; index += 1) {
    const inline = inlines[index];
    if (inline !== undefined) maker.add(inline, texts[index] ?? "");
  }
  return { atoms: maker.atoms, rightToLeft: directions?.base === 1, hasRightToLeft: directions !== undefined };
}

function styleOf(style: FontStyle, { bold }: TextSetting): FontStyle {
  return bold === true ? boldOf[style] : style;
}

function isLink({ link }: Inline & { kind: "text" }, { linkedTo }: TextSetting): boolean {
  return link !== undefined && link !== linkedTo;
}

// White space of every kind but the non-breaking ones is a place to break.
function normalizeText(text: string): string {
  return /^[\x20-\x7E]*$/.test(text)
    ? text
    : text.normalize("NFC").replace(/[\t-\r\u0085\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/g, " ");
}

/** Side of a box to tick in text of a size. */
export function checkboxPt(sizePt: number): number {
  return sizePt * 0.78;
}

/** White beside the box, so that the words after it do not touch it. */
const checkboxSideEm = 0.12;

class AtomMaker {
  readonly atoms: Atom[] = [];
  readonly #context: TextContext;
  readonly #setting: TextSetting;
  readonly #levels: Uint8Array | undefined;
  /** Place in the paragraph's text, as find-directions counts it. */
  #at = 0;
  #space: Piece | undefined;
  #mustBreak = false;
  /** False where the next piece may not join the last atom. */
  #open = false;
  #link: { to: string; tag: number } | undefined;

  constructor(context: TextContext, setting: TextSetting, levels: Uint8Array | undefined) {
    this.#context = context;
    this.#setting = setting;
    this.#levels = levels;
  }

  add(inline: Inline, text: string): void {
    if (inline.kind === "text") {
      this.#addText(inline, text);
      return;
    }
    this.#link = undefined;
    switch (inline.kind) {
      case "line-break":
        this.#at += 1;
        this.#breakLine();
        return;
      case "checkbox":
        this.#addObject(
          inline,
          checkboxPt(this.#setting.sizePt) + this.#setting.sizePt * checkboxSideEm,
          this.#addFormNode(inline.ticked),
        );
        return;
      case "blank":
        this.#addObject(inline, inline.widthPt, this.#setting.tag);
        return;
      case "page-number":
      case "page-range":
        this.#addReference(inline);
    }
  }

  #addText(inline: Inline & { kind: "text" }, text: string): void {
    const style = styleOf(inline.style, this.#setting);
    const own = this.#ownPlace(inline);
    if (own === undefined && this.#levels === undefined) this.#addPlainText(text, style);
    else this.#addMarkedText(text, style, own);
  }

  // Nearly all text: it runs left to right and is no link, so its words are lent from the shelf as they are.
  #addPlainText(text: string, style: FontStyle): void {
    const shelf = wordShelf(this.#context.fonts, style, this.#setting.sizePt);
    const end = text.length;
    let start = 0;
    while (start < end) {
      let stop = text.indexOf(" ", start);
      if (stop === -1) stop = end;
      if (stop > start) this.#addSetWord(shelf, shelf.find(text.slice(start, stop)));
      if (stop < end) {
        this.#space = shelf.space;
        this.#open = false;
      }
      start = stop + 1;
    }
    this.#at += end;
  }

  #addSetWord(shelf: WordShelf, { pieces, alone, spaced }: SetWord): void {
    const [first] = pieces;
    if (first === undefined) return;
    if (this.#open || this.#mustBreak || (this.#space !== undefined && this.#space !== shelf.space)) {
      this.#append(first);
    } else {
      this.atoms.push(this.#space === undefined ? alone : spaced);
      this.#space = undefined;
      this.#open = true;
    }
    for (let index = 1; index < pieces.length; index += 1) {
      const piece = pieces[index];
      this.#open = false;
      if (piece !== undefined) this.#append(piece);
    }
  }

  #addMarkedText(text: string, style: FontStyle, own: OwnPlace | undefined): void {
    const end = text.length;
    let start = 0;
    while (start < end) {
      let stop = text.indexOf(" ", start);
      if (stop === -1) stop = end;
      if (stop > start) this.#addWord(text.slice(start, stop), style, own, this.#at + start);
      if (stop < end) {
        this.#space = this.#makePiece(" ", style, own, this.#levelAt(this.#at + stop));
        this.#open = false;
      }
      start = stop + 1;
    }
    this.#at += end;
  }

  #addWord(word: string, style: FontStyle, own: OwnPlace | undefined, at: number): void {
    const parts = splitWord(word);
    if (parts.length === 0) {
      this.#addPart(word, style, own, at, false);
      return;
    }
    let offset = at;
    for (const [index, part] of parts.entries()) {
      this.#addPart(part, style, own, offset, index > 0);
      offset += part.length;
    }
  }

  #addPart(text: string, style: FontStyle, own: OwnPlace | undefined, at: number, breakable: boolean): void {
    if (breakable) this.#open = false;
    const levels = this.#levels;
    if (levels === undefined) {
      this.#append(this.#makePiece(text, style, own, 0));
      return;
    }
    let start = 0;
    for (let index = 1; index <= text.length; index += 1) {
      if (index < text.length && levels[at + index] === levels[at + start]) continue;
      this.#append(this.#makePiece(text.slice(start, index), style, own, this.#levelAt(at + start)));
      start = index;
    }
  }

  #addReference(inline: ReferenceInline): void {
    const style = styleOf(inline.style, this.#setting);
    const text = reservedText(inline, this.#context.pageDigits);
    const own = { tag: this.#setting.tag, inline };
    const reserved = this.#makePiece(text, style, own, this.#levelAt(this.#at));
    this.#at += 1;
    this.#append({ ...reserved, kind: "reference", runs: [] });
  }

  #addObject(inline: Inline & { kind: "checkbox" | "blank" }, widthPt: number, tag: number): void {
    const level = this.#levelAt(this.#at);
    this.#append({ kind: inline.kind, text: "", style: "regular", runs: [], widthPt, level, own: { tag, inline } });
    this.#at += 1;
  }

  #makePiece(text: string, style: FontStyle, own: OwnPlace | undefined, level: number): Piece {
    const direction = this.#levels === undefined ? undefined : level % 2 === 0 ? "ltr" : "rtl";
    const { runs, widthEm } = this.#context.fonts.shapeWord(text, style, direction);
    return { kind: "word", text, style, runs, widthPt: (widthEm * this.#setting.sizePt) / 1000, level, own };
  }

  #append(piece: Piece): void {
    const last = this.atoms.at(-1);
    if (this.#open && last !== undefined) {
      const { space, breaks } = last;
      const widthPt = last.widthPt + piece.widthPt;
      this.atoms[this.atoms.length - 1] = { space, pieces: [...last.pieces, piece], widthPt, breaks };
      return;
    }
    this.atoms.push(this.#mustBreak ? makeAtom(undefined, piece, "must") : makeAtom(this.#space, piece));
    this.#space = undefined;
    this.#mustBreak = false;
    this.#open = true;
  }

  #breakLine(): void {
    // A second break in a row leaves an empty line.
    if (this.#mustBreak || this.atoms.length === 0) {
      this.atoms.push({ space: undefined, pieces: [], widthPt: 0, breaks: "must" });
    }
    this.#mustBreak = true;
    this.#open = false;
    this.#space = undefined;
  }

  #levelAt(index: number): number {
    return this.#levels?.[index] ?? 0;
  }

  #addFormNode(ticked: boolean): number {
    return this.#context.structure.add("Form", this.#setting.tag, { alt: ticked ? "ticked" : "not ticked" });
  }

  // Undefined for text that leads nowhere. Neighbours that lead to the same place are one link.
  #ownPlace(inline: Inline & { kind: "text" }): OwnPlace | undefined {
    if (inline.link === undefined || !isLink(inline, this.#setting)) {
      this.#link = undefined;
      return undefined;
    }
    if (this.#link?.to !== inline.link) {
      this.#link = { to: inline.link, tag: this.#context.structure.add("Link", this.#setting.tag) };
    }
    return { tag: this.#link.tag, inline };
  }
}
