// One line of a paragraph in, items with final places out: in visual order, neighbours with one tag as one item.
import type { AnchorId } from "../blocks/inline.ts";
import { orderVisually, showsDirection } from "../fonts/bidi-levels.ts";
import type { Direction } from "../fonts/font-book.ts";
import type { ShapedRun } from "../fonts/shaped-word.ts";
import type { Line, OwnPlace, Piece } from "./atom.ts";
import { checkboxPt } from "./make-atoms.ts";
import type { PageItem, Tagging } from "./page.ts";
import { type SheetSpan, resolveReference } from "./page-references.ts";
import type { SetParagraph } from "./set-paragraph.ts";

/** A page while it is drawn, when the place of everything in the packet is known. */
export interface Canvas {
  readonly items: PageItem[];
  readonly spans: ReadonlyMap<AnchorId, SheetSpan>;
  /** What an anchor is, in words. */
  readonly describe: (anchor: AnchorId) => string;
}

/** As "artifact" the line is drawn without tags, links and boxes' states: for what repeats on every page. */
export function drawLine(
  canvas: Canvas,
  paragraph: SetParagraph,
  line: Line,
  leftPt: number,
  topPt: number,
  as?: "artifact",
): void {
  const pieces = orderPieces(paragraph, collectPieces(canvas, paragraph, line));
  let startPt = leftPt;
  if (paragraph.align !== "left") {
    const freePt = paragraph.widthPt - pieces.reduce((sum, piece) => sum + piece.widthPt, 0);
    startPt += paragraph.align === "center" ? freePt / 2 : freePt;
  }
  new LineDrawing(canvas, paragraph, topPt - paragraph.baselinePt, as).draw(pieces, startPt);
}

// In the order of the text, with the spaces between, and with the numbers in place of the references.
function collectPieces(canvas: Canvas, paragraph: SetParagraph, line: Line): Piece[] {
  const pieces: Piece[] = [];
  for (let index = line.from; index < line.to; index += 1) {
    const atom = paragraph.atoms[index];
    if (atom === undefined) continue;
    if (index > line.from && atom.space !== undefined) pieces.push(atom.space);
    for (const piece of atom.pieces)
      pieces.push(piece.kind === "reference" ? resolve(canvas, paragraph, piece) : piece);
  }
  return pieces;
}

function resolve(canvas: Canvas, paragraph: SetParagraph, piece: Piece): Piece {
  const inline = piece.own?.inline;
  if (inline?.kind !== "page-number" && inline?.kind !== "page-range") throw new Error("Not a reference.");
  const text = resolveReference(inline, canvas.spans);
  const word = paragraph.context.fonts.shapeWord(text, piece.style);
  return { ...piece, kind: "word", text, runs: word.runs, widthPt: (word.widthEm * paragraph.sizePt) / 1000 };
}

function orderPieces(paragraph: SetParagraph, pieces: readonly Piece[]): readonly Piece[] {
  if (!paragraph.hasRightToLeft || pieces.every(({ level }) => level === 0)) return pieces;
  const ordered = orderVisually(pieces.map(({ level }) => level)).flatMap((index) => pieces[index] ?? []);
  let before: Direction = "ltr";
  return ordered.flatMap((piece) => {
    const direction: Direction = piece.level % 2 === 0 ? "ltr" : "rtl";
    const turns = direction !== before;
    before = direction;
    const outer = direction === "ltr" ? piece.text.at(0) : piece.text.at(-1);
    if (!turns || piece.kind !== "word" || outer === undefined || showsDirection(outer, direction)) return [piece];
    const mark = paragraph.context.fonts.directionMark(direction, piece.style);
    return [{ ...piece, runs: [mark, ...piece.runs] }];
  });
}

class LineDrawing {
  readonly #canvas: Canvas;
  readonly #paragraph: SetParagraph;
  readonly #baselinePt: number;
  readonly #artifact: boolean;
  #runs: ShapedRun[] = [];
  #tag: Tagging | undefined;
  #startPt = 0;
  #link: AnchorId | undefined;

  constructor(canvas: Canvas, paragraph: SetParagraph, baselinePt: number, as: "artifact" | undefined) {
    this.#canvas = canvas;
    this.#paragraph = paragraph;
    this.#baselinePt = baselinePt;
    this.#artifact = as === "artifact";
  }

  draw(pieces: readonly Piece[], startPt: number): void {
    let x = startPt;
    for (const piece of pieces) {
      const tag = this.#artifact ? "artifact" : (piece.own?.tag ?? this.#paragraph.tag);
      if (piece.kind === "word") {
        if (tag !== this.#tag) {
          this.#flush(x);
          this.#tag = tag;
          this.#startPt = x;
          this.#link = piece.own?.inline.kind === "text" ? piece.own.inline.link : undefined;
        }
        for (const run of piece.runs) this.#runs.push(run);
      } else {
        this.#flush(x);
        if (piece.own !== undefined) this.#drawObject(piece.own, piece.widthPt, x, tag);
      }
      x += piece.widthPt;
    }
    this.#flush(x);
  }

  #flush(endPt: number): void {
    const tag = this.#tag;
    if (tag === undefined) return;
    const { sizePt, context } = this.#paragraph;
    if (this.#runs.length > 0) {
      this.#canvas.items.push({
        kind: "text",
        xPt: this.#startPt,
        baselinePt: this.#baselinePt,
        sizePt,
        runs: this.#runs,
        tag,
      });
      if (this.#link !== undefined && tag !== "artifact") {
        const bottom = this.#baselinePt - (context.descentEm * sizePt) / 1000;
        const top = this.#baselinePt + (context.ascentEm * sizePt) / 1000;
        const says = this.#canvas.describe(this.#link);
        this.#canvas.items.push({
          kind: "link",
          rectPt: [this.#startPt, bottom, endPt, top],
          to: this.#link,
          says,
          tag,
        });
      }
    }
    this.#runs = [];
    this.#tag = undefined;
    this.#link = undefined;
  }

  #drawObject({ inline }: OwnPlace, widthPt: number, xPt: number, tag: Tagging): void {
    const { sizePt } = this.#paragraph;
    if (inline.kind === "blank") {
      const y = this.#baselinePt - 1.5;
      this.#canvas.items.push({ kind: "rule", fromPt: [xPt, y], toPt: [xPt + widthPt, y], thicknessPt: 0.6 });
    } else if (inline.kind === "checkbox") {
      const yPt = this.#baselinePt - sizePt * 0.06;
      this.#canvas.items.push({ kind: "checkbox", xPt, yPt, sizePt: checkboxPt(sizePt), ticked: inline.ticked, tag });
    }
  }
}
