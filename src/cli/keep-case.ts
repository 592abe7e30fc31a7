import { existsSync } from "node:fs";
import { join } from "node:path";
import { readTextFile } from "../case/read-file.ts";
import { writeFiles } from "../disk/write-files.ts";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";
import { type Memory, formatMemory, memoryName } from "../start/memory.ts";
import { displayPath } from "./report.ts";

export const caseName = "case.json";

/**
 * Writes the case of a folder and what `init` remembers of it, both or neither.
 * @param before the case as it was last read or written here; what somebody else has written since is not written over
 */
export async function keepCase(
  folder: string,
  before: string,
  text: string,
  memory: Memory,
): Promise<Outcome<unknown>> {
  const file = join(folder, caseName);
  const there = existsSync(file) ? await readTextFile(file) : succeed("");
  if (!there.ok) return there;
  if (there.value.replace(/^\uFEFF/u, "") !== before)
    return fail([problem("init-case-changed", "", { path: displayPath(file) })]);
  return writeFiles(folder, [
    { name: memoryName, content: formatMemory(memory) },
    { name: caseName, content: text },
  ]);
}
