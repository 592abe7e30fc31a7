// The unit of pages: something as high as it is, that never breaks. A paragraph is a strip for each line, a table one
// for each row. Pages are filled with strips from the top.
import type { AnchorId } from "../blocks/inline.ts";
import type { Canvas } from "./draw-line.ts";

/** How strongly a strip holds on to the next one: not, as widows and orphans do, as headings do, as signatures do. */
export type Keep = 0 | 1 | 2 | 3;

export interface Strip {
  readonly heightPt: number;
  /** Free space above it, dropped at the top of a page. */
  beforePt: number;
  keep: Keep;
  /** True where a page must begin with it. */
  newPage: boolean;
  readonly anchor?: AnchorId | undefined;
  /** From its top to its first baseline. */
  readonly baselinePt: number;
  /** What is printed above it again where a page begins with it: the header row of its table. */
  readonly header?: Strip | undefined;
  /** Draws it with its top at this height. "repeated" draws it as what was read before. */
  readonly draw: (canvas: Canvas, topPt: number, as?: "repeated") => void;
}
