import type { Day } from "../date.ts";
import type { OpenedFile } from "../exhibits/opened-file.ts";

/** Placeholder until the reader of printed editions is here: nothing is read. */
export function readPrintedEdition(_opened: OpenedFile): { form?: string; editionOn?: Day; pagesAgree: boolean } | undefined {
  return undefined;
}
