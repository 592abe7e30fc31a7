// The words of a document, before anybody knows where they stand on paper.
// Neutral between the stages: documents/ makes it, layout/ sets it.

export type FontStyle = "regular" | "bold" | "italic" | "bold-italic";

/** A place in the packet that others point at: "exhibit:passport", "exhibit:passport:2", "document:cover-letter". */
export type AnchorId = string;

export type Inline =
  /** Plain words, set verbatim. A line feed in them is a space. */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly style: FontStyle;
      readonly link?: AnchorId;
      readonly pointer?: string;
    }
  /** The packet page number of an anchor (or of its last page), known only after layout. */
  | { readonly kind: "page-number"; readonly of: AnchorId; readonly which: "first" | "last"; readonly style: FontStyle }
  /** The page range of an anchor, "12" or "12–15", known only after layout. */
  | { readonly kind: "page-range"; readonly of: AnchorId; readonly style: FontStyle }
  /** A box to tick, drawn, with its state read out to screen readers. */
  | { readonly kind: "checkbox"; readonly ticked: boolean }
  /** A line to write on by hand, of this width in points. */
  | { readonly kind: "blank"; readonly widthPt: number }
  /** A new line within the paragraph. */
  | { readonly kind: "line-break" };
