import type { FilePart } from "../blocks/packet-part.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { RequiredForm } from "../routing/routed-case.ts";

/** The case with every form whose file could not be opened counted as missing, so that no list or link names it. */
export function missUnopenedForms(
  checked: CheckedCase,
  files: ReadonlyMap<FileId, OpenedFile>,
): { readonly checked: CheckedCase; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const forms = checked.route.forms.map((required): RequiredForm => {
    const { state, form } = required;
    if (state.kind !== "file" || files.has(state.file)) return required;
    problems.push(problem("form-not-opened", `/forms/${state.index}/file`, { form }));
    return { ...required, state: { kind: "missing" } };
  });
  return { checked: { ...checked, route: { ...checked.route, forms } }, problems };
}

/** The pages of a form that the office has filled; nothing for a form put in by hand, or one that is still missing. */
export function makeFormPart(
  { id, title, required }: { readonly id: string; readonly title: string; readonly required: RequiredForm },
  files: ReadonlyMap<FileId, OpenedFile>,
): readonly FilePart[] {
  const file = required.state.kind === "file" ? files.get(required.state.file) : undefined;
  if (file === undefined) return [];
  const pages = file.pages.map(({ widthPt, heightPt }, pageIndex) => ({ pageIndex, widthPt, heightPt }));
  return [{ kind: "file", id, title, file: file.id, pages, fit: "form", bookmarks: [], inOutline: true }];
}
