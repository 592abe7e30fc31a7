// buildPacket(): the stages in order, nothing else.
//
//   case.json ──read──> ParsedCase ──screen──> ScreenedCase ──route──> RoutedCase ──open files, checklist──>
//   CheckedCase ──documents──> PacketPart[] ──layout──> LaidOutPacket ──pdf──> bytes ──receipt──> Manifest
//
// Each stage takes the form before it and returns the next, so that none can be left out or misplaced. Problems
// are gathered on the way; whether they stop the packet is decided in one place, `blocks`.
import type { PacketFrame, PacketPart } from "./blocks/packet-part.ts";
import { applyConfirmations, findUnusedConfirmations } from "./case/apply-confirmations.ts";
import { placeProblems } from "./case/family-ties.ts";
import type { ParsedCase } from "./case/parsed-case.ts";
import type { CheckedCase } from "./checklist/checklist.ts";
import type { FrozenLabel } from "./checklist/frozen-label.ts";
import { makeChecklist } from "./checklist/make-checklist.ts";
import { makeControlSheet } from "./documents/control-sheet.ts";
import { makeDocuments } from "./documents/make-documents.ts";
import { makeControlSheetFrame, makePacketFrame } from "./documents/packet-frame.ts";
import { summarizePacket } from "./documents/packet-summary.ts";
import type { Templates } from "./documents/templates.ts";
import type { FileOpener } from "./exhibits/file-opener.ts";
import { listCaseFiles, openCaseFiles } from "./exhibits/open-case-files.ts";
import type { FileId, OpenedFile } from "./exhibits/opened-file.ts";
import type { PacketFile, SetPacket } from "./fit-packet.ts";
import { checkFormEditions } from "./forms/check-form-editions.ts";
import { type Outcome, type Problem, blocks, fail, succeed } from "./problems/problem.ts";
import { type InputFile, type Manifest, makeManifest } from "./receipt/manifest.ts";
import { routeCase } from "./routing/route-case.ts";
import type { RoutedCase } from "./routing/routed-case.ts";
import type { Rulebook } from "./rules/rulebook.ts";
import { screenCase } from "./screening/screen-case.ts";

/** What the stages need beside the case; opened once, and shared by as many cases as one likes. */
export interface Resources {
  readonly rulebook: Rulebook;
  readonly templates: Templates;
  /** Opens the files that the case names, each once. */
  readonly files: FileOpener;
  /** Labels of the case's final packet, which its exhibits keep; a problem where there is one and they cannot be read. */
  readonly frozenLabels?: Outcome<readonly FrozenLabel[]>;
}

/** A case whose problems are known, with the files it names, opened. */
export interface ReadyCase {
  readonly checked: CheckedCase;
  readonly files: ReadonlyMap<FileId, OpenedFile>;
}

/** A file in memory. */
export interface MadeFile {
  readonly pages: number;
  /** All of it in one piece: a copy, made when first asked for. */
  readonly bytes: Uint8Array;
  /** The same in pieces, as it was made: what to write where it is large. Not to be changed. */
  readonly chunks: readonly Uint8Array[];
}

/** What becomes of a case: all of it as bytes, nothing written yet. */
export interface Packet {
  readonly checked: CheckedCase;
  readonly packet: MadeFile;
  /** The files that the packet is written as: itself, or its volumes where it may not be so large. */
  readonly files: readonly PacketFile[];
  /** The copy for e-mail, one file or volumes; none where none was asked for. */
  readonly emailCopy: readonly PacketFile[];
  readonly controlSheet: MadeFile;
  readonly manifest: Manifest;
}

/** What is mailed, without the papers of the office that go with it. */
export interface PacketAlone {
  readonly checked: CheckedCase;
  readonly packet: MadeFile;
}

export interface PacketAloneOptions {
  /** Allows gaps: every page is watermarked and the gaps stand in front. */
  readonly draft: boolean;
  /** Once aborted, the work ends before the next stage or file by throwing the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface BuildOptions extends PacketAloneOptions {
  /** "parole-packet 0.1.0", for the manifest. */
  readonly generator: string;
  /** What the case was read from, for the manifest. */
  readonly inputs: readonly InputFile[];
  /** Names under which the packet and the control sheet will stand, for the manifest. */
  readonly names: { readonly packet: string; readonly controlSheet: string };
  /** Bytes that a file of the packet may have; of the copy for e-mail where there is one. No limit where left out. */
  readonly mostBytes?: number;
  /** True makes a copy for e-mail beside the whole packet, of files of 25 MB where `mostBytes` says nothing else. */
  readonly emailable?: boolean;
}

