// The report, row by row, under other names until it is whole: a report that stands is that of a run that went through.
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { markOfPart } from "../disk/part-files.ts";
import type { ReportRow } from "./report-row.ts";

const columns = [
  "source",
  "case",
  "family",
  "status",
  "stops",
  "errors",
  "warnings",
  "pages",
  "address id",
  "address",
  "folder",
  "packet sha256",
  "control sheet sha256",
  "manifest sha256",
  "earlier packet",
  "milliseconds",
];

interface ReportFile {
  readonly part: string;
  readonly final: string;
  readonly handle: FileHandle;
}

export class ReportWriter {
  readonly #files: readonly ReportFile[];

  private constructor(files: readonly ReportFile[]) {
    this.#files = files;
  }

  /** Takes an earlier report away, so that none stands beside a run that did not go through. Throws what the disk says. */
  static async begin(folder: string, names: readonly [ndjson: string, csv: string]): Promise<ReportWriter> {
    const mark = markOfPart();
    const files: ReportFile[] = [];
    for (const name of names) {
      const final = join(folder, name);
      await rm(final, { force: true });
      const part = join(folder, `.${name}${mark}`);
      files.push({ part, final, handle: await open(part, "wx", 0o600) });
    }
    const writer = new ReportWriter(files);
    await writer.#write("", formatCsv([columns]));
    return writer;
  }

  async add(row: ReportRow): Promise<void> {
    await this.#write(`${JSON.stringify(row)}\n`, formatCsv([cellsOf(row)]));
  }

  async #write(ndjson: string, csv: string): Promise<void> {
    const [forScripts, forTables] = this.#files;
    if (ndjson !== "") await forScripts?.handle.appendFile(ndjson);
    await forTables?.handle.appendFile(csv);
  }

  /** Puts the report into its place. */
  async finish(): Promise<void> {
    for (const { handle } of this.#files) {
      await handle.sync();
      await handle.close();
    }
    for (const { part, final } of this.#files) await rename(part, final);
  }

  /** Leaves no report. */
  async drop(): Promise<void> {
    for (const { handle, part } of this.#files) {
      await handle.close().catch(() => undefined);
      await rm(part, { force: true }).catch(() => undefined);
    }
  }
}

// A cell that begins like a formula would be run by a spreadsheet.
function formatCsv(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true },
  );
}

function cellsOf(row: ReportRow): readonly unknown[] {
  const codes = (severity: string): string =>
    [...new Set(row.problems.filter((found) => found.severity === severity).map(({ code }) => code))].join(" ");
  const { address, sha256 } = row;
  return [
    row.source,
    row.caseId,
    row.family,
    row.status,
    codes("stop"),
    codes("error"),
    codes("warning"),
    row.pages,
    address?.id,
    address?.line,
    row.folder,
    sha256?.packet,
    sha256?.controlSheet,
    sha256?.manifest,
    row.earlierPacket === true ? "yes" : "",
    row.milliseconds,
  ];
}
