// Somebody else's file, opened and found sound: what the later stages may know of it.
import type { PDFDocument } from "pdf-lib";

/** The path as the case gives it; one file is opened once however often it is named. */
export type FileId = string;

export interface FilePage {
  /** Visible size in points, after the page's own rotation, crop box and UserUnit. */
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A bookmark of the file itself. */
export interface FileOutlineEntry {
  readonly title: string;
  /** Page of the file, from 0. */
  readonly pageIndex: number;
  readonly children: readonly FileOutlineEntry[];
}

export interface OpenedFile {
  readonly id: FileId;
  readonly kind: "pdf" | "jpeg" | "png";
  readonly sha256: string;
  readonly byteLength: number;
  readonly pages: readonly FilePage[];
  readonly outline: readonly FileOutlineEntry[];
  readonly content: PdfContent | ImageContent;
}

/** A PDF with its annotations and form fields already drawn into its pages. */
export interface PdfContent {
  readonly kind: "pdf";
  readonly document: PDFDocument;
  /** The pieces of text printed on a page (from 0), without what is filled in; nothing for a scan. Never logged. */
  readonly readWords?: (pageIndex: number) => readonly string[];
}

/** An image that a PDF can hold as it is: upright, decoded once to prove it sound. */
export interface ImageContent {
  readonly kind: "jpeg" | "png";
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}
