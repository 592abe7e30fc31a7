import { basename, isAbsolute, relative, resolve } from "node:path";
import type { Case } from "../case/case.ts";
import type { Denial } from "../case/denial.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import type { FileToCopy } from "./copy-files.ts";

export interface RefilePlan {
  /** Folders of the old case and of the new one. */
  readonly from: string;
  readonly to: string;
  readonly denialFolder: string;
  /** True where the new case has a folder of its own, with copies of everything. */
  readonly copies: boolean;
  readonly old: Case;
  readonly denial: Denial;
}

/** Which files go where, so that every path of the new case leads to a file in its own folder. */
export function planRefileFiles({
  from,
  to,
  denialFolder,
  copies,
  old,
  denial,
}: RefilePlan): Outcome<{ readonly copies: readonly FileToCopy[]; readonly nameFile: (file: string) => string }> {
  const problems: Problem[] = [];
  const wanted = new Map<string, FileToCopy>();
  const names = new Map<string, string>();
  for (const file of copies ? listFiles(old.exhibits) : []) {
    if (isOutside(relative(to, resolve(to, file)))) problems.push(problem("refile-file-outside", "", { file }));
    else wanted.set(file, { from: resolve(from, file), to: resolve(to, file) });
  }
  for (const file of [...(denial.notice === undefined ? [] : [denial.notice.file]), ...listFiles(denial.exhibits)]) {
    const source = resolve(denialFolder, file);
    const inCase = relative(from, source).replaceAll("\\", "/");
    if (!copies) {
      if (isOutside(inCase)) problems.push(problem("refile-file-outside", "", { file }));
      names.set(file, inCase);
      continue;
    }
    // A folder of its own for what came with this denial: nothing of the old case can lie there under the same name.
    const name = `denial-${old.priorFilings.length + 1}/${isOutside(file) ? basename(file) : file}`;
    names.set(file, name);
    wanted.set(name, { from: source, to: resolve(to, name) });
  }
  return problems.length > 0
    ? fail(problems)
    : succeed({ copies: [...wanted.values()], nameFile: (file) => names.get(file) ?? file });
}

function listFiles(exhibits: Case["exhibits"]): string[] {
  return exhibits
    .flatMap(({ file, translation }) => [file, translation?.file, translation?.certificate?.file])
    .filter((file) => file !== undefined);
}

function isOutside(path: string): boolean {
  return path.startsWith("..") || isAbsolute(path);
}
