import type { OpenableKind } from "./file-kind.ts";
import type { FileLimits } from "./file-limits.ts";
import type { FileDrawing, FileOutlineEntry, FilePage } from "./opened-file.ts";

/** What opening a file's bytes gives, before it has a name in the case. */
export interface FileContent {
  readonly pages: readonly FilePage[];
  readonly outline: readonly FileOutlineEntry[];
  readonly content: FileDrawing;
}

/** A file to open, and how. */
export interface FileTask {
  /** Where it lies, all links followed. */
  readonly path: string;
  /** As the case gives it, for messages. */
  readonly file: string;
  /** The place of the case that names it. */
  readonly pointer: string;
  readonly limits: FileLimits;
  /** True where the words of its pages are asked for. */
  readonly words: boolean;
  /** Tried one after the other where the file asks for one. */
  readonly passwords: readonly string[];
}

/** What the worker answers: the file's content with what it is. */
export interface OpenedBytes extends FileContent {
  readonly kind: OpenableKind;
  readonly sha256: string;
  readonly byteLength: number;
}
