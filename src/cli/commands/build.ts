import { resolve } from "node:path";
import { type OpenedCase, listInputs, openResources } from "../../open-case.ts";
import { findFinalPacket, isPacketFile, listPacketFiles, packetNames } from "../../disk/packet-files.ts";
import { writeFiles } from "../../disk/write-files.ts";
import { type Packet, buildPacket } from "../../packet.ts";
import { type Outcome, fail, succeed } from "../../problems/problem.ts";
import { type FileLimitFlags, readFileFlags } from "../file-limit-options.ts";
import { prepareForFiles } from "../../exhibits/file-worker.ts";
import { type CaseOptions, openCase } from "../open-case.ts";
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

interface Built {
  readonly packet: Packet;
  readonly written: readonly string[];
}

/** Makes the packet, its control sheet and its manifest, and writes all three or none. */
export async function buildCommand(path: string, flags: BuildFlags): Promise<void> {
  // The shaping engine is compiled in the background meanwhile; what goes wrong with it is told where it is used.
  void import("../../fonts/font-book.ts").then(({ openFontBook }) => openFontBook()).catch(() => undefined);
  const { outcome, locate } = await openCase(path, flags, (text) => prepareForFiles(text, readFileFlags(flags).limits));
  const draft = flags.draft === true;
  const built = outcome.ok ? await build(outcome.value, flags) : outcome;
  report({
    command: "build",
    path,
    options: flags,
    outcome: built,
    locate,
    result: ({ packet, written }) => ({
      caseId: packet.checked.case.caseId,
      filingOn: packet.checked.filingOn,
      draft,
      files: written,
      manifest: packet.manifest,
    }),
    says: (value, problems) => summary(value, countProblems(problems), draft),
    brief: true,
    failsOn: () => false,
  });
  if (!built.ok && outcome.ok) warnOfEarlierPacket(outcome.value, flags);
  if (!built.ok && !draft && outcome.ok && !built.problems.some(({ severity }) => severity === "stop")) {
    printMessage("A draft with the gaps listed can be made now: add --draft.");
  }
}

async function build(opened: OpenedCase, flags: BuildFlags): Promise<Outcome<Built>> {
  const { out, relabel = false } = flags;
  const resources = await openResources(opened, { ...readFileFlags(flags), out, relabel, forOneCase: true });
  if (!resources.ok) return fail([...opened.parsed.problems, ...resources.problems]);
  const draft = flags.draft === true;
  const names = packetNames({ draft });
  showProgress("Making the packet ...");
  const packet = await buildPacket(opened.parsed, resources.value, {
    draft,
    generator: generatorName(),
    inputs: listInputs(opened),
    names,
    ...(flags.maxMb === undefined ? {} : { mostBytes: flags.maxMb }),
    emailable: flags.emailable === true,
  });
  showProgress("");
  if (!packet.ok) return packet;
  const { value } = packet;
  const written = await writeFiles(outputFolder(opened, flags), listPacketFiles(value, names), (name) =>
    isPacketFile(name, { draft }),
  );
  return written.ok ? succeed({ packet: value, written: written.value }, packet.problems) : fail(written.problems);
}

function outputFolder({ parsed }: OpenedCase, { out }: BuildFlags): string {
  return resolve(out, parsed.case.caseId);
}

function summary({ packet, written }: Built, problems: string, draft: boolean): string {
  const { route, exhibits } = packet.checked;
  const [controlSheet, ...files] = written.map(displayPath);
  const manifest = files.pop();
  const packetFiles = files.splice(0, packet.files.length);
  const volumes = packetFiles.length === 1 ? "" : ` in ${packetFiles.length} volumes`;
  return [
    `${draft ? "Draft" : "Packet"} of ${packet.packet.pages} pages with ${exhibits.length} ${exhibits.length === 1 ? "exhibit" : "exhibits"}${volumes}: ${packetFiles.join(", ")}`,
    ...(files.length === 0 ? [] : [`Copy for e-mail: ${files.join(", ")}`]),
    `Control sheet for the office, never mailed: ${controlSheet}`,
    `Manifest: ${manifest}`,
    ...(draft || route.mailingAddress === undefined ? [] : [`Mail to: ${route.mailingAddress.lines.join(", ")}`]),
    `${problems}. ${draft ? "A draft is not for filing." : "Read the control sheet before you mail it."}`,
  ].join("\n");
}

/** A packet that was made before the case changed must not be taken for this one. */
function warnOfEarlierPacket(opened: OpenedCase, flags: BuildFlags): void {
  const packet = findFinalPacket(outputFolder(opened, flags));
  if (packet !== undefined)
    printMessage(
      `An earlier packet still stands at ${displayPath(packet)}; it was not made from the case as it is now.`,
    );
}
