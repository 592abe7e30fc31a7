// Lists: marks hang to the left of their items.
import type { Block, ListBlock } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { BlockFlow, Column } from "./block-flow.ts";
import { drawLine } from "./draw-line.ts";
import { lineWidth } from "./break-lines.ts";
import { type SetParagraph, setParagraph } from "./set-paragraph.ts";
import type { Strip } from "./strip.ts";

// What a screen reader says before an item; boxes to tick say it themselves.
const numberingOf = { number: { listNumbering: "Decimal" }, bullet: { listNumbering: "Disc" }, none: {} } as const;

type SetBlocks = (flow: BlockFlow, blocks: readonly Block[], column: Column) => Strip[];

/** `setItem` sets the blocks of an item; lists may hold lists. */
export function setList(flow: BlockFlow, list: ListBlock, column: Column, setItem: SetBlocks): Strip[] {
  const { structure } = flow.context;
  const parent = structure.add("L", column.parent, numberingOf[list.mark]);
  const items = list.items.map((blocks, index) => {
    const item = structure.add("LI", parent);
    const { mark, rest } = takeMark(list, blocks, index, column.depth);
    const label = mark === undefined ? undefined : setMark(flow, mark, structure.add("Lbl", item));
    return { label, rest, body: structure.add("LBody", item) };
  });
  const markPt = Math.max(0, ...items.map(({ label }) => (label === undefined ? 0 : widthOf(label))));
  const leadPt = markPt === 0 ? 0 : flow.scale.body.sizePt * 0.6;
  const hangPt = markPt === 0 ? 0 : leadPt + markPt + flow.scale.body.sizePt * 0.55;
  const strips: Strip[] = [];
  for (const [index, { label, rest, body }] of items.entries()) {
    const inner = {
      leftPt: column.leftPt + hangPt,
      widthPt: column.widthPt - hangPt,
      parent: body,
      depth: column.depth + 1,
    };
    const made = setItem(flow, rest, inner);
    const first = made[0] ?? (label === undefined ? undefined : emptyStrip(label));
    if (first === undefined) continue;
    first.beforePt = index === 0 ? 0 : flow.scale.gapPt * (made.length > 1 ? 0.5 : 0.35);
    // Numbers end where they end; bullets and boxes begin where they begin.
    const markLeftPt =
      column.leftPt + leadPt + (list.mark === "number" && label !== undefined ? markPt - widthOf(label) : 0);
    strips.push(label === undefined ? first : withMark(first, label, markLeftPt), ...made.slice(1));
  }
  return strips;
}

// An item that begins with a box to tick hangs at its box.
function takeMark(
  list: ListBlock,
  blocks: readonly Block[],
  index: number,
  depth: number,
): { mark: Inline | undefined; rest: readonly Block[] } {
  if (list.mark === "number") return { mark: textInline(`${(list.start ?? 1) + index}.`), rest: blocks };
  if (list.mark === "bullet") return { mark: textInline(depth % 2 === 0 ? "•" : "–"), rest: blocks };
  const [first, ...others] = blocks;
  if (first?.kind !== "paragraph") return { mark: undefined, rest: blocks };
  const [box, next, ...inlines] = first.inlines;
  if (box?.kind !== "checkbox") return { mark: undefined, rest: blocks };
  const trimmed = next?.kind === "text" ? [{ ...next, text: next.text.trimStart() }] : next === undefined ? [] : [next];
  return { mark: box, rest: [{ ...first, inlines: [...trimmed, ...inlines] }, ...others] };
}

function textInline(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}

function setMark(flow: BlockFlow, mark: Inline, tag: number): SetParagraph {
  return setParagraph(flow.context, [mark], { size: flow.scale.body, widthPt: 200, align: "left", tag });
}

function widthOf(label: SetParagraph): number {
  const [line] = label.lines;
  return line === undefined ? 0 : lineWidth(label.atoms, line);
}

function withMark(strip: Strip, label: SetParagraph, leftPt: number): Strip {
  const [line] = label.lines;
  if (line === undefined) return strip;
  return {
    ...strip,
    draw: (canvas, topPt, as) => {
      const markTopPt = topPt - strip.baselinePt + label.baselinePt;
      drawLine(canvas, label, line, leftPt, markTopPt, as === "repeated" ? "artifact" : undefined);
      strip.draw(canvas, topPt, as);
    },
  };
}

function emptyStrip({ leadingPt, baselinePt }: SetParagraph): Strip {
  return { heightPt: leadingPt, beforePt: 0, keep: 0, newPage: false, baselinePt, draw: () => {} };
}
