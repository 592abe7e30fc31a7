// One case file of a run in, what became of it out; runs in a worker.
// Decides nothing about the case: it calls the stages as `build` does, and writes as `build` writes. Must leave the
// next case nothing but the shared resources, and must not throw for anything that a case can hold.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BuiltCaseFile, type FileResources, buildCaseFile, checkCaseFile } from "../case-file.ts";
import { type SharedResources, listInputs, openCaseFile, openResources } from "../open-case.ts";
import {
  findFinalPacket,
  folderOf,
  folderOfFile,
  listFiles,
  packetNames,
  replacedFiles,
} from "../disk/packet-files.ts";
import { writeFiles } from "../disk/write-files.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import type { PacketFile } from "../fit-packet.ts";
import type { MadeFile } from "../packet.ts";
import { type Outcome, blocks, fail, succeed } from "../problems/problem.ts";
import { type InputFile, type Manifest, listRecordedFiles, manifestText } from "../receipt/manifest.ts";
import { reservedIdProblem } from "./case-ids.ts";
import type {
  CaseTask,
  HandedCase,
  HandedFile,
  HandedVolume,
  KnownCase,
  RowResult,
  RunOptions,
  TaskCase,
} from "./case-task.ts";
import { fingerprintCase } from "./fingerprint-case.ts";
import { rowsOfMade, rowsOfUnmade } from "./member-rows.ts";
import { type ReportRow, describeAddress, describePacket } from "./report-row.ts";

type TaskOf<Kind extends CaseTask["kind"]> = Extract<CaseTask, { readonly kind: Kind }>;

/** Makes the packets of the case file and writes them, unless everything is as it was left. */
export async function writeCase(
  { found, options, out, known }: TaskOf<"write">,
  shared: SharedResources,
): Promise<RowResult> {
  const started = performance.now();
  // Taken before anything is read: what changes later makes the next comparison fail, never pass.
  const fingerprint = await fingerprintCase(found, options, out);
  if (known !== undefined && known.fingerprint === fingerprint && (await stillStands(known, out, options))) {
    return { rows: known.rows.map((row) => ({ ...row, source: found.source })), fingerprint, unchanged: true };
  }
  const made = await make(found, options, shared, out);
  const written = made.ok ? await write(made.value, out, options) : made;
  const milliseconds = Math.round(performance.now() - started);
  if (written.ok) {
    const rows = rowsOfMade(found, made.problems, milliseconds);
    return { rows: rows.map((row, index) => ({ ...row, ...written.value[index] })), fingerprint, unchanged: false };
  }
  const problems = made.ok ? [...made.problems, ...written.problems] : written.problems;
  const rows = rowsOfUnmade(found, problems, options, milliseconds);
  return { rows: rows.map((row) => ({ ...row, ...lookForEarlierPacket(row, out) })), fingerprint, unchanged: false };
}

/** Looks for the problems of the case file; makes and writes nothing. */
export async function triageCase(
  { found, options, out }: TaskOf<"check">,
  shared: SharedResources,
): Promise<RowResult> {
  const started = performance.now();
  const opened = await open(found, options, shared, out);
  const ready = opened.ok ? await checkCaseFile(opened.value.cases, opened.value.resources) : opened;
  const milliseconds = Math.round(performance.now() - started);
  const { problems } = ready;
  const rows =
    !ready.ok || blocks(problems, options)
      ? rowsOfUnmade(found, problems, options, milliseconds)
      : rowsOfMade(found, problems, milliseconds).map((row, index) => ({
          ...row,
          ...describeAddress(ready.value[index]?.checked.route.mailingAddress),
        }));
  return {
    rows: rows.map((row) => ({ ...row, ...lookForEarlierPacket(row, out) })),
    fingerprint: "",
    unchanged: false,
  };
}

function lookForEarlierPacket({ caseId, family, member }: ReportRow, out: string): Pick<ReportRow, "earlierPacket"> {
  const folder = family === undefined || member === undefined ? caseId : join(family, member);
  return folder !== undefined && findFinalPacket(resolve(out, folder)) !== undefined ? { earlierPacket: true } : {};
}

/** Makes the packets of the case file and hands them over. */
export async function handOverCase(
  { found, options, out }: TaskOf<"hand-over">,
  shared: SharedResources,
): Promise<HandedCase> {
  const made = await make(found, options, shared, out);
  if (!made.ok) return { problems: made.problems, packets: [] };
  const { packets, family } = made.value;
  const whole =
    family === undefined ? {} : { family: { coverSheet: handFile(family.coverSheet), manifest: family.manifest } };
  return {
    problems: made.problems,
    packets: packets.map(({ packet, files, emailCopy, controlSheet, manifest }) => ({
      packet: handFile(packet),
      ...(options.mostBytes === undefined || options.emailable === true ? {} : { volumes: files.map(handVolume) }),
      ...(emailCopy.length === 0 ? {} : { emailCopy: emailCopy.map(handVolume) }),
      controlSheet: handFile(controlSheet),
      manifest,
      ...whole,
    })),
  };
}

