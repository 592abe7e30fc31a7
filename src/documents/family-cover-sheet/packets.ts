import { familyFirst } from "../../case/full-name.ts";
import type { FilingFee } from "../../routing/routed-case.ts";
import { formatUsd } from "../../us-dollars.ts";
import { type Row, wordTable } from "../control-sheet/table.ts";
import { type MemberPacket, memberOf } from "./member-packet.ts";

const routeWords = {
  "uscis-lockbox": "USCIS lockbox",
  "ice-in-proceedings": "ICE field office, in removal proceedings",
  "ice-detained": "ICE field office, detained",
} as const;

/** Each packet with its person, way, pages and fee. */
export function packetTable(packets: readonly MemberPacket[]) {
  return wordTable(
    [
      ["Packet", 2],
      ["Beneficiary", 4],
      ["Goes to", 4],
      ["Pages", 1.2],
      ["Fee", 3.4],
    ],
    packets.map((one): Row => {
      const { route, case: the } = one.checked;
      return [
        memberOf(one),
        familyFirst(the.beneficiary.name),
        routeWords[route.kind],
        String(one.packet.pages),
        feeWords(route.filingFee),
      ];
    }),
  );
}

function feeWords({ kind, amountUsd, paymentForm }: FilingFee): string {
  switch (kind) {
    case "due":
      return [
        amountUsd === undefined ? "due; amount not known" : formatUsd(amountUsd),
        ...(paymentForm === undefined ? [] : [`Form ${paymentForm}`]),
      ].join(", ");
    case "waiver-requested":
      return "waiver asked for, Form I-912";
    case "exempt":
      return "none: exempt";
    case "none":
      return "none";
  }
}