/** Bytes of a file of the copy for e-mail. */
const emailBytes = 25_000_000;

/** Where the packet goes and why; opens no exhibit. */
export function routeParsedCase(parsed: ParsedCase, rulebook: Rulebook): Outcome<RoutedCase> {
  const routed = routeCase(screenCase(unjudged(parsed), rulebook), rulebook);
  const problems = judge(parsed, routed.ok ? routed.value.problems : routed.problems);
  return routed.ok ? succeed({ ...routed.value, problems }, problems) : fail(problems);
}

/**
 * Everything up to the checklist. Fails where no route could be found or a problem stops the case altogether.
 * @throws the signal's reason once it is aborted
 */
export async function checkCase(
  parsed: ParsedCase,
  { rulebook, files: opener, frozenLabels = succeed([]) }: Resources,
  { signal }: Pick<PacketAloneOptions, "signal"> = {},
): Promise<Outcome<ReadyCase>> {
  const routed = routeCase(screenCase(unjudged(parsed), rulebook), rulebook);
  const opened = await openCaseFiles(opener, listCaseFiles(parsed.case), signal);
  opener.end();
  if (!routed.ok) return fail(judge(parsed, [...routed.problems, ...opened.problems]));
  const routedCase = {
    ...routed.value,
    problems: [
      ...routed.value.problems,
      ...opened.problems,
      ...frozenLabels.problems,
      ...checkFormEditions(routed.value.route, opened.files),
    ],
  };
  const checked = makeChecklist(routedCase, rulebook, opened.files, {
    frozen: frozenLabels.ok ? frozenLabels.value : [],
    folders: opened.folders,
  });
  const unused = findUnusedConfirmations([...parsed.problems, ...checked.problems], parsed.case);
  const problems = [...judge(parsed, checked.problems), ...placeProblems(parsed, unused)];
  if (blocks(problems, { draft: true })) return fail(problems);
  return succeed({ checked: { ...checked, problems }, files: opened.files }, problems);
}

/**
 * The packet, its control sheet and its manifest. Fails, with every problem found, where one blocks.
 * @throws the signal's reason once it is aborted
 */
export async function buildPacket(
  parsed: ParsedCase,
  resources: Resources,
  options: BuildOptions,
): Promise<Outcome<Packet>> {
  const mailed = await setMailedPacket(parsed, resources, options);
  if (!mailed.ok) return mailed;
  const { checked, files, packet } = mailed.value;
  const fitted = await fitFiles(packet, checked, resources.templates, options);
  const problems = [...mailed.problems, ...placeProblems(checked, fitted.problems)];
  if (!fitted.ok || blocks(problems, options)) return fail(problems);
  const whole = { ...checked, problems };
  const { laidOut, parts } = packet;
  const summary = summarizePacket(parts, laidOut, options.draft, problems, fitted.value);
  const sheet = makeControlSheet(whole, summary, resources.templates, resources.rulebook);
  if (!sheet.ok) return fail([...problems, ...sheet.problems]);
  const control = await setPacket(sheet.value, makeControlSheetFrame(checked), new Map());
  if (!control.ok) return fail([...problems, ...control.problems]);
  const manifest = makeManifest({
    ...options,
    checked: whole,
    packet: { name: options.names.packet, laidOut, ...fitted.value },
    controlSheet: { name: options.names.controlSheet, ...control.value },
    opened: [...files.values()],
    templates: resources.templates.files.map(({ template, from, sha256 }) => ({ name: template, from, sha256 })),
    rulebook: resources.rulebook,
  });
  return succeed(
    {
      checked: whole,
      packet: handOut(packet),
      ...fitted.value,
      controlSheet: handOut(control.value),
      manifest,
    },
    problems,
  );
}

/**
 * The packet as `buildPacket` makes it, byte for byte, for a caller who needs neither the control sheet nor the manifest.
 * @throws the signal's reason once it is aborted
 */
export async function buildPacketAlone(
  parsed: ParsedCase,
  resources: Resources,
  options: PacketAloneOptions,
): Promise<Outcome<PacketAlone>> {
  const mailed = await setMailedPacket(parsed, resources, options);
  if (!mailed.ok) return mailed;
  const { checked, packet } = mailed.value;
  const { problems } = mailed;
  return succeed({ checked: { ...checked, problems }, packet: handOut(packet) }, problems);
}

