// How the pages of an exhibit come to stand on sheets: one on each, or pictures several to a sheet where the case asks.
import type { OpenedFile } from "../exhibits/opened-file.ts";
import type { ExhibitPart, LabelledExhibit } from "./checklist.ts";

/** Sheets of an exhibit that follow each other and are made in one way. */
export type ExhibitRun =
  /** A page of the file on each. */
  | (ExhibitPart & { readonly kind: "pages" })
  | {
      readonly kind: "photos";
      readonly role: "original";
      readonly perSheet: 2 | 4 | 6;
      readonly photos: readonly { readonly file: OpenedFile; readonly pageIndex: number }[];
    };

/** The runs in binding order. Only pictures share a sheet: a page of writing would be too small to read. */
export function listRuns({ exhibit, parts }: Pick<LabelledExhibit, "exhibit" | "parts">): readonly ExhibitRun[] {
  const perSheet = exhibit.photosPerPage;
  const runs: ExhibitRun[] = [];
  for (const part of parts) {
    if (perSheet === undefined || part.role !== "original" || !isPicture(part.file)) {
      runs.push({ kind: "pages", ...part });
      continue;
    }
    const added = part.pages.map((pageIndex) => ({ file: part.file, pageIndex }));
    const last = runs.at(-1);
    if (last?.kind === "photos") runs[runs.length - 1] = { ...last, photos: [...last.photos, ...added] };
    else runs.push({ kind: "photos", role: "original", perSheet, photos: added });
  }
  return runs;
}

export function isPicture({ kind }: OpenedFile): boolean {
  return kind !== "pdf";
}

/** Sheets of one run. */
export function countRunSheets(run: ExhibitRun): number {
  return run.kind === "pages" ? run.pages.length : Math.ceil(run.photos.length / run.perSheet);
}

/** Sheets of our files in an exhibit, through all its parts; what its stamps count, but for a certificate that we print. */
export function countSheets(labelled: Pick<LabelledExhibit, "exhibit" | "parts">): number {
  return listRuns(labelled).reduce((sum, run) => sum + countRunSheets(run), 0);
}
