import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { BuiltCaseFile } from "../case-file.ts";
import type { Packet } from "../packet.ts";
import { manifestText } from "../receipt/manifest.ts";
import type { FileToWrite } from "./write-files.ts";

export interface PacketNames {
  readonly packet: string;
  readonly controlSheet: string;
  readonly manifest: string;
  /** These two stand beside the folders of a family's packets. */
  readonly familySheet: string;
  readonly familyManifest: string;
}

const finalNames: PacketNames = {
  packet: "packet.pdf",
  controlSheet: "control-sheet.pdf",
  manifest: "manifest.json",
  familySheet: "family-cover-sheet.pdf",
  familyManifest: "family-manifest.json",
};
const draftNames: PacketNames = {
  packet: "draft-packet.pdf",
  controlSheet: "draft-control-sheet.pdf",
  manifest: "draft-manifest.json",
  familySheet: "draft-family-cover-sheet.pdf",
  familyManifest: "draft-family-manifest.json",
};

/** The names of a case's files. A draft never takes the place of a final packet. */
export function packetNames({ draft }: { readonly draft: boolean }): PacketNames {
  return draft ? draftNames : finalNames;
}

/**
 * Every file that is made of a case file, by its name below the folder of that file. A packet stands before its
 * manifest, and all packets of a family before that of the family: where a manifest stands, the others do.
 */
export function listFiles({ packets, family }: BuiltCaseFile, names: PacketNames): readonly FileToWrite[] {
  if (family === undefined) return packets.flatMap((packet) => listPacketFiles(packet, names, ""));
  return [
    ...packets.flatMap((packet) => listPacketFiles(packet, names, `${packet.checked.family?.memberId ?? ""}/`)),
    { name: names.familySheet, content: family.coverSheet.chunks },
    { name: names.familyManifest, content: manifestText(family.manifest) },
  ];
}

function listPacketFiles(
  { files, emailCopy, controlSheet, manifest }: Packet,
  names: PacketNames,
  folder: string,
): readonly FileToWrite[] {
  return [
    { name: folder + names.controlSheet, content: controlSheet.chunks },
    ...[...files, ...emailCopy].map(({ name, written }) => ({ name: folder + name, content: written.chunks })),
    { name: folder + names.manifest, content: manifestText(manifest) },
  ];
}

const finalFile = /^packet(-email)?(-volume-\d+)?\.pdf$/;
const draftFile = /^draft-packet(-email)?(-volume-\d+)?\.pdf$/;

/**
 * Which files beside these are those of an earlier packet, which must not stay beside this one: by names as the files
 * have them.
 */
export function replacedFiles(
  files: readonly FileToWrite[],
  { draft }: { readonly draft: boolean },
): (name: string) => boolean {
  const isPacketFile = (name: string): boolean => (draft ? draftFile : finalFile).test(basename(name));
  const folders = new Set(
    files
      .map(({ name }) => name)
      .filter(isPacketFile)
      .map(dirname),
  );
  return (name) => isPacketFile(name) && folders.has(dirname(name));
}

interface Placed {
  readonly case: { readonly caseId: string };
  readonly family?: { readonly familyId: string; readonly memberId: string };
}

/** The folder of a packet below the output folder: "2026-0143", of a member of a family "2026-0200/son". */
export function folderOf({ case: { caseId }, family }: Placed): string {
  return family === undefined ? caseId : `${family.familyId}/${family.memberId}`;
}

/** The folder of all that a case file makes, below the output folder. */
export function folderOfFile([first]: readonly Placed[]): string {
  return first?.family?.familyId ?? first?.case.caseId ?? "";
}

/** Where the manifest of a case's final packet lies, made or not. */
export function finalManifestPath(folder: string): string {
  return join(folder, finalNames.manifest);
}

/** Where the receipt of a family's final packets lies, made or not. */
export function finalFamilyManifestPath(folder: string): string {
  return join(folder, finalNames.familyManifest);
}

/** The final packet of a case, or its first volume; undefined where none was made. */
export function findFinalPacket(folder: string): string | undefined {
  return [finalNames.packet, finalNames.packet.replace(".pdf", "-volume-1.pdf")]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
}
