import { fullName } from "../../case/full-name.ts";
import { resolveSponsors } from "../../case/sponsors.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { type Row, wordTable } from "../control-sheet/table.ts";
import { type MemberPacket, memberOf } from "./member-packet.ts";

/** What each packet calls petitioner, sponsors and the other members: a word too many or too few is seen here. */
export function relationTable(packets: readonly MemberPacket[]) {
  const people = new Map<string, Map<string, string>>();
  for (const one of packets) {
    for (const [person, relationship] of relationsOf(one.checked)) {
      const row = people.get(person) ?? new Map<string, string>();
      row.set(memberOf(one), relationship);
      people.set(person, row);
    }
  }
  return wordTable(
    [["Person", 4], ...packets.map((one): readonly [string, number] => [`In the packet of ${memberOf(one)}`, 3])],
    [...people].map(([person, row]): Row => [person, ...packets.map((one) => row.get(memberOf(one)) ?? "")]),
  );
}

function relationsOf({ case: the, family }: CheckedCase): readonly (readonly [person: string, relationship: string])[] {
  const { beneficiary, petitioner } = the;
  return [
    ...(petitioner === "beneficiary"
      ? []
      : [[`${fullName(petitioner.name)}, petitioner`, petitioner.relationship] as const]),
    ...resolveSponsors(the).flatMap(({ name, organization, isPetitioner, relationship }) =>
      isPetitioner ? [] : [[`${organization ?? fullName(name)}, sponsor`, relationship] as const],
    ),
    [fullName(beneficiary.name), "the beneficiary"],
    ...(family?.others ?? []).map(({ name, relationship }) => [fullName(name), relationship] as const),
  ];
}
