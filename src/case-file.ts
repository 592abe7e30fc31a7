// A case file's cases in; everything that the file makes out: one packet, or of a family the packet of each member with
// the sheet and the receipt that list them. Each case goes through the stages of packet.ts, the same for all.
// Decides that a family is made whole or not at all, and gives the labels of its exhibits once. Must not let anything of
// one member's case into another's.
import { mergeMemberProblems } from "./case/merge-member-problems.ts";
import type { ParsedCase } from "./case/parsed-case.ts";
import type { FrozenLabel } from "./checklist/frozen-label.ts";
import { labelFamily, labelsNeedFiles } from "./checklist/label-family.ts";
import { makeFamilyCoverSheet } from "./documents/family-cover-sheet.ts";
import { makeFamilySheetFrame } from "./documents/packet-frame.ts";
import type { FileOpener } from "./exhibits/file-opener.ts";
import { listCaseFiles, openCaseFiles } from "./exhibits/open-case-files.ts";
import type { FileId, OpenedFile } from "./exhibits/opened-file.ts";
import {
  type BuildOptions,
  type MadeFile,
  type Packet,
  type ReadyCase,
  type Resources,
  buildPacket,
  checkCase,
  handOut,
  routeParsedCase,
  setPacket,
} from "./packet.ts";
import { type Outcome, type Problem, fail, succeed } from "./problems/problem.ts";
import { type FamilyManifest, makeFamilyManifest } from "./receipt/family-manifest.ts";
import type { RoutedCase } from "./routing/routed-case.ts";
import type { Rulebook } from "./rules/rulebook.ts";

/** What the stages need beside the cases of one file. */
export interface FileResources extends Omit<Resources, "files" | "frozenLabels"> {
  /** Of each case, by its id, the labels of its final packet; where there is none, nothing. */
  readonly frozenLabels?: ReadonlyMap<string, Outcome<readonly FrozenLabel[]>>;
  /** An opener for the files of one case. What several cases of the file name is read once all the same. */
  readonly newOpener: () => FileOpener;
}

export interface FileBuildOptions extends BuildOptions {
  readonly names: BuildOptions["names"] & {
    readonly manifest: string;
    readonly familySheet: string;
  };
}

/** What becomes of a case file: all of it as bytes, nothing written yet. */
export interface BuiltCaseFile {
  /** One packet; of a family one for each member, in the order of the file. */
  readonly packets: readonly Packet[];
  /** Of a family: the sheet that lists its packets, for the office, and the receipt of them all. */
  readonly family?: { readonly familyId: string; readonly coverSheet: MadeFile; readonly manifest: FamilyManifest };
}

/** Where each packet of the file goes, and why; opens no exhibit. */
export function routeCaseFile(cases: readonly ParsedCase[], rulebook: Rulebook): Outcome<readonly RoutedCase[]> {
  return gather(
    cases,
    cases.map((parsed) => routeParsedCase(parsed, rulebook)),
  );
}

/** Everything up to the checklist of each case. Fails where one of them does. */
export async function checkCaseFile(
  cases: readonly ParsedCase[],
  resources: FileResources,
): Promise<Outcome<readonly ReadyCase[]>> {
  const checked: Outcome<ReadyCase>[] = [];
  for (const parsed of await labelCases(cases, resources))
    checked.push(await checkCase(parsed, resourcesOfCase(parsed, resources)));
  return gather(cases, checked);
}

/** All packets of the file. Fails, with every problem found, where one of them cannot be made. */
export async function buildCaseFile(
  cases: readonly ParsedCase[],
  resources: FileResources,
  options: FileBuildOptions,
): Promise<Outcome<BuiltCaseFile>> {
  const built: Outcome<Packet>[] = [];
  for (const parsed of await labelCases(cases, resources)) {
    // Once one cannot be made, none is; of the others it is still told what is wrong with them.
    if (built.every(({ ok }) => ok)) {
      built.push(await buildPacket(parsed, resourcesOfCase(parsed, resources), options));
      continue;
    }
    const checked = await checkCase(parsed, resourcesOfCase(parsed, resources));
    built.push(fail(checked.problems));
  }
  const packets = gather(cases, built);
  if (!packets.ok) return packets;
  const [first] = packets.value;
  if (first?.checked.family === undefined) return succeed({ packets: packets.value }, packets.problems);
  const sheet = makeFamilyCoverSheet(packets.value, packets.problems, resources.templates, options);
  if (!sheet.ok) return fail([...packets.problems, ...sheet.problems]);
  const set = await setPacket(sheet.value, makeFamilySheetFrame(first.checked), new Map());
  if (!set.ok) return fail([...packets.problems, ...set.problems]);
  const { familyId } = first.checked.family;
  const manifest = makeFamilyManifest({ ...options, familyId, packets: packets.value, coverSheet: set.value.written });
  return succeed(
    { packets: packets.value, family: { familyId, coverSheet: handOut(set.value), manifest } },
    packets.problems,
  );
}

/** All values, or all problems: those of the cases, each once. */
function gather<T>(cases: readonly ParsedCase[], outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const problems: readonly Problem[] = mergeMemberProblems(
    outcomes.map((outcome, index) => ({ ...cases[index], problems: outcome.problems })),
  );
  const values = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return values.length < outcomes.length ? fail(problems) : succeed(values, problems);
}

function resourcesOfCase(
  { case: { caseId } }: ParsedCase,
  { newOpener, frozenLabels, ...rest }: FileResources,
): Resources {
  const frozen = frozenLabels?.get(caseId);
  return { ...rest, files: newOpener(), ...(frozen === undefined ? {} : { frozenLabels: frozen }) };
}

async function labelCases(
  cases: readonly ParsedCase[],
  { newOpener, frozenLabels = new Map() }: FileResources,
): Promise<readonly ParsedCase[]> {
  if (cases[0]?.family === undefined) return cases;
  // Labels that cannot be read are told of, and stop, the packet of their member.
  const frozen = new Map([...frozenLabels].flatMap(([id, labels]) => (labels.ok ? [[id, labels.value] as const] : [])));
  const files = new Map<FileId, OpenedFile>();
  const folders = new Map<FileId, readonly FileId[]>();
  // After an earlier packet exhibits are known by their bytes. What is wrong with a file is told where its packet is made.
  if (labelsNeedFiles(cases, frozen)) {
    const opener = newOpener();
    for (const { case: the } of cases) {
      const opened = await openCaseFiles(opener, listCaseFiles(the));
      for (const [id, file] of opened.files) files.set(id, file);
      for (const [id, names] of opened.folders) folders.set(id, names);
    }
  }
  return labelFamily(cases, { frozen, files, folders });
}
