import { listSignatures } from "../control-sheet/signatures.ts";
import { plain, type Row, wordTable } from "../control-sheet/table.ts";
import { type MemberPacket, memberOf } from "./member-packet.ts";

/** Who signs in which packets, so that each person is asked once. */
export function signerTable(packets: readonly MemberPacket[]) {
  const signers = new Map<string, Map<string, Set<string>>>();
  for (const one of packets) {
    for (const { signer, title } of listSignatures(one.checked)) {
      const papers = signers.get(signer) ?? new Map<string, Set<string>>();
      signers.set(signer, papers);
      papers.set(memberOf(one), (papers.get(memberOf(one)) ?? new Set<string>()).add(shorten(title)));
    }
  }
  return wordTable(
    [
      ["", 0.5],
      ["Who signs", 4],
      ["In the packet of", 2.4],
      ["Papers", 6],
    ],
    [...signers].flatMap(([signer, papers]) =>
      [...papers].map(([member, titles], index): Row => [
        [{ kind: "checkbox", ticked: false }],
        [plain(index === 0 ? signer : "")],
        member,
        [...titles].join("; "),
      ]),
    ),
  );
}

/** "Form I-131" without the form's whole title, which the control sheet has. */
function shorten(title: string): string {
  return title.startsWith("Form ") ? title.replace(/,.*$/, "") : title;
}
