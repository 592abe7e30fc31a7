// The packets of a family, each made, in; the sheet that lists them for the office out: who, where to, with which fee,
// what they share, who signs in which, how to mail them. It names papers of all members, so it is never mailed.
// Must not decide anything that a packet has decided.
import type { TypesetPart } from "../blocks/packet-part.ts";
import { fullName } from "../case/full-name.ts";
import { formatDay } from "../date.ts";
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import { familyAddresses } from "./family-cover-sheet/addresses.ts";
import { sharedExhibitTable } from "./family-cover-sheet/exhibits.ts";
import type { MemberPacket } from "./family-cover-sheet/member-packet.ts";
import { packetTable } from "./family-cover-sheet/packets.ts";
import { relationTable } from "./family-cover-sheet/relations.ts";
import { signerTable } from "./family-cover-sheet/signers.ts";
import { numberWords } from "./grammar/number-words.ts";
import { fillTemplate } from "./template/fill-template.ts";
import { words } from "./template/template-value.ts";
import type { Templates } from "./templates.ts";

/** @param problems those of all packets, each once */
export function makeFamilyCoverSheet(
  packets: readonly MemberPacket[],
  problems: readonly Problem[],
  templates: Templates,
  { draft }: { readonly draft: boolean },
): Outcome<readonly TypesetPart[]> {
  const [first] = packets;
  if (first === undefined) return succeed([]);
  const { family, filingOn } = first.checked;
  const count = (...severities: readonly string[]) =>
    problems.filter(({ severity }) => severities.includes(severity)).length;
  const addresses = familyAddresses(packets);
  const filled = fillTemplate(templates, "family-cover-sheet", {
    familyId: words(family?.familyId ?? "", "/caseId"),
    names: packets.map(({ checked }) => words(fullName(checked.case.beneficiary.name), "/beneficiary/name")),
    filingOn: formatDay(filingOn),
    packetCount: numberWords(packets.length),
    isDraft: draft,
    errors: count("stop", "error"),
    warnings: count("warning"),
    packets: packetTable(packets),
    addresses,
    hasSeveralAddresses: addresses.length > 1,
    relations: relationTable(packets),
    exhibits: sharedExhibitTable(packets),
    signers: signerTable(packets),
  });
  if (!filled.ok) return fail(filled.problems);
  return succeed(
    [
      {
        kind: "typeset",
        id: "family-cover-sheet",
        title: "Family cover sheet",
        look: "sheet",
        blocks: filled.value,
        inOutline: true,
      },
    ],
    filled.problems,
  );
}
