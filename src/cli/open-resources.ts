import { dirname, resolve } from "node:path";
import { readTemplates } from "../documents/templates.ts";
import { createFileOpener } from "../exhibits/file-opener.ts";
import type { Resources } from "../packet.ts";
import { type Outcome, succeed } from "../problems/problem.ts";
import { type OpenedCase, templateFolder } from "./open-case.ts";

/** What the stages need beside the case: rules, templates, and an opener for the files in the case's folder. */
export async function openResources(opened: OpenedCase, options: { readonly allowOutside?: boolean }): Promise<Outcome<Resources>> {
  const templates = await readTemplates(templateFolder(opened));
  if (!templates.ok) return templates;
  const files = createFileOpener(dirname(resolve(opened.caseFile.path)), { allowOutside: options.allowOutside === true });
  return succeed({ rulebook: opened.rulebook, templates: templates.value, files }, templates.problems);
}
