import { dirname, resolve } from "node:path";
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import type { OfficeProfile } from "./office-profile.ts";
import type { SourceFile } from "./read-case.ts";
import { readTextFile } from "./read-file.ts";
import { readJson } from "./read-json.ts";

/** The office's own rule files as JSON, in the order in which the profile names them; problems carry the file's name. */
export async function readOfficeRules(
  office: OfficeProfile,
  officePath: string,
): Promise<Outcome<{ readonly contents: readonly unknown[]; readonly files: readonly SourceFile[] }>> {
  const problems: Problem[] = [];
  const contents: unknown[] = [];
  const files: SourceFile[] = [];
  for (const name of office.rules) {
    const path = resolve(dirname(officePath), name);
    const text = await readTextFile(path);
    const json = text.ok ? readJson(text.value) : text;
    problems.push(...json.problems.map((found) => ({ ...found, file: name })));
    if (!text.ok || !json.ok) continue;
    contents.push(json.value.value);
    files.push({ path, text: text.value });
  }
  return problems.length > 0 ? fail(problems) : succeed({ contents, files });
}
