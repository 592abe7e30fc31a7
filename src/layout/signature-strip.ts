// A place to sign in ink: one strip, so that nothing can part it.
import type { SignatureBlock } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { BlockFlow, Column } from "./block-flow.ts";
import { drawLine } from "./draw-line.ts";
import { drawRule } from "./rule-strip.ts";
import { type SetParagraph, setParagraph } from "./set-paragraph.ts";
import type { Strip } from "./strip.ts";

/** Room for a hand above the rule. */
const roomPt = 32;
const ruleToWordsPt = 2.5;
const signatureRulePt = 250;
const dateRulePt = 120;
const betweenPt = 28;

export function setSignature(flow: BlockFlow, block: SignatureBlock, column: Column): Strip {
  const signPt = Math.min(signatureRulePt, block.dated ? column.widthPt - dateRulePt - betweenPt : column.widthPt);
  const words = (inlines: readonly Inline[], widthPt: number): SetParagraph =>
    setParagraph(flow.context, inlines, {
      size: flow.scale.body,
      widthPt,
      align: "left",
      tag: flow.context.structure.add("P", column.parent),
    });
  const below = [block.name, ...block.below].map((inlines) => words(inlines, signPt));
  const dateLeftPt = column.leftPt + signPt + betweenPt;
  const date = block.dated ? words([{ kind: "text", text: "Date", style: "regular" }], dateRulePt) : undefined;
  const heightPt = below.reduce((sum, each) => sum + each.leadingPt * each.lines.length, roomPt + ruleToWordsPt);
  return {
    heightPt,
    beforePt: 0,
    keep: 0,
    newPage: false,
    baselinePt: roomPt,
    draw: (canvas, topPt) => {
      const ruleY = topPt - roomPt;
      drawRule(canvas, column.leftPt, column.leftPt + signPt, ruleY, 0.7);
      let y = ruleY - ruleToWordsPt;
      for (const paragraph of below) {
        for (const line of paragraph.lines) {
          drawLine(canvas, paragraph, line, column.leftPt, y);
          y -= paragraph.leadingPt;
        }
      }
      const [line] = date?.lines ?? [];
      if (date === undefined || line === undefined) return;
      drawRule(canvas, dateLeftPt, dateLeftPt + dateRulePt, ruleY, 0.7);
      drawLine(canvas, date, line, dateLeftPt, ruleY - ruleToWordsPt);
    },
  };
}
