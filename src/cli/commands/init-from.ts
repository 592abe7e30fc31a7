import { createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CaseIds } from "../../bulk/case-ids.ts";
import type { JsonObject } from "../../case/json-pointer.ts";
import { parseCase } from "../../case/parse-case.ts";
import { writeFiles } from "../../disk/write-files.ts";
import { type JudgedRecord, judgeRecord } from "../../intake/judge-record.ts";
import { type Mapping, readMapping } from "../../intake/mapping.ts";
import { readRecords } from "../../intake/read-records.ts";
import { ListRefused, readTable } from "../../intake/read-table.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../../problems/problem.ts";
import { problemText } from "../../problems/problem-text.ts";
import { problemForScripts } from "../print-problems.ts";
import { displayPath, report } from "../report.ts";
import { wrapText } from "../wrap-text.ts";

export interface InitFromFlags {
  readonly fromCsv?: string;
  readonly from?: string;
  readonly mapping: string;
  readonly out: string;
  readonly json?: boolean;
}

interface SourceRecord {
  /** "intake.csv:3", "clients.json, record 2". */
  readonly source: string;
  readonly made: Outcome<JsonObject>;
}

interface Intake {
  readonly records: readonly SourceRecord[];
  readonly mapping: Mapping;
}

/** What became of a record: a case file, or why there is none. */
interface TakenRecord extends JudgedRecord {
  readonly source: string;
  readonly file?: string;
  readonly problems: readonly Problem[];
}

/** Makes a case of each row of a table or record of another tool's JSON; writes over nothing. */
export async function initFromCommand(flags: InitFromFlags): Promise<void> {
  const intake = await readIntake(flags);
  const taken = intake.ok ? await takeRecords(intake.value, resolve(flags.out)) : [];
  report({
    command: "init",
    path: flags.fromCsv ?? flags.from ?? "",
    options: flags,
    outcome: intake,
    locate: () => undefined,
    result: () => ({
      cases: taken.map(({ source, file, refused, missing, problems }) => ({
        source,
        ...(file === undefined ? {} : { file }),
        refused: refused.map(({ from, to, problem: found }) => ({
          ...(from === undefined ? {} : { from }),
          to,
          code: found.code,
          ...problemText(found),
        })),
        missing,
        problems: problems.map((found) => problemForScripts(found, () => undefined)),
      })),
    }),
    says: () => tellTaken(taken, flags),
    failsOn: () => taken.some(({ file }) => file === undefined),
  });
}

async function readIntake({ fromCsv, from, mapping: path }: InitFromFlags): Promise<Outcome<Intake>> {
  const mapping = await readMapping(path);
  if (!mapping.ok) return mapping;
  const needs = fromCsv === undefined ? "paths" : "columns";
  if (mapping.value.from !== needs) return fail([problem("intake-mapping-other", "", { path, needs })]);
  const unmapped = (fields: readonly string[]): Problem[] =>
    fields.map((field) => problem("intake-field-unmapped", "", { field }));
  if (fromCsv !== undefined) {
    const names: string[] = [];
    const rows = await readRows(fromCsv, mapping.value, (extra) => names.push(...extra));
    return rows.ok ? succeed({ records: rows.value, mapping: mapping.value }, unmapped(names)) : rows;
  }
  const read = await readRecords(from ?? "", mapping.value);
  if (!read.ok) return read;
  const records = read.value.records.map(({ place, made }) => ({ source: `${from ?? ""}, record ${place}`, made }));
  return succeed({ records, mapping: mapping.value }, unmapped(read.value.unmapped));
}

async function readRows(
  path: string,
  mapping: Mapping,
  tellUnmapped: (names: readonly string[]) => void,
): Promise<Outcome<readonly SourceRecord[]>> {
  const rows: SourceRecord[] = [];
  try {
    for await (const { line, made } of readTable(createReadStream(path), path, mapping, { tellUnmapped }))
      rows.push({ source: `${path}:${line}`, made });
    return succeed(rows);
  } catch (error) {
    if (error instanceof ListRefused) return fail([error.problem]);
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const reason = error.code === "ENOENT" ? "it is not there" : `the system says ${String(error.code)}`;
    return fail([problem("bulk-input-missing", "", { path, reason })]);
  }
}

async function takeRecords({ records, mapping }: Intake, out: string): Promise<readonly TakenRecord[]> {
  const ids = new CaseIds();
  const taken: TakenRecord[] = [];
  for (const { source, made } of records) {
    if (!made.ok) {
      taken.push({ source, refused: [], missing: [], problems: made.problems });
      continue;
    }
    const judged = judgeRecord(made.value, mapping);
    const written = await write(made.value, source, out, ids);
    taken.push({
      source,
      ...judged,
      ...(written.ok ? { file: written.value } : {}),
      problems: written.problems,
    });
  }
  return taken;
}

async function write(made: JsonObject, source: string, out: string, ids: CaseIds): Promise<Outcome<string>> {
  const { caseId } = made;
  const refused = parseCase({ caseId }).problems.some(({ pointer }) => pointer === "/caseId");
  if (typeof caseId !== "string" || refused) return fail([problem("intake-case-id-missing", "/caseId", {})]);
  const collision = ids.take(caseId, source);
  if (collision !== undefined) return fail([collision]);
  const folder = join(out, caseId);
  const file = join(folder, "case.json");
  if (existsSync(file)) return fail([problem("init-case-exists", "", { path: displayPath(file) })]);
  const written = await writeFiles(folder, [{ name: "case.json", content: `${JSON.stringify(made, null, 2)}\n` }]);
  return written.ok ? succeed(displayPath(file)) : written;
}

function tellTaken(taken: readonly TakenRecord[], { out }: InitFromFlags): string {
  const made = taken.filter(({ file }) => file !== undefined).length;
  return [
    ...taken.map(tellRecord),
    `${made} of ${taken.length} ${taken.length === 1 ? "case" : "cases"} written into ${displayPath(resolve(out))}.`,
    "Next: put the evidence into the folders; parole-packet init <folder> takes it in and asks for what is missing.",
  ].join("\n");
}

function tellRecord({ source, file, refused, missing, problems }: TakenRecord): string {
  const line = (head: string, words: string): string => `    ${head}  ${wrapText(words, 88, "             ")}`;
  return [
    file === undefined ? `not written  (${source})` : `${file}  (${source})`,
    ...problems.map((found) => line("why    ", `${problemText(found).says} ${problemText(found).fix}`)),
    ...refused.map(({ from, to, problem: found }) => {
      const { says, fix } = problemText(found);
      return line("refused", `${from === undefined ? "" : `"${from}" `}at ${to}: ${says} ${fix}`);
    }),
    ...(missing.length === 0 ? [] : [line("missing", missing.join(", "))]),
  ].join("\n");
}
