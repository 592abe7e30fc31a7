// Anchors: "document:<id>" (a typeset part), "part:<id>", "part:<id>:<page>", "exhibit:<id>" (its first page after the
// separator), "exhibit:<id>:<page>", "exhibit:<id>:<section>" (all sheets of its translation, for example).
//
// The packet as an ordered list of parts: what documents/ hands to layout/. Neutral between them: no law, no pdf.
import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** A document of ours, set from blocks. */
export interface TypesetPart {
  readonly kind: "typeset";
  /** "cover-letter", "emergency-explanation", "separator:passport"; its anchor is "document:" + id. */
  readonly id: string;
  /** Title for bookmarks and the structure tree. */
  readonly title: string;
  /**
   * "letter": a letter, its margins an inch. "sheet": lists and tables, narrower margins.
   * "separator": a few words, large, bold, in the middle of the page.
   */
  readonly look: "letter" | "sheet" | "separator";
  readonly blocks: readonly Block[];
  /** Printed at the head of every sheet of the part (for attached sheets: name, A-Number, item answered). */
  readonly header?: readonly (readonly Inline[])[];
  /** Printed at the head of the sheets after the first only ("Field Office Director / January 4, 2027 / Page 2"). */
  readonly continuationHeader?: readonly (readonly Inline[])[];
  /** True prints a line to sign and a line to date at the foot of every sheet of the part. */
  readonly signEverySheet?: { readonly name: string };
  /** A sheet of ours that is bound into an exhibit as its last part: its pages count on ("page 12 of 12") and carry the exhibit's stamp. */
  readonly exhibit?: PartOfExhibit;
  /** False keeps the part out of the bookmarks. */
  readonly inOutline: boolean;
  /** Bookmark that this one hangs below: the id of an earlier part. */
  readonly outlineParent?: string;
}

/** The exhibit that a part belongs to. */
export interface PartOfExhibit {
  readonly id: string;
  /** "Exhibit B". */
  readonly label: string;
  /** "original", "translation" or "certificate"; parts of one section follow each other. */
  readonly section: string;
}

/** Pages of an opened file. */
export interface FilePart {
  readonly kind: "file";
  /** Unique in the packet; its anchor is "part:" + id and, for its pages, "part:" + id + ":" + page (from 1). */
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** The pages used, from 0, with their visible size in points. */
  readonly pages: readonly { readonly pageIndex: number; readonly widthPt: number; readonly heightPt: number }[];
  /** "form": hardly scaled, packet number only. "exhibit": in the safe area, both stamps. */
  readonly fit: "form" | "exhibit";
  /** For exhibits: "Exhibit B"; its pages count on through all parts of one label ("page 3 of 12"). */
  readonly exhibit?: PartOfExhibit;
  readonly bookmarks: readonly PartBookmark[];
  readonly inOutline: boolean;
  readonly outlineParent?: string;
}

/** Pictures of opened files, several on a sheet, each with a line of words below it. */
export interface PhotoPart {
  readonly kind: "photos";
  /** As that of a file part. */
  readonly id: string;
  readonly title: string;
  readonly perSheet: 2 | 4 | 6;
  /** The pictures of each sheet. */
  readonly pages: readonly (readonly Photo[])[];
  readonly exhibit: PartOfExhibit;
  readonly inOutline: boolean;
  readonly outlineParent?: string;
}

export interface Photo {
  readonly file: string;
  readonly pageIndex: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** "Photo 3 of 12". */
  readonly caption: string;
}

export interface PartBookmark {
  readonly title: string;
  /** Position in `pages`, from 0. */
  readonly page: number;
  readonly children: readonly PartBookmark[];
}

export type PacketPart = TypesetPart | FilePart | PhotoPart;

/** What is the same on every sheet. */
export interface PacketFrame {
  /** What counts the sheets at their foot: "Packet page" makes "Packet page 12 of 80". */
  readonly pageWords: string;
  /** On ICE packets this line (name, A-Number, facility) is printed too. */
  readonly identityLine?: string;
  /** The word across every page of a draft, "DRAFT — NOT FOR FILING". */
  readonly watermark?: string;
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  /** YYYY-MM-DD. */
  readonly createdOn: string;
}
