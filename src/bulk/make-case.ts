// One case of a run in, what became of it out; runs in a worker.
// Decides nothing about the case: it calls the stages as `build` does, and writes as `build` writes. Must leave the
// next case nothing but the shared resources, and must not throw for anything that a case can hold.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type SharedResources, listInputs, openCase, openResources } from "../open-case.ts";
import { findFinalPacket, isPacketFile, listPacketFiles, packetNames } from "../disk/packet-files.ts";
import { type FileToWrite, writeFiles } from "../disk/write-files.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import { type MadeFile, type Packet, type Resources, blocks, buildPacket, checkCase } from "../packet.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { type InputFile, type Manifest, listRecordedFiles } from "../receipt/manifest.ts";
import { reservedIdProblem } from "./case-ids.ts";
import type { CaseTask, HandedPacket, KnownCase, RowResult, RunOptions, TaskCase } from "./case-task.ts";
import { fingerprintCase } from "./fingerprint-case.ts";
import { type ReportRow, describeAddress, describePacket, rowOfMade, rowOfUnmade } from "./report-row.ts";

type TaskOf<Kind extends CaseTask["kind"]> = Extract<CaseTask, { readonly kind: Kind }>;

/** Makes the case's packet and writes it, unless everything is as it was left. */
export async function writeCase(
  { found, options, out, known }: TaskOf<"write">,
  shared: SharedResources,
): Promise<RowResult> {
  const started = performance.now();
  // Taken before anything is read: what changes later makes the next comparison fail, never pass.
  const fingerprint = await fingerprintCase(found, options, out);
  if (known !== undefined && known.fingerprint === fingerprint && (await stillStands(known, out, options))) {
    return { row: { ...known.row, source: found.source }, fingerprint, unchanged: true };
  }
  const made = await make(found, options, shared, out);
  const written = made.ok ? await write(made.value, out, options) : made;
  const milliseconds = Math.round(performance.now() - started);
  if (written.ok)
    return {
      row: { ...rowOfMade(found, made.problems, milliseconds), folder: found.caseId ?? "", ...written.value },
      fingerprint,
      unchanged: false,
    };
  const problems = made.ok ? [...made.problems, ...written.problems] : written.problems;
  return {
    row: { ...rowOfUnmade(found, problems, milliseconds), ...lookForEarlierPacket(found, out) },
    fingerprint,
    unchanged: false,
  };
}

/** Looks for the case's problems; makes and writes nothing. */
export async function triageCase(
  { found, options, out }: TaskOf<"check">,
  shared: SharedResources,
): Promise<RowResult> {
  const started = performance.now();
  const opened = await open(found, options, shared, out);
  const ready = opened.ok ? await checkCase(opened.value.parsed, opened.value.resources) : opened;
  const milliseconds = Math.round(performance.now() - started);
  const earlier = lookForEarlierPacket(found, out);
  const { problems } = ready;
  if (!ready.ok || blocks(problems, options))
    return { row: { ...rowOfUnmade(found, problems, milliseconds), ...earlier }, fingerprint: "", unchanged: false };
  const { mailingAddress } = ready.value.checked.route;
  return {
    row: { ...rowOfMade(found, problems, milliseconds), ...describeAddress(mailingAddress), ...earlier },
    fingerprint: "",
    unchanged: false,
  };
}

function lookForEarlierPacket({ caseId }: TaskCase, out: string): Pick<ReportRow, "earlierPacket"> {
  return caseId !== undefined && findFinalPacket(resolve(out, caseId)) !== undefined ? { earlierPacket: true } : {};
}

/** Makes the case's packet and hands it over. */
export async function handOverCase(
  { found, options }: TaskOf<"hand-over">,
  shared: SharedResources,
): Promise<HandedPacket> {
  const made = await make(found, options, shared);
  if (!made.ok) return { problems: made.problems };
  const { packet, controlSheet, manifest } = made.value;
  return {
    problems: made.problems,
    packet: { packet: ownBytes(packet), controlSheet: ownBytes(controlSheet), manifest },
  };
}

/** Bytes without the rest of a larger buffer behind them, which would be copied with them on the way out. */
function ownBytes({ bytes, pages }: MadeFile): { readonly bytes: Uint8Array; readonly pages: number } {
  return { pages, bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice() };
}

interface Opened {
  readonly parsed: ParsedCase;
  readonly resources: Resources;
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
  const { outcome: opened } = await openCase(path, reading, shared);
  if (!opened.ok) return opened;
  const { parsed } = opened.value;
  const taken = reservedIdProblem(parsed.case.caseId);
  const resources = await openResources(opened.value, { ...options, out }, shared);
  const problems = [...parsed.problems, ...(taken === undefined ? [] : [taken]), ...resources.problems];
  if (!resources.ok || taken !== undefined) return fail(problems);
  return succeed({ parsed, resources: resources.value, inputs: listInputs(opened.value) });
}

async function make(
  found: TaskCase,
  options: RunOptions,
  shared: SharedResources,
  out?: string,
): Promise<Outcome<Packet>> {
  const opened = await open(found, options, shared, out);
  if (!opened.ok) return opened;
  const { parsed, resources, inputs } = opened.value;
  const { draft, generator, mostBytes, emailable = false } = options;
  return buildPacket(parsed, resources, {
    draft,
    generator,
    inputs,
    names: packetNames(options),
    ...(mostBytes === undefined ? {} : { mostBytes }),
    emailable,
  });
}

type Written = Pick<ReportRow, "pages" | "address" | "sha256">;

async function write(packet: Packet, out: string, options: RunOptions): Promise<Outcome<Written>> {
  const files = listPacketFiles(packet, packetNames(options));
  const written = await writeFiles(resolve(out, packet.manifest.caseId), files, (name) => isPacketFile(name, options));
  return written.ok ? succeed(describePacket(packet, sha256Of(files))) : written;
}

/** Of the manifest, the last one written. */
function sha256Of(files: readonly FileToWrite[]): string {
  const content = files.at(-1)?.content;
  return hash(typeof content === "string" ? content : "");
}

/** True where the files of a made case are on the disk as the journal has them; a blocked case left none. */
async function stillStands({ row }: KnownCase, out: string, options: RunOptions): Promise<boolean> {
  // A manifest that could not be read is no part of the fingerprint, and may have been put back.
  if (row.sha256 === undefined || row.folder === undefined)
    return row.status === "blocked" && !row.problems.some(({ code }) => code === "final-manifest-unreadable");
  const folder = join(out, row.folder);
  const manifest = await readFile(join(folder, packetNames(options).manifest)).catch(() => undefined);
  if (manifest === undefined || hash(manifest) !== row.sha256.manifest) return false;
  for (const { name, sha256 } of listRecordedFiles(JSON.parse(manifest.toString("utf8")) as Manifest)) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes === undefined || hash(bytes) !== sha256) return false;
  }
  return true;
}

function hash(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
