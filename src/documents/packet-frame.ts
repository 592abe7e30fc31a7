import type { PacketFrame } from "../blocks/packet-part.ts";
import { familyFirst, fullName } from "../case/full-name.ts";
import { formatANumber } from "../case/identifiers.ts";
import type { CheckedCase } from "../checklist/checklist.ts";

/** What is the same on every sheet of the packet: title, day, and on ICE packets who it is about. */
export function makePacketFrame(checked: CheckedCase, options: { readonly draft: boolean }): PacketFrame {
  const { beneficiary } = checked.case;
  const identityLine = identify(checked);
  return {
    pageWords: "Packet page",
    title: `Humanitarian parole packet: ${fullName(beneficiary.name)}`,
    subject: checked.case.caseId,
    createdOn: checked.filingOn,
    ...(checked.office.letterhead === undefined ? {} : { author: checked.office.letterhead.name }),
    ...(identityLine === undefined ? {} : { identityLine }),
    ...(options.draft ? { watermark: "DRAFT — NOT FOR FILING" } : {}),
  };
}

/** Name, A-Number and facility on every page of a packet to ICE: good practice, no rule asks for it. */
function identify({ case: { beneficiary }, route }: CheckedCase): string | undefined {
  if (route.agency !== "ICE") return undefined;
  const parts = [
    familyFirst(beneficiary.name),
    beneficiary.aNumber === undefined ? undefined : formatANumber(beneficiary.aNumber),
    route.facility?.name,
  ];
  return parts.filter((part) => part !== undefined).join("  ·  ");
}

/** The sheet that lists the packets of a family: the office's own as well. */
export function makeFamilySheetFrame({ case: { caseId }, family, filingOn }: CheckedCase): PacketFrame {
  const id = family?.familyId ?? caseId;
  return {
    pageWords: "Family cover sheet, not part of any packet: page",
    title: `Family cover sheet: ${id}`,
    subject: id,
    createdOn: filingOn,
  };
}

/** The control sheet is the office's own: it says so at every foot, and counts its own pages. */
export function makeControlSheetFrame(checked: CheckedCase): PacketFrame {
  return {
    pageWords: "Control sheet, not part of the packet: page",
    title: `Control sheet: ${fullName(checked.case.beneficiary.name)}`,
    subject: checked.case.caseId,
    createdOn: checked.filingOn,
  };
}