function handFile({ bytes, pages }: MadeFile): HandedFile {
  return { pages, bytes: ownBytes(bytes) };
}

function handVolume({ name, written }: PacketFile): HandedVolume {
  return { name, bytes: ownBytes(written.bytes) };
}

/** Bytes without the rest of a larger buffer behind them, which would be copied with them on the way out. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

interface Opened {
  readonly cases: readonly ParsedCase[];
  readonly resources: FileResources;
  readonly inputs: readonly InputFile[];
}

/** @param out where packets are written; nothing where they are handed over */
async function open(
  { path, text }: TaskCase,
  options: RunOptions,
  shared: SharedResources,
  out?: string,
): Promise<Outcome<Opened>> {
  const { today, filingOn, officePath } = options;
  const reading = {
    today,
    ...(filingOn === undefined ? {} : { filingOn }),
    ...(officePath === undefined ? {} : { officePath }),
    ...(text === undefined ? {} : { text }),
  };
  const { outcome: opened } = await openCaseFile(path, reading, shared);
  if (!opened.ok) return opened;
  const { cases } = opened.value;
  const taken = reservedIdProblem(folderOfFile(cases));
  const resources = await openResources(opened.value, { ...options, out }, shared);
  const problems = [...opened.problems, ...(taken === undefined ? [] : [taken]), ...resources.problems];
  if (!resources.ok || taken !== undefined) return fail(problems);
  return succeed({ cases, resources: resources.value, inputs: listInputs(opened.value) });
}

async function make(
  found: TaskCase,
  options: RunOptions,
  shared: SharedResources,
  out?: string,
): Promise<Outcome<BuiltCaseFile>> {
  const opened = await open(found, options, shared, out);
  if (!opened.ok) return opened;
  const { cases, resources, inputs } = opened.value;
  const { draft, generator, mostBytes, emailable = false } = options;
  return buildCaseFile(cases, resources, {
    draft,
    generator,
    inputs,
    names: packetNames(options),
    ...(mostBytes === undefined ? {} : { mostBytes }),
    emailable,
  });
}

type Written = Pick<ReportRow, "folder" | "pages" | "address" | "sha256" | "familySha256">;

/** What was written of each packet. */
async function write(made: BuiltCaseFile, out: string, options: RunOptions): Promise<Outcome<readonly Written[]>> {
  const { packets, family } = made;
  const folder = resolve(out, folderOfFile(packets.map(({ checked }) => checked)));
  const files = listFiles(made, packetNames(options));
  const written = await writeFiles(folder, files, replacedFiles(files, options));
  if (!written.ok) return written;
  const whole =
    family === undefined
      ? {}
      : {
          familySha256: {
            coverSheet: family.manifest.coverSheet.sha256,
            manifest: hash(manifestText(family.manifest)),
          },
        };
  return succeed(
    packets.map((packet) => ({
      folder: folderOf(packet.checked),
      ...describePacket(packet, hash(manifestText(packet.manifest))),
      ...whole,
    })),
  );
}

/** True where the files of a made case are on the disk as the journal has them; a blocked case left none. */
async function stillStands({ rows }: KnownCase, out: string, options: RunOptions): Promise<boolean> {
  const names = packetNames(options);
  const stands = async (file: string, sha256: string): Promise<boolean> => {
    const bytes = await readFile(file).catch(() => undefined);
    return bytes !== undefined && hash(bytes) === sha256;
  };
  for (const row of rows) {
    // A manifest that could not be read is no part of the fingerprint, and may have been put back.
    if (row.sha256 === undefined || row.folder === undefined) {
      if (row.status !== "blocked" || row.problems.some(({ code }) => code === "final-manifest-unreadable"))
        return false;
      continue;
    }
    const folder = join(out, row.folder);
    const manifest = await readFile(join(folder, names.manifest)).catch(() => undefined);
    if (manifest === undefined || hash(manifest) !== row.sha256.manifest) return false;
    for (const { name, sha256 } of listRecordedFiles(JSON.parse(manifest.toString("utf8")) as Manifest))
      if (!(await stands(join(folder, name), sha256))) return false;
    const { family, familySha256 } = row;
    if (familySha256 === undefined || family === undefined) continue;
    if (!(await stands(join(out, family, names.familySheet), familySha256.coverSheet))) return false;
    if (!(await stands(join(out, family, names.familyManifest), familySha256.manifest))) return false;
  }
  return true;
}

function hash(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
