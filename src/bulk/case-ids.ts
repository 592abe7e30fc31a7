import { type Problem, problem } from "../problems/problem.ts";

/** The files that a run writes beside the folders of its cases. */
export const reportNames = {
  ndjson: "report.ndjson",
  csv: "report.csv",
  triageNdjson: "triage.ndjson",
  triageCsv: "triage.csv",
} as const;

const reserved: ReadonlySet<string> = new Set(Object.values(reportNames));

/** The problem of an id that a file of the run's own has for its name. */
export function reservedIdProblem(caseId: string): Problem | undefined {
  return reserved.has(caseId.toLowerCase()) ? problem("bulk-case-id-taken", "/caseId", { caseId }) : undefined;
}

/** The ids of a run. Some disks take upper and lower case for the same, so ids that differ in nothing else collide. */
export class CaseIds {
  readonly #sources = new Map<string, string>();

  /** Takes the id for the source; the problem where another source has it. */
  take(caseId: string, source: string): Problem | undefined {
    const key = caseId.toLowerCase();
    const other = this.#sources.get(key);
    if (other === undefined) this.#sources.set(key, source);
    return other === undefined || other === source
      ? undefined
      : problem("bulk-case-id-twice", "/caseId", { caseId, other });
  }
}
