// A page's decoded content in, what it puts on paper out, as far as its operators tell without rendering it: whether
// anything is painted, how small and how light its letters are, which way they run. Decides nothing about it; where
// something cannot be known, it is not counted. Keeps no word of the content.
import type { PDFDict, PDFStream } from "pdf-lib";
import { readOperators } from "./content-operators.ts";
import { type Graphics, isSeen, readFont, readState, setInk, startGraphics } from "./graphics-state.ts";
import { chromaOf, greyOf } from "./ink.ts";
import { type LetterLook, contrastOf, lookAt } from "./letter-look.ts";
import { type Matrix, apply, boundCorners, combine, identity } from "./matrix.ts";
import { type Operands, matrixOf, nameOf, numberAt, numbersOf } from "./operand-values.ts";
import { PaintedAreas } from "./painted-areas.ts";
import { PathBox } from "./path-box.ts";
import { decodeStream } from "./page-streams.ts";
import { type Box, readDict, readName, readNumbers, readStream } from "./pdf-values.ts";
import { leastHighlightChroma, leastHighlightGrey, mostHighlightPt } from "./scan-limits.ts";

export interface PageMarks {
  /** True where there is a letter, line or field that can be seen; pictures are counted apart. */
  painted: boolean;
  /** Pictures and the shares of the page's box that they cover. */
  readonly pictures: { readonly stream: PDFStream; readonly box: Box }[];
  /** Letters that can be seen, by their size in half points, rounded up. */
  readonly glyphsBySize: Map<number, number>;
  /** Letters, seen or not (the text behind a scan), by the way they run: to the right, up, to the left, down. */
  readonly glyphsByTurn: [right: number, up: number, left: number, down: number];
  glyphs: number;
  /** Letters hardly darker or lighter than what they stand on, neither of them coloured. */
  lightGlyphs: number;
  /** Letters that only their colour, or that of what they stand on, sets apart. */
  colorGlyphs: number;
  /** Letters on the bright field of a highlighter. */
  highlightedGlyphs: number;
}

// Forms in forms; a page that holds more of them is not read to its end and counts as painted.
const mostLevels = 6;
const mostForms = 200;

/** @param everything the box that shadings cover, in units of the page */
export function readPageMarks(content: Buffer, resources: PDFDict | undefined, everything: Box): PageMarks {
  const reader = new MarksReader(everything);
  reader.read(content, resources, { ...startGraphics }, 0);
  return reader.finish();
}

/** Letters that were shown one after another and look alike. */
interface LetterState {
  readonly font: Graphics["font"];
  readonly look: LetterLook;
  glyphs: number;
}

class MarksReader {
  readonly marks: PageMarks = {
    painted: false,
    pictures: [],
    glyphsBySize: new Map(),
    glyphsByTurn: [0, 0, 0, 0],
    glyphs: 0,
    lightGlyphs: 0,
    colorGlyphs: 0,
    highlightedGlyphs: 0,
  };
  readonly #everything: Box;
  readonly #areas = new PaintedAreas();
  #forms = 0;
  #last: LetterState | undefined;

  constructor(everything: Box) {
    this.#everything = everything;
  }

  finish(): PageMarks {
    this.#settle();
    return this.marks;
  }

  read(content: Buffer, resources: PDFDict | undefined, initial: Graphics, level: number): void {
    let now = initial;
    const saved: Graphics[] = [];
    const fonts = new Map<string, Graphics["font"]>();
    // Turn and size of the letters; where their line begins.
    let shape: Matrix = identity;
    let x = 0;
    let y = 0;
    let path = new PathBox();
    const moveLine = (right: number, up: number): void => {
      x += right * shape[0] + up * shape[2];
      y += right * shape[1] + up * shape[3];
    };
    const setLine = (matrix: Matrix): void => {
      shape = matrix;
      [, , , , x, y] = matrix;
    };
    // Line after line of a page is shown in one state: what these operators leave as it is.
    let letters: LetterState | undefined;
    for (const { name, operands } of readOperators(content)) {
      switch (name) {
        case "Tj":
        case "TJ":
          letters = this.#show(operands, now, shape, x, y, letters);
          continue;
        case "'":
        case '"':
          moveLine(0, -now.leading);
          letters = this.#show(operands, now, shape, x, y, letters);
          continue;
        case "Td":
          moveLine(numberAt(operands, 0), numberAt(operands, 1));
          continue;
        case "TD":
          now.leading = -numberAt(operands, 1);
          moveLine(numberAt(operands, 0), numberAt(operands, 1));
          continue;
        case "T*":
          moveLine(0, -now.leading);
          continue;
        case "TL":
          now.leading = numberAt(operands, 0);
          continue;
      }
      letters = undefined;
      switch (name) {
        case "BT":
          setLine(identity);
          break;
        case "Tm":
          setLine(matrixOf(operands) ?? identity);
          break;
        case "Tr":
          now.mode = numberAt(operands, 0);
          break;
        case "Tf": {
          const font = nameOf(operands);
          const known = fonts.get(font) ?? readFont(resources, font);
          fonts.set(font, known);
          now.font = known;
          now.sizePt = numberAt(operands, 0);
          break;
        }
        case "q":
          saved.push({ ...now });
          break;
        case "Q":
          now = saved.pop() ?? now;
          break;
        case "cm":
          now.matrix = combine(matrixOf(operands) ?? identity, now.matrix);
          break;
        case "gs":
          readState(resources, nameOf(operands), now);
          break;
        case "re":
          path.rectangle(numbersOf(operands), now.matrix);
          break;
        case "m":
        case "l":
        case "c":
        case "v":
        case "y":
          path.points(numbersOf(operands), now.matrix);
          break;
        case "f":
        case "F":
        case "f*":
        case "b":
        case "b*":
        case "B":
        case "B*":
          this.#fill(path.box, now);
          path = new PathBox();
          break;
        case "S":
        case "s":
          if (path.box !== undefined && isSeen(now.stroke, now.strokeOpacity)) this.marks.painted = true;
          path = new PathBox();
          break;
        case "n":
          path = new PathBox();
          break;
        case "sh":
          this.marks.painted = true;
          this.#areas.add({ box: this.#everything, ink: undefined, isHighlight: false });
          break;
        case "BI":
          this.marks.painted = true;
          this.#areas.add({ box: boundCorners(unit, now.matrix), ink: undefined, isHighlight: false });
          break;
        case "Do":
          this.#draw(resources, nameOf(operands), now, level);
          break;
        default:
          setInk(name, operands, resources, now);
      }
    }
  }

