import type { JsonEdit } from "../case/edit-json.ts";
import type { JsonObject } from "../case/json-pointer.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type Entry, type NamedFile, belongs } from "./folder-entry.ts";

export interface PairedParts {
  readonly edits: readonly JsonEdit[];
  readonly problems: readonly Problem[];
  readonly paired: readonly { readonly file: string; readonly of: string }[];
}

/** Puts each translation or certificate to the one document whose name it has; new entries take it into themselves. */
export function pairParts(
  part: "translation" | "certificate",
  files: readonly NamedFile[],
  entries: readonly Entry[],
): PairedParts {
  const edits: JsonEdit[] = [];
  const problems: Problem[] = [];
  const paired: { file: string; of: string }[] = [];
  for (const { path: file, read } of files) {
    const fitting = entries.filter((entry) => entry.read !== undefined && belongs(read, entry.read));
    const sameDay = fitting.filter((entry) => entry.read?.datedOn === read.datedOn);
    const entry = fitting.length === 1 ? fitting[0] : sameDay.length === 1 ? sameDay[0] : undefined;
    // A certificate stands with its translation.
    const holder = part === "translation" ? entry?.value : (entry?.value["translation"] as JsonObject | undefined);
    if (entry === undefined || holder === undefined || holder[part] !== undefined) {
      const isUnclear = entry === undefined && fitting.length > 0;
      const code = isUnclear ? "init-part-unclear" : holder === undefined ? "init-part-alone" : "init-part-twice";
      problems.push(problem(code, "/exhibits", { file, part }));
      continue;
    }
    holder[part] = { file };
    const addsLanguage = read.language !== undefined && entry.value["language"] === undefined;
    if (addsLanguage) entry.value["language"] = read.language;
    if (entry.index !== undefined) {
      const at = `/exhibits/${entry.index}`;
      edits.push({ pointer: `${at}/${part === "translation" ? part : `translation/${part}`}`, value: { file } });
      if (addsLanguage) edits.push({ pointer: `${at}/language`, value: read.language });
    }
    paired.push({ file, of: String(entry.value["title"]) });
  }
  return { edits, problems, paired };
}
