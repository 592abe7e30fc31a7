// Somebody else's file, opened and found sound: what the later stages may know of it. Plain data throughout, since it
// comes out of the worker that opened it.
import type { OpenableKind } from "./file-kind.ts";

/** The path as the case gives it; one file is opened once however often it is named. */
export type FileId = string;

export interface FilePage {
  /** Visible size in points, after the page's own rotation, crop box and UserUnit. */
  readonly widthPt: number;
  readonly heightPt: number;
  /** What a black-and-white scanner would lose of it; left out where nothing was found. */
  readonly scanRisks?: readonly ScanRisk[];
}

/**
 * - `blank`: nothing is on it.
 * - `light`: words hardly darker than the paper, or a picture without anything dark.
 * - `color`: words that only colour sets apart from what they stand on, or a highlighter.
 * - `tiny`: words too small to be scanned, at the size of print.
 * - `sideways`: most words do not run from left to right.
 */
export type ScanRisk = "blank" | "light" | "color" | "tiny" | "sideways";

/** A bookmark of the file itself. */
export interface FileOutlineEntry {
  readonly title: string;
  /** Page of the file, from 0. */
  readonly pageIndex: number;
  readonly children: readonly FileOutlineEntry[];
}

export interface OpenedFile {
  readonly id: FileId;
  readonly kind: OpenableKind;
  readonly sha256: string;
  readonly byteLength: number;
  readonly pages: readonly FilePage[];
  readonly outline: readonly FileOutlineEntry[];
  readonly content: FileDrawing;
}

/** What is drawn on the pages: the objects of a PDF, or a picture for each page. */
export type FileDrawing = PdfContent | PicturesContent;

/** The pages of a PDF as objects that a packet can take in, annotations and form fields already drawn into them. */
export interface PdfContent {
  readonly kind: "pdf";
  /** One for each page of the file. */
  readonly drawings: readonly PageDrawing[];
  /** Everything that the drawings need, each object once, however many pages need it. */
  readonly objects: readonly FragmentObject[];
  readonly layers: FragmentLayers;
  /** By page, the pieces of text that it prints, without what is filled in; only where they were asked for. Never logged. */
  readonly words?: readonly (readonly string[])[];
}

export interface PageDrawing {
  /** Index of the Form XObject that draws the page. */
  readonly xObject: number;
  readonly visible: VisibleBox;
}

/** A page's visible rectangle in its own units, the clockwise turn that it asks for, and the size of its unit in points. */
export interface VisibleBox {
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly rotate: number;
  readonly userUnit: number;
}

/** An object of a PDF that has no number yet. */
export interface FragmentObject {
  /**
   * Bytes 0 to 255; for a stream the inside of its dictionary, without the brackets and without /Length. A reference
   * is the letter U+0100, which no byte is, before the index of the object that it leads to: "\u010012 0 R".
   */
  readonly text: string;
  readonly data?: Uint8Array;
}

/** Optional content (ISO 32000-1, 8.11): the layers among the objects, and what changes them by itself. */
export interface FragmentLayers {
  readonly groups: readonly { readonly object: number; readonly hidden: boolean }[];
  /** Layers that show on the screen and not in print, or the other way round; names with their slash. */
  readonly automatic: readonly {
    readonly event: string;
    readonly categories: readonly string[];
    readonly objects: readonly number[];
  }[];
}

/** A picture for each page. */
export interface PicturesContent {
  readonly kind: "pictures";
  readonly pictures: readonly ImageContent[];
}

/** An image that a PDF can hold as it is: upright, decoded once to prove it sound. */
export interface ImageContent {
  readonly kind: "jpeg" | "png";
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}
