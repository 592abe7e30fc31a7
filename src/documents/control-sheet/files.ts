import type { PacketSummary, SummarizedFile } from "../packet-summary.ts";
import type { BlocksValue } from "../template/template-value.ts";
import { rangeWords, volumeWords } from "../volume-contents.ts";
import { type Row, wordTable } from "./table.ts";

/** The files of a packet in volumes, and of the copy for e-mail; undefined where the packet is one file. */
export function filesTable({ files: all }: PacketSummary): BlocksValue | undefined {
  if (all === undefined || (all.files.length === 1 && all.emailCopy.length === 0)) return undefined;
  const { files, emailCopy } = all;
  return wordTable(
    [
      ["File", 4],
      ["Holds", 5],
      ["Packet pages", 2],
      ["Megabytes", 2],
    ],
    [
      ...(emailCopy.length === 0 ? [] : ["The packet"]),
      ...files.map(describeFile),
      ...(emailCopy.length === 0
        ? []
        : ["The copy for e-mail; not what is mailed on paper", ...emailCopy.map(describeFile)]),
    ],
  );
}

function describeFile({ name, written, volume }: SummarizedFile): Row {
  const pages = rangeWords({ first: volume.firstPage, last: volume.lastPage });
  return [name, volumeWords(volume), pages, (Math.ceil(written.byteLength / 100_000) / 10).toFixed(1)];
}
