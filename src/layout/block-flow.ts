import type { TextContext } from "./text-context.ts";
import type { TypeScale } from "./type-scale.ts";

/** What blocks are set with: one for a document. */
export interface BlockFlow {
  readonly context: TextContext;
  readonly scale: TypeScale;
  /** Height of the document's lowest page: what is higher must be broken. */
  readonly pageHeightPt: number;
}

/** Where blocks are set: a column, and the structure node they hang in. */
export interface Column {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly parent: number;
  /** How many lists it stands in. */
  readonly depth: number;
}
