import type { OpenedFile } from "../exhibits/opened-file.ts";
import type { LabelledExhibit } from "./checklist.ts";

/** A page as it is bound. */
export interface BoundPage {
  readonly labelled: LabelledExhibit;
  /** From 1, over all parts of the exhibit. */
  readonly number: number;
  readonly role: LabelledExhibit["parts"][number]["role"];
  readonly file: OpenedFile;
  /** Of the file, from 0. */
  readonly pageIndex: number;
}

/** In the order in which they are bound. */
export function listBoundPages(labelled: LabelledExhibit): readonly BoundPage[] {
  let number = 0;
  return labelled.parts.flatMap(({ role, file, pages }) =>
    pages.map((pageIndex) => ({ labelled, number: (number += 1), role, file, pageIndex })),
  );
}
