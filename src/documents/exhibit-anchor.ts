import type { AnchorId } from "../blocks/inline.ts";
import type { LabelledExhibit } from "../checklist/checklist.ts";
import { countSheets } from "../checklist/exhibit-runs.ts";

/**
 * Where an exhibit is, or one page of it (from 1). Where a draft lacks its files or the page, the next best place: a
 * link that leads nowhere cannot be set.
 */
export function exhibitAnchor(labelled: LabelledExhibit, page?: number): AnchorId {
  const { id } = labelled.exhibit;
  const pages = countSheets(labelled);
  if (pages === 0) return `document:separator:${id}`;
  return page === undefined || page > pages ? `exhibit:${id}` : `exhibit:${id}:${page}`;
}
