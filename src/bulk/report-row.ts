// What a run tells of one case. No personal data: ids, paths, codes, places in the case, hashes.
import type { Packet } from "../packet.ts";
import { type Problem, worstSeverity } from "../problems/problem.ts";

/**
 * - `ready`: made, with nothing to look at before mailing.
 * - `warned`: made; a person should look at its warnings (in a draft, its gaps) first.
 * - `blocked`: not made, because of the case: it, or a file it names, must be mended.
 * - `failed`: not made, because of the run: the disk, memory, or a bug.
 */
export type CaseStatus = "ready" | "warned" | "blocked" | "failed";

export interface ReportRow {
  readonly source: string;
  readonly caseId?: string;
  /** Of a packet of a family: the id of the family, and that of the member. */
  readonly family?: string;
  readonly member?: string;
  readonly status: CaseStatus;
  /** Worst first. */
  readonly problems: readonly { readonly severity: string; readonly code: string; readonly pointer: string }[];
  /** Where the case's files stand, below the output folder. */
  readonly folder?: string;
  readonly pages?: number;
  readonly address?: { readonly id: string; readonly line: string };
  /** Hexadecimal. */
  readonly sha256?: { readonly packet: string; readonly controlSheet: string; readonly manifest: string };
  /** Of a packet of a family: hashes of the sheet and the manifest of the whole family. */
  readonly familySha256?: { readonly coverSheet: string; readonly manifest: string };
  /** True where a final packet from an earlier run stands there still; it was not made from the case as it is now. */
  readonly earlierPacket?: true;
  /** How long the case took. */
  readonly milliseconds: number;
}

/** The problems without their arguments, which can quote file names. */
function describeProblems(problems: readonly Problem[]): ReportRow["problems"] {
  const order = ["stop", "error", "warning", "note"];
  return problems
    .map(({ severity, code, pointer }) => ({ severity, code, pointer }))
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** The status of a case that could be made. */
function statusOfMade(problems: readonly Problem[]): CaseStatus {
  const worst = worstSeverity(problems);
  return worst === undefined || worst === "note" ? "ready" : "warned";
}

// What keeps a case from being made and is no fault of the case.
const faultsOfTheRun: ReadonlySet<string> = new Set([
  "output-unwritable",
  "output-disk-full",
  "bulk-worker-died",
  "bulk-out-of-memory",
  "bulk-case-too-slow",
  "bulk-case-bug",
]);

/** The status of a case that could not be made. */
function statusOfUnmade(problems: readonly Problem[]): CaseStatus {
  return problems.some(({ code }) => faultsOfTheRun.has(code)) ? "failed" : "blocked";
}

type Named = Pick<ReportRow, "source" | "caseId" | "family" | "member">;

/** The row of a case that was not made. */
export function rowOfUnmade(found: Named, problems: readonly Problem[], milliseconds = 0): ReportRow {
  return { ...nameOf(found), status: statusOfUnmade(problems), problems: describeProblems(problems), milliseconds };
}

/** The row of a case that was made, or could be, still without what the packet adds. */
export function rowOfMade(found: Named, problems: readonly Problem[], milliseconds: number): ReportRow {
  return { ...nameOf(found), status: statusOfMade(problems), problems: describeProblems(problems), milliseconds };
}

function nameOf({ source, caseId, family, member }: Named): Named {
  return {
    source,
    ...(caseId === undefined ? {} : { caseId }),
    ...(family === undefined || member === undefined ? {} : { family, member }),
  };
}

/** The address that a packet goes to, on one line; nothing for a draft without one. */
export function describeAddress(
  found: { readonly id: string; readonly lines: readonly string[] } | undefined,
): Pick<ReportRow, "address"> {
  return found === undefined ? {} : { address: { id: found.id, line: found.lines.join(", ") } };
}

/** What the row says of a packet. */
export function describePacket(
  { packet, manifest }: Packet,
  manifestSha256: string,
): Pick<ReportRow, "pages" | "address" | "sha256"> {
  return {
    pages: packet.pages,
    ...describeAddress(manifest.route.mailingAddress),
    sha256: { packet: manifest.packet.sha256, controlSheet: manifest.controlSheet.sha256, manifest: manifestSha256 },
  };
}
