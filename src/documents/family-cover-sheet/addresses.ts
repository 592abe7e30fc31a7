import { listPhrase } from "../grammar/list-phrase.ts";
import { blocks, type View } from "../template/template-value.ts";
import { linesInlines } from "../view/address-value.ts";
import { carrierName } from "../view/letter-blocks.ts";
import { type MemberPacket, memberOf } from "./member-packet.ts";

/** Each address and carrier with the packets that go there, in the order of the packets. */
export function familyAddresses(packets: readonly MemberPacket[]): readonly View[] {
  const groups = new Map<string, { readonly first: MemberPacket; readonly members: string[] }>();
  for (const one of packets) {
    const lines = one.checked.route.mailingAddress?.lines;
    const key = JSON.stringify([lines, carrierName(one.checked)]);
    const group = groups.get(key) ?? { first: one, members: [] };
    group.members.push(memberOf(one));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { checked }, members }) => {
    const address = checked.route.mailingAddress;
    return {
      members: listPhrase(members),
      isOne: members.length === 1,
      carrier: carrierName(checked),
      address:
        address === undefined
          ? undefined
          : blocks([
              {
                kind: "paragraph",
                tone: "address",
                indentPt: 18,
                keepTogether: true,
                inlines: linesInlines(address.lines),
              },
            ]),
    };
  });
}
