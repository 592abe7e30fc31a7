import type { AnchorId } from "../blocks/inline.ts";
import type { PacketPart } from "../blocks/packet-part.ts";
import type { Problem } from "../problems/problem.ts";
import type { PlannedVolume } from "./volume-contents.ts";

/** What the control sheet needs to know of the packet that it goes with, once its pages are counted. */
export interface PacketSummary {
  readonly isDraft: boolean;
  /** Sheets of the packet. */
  readonly sheets: number;
  /** First and last packet page, from 1, of the anchors "document:…" and "part:…". */
  readonly pages: ReadonlyMap<AnchorId, { readonly first: number; readonly last: number }>;
  /** Everything that was found, in the order of the stages. */
  readonly problems: readonly Problem[];
  /** The files of the packet and of its copy for e-mail, where they are more than the one packet. */
  readonly files?: PacketFiles;
}

interface PacketFiles {
  readonly files: readonly SummarizedFile[];
  readonly emailCopy: readonly SummarizedFile[];
}

export interface SummarizedFile {
  readonly name: string;
  readonly written: { readonly byteLength: number };
  readonly volume: PlannedVolume;
}

/** Where a page of the packet begins an anchor: what layout knows of it. */
interface LaidOut {
  readonly sheets: { readonly length: number };
  readonly anchors: ReadonlyMap<AnchorId, { readonly sheet: number }>;
}

/** Counts the packet's parts as they were laid out. */
export function summarizePacket(
  parts: readonly PacketPart[],
  laidOut: LaidOut,
  isDraft: boolean,
  problems: readonly Problem[],
  files?: PacketFiles,
): PacketSummary {
  const starts = parts.flatMap((part) => {
    const anchor = part.kind === "typeset" ? `document:${part.id}` : `part:${part.id}`;
    const found = laidOut.anchors.get(anchor);
    return found === undefined ? [] : [{ anchor, sheet: found.sheet }];
  });
  const pages = new Map(
    starts.map(({ anchor, sheet }, index): [AnchorId, { first: number; last: number }] => [
      anchor,
      { first: sheet + 1, last: Math.max(sheet + 1, starts[index + 1]?.sheet ?? laidOut.sheets.length) },
    ]),
  );
  return { isDraft, sheets: laidOut.sheets.length, pages, problems, ...(files === undefined ? {} : { files }) };
}

/** "12", "12–15", or "not in the packet". */
export function pageWords(summary: PacketSummary, anchor: AnchorId): string {
  const pages = summary.pages.get(anchor);
  if (pages === undefined) return "not in the packet";
  return pages.first === pages.last ? String(pages.first) : `${pages.first}\u2013${pages.last}`;
}
