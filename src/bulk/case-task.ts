// What the main thread and a worker say to each other: plain data only.
import type { Day } from "../date.ts";
import type { FileLimits } from "../exhibits/file-limits.ts";
import type { Problem } from "../problems/problem.ts";
import type { FamilyManifest } from "../receipt/family-manifest.ts";
import type { Manifest } from "../receipt/manifest.ts";
import type { ReportRow } from "./report-row.ts";

/** Everything that holds for all cases of a run. */
export interface RunOptions {
  readonly generator: string;
  readonly draft: boolean;
  readonly allowOutside: boolean;
  /** True gives the labels of all exhibits anew, whatever packets stand in the output folder. */
  readonly relabel: boolean;
  /** Bytes that a file of a packet may have; of its copy for e-mail where there is one. */
  readonly mostBytes?: number;
  /** True makes a copy for e-mail beside each packet. */
  readonly emailable?: boolean;
  /** The filing date for cases that say none. */
  readonly today: Day;
  /** The filing date of every case, whatever it says. */
  readonly filingOn?: Day;
  readonly officePath?: string;
  /** What opening a file may take, where not the usual. */
  readonly limits?: Partial<FileLimits>;
}

export interface TaskCase {
  /** How the user finds it again: the file's path, for a list with the line ("cases.ndjson:12"). */
  readonly source: string;
  /** The case's file; for a line of a list, the list: files that the case names start from its folder. */
  readonly path: string;
  /** The case itself, where it is not the file. */
  readonly text?: string;
  /** Missing where the case could not be read so far; of a family file that of the family. */
  readonly caseId?: string;
  /** Of a family file: the ids of its members, each with a packet and a row of its own. */
  readonly memberIds?: readonly string[];
}

/** What a finished case left in the journal. */
export interface KnownCase {
  readonly fingerprint: string;
  /** One; of a family one for each member. */
  readonly rows: readonly ReportRow[];
}

export type CaseTask =
  /** Make the packet and write it, unless what is known of it still holds. */
  | {
      readonly kind: "write";
      readonly found: TaskCase;
      readonly options: RunOptions;
      readonly out: string;
      readonly known?: KnownCase;
    }
  /** Look for problems only. */
  | { readonly kind: "check"; readonly found: TaskCase; readonly options: RunOptions; readonly out: string }
  /** Make the packet and hand it over. */
  | {
      readonly kind: "hand-over";
      readonly found: TaskCase;
      readonly options: RunOptions;
      /** Where earlier packets stand, whose labels are kept. */
      readonly out?: string;
    };

/** The case's rows, and the fingerprint of everything it was made from. */
export interface RowResult {
  readonly rows: readonly ReportRow[];
  readonly fingerprint: string;
  /** True where the case was found as it had been left, and nothing was done. */
  readonly unchanged: boolean;
}

export interface HandedFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** One file of a packet that is cut into volumes, or of its copy for e-mail. */
export interface HandedVolume {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A packet on its way out of a worker. */
export interface HandedPacket {
  /** All of it in one piece. */
  readonly packet: HandedFile;
  /** What it is to be written as, where a file may not be so large: volumes, or one file with smaller photographs. */
  readonly volumes?: readonly HandedVolume[];
  readonly emailCopy?: readonly HandedVolume[];
  readonly controlSheet: HandedFile;
  readonly manifest: Manifest;
  /** Of a family: what was made of it as a whole; the same with each of its packets. */
  readonly family?: { readonly coverSheet: HandedFile; readonly manifest: FamilyManifest };
}

/** What a case file has become, on its way out of a worker. */
export interface HandedCase {
  readonly problems: readonly Problem[];
  /** None where they could not be made; one, or of a family one for each member. */
  readonly packets: readonly HandedPacket[];
}
