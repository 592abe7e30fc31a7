// A worker of a run: one case at a time in, what became of it out. Rules, templates, fonts and files that cases share
// are opened once and kept. Must not keep anything of a case, and must answer for every case but one that kills it.
import { problem } from "../problems/problem.ts";
import type { CaseTask, HandedCase, RowResult } from "./case-task.ts";
import { handOverCase, triageCase, writeCase } from "./make-case.ts";
import { rowsOfUnmade } from "./member-rows.ts";
import { shareResources } from "./share-resources.ts";

const shared = shareResources();

/** The function that the pool calls. */
export async function runTask(task: CaseTask): Promise<RowResult | HandedCase> {
  try {
    if (task.kind === "write") return await writeCase(task, shared);
    return task.kind === "check" ? await triageCase(task, shared) : await handOverCase(task, shared);
  } catch (error) {
    // A bug of ours: the message could quote the case, its kind cannot.
    const found = problem("bulk-case-bug", "", { kind: error instanceof Error ? error.name : typeof error });
    return task.kind === "hand-over"
      ? { problems: [found], packets: [] }
      : { rows: rowsOfUnmade(task.found, [found], task.options), fingerprint: "", unchanged: false };
  }
}
