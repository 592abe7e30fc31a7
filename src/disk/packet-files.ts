import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Packet } from "../packet.ts";
import type { FileToWrite } from "./write-files.ts";

export interface PacketNames {
  readonly packet: string;
  readonly controlSheet: string;
  readonly manifest: string;
}

const finalNames: PacketNames = { packet: "packet.pdf", controlSheet: "control-sheet.pdf", manifest: "manifest.json" };
const draftNames: PacketNames = {
  packet: "draft-packet.pdf",
  controlSheet: "draft-control-sheet.pdf",
  manifest: "draft-manifest.json",
};

/** The names of a case's three files. A draft never takes the place of a final packet. */
export function packetNames({ draft }: { readonly draft: boolean }): PacketNames {
  return draft ? draftNames : finalNames;
}

/** The files of a packet, the packet before its manifest: where the manifest stands, the others do. */
export function listPacketFiles(
  { files, emailCopy, controlSheet, manifest }: Packet,
  names: PacketNames,
): readonly FileToWrite[] {
  return [
    { name: names.controlSheet, content: controlSheet.chunks },
    ...[...files, ...emailCopy].map(({ name, written }) => ({ name, content: written.chunks })),
    { name: names.manifest, content: `${JSON.stringify(manifest, null, 2)}\n` },
  ];
}

const finalFile = /^packet(-email)?(-volume-\d+)?\.pdf$/;
const draftFile = /^draft-packet(-email)?(-volume-\d+)?\.pdf$/;

/** True for a file that a packet is written as, whether this one is or not: one left from before must not stay beside it. */
export function isPacketFile(name: string, { draft }: { readonly draft: boolean }): boolean {
  return (draft ? draftFile : finalFile).test(name);
}

/** Where the manifest of a case's final packet lies, made or not. */
export function finalManifestPath(folder: string): string {
  return join(folder, finalNames.manifest);
}

/** The final packet of a case, or its first volume; undefined where none was made. */
export function findFinalPacket(folder: string): string | undefined {
  return [finalNames.packet, finalNames.packet.replace(".pdf", "-volume-1.pdf")]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
}