async function setMailedPacket(
  parsed: ParsedCase,
  resources: Resources,
  options: PacketAloneOptions,
): Promise<Outcome<ReadyCase & { readonly packet: SetPacket }>> {
  const { signal } = options;
  const ready = await checkCase(parsed, resources, options);
  if (!ready.ok || blocks(ready.problems, options)) return fail(ready.problems);
  const { checked, files } = ready.value;
  await passOrStop(signal);
  const documents = makeDocuments(checked, files, resources.templates, options);
  const found = [...checked.problems, ...placeProblems(checked, documents.problems)];
  if (!documents.ok) return fail(found);
  const packet = await setPacket(documents.value, makePacketFrame(checked, options), files, signal);
  const problems = [...found, ...placeProblems(checked, packet.problems)];
  if (!packet.ok || blocks(problems, options)) return fail(problems);
  return succeed({ checked, files, packet: packet.value }, problems);
}

/** The files that a packet is written as, by the bytes that they may have. */
async function fitFiles(
  packet: SetPacket,
  checked: CheckedCase,
  templates: Templates,
  { names, mostBytes, emailable = false }: BuildOptions,
): Promise<Outcome<Pick<Packet, "files" | "emailCopy">>> {
  const name = names.packet.replace(/\.pdf$/, "");
  const lastPage = packet.laidOut.sheets.length;
  const whole = { firstPage: 1, lastPage, holdsFront: true, exhibits: checked.exhibits };
  const files = [{ name: names.packet, written: packet.written, volume: whole }];
  if (mostBytes === undefined && !emailable) return succeed({ files, emailCopy: [] });
  const { fitPacket } = await import("./fit-packet.ts");
  const fitted = await fitPacket(packet, checked, templates, {
    mostBytes: mostBytes ?? emailBytes,
    name: emailable ? `${name}-email` : name,
    isCopy: emailable,
  });
  if (!fitted.ok) return fitted;
  return succeed(
    emailable ? { files, emailCopy: fitted.value } : { files: fitted.value, emailCopy: [] },
    fitted.problems,
  );
}

/** The case without what was found before the stages, which has its place in the user's file already. */
function unjudged(parsed: ParsedCase): ParsedCase {
  return { ...parsed, problems: [] };
}

/** Everything that was found, each at its place in the user's file, with the answers of the office. */
function judge(parsed: ParsedCase, found: readonly Problem[]): readonly Problem[] {
  const known = new Set(parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`));
  const added = placeProblems(parsed, found).filter(({ code, pointer }) => !known.has(`${code} ${pointer}`));
  return applyConfirmations([...parsed.problems, ...added], parsed.case);
}

/** Parts to bytes: the heavy stages, loaded only when something is really made. */
export async function setPacket(
  parts: readonly PacketPart[],
  frame: PacketFrame,
  files: ReadonlyMap<FileId, OpenedFile>,
  signal?: AbortSignal,
): Promise<Outcome<SetPacket>> {
  const [{ openFontBook }, { findMissingCharacters }, { layoutPacket }, { writePacket }] = await Promise.all([
    import("./fonts/font-book.ts"),
    import("./layout/find-missing-characters.ts"),
    import("./layout/lay-out-packet.ts"),
    import("./pdf/write-packet.ts"),
  ]);
  const fonts = await openFontBook();
  const missing = findMissingCharacters(parts, fonts);
  if (missing.length > 0) return fail(missing);
  const laidOut = layoutPacket(parts, frame, fonts);
  if (!laidOut.ok) return fail(laidOut.problems);
  await passOrStop(signal);
  const written = await writePacket(laidOut.value, files, fonts);
  await passOrStop(signal);
  return succeed({ parts, frame, laidOut: laidOut.value, files, fonts, written }, laidOut.problems);
}

// The stages run without a pause, so whoever would abort them gets a turn between them. Without a signal none is taken.
async function passOrStop(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return;
  await new Promise(setImmediate);
  signal.throwIfAborted();
}

export function handOut({ written, laidOut }: SetPacket): MadeFile {
  return {
    pages: laidOut.sheets.length,
    chunks: written.chunks,
    get bytes() {
      return written.bytes;
    },
  };
}
