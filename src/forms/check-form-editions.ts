// Route and opened forms in, what their printed editions say out: the form in the file is the one the case names, in
// the edition that holds on the filing date. Must not judge what is filled in, nor say that a form is signed.
import type { OpenedFile, FileId } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Route } from "../routing/routed-case.ts";
import { readPrintedEdition } from "./read-printed-edition.ts";

/** A form of an edition that is no longer taken is sent back with everything that lies behind it. */
export function checkFormEditions({ forms }: Pick<Route, "forms">, files: ReadonlyMap<FileId, OpenedFile>): Problem[] {
  return forms.flatMap(({ form, editionOn, state }): Problem[] => {
    const opened = state.kind === "file" ? files.get(state.file) : undefined;
    if (opened === undefined || state.kind !== "file") return [];
    const pointer = `/forms/${state.index}/file`;
    const printed = readPrintedEdition(opened);
    if (printed?.form !== undefined && printed.form !== form)
      return [problem("form-is-another", pointer, { form, printed: printed.form })];
    if (printed?.editionOn === undefined) return [problem("form-edition-unread", pointer, { form })];
    if (!printed.pagesAgree) return [problem("form-pages-differ", pointer, { form })];
    if (editionOn === undefined || printed.editionOn === editionOn) return [];
    return [problem("form-edition-differs", pointer, { form, printedOn: printed.editionOn, editionOn })];
  });
}
