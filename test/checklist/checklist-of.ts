import { makeChecklist } from "../../src/checklist/make-checklist.ts";
import type { CheckedCase, ChecklistItem } from "../../src/checklist/checklist.ts";
import { rulebook } from "../screening/rulebook.ts";
import { openFiles, routeSoundCase } from "./routed-cases.ts";

type Exhibit = Readonly<Record<string, unknown>> & { readonly id: string };

/** The checklist of a sound case with these exhibits, each a file of two pages unless `pages` says otherwise. */
export function checklistOf(
  from: Parameters<typeof routeSoundCase>[0],
  change: Readonly<Record<string, unknown>>,
  exhibits: readonly Exhibit[] = [],
  options: {
    readonly pages?: Readonly<Record<string, number>>;
    readonly forms?: Parameters<typeof routeSoundCase>[2];
  } = {},
): CheckedCase {
  const complete = exhibits.map((exhibit) => ({
    title: `Title of ${exhibit.id}`,
    file: `${exhibit.id}.pdf`,
    ...exhibit,
  }));
  const routed = routeSoundCase(from, { ...change, exhibits: complete }, options.forms);
  const files = routed.case.exhibits
    .flatMap(({ file, translation }) => [file, translation?.file, translation?.certificate?.file])
    .filter((file) => file !== undefined);
  return makeChecklist(
    routed,
    rulebook,
    openFiles(options.pages ?? Object.fromEntries(files.map((file) => [file, 2]))),
  );
}

/** The rows of one item. */
export function rowsOf({ items }: CheckedCase, id: string): readonly ChecklistItem[] {
  return items.filter((item) => item.id === id);
}

/** The codes of the problems, without those that say that evidence or cites are missing. */
export function codesOf({ problems }: CheckedCase): readonly string[] {
  return problems
    .map(({ code }) => code)
    .filter((code) => !/^evidence-(needed|expected|helpful)-missing$|^statement-uncited$/u.test(code));
}
