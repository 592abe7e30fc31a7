import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BuiltCaseFile, buildCaseFile } from "../../case-file.ts";
import { type OpenedCaseFile, listInputs, openResources } from "../../open-case.ts";
import {
  findFinalPacket,
  folderOf,
  folderOfFile,
  listFiles,
  packetNames,
  replacedFiles,
} from "../../disk/packet-files.ts";
import { writeFiles } from "../../disk/write-files.ts";
import type { Packet } from "../../packet.ts";
import { type Outcome, fail, succeed } from "../../problems/problem.ts";
import { describeCases } from "../describe-cases.ts";
import { type FileLimitFlags, readFileFlags } from "../file-limit-options.ts";
import { prepareForFiles } from "../../exhibits/file-worker.ts";
import { type CaseOptions, openCaseFile } from "../open-case.ts";
import { printMessage, showProgress } from "../output.ts";
import { countProblems } from "../print-problems.ts";
import { displayPath, report } from "../report.ts";
import { generatorName } from "../../package-version.ts";

export interface BuildFlags extends CaseOptions, FileLimitFlags {
  readonly out: string;
  readonly draft?: boolean;
  readonly relabel?: boolean;
  /** Bytes. */
  readonly maxMb?: number;
  readonly emailable?: boolean;
}

interface Built extends BuiltCaseFile {
  readonly written: readonly string[];
}

/** Makes the packet, its control sheet and its manifest, of a family those of all members, and writes all or none. */
export async function buildCommand(path: string, flags: BuildFlags): Promise<void> {
  // The shaping engine is compiled in the background meanwhile; what goes wrong with it is told where it is used.
  void import("../../fonts/font-book.ts").then(({ openFontBook }) => openFontBook()).catch(() => undefined);
  const { outcome, locate } = await openCaseFile(path, flags, (text) =>
    prepareForFiles(text, readFileFlags(flags).limits),
  );
  const draft = flags.draft === true;
  const built = outcome.ok ? await build(outcome.value, flags) : outcome;
  report({
    command: "build",
    path,
    options: flags,
    outcome: built,
    locate,
    result: (value) => resultOf(value, draft),
    says: (value, problems) => summary(value, countProblems(problems), flags),
    brief: true,
    failsOn: () => false,
  });
  if (outcome.ok) warnOfEarlierPackets(outcome.value, flags, built.ok);
  if (!built.ok && !draft && outcome.ok && !built.problems.some(({ severity }) => severity === "stop")) {
    printMessage("A draft with the gaps listed can be made now: add --draft.");
  }
}

async function build(opened: OpenedCaseFile, flags: BuildFlags): Promise<Outcome<Built>> {
  const { out, relabel = false } = flags;
  const resources = await openResources(opened, { ...readFileFlags(flags), out, relabel, forOneCase: true });
  if (!resources.ok) return fail([...opened.cases.flatMap(({ problems }) => problems), ...resources.problems]);
  const draft = flags.draft === true;
  const names = packetNames({ draft });
  showProgress(opened.cases.length === 1 ? "Making the packet ..." : "Making the packets ...");
  const made = await buildCaseFile(opened.cases, resources.value, {
    draft,
    generator: generatorName(),
    inputs: listInputs(opened),
    names,
    ...(flags.maxMb === undefined ? {} : { mostBytes: flags.maxMb }),
    emailable: flags.emailable === true,
  });
  showProgress("");
  if (!made.ok) return made;
  const folder = resolve(flags.out, folderOfFile(opened.cases));
  const files = listFiles(made.value, names);
  const written = await writeFiles(folder, files, replacedFiles(files, { draft }));
  return written.ok ? succeed({ ...made.value, written: written.value }, made.problems) : fail(written.problems);
}

function resultOf({ packets, family, written }: Built, draft: boolean): object {
  const filesIn = (folder: string): readonly string[] =>
    family === undefined ? written : written.filter((file) => file.startsWith(folder));
  const described = describeCases(
    packets.map(({ checked, manifest }) => ({ ...checked, manifest })),
    (one) => ({
      filingOn: one.filingOn,
      draft,
      files: filesIn(join(written.at(-1) ?? "", "..", one.family?.memberId ?? "", "/")),
      manifest: one.manifest,
    }),
  );
  return family === undefined ? described : { ...described, files: written, manifest: family.manifest };
}

function summary({ packets, family, written }: Built, problems: string, flags: BuildFlags): string {
  const draft = flags.draft === true;
  const shown = written.map(displayPath);
  const told = packets.flatMap((packet) => {
    const count = packet.files.length + packet.emailCopy.length + 2;
    return [...tellPacket(packet, shown.splice(0, count), draft), ...(family === undefined ? [] : [""])];
  });
  const sheets = family === undefined ? "the control sheet" : "the family cover sheet and every control sheet";
  return [
    ...told,
    ...(family === undefined ? [] : [`Family cover sheet for the office, never mailed: ${shown[0]}`]),
    `${problems}. ${draft ? "A draft is not for filing." : `Read ${sheets} before you mail the ${family === undefined ? "packet" : "packets"}.`}`,
  ].join("\n");
}

/** @param files the control sheet, the packet's files, its copy for e-mail, the manifest */
function tellPacket(
  { checked, packet, files: { length } }: Packet,
  files: readonly string[],
  draft: boolean,
): string[] {
  const { route, exhibits, family } = checked;
  const [controlSheet] = files;
  const packetFiles = files.slice(1, 1 + length);
  const emailFiles = files.slice(1 + length, -1);
  const whose = family === undefined ? "" : ` for ${family.memberId}`;
  const volumes = length === 1 ? "" : ` in ${length} volumes`;
  return [
    `${draft ? "Draft" : "Packet"}${whose} of ${packet.pages} pages with ${exhibits.length} ${exhibits.length === 1 ? "exhibit" : "exhibits"}${volumes}: ${packetFiles.join(", ")}`,
    ...(emailFiles.length === 0 ? [] : [`Copy for e-mail: ${emailFiles.join(", ")}`]),
    `Control sheet for the office, never mailed: ${controlSheet}`,
    `Manifest: ${files.at(-1)}`,
    ...(draft || route.mailingAddress === undefined ? [] : [`Mail to: ${route.mailingAddress.lines.join(", ")}`]),
  ];
}

/** A packet that was made before the case changed must not be taken for this one, nor one of a member who is no more. */
function warnOfEarlierPackets({ cases }: OpenedCaseFile, { out }: BuildFlags, isBuilt: boolean): void {
  const folders = isBuilt ? [] : cases.map((one) => resolve(out, folderOf(one)));
  const root = resolve(out, folderOfFile(cases));
  if (cases[0]?.family !== undefined && existsSync(root)) {
    const members = new Set(cases.map(({ family }) => family?.memberId));
    const gone = readdirSync(root).filter((name) => !members.has(name));
    folders.push(root, ...gone.map((name) => join(root, name)));
  }
  for (const packet of folders.flatMap((folder) => findFinalPacket(folder) ?? []))
    printMessage(
      `An earlier packet still stands at ${displayPath(packet)}; it was not made from the case as it is now.`,
    );
}
