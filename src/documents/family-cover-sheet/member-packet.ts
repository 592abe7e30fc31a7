import type { CheckedCase } from "../../checklist/checklist.ts";

/** A packet of a family, made. */
export interface MemberPacket {
  readonly checked: CheckedCase;
  readonly packet: { readonly pages: number };
}

/** By which the sheet and the folders call a packet. */
export function memberOf({ checked }: Pick<MemberPacket, "checked">): string {
  return checked.family?.memberId ?? checked.case.caseId;
}