  #show(
    operands: Operands,
    now: Graphics,
    shape: Matrix,
    x: number,
    y: number,
    known: LetterState | undefined,
  ): LetterState | undefined {
    let bytes = 0;
    for (const operand of operands) if (operand.kind === "string" && !operand.isSpace) bytes += operand.length;
    const glyphs = Math.ceil(bytes / now.font.glyphBytes);
    if (glyphs === 0) return known;
    const { marks } = this;
    const state = known ?? this.#beginLetters(now, shape);
    state.glyphs += glyphs;
    const { look } = state;
    if (!look.isShown) return state;
    let contrast = look.onPaper;
    if (!this.#areas.isEmpty) {
      const [left, bottom] = apply(now.matrix, x, y);
      contrast = contrastOf(look.ink, look.opacity, this.#areas.inkAt(left, bottom));
      if (look.isText && this.#areas.isHighlightedAt(left, bottom)) marks.highlightedGlyphs += glyphs;
    }
    if (contrast !== "none") marks.painted = true;
    if (look.isText && contrast === "color") marks.colorGlyphs += glyphs;
    if (look.isText && contrast === "light") marks.lightGlyphs += glyphs;
    return state;
  }

  #beginLetters(now: Graphics, shape: Matrix): LetterState {
    this.#settle();
    return (this.#last = { font: now.font, look: lookAt(now, shape), glyphs: 0 });
  }

  #settle(): void {
    if (this.#last === undefined) return;
    const { marks } = this;
    const { look, glyphs, font } = this.#last;
    this.#last = undefined;
    marks.glyphs += glyphs;
    if (look.turn !== undefined) marks.glyphsByTurn[look.turn] += glyphs;
    if (!look.isShown || font.ownSize) return;
    marks.glyphsBySize.set(look.halfPoints, (marks.glyphsBySize.get(look.halfPoints) ?? 0) + glyphs);
  }

  #fill(box: Box | undefined, now: Graphics): void {
    if (box === undefined) return;
    const { fill, fillOpacity } = now;
    if (isSeen(fill, fillOpacity)) this.marks.painted = true;
    // What lies below shows through, and is not known everywhere.
    const ink = fill !== undefined && fillOpacity === 1 ? fill : undefined;
    const isHighlight =
      fill !== undefined &&
      chromaOf(fill) >= leastHighlightChroma &&
      greyOf(fill) >= leastHighlightGrey &&
      Math.min(box[2] - box[0], box[3] - box[1]) <= mostHighlightPt;
    this.#areas.add({ box, ink, isHighlight });
  }

  #draw(resources: PDFDict | undefined, name: string, now: Graphics, level: number): void {
    const objects = resources && readDict(resources, "XObject");
    const stream = objects && readStream(objects, name);
    if (stream === undefined) return;
    if (readName(stream.dict, "Subtype") !== "Form") {
      const box = boundCorners(unit, now.matrix);
      this.marks.pictures.push({ stream, box });
      this.#areas.add({ box, ink: undefined, isHighlight: false });
      return;
    }
    this.#forms += 1;
    const content = level < mostLevels && this.#forms <= mostForms ? decodeStream(stream) : undefined;
    if (content === undefined) {
      this.marks.painted = true;
      return;
    }
    const matrix = readNumbers(stream.dict, "Matrix", 6) as Matrix | undefined;
    const inner = { ...now, matrix: combine(matrix ?? identity, now.matrix) };
    this.read(content.bytes, readDict(stream.dict, "Resources") ?? resources, inner, level + 1);
  }
}

const unit: Box = [0, 0, 1, 1];
