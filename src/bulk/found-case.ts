import type { Problem } from "../problems/problem.ts";
import type { TaskCase } from "./case-task.ts";

/** A case of a run, before it is opened. */
export interface FoundCase extends TaskCase {
  /** Why the case is not even opened. */
  readonly refused?: readonly Problem[];
}

/** What a case is known by from one run to the next. */
export function keyOf({ source, caseId }: Pick<FoundCase, "source" | "caseId">): string {
  return caseId === undefined ? `source ${source}` : `id ${caseId.toLowerCase()}`;
}

// As the schema of the case has it; any other id is refused there, and is no name for anything here.
const idPattern = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$/;

/** The id that a case's text gives, before anything else of it is read; undefined where it gives none that holds. */
export function findCaseId(text: string): { readonly caseId?: string } {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    const caseId: unknown = typeof json === "object" && json !== null && "caseId" in json ? json.caseId : undefined;
    return typeof caseId === "string" && idPattern.test(caseId) ? { caseId } : {};
  } catch {
    return {};
  }
}
