import type { LabelledExhibit } from "../../checklist/checklist.ts";
import { compareLabels } from "../../checklist/exhibit-label.ts";
import { type Row, wordTable } from "../control-sheet/table.ts";
import { listPhrase } from "../grammar/list-phrase.ts";
import { type MemberPacket, memberOf } from "./member-packet.ts";

/** Every exhibit of the family, with the packets that hold it. */
export function sharedExhibitTable(packets: readonly MemberPacket[]) {
  const all = new Map<string, { readonly labelled: LabelledExhibit; readonly members: string[] }>();
  for (const one of packets) {
    for (const labelled of one.checked.exhibits) {
      const entry = all.get(labelled.label) ?? { labelled, members: [] };
      entry.members.push(memberOf(one));
      all.set(labelled.label, entry);
    }
  }
  const rows = [...all.values()].toSorted((a, b) => compareLabels(a.labelled.label, b.labelled.label));
  return wordTable(
    [
      ["Exhibit", 1.2],
      ["Document", 7],
      ["In the packets", 4],
    ],
    rows.map(({ labelled, members }): Row => [
      labelled.label,
      labelled.exhibit.title,
      members.length === packets.length ? "all" : members.length === 1 ? `${members[0]} only` : listPhrase(members),
    ]),
  );
}
