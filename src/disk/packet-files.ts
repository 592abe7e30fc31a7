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

/** The three files of a packet, the packet before its manifest: where the manifest stands, the others do. */
export function listPacketFiles(
  { packet, controlSheet, manifest }: Packet,
  names: PacketNames,
): readonly FileToWrite[] {
  return [
    { name: names.controlSheet, content: controlSheet.chunks },
    { name: names.packet, content: packet.chunks },
    { name: names.manifest, content: `${JSON.stringify(manifest, null, 2)}\n` },
  ];
}

/** Where the final packet of a case lies, made or not. */
export function finalPacketPath(folder: string): string {
  return join(folder, finalNames.packet);
}
