import type { FileOutlineEntry, FilePage, ImageContent, PdfContent } from "./opened-file.ts";

/** What opening a file's bytes gives, before it has a name in the case. */
export interface FileContent {
  readonly pages: readonly FilePage[];
  readonly outline: readonly FileOutlineEntry[];
  readonly content: PdfContent | ImageContent;
}

/** What is opened at most. */
export interface FileLimits {
  readonly mostBytes: number;
  readonly mostPages: number;
  readonly mostPixels: number;
}

export const defaultLimits: FileLimits = { mostBytes: 200_000_000, mostPages: 5000, mostPixels: 100_000_000 };
