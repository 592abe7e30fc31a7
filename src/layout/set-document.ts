// One document of ours in, its pages filled but not drawn: drawing waits until the place of everything is known.
import type { Inline } from "../blocks/inline.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { lineWidth } from "./break-lines.ts";
import { type Canvas, drawLine } from "./draw-line.ts";
import { letterHeightPt } from "./page.ts";
import { type FilledPage, paginate } from "./paginate.ts";
import { setBlocks } from "./set-blocks.ts";
import { type SetParagraph, setParagraph } from "./set-paragraph.ts";
import { type Area, signLineBaselinePt, textArea } from "./sheet-geometry.ts";
import { StructureBuilder } from "./structure-builder.ts";
import { type TextContext, makeTextContext } from "./text-context.ts";
import { type TypeScale, typeScale } from "./type-scale.ts";

export interface SetDocument {
  readonly part: TypesetPart;
  readonly pages: readonly FilledPage[];
  /** Height of a page of the document where its text begins. */
  readonly topOf: (page: number) => number;
  readonly structure: StructureBuilder;
  readonly draw: (canvas: Canvas, page: number) => void;
}

/** Top of what is printed at the head of a sheet, in the margin where there is room. */
const headTopPt = letterHeightPt - 44;
const headGapPt = 14;

export function setDocument(part: TypesetPart, fonts: FontBook, pageDigits: number): SetDocument {
  const structure = new StructureBuilder(part.title);
  const context = makeTextContext(fonts, structure, pageDigits);
  const scale = typeScale(part.look);
  const area = textArea(part);
  const head = new Head(part, context, scale, area);
  const heightOf = (page: number): number => head.textTopPt(page) - area.bottomPt;
  const flow = { context, scale, pageHeightPt: Math.min(heightOf(0), heightOf(1)) };
  const column = { leftPt: area.leftPt, widthPt: area.rightPt - area.leftPt, parent: 0, depth: 0 };
  const pages = paginate(setBlocks(flow, part.blocks, column), heightOf);
  const topOf = (page: number): number => head.textTopPt(page) - lowerToMiddle(part, pages, heightOf);
  return {
    part,
    pages,
    topOf,
    structure,
    draw: (canvas, page) => {
      head.draw(canvas, page);
      for (const { strip, downPt, repeated } of pages[page]?.strips ?? []) {
        strip.draw(canvas, topOf(page) - downPt, repeated ? "repeated" : undefined);
      }
      if (part.signEverySheet !== undefined) drawSignLine(canvas, part.signEverySheet.name, context, scale, area);
    },
  };
}

// The words of a separator sheet stand a little above the middle, where the eye has the middle.
function lowerToMiddle(
  { look }: TypesetPart,
  pages: readonly FilledPage[],
  heightOf: (page: number) => number,
): number {
  const [only, second] = pages;
  if (look !== "separator" || only === undefined || second !== undefined) return 0;
  return Math.max(0, (heightOf(0) - only.usedPt) * 0.44);
}

/** What is printed at the head of the sheets. */
class Head {
  readonly #context: TextContext;
  readonly #size: TypeScale["body"];
  readonly #area: Area;
  readonly #first: readonly SetParagraph[];
  readonly #later: readonly SetParagraph[];
  readonly #countsPages: boolean;

  constructor(part: TypesetPart, context: TextContext, scale: TypeScale, area: Area) {
    this.#context = context;
    this.#size = scale.body;
    this.#area = area;
    const every = part.header ?? [];
    this.#first = every.map((inlines) => this.#set(inlines, context.structure.add("P", 0)));
    this.#later = [...every, ...(part.continuationHeader ?? [])].map((inlines) => this.#set(inlines, 0));
    this.#countsPages = part.continuationHeader !== undefined;
  }

  textTopPt(page: number): number {
    const lines = this.#lines(page);
    if (lines.length === 0) return this.#area.topPt;
    const heightPt = lines.reduce((sum, { lines, leadingPt }) => sum + lines.length * leadingPt, 0);
    return Math.min(this.#area.topPt, headTopPt - heightPt - headGapPt);
  }

  // Read once, on the first sheet; on the others it is a running head.
  draw(canvas: Canvas, page: number): void {
    let topPt = headTopPt;
    for (const paragraph of this.#lines(page)) {
      for (const line of paragraph.lines) {
        drawLine(canvas, paragraph, line, this.#area.leftPt, topPt, page === 0 ? undefined : "artifact");
        topPt -= paragraph.leadingPt;
      }
    }
  }

  #lines(page: number): readonly SetParagraph[] {
    if (page === 0) return this.#first;
    if (!this.#countsPages) return this.#later;
    return [...this.#later, this.#set([plain(`Page ${page + 1}`)], 0)];
  }

  #set(inlines: readonly Inline[], tag: number): SetParagraph {
    const { leftPt, rightPt } = this.#area;
    return setParagraph(this.#context, inlines, { size: this.#size, widthPt: rightPt - leftPt, tag });
  }
}

const dateBlankPt = 100;
const leastBlankPt = 110;

// "Signature of NAME ______ Date ______", as wide as the text. A name too long for it is set smaller.
function drawSignLine(canvas: Canvas, name: string, context: TextContext, scale: TypeScale, area: Area): void {
  const widthPt = area.rightPt - area.leftPt;
  const tag = context.structure.add("P", 0);
  const line = (blankPt: number, sizePt: number): SetParagraph =>
    setParagraph(
      context,
      [
        plain(`Signature of ${name} `),
        { kind: "blank", widthPt: blankPt },
        plain("  Date "),
        { kind: "blank", widthPt: dateBlankPt },
      ],
      { size: { sizePt, leadingPt: sizePt * 1.25 }, widthPt: Infinity, align: "left", tag },
    );
  const wordsPt = widthOf(line(0, scale.small.sizePt));
  const shrink = Math.min(1, (widthPt - leastBlankPt - dateBlankPt) / (wordsPt - dateBlankPt));
  const sizePt = scale.small.sizePt * shrink;
  const set = line(widthPt - widthOf(line(0, sizePt)), sizePt);
  for (const each of set.lines) drawLine(canvas, set, each, area.leftPt, signLineBaselinePt + set.baselinePt);
}

function widthOf({ atoms, lines }: SetParagraph): number {
  const [line] = lines;
  return line === undefined ? 0 : lineWidth(atoms, line);
}

function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}
