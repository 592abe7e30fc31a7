import type { FilePart } from "../blocks/packet-part.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Outcome, problem, succeed } from "../problems/problem.ts";
import type { RequiredForm } from "../routing/routed-case.ts";

/** The pages of a form that the office has filled; nothing for a form put in by hand, or one that is still missing. */
export function makeFormPart(
  { id, title, required }: { readonly id: string; readonly title: string; readonly required: RequiredForm },
  files: ReadonlyMap<FileId, OpenedFile>,
): Outcome<readonly FilePart[]> {
  const { state, form } = required;
  if (state.kind !== "file") return succeed([]);
  const file = files.get(state.file);
  // Routing has said which forms are missing, and opening has said why a file is not sound; neither is said twice.
  if (file === undefined) return succeed([], [problem("form-not-opened", `/forms/${state.index}/file`, { form })]);
  const pages = file.pages.map(({ widthPt, heightPt }, pageIndex) => ({ pageIndex, widthPt, heightPt }));
  return succeed([{ kind: "file", id, title, file: file.id, pages, fit: "form", bookmarks: [], inOutline: true }]);
}
