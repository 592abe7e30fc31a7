// The fixed pieces of a letter: its head, its address, its signature.
import type { Block, SignatureBlock } from "../../blocks/block.ts";
import type { Inline } from "../../blocks/inline.ts";
import type { Address } from "../../case/person.ts";
import { fullName } from "../../case/full-name.ts";
import { blocks, type BlocksValue } from "../template/template-value.ts";
import { addressLines, linesInlines } from "./address-value.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import type { DocumentContext } from "./document-context.ts";

interface Sender {
  readonly name: string;
  readonly pointer: string;
  readonly lines: readonly string[];
  readonly isOffice: boolean;
}

/** The office's letterhead where its representative signs, else the name and address of whoever files. */
export function letterheadBlocks(context: DocumentContext): BlocksValue {
  const sender = findSender(context);
  const name: Inline = {
    kind: "text",
    text: sender.name,
    style: "bold",
    ...(sender.pointer === "" ? {} : { pointer: sender.pointer }),
  };
  const lines = linesInlines(sender.lines);
  const inlines: Inline[] = lines.length === 0 ? [name] : [name, { kind: "line-break" }, ...lines];
  const head: Block = {
    kind: "paragraph",
    inlines,
    tone: "address",
    align: sender.isOffice ? "center" : "left",
    keepTogether: true,
  };
  return blocks(sender.isOffice ? [head, { kind: "rule" }] : [head]);
}

function findSender({ checked, speaker }: DocumentContext): Sender {
  const { office, case: file } = checked;
  if (speaker.is === "representative") {
    const { letterhead, representative } = office;
    return {
      name: letterhead?.name ?? representative?.organization ?? speaker.name,
      pointer: "",
      lines: [
        ...(letterhead?.lines ?? []),
        ...postal(letterhead?.address),
        ...contact(letterhead?.phone ?? representative?.phone, letterhead?.email ?? representative?.email),
      ],
      isOffice: true,
    };
  }
  if (file.petitioner !== "beneficiary") {
    const { petitioner } = file;
    return {
      name: fullName(petitioner.name),
      pointer: "/petitioner/name",
      lines: [
        ...[petitioner.title, petitioner.organization].filter((line) => line !== undefined),
        ...postal(petitioner.address),
        ...contact(petitioner.phone, petitioner.email),
      ],
      isOffice: false,
    };
  }
  const { beneficiary } = file;
  const { whereabouts } = beneficiary;
  if (whereabouts.kind === "detained") {
    const { name, address } = whereabouts.facility;
    return {
      name: speaker.name,
      pointer: speaker.pointer,
      lines: [name, ...postal(beneficiary.address ?? address)],
      isOffice: false,
    };
  }
  const home = whereabouts.kind === "outside-us" || whereabouts.kind === "in-us" ? whereabouts.address : undefined;
  return { name: speaker.name, pointer: speaker.pointer, lines: postal(beneficiary.address ?? home), isOffice: false };
}

function postal(address: Address | undefined): string[] {
  return address === undefined ? [] : addressLines(address);
}

function contact(phone: string | undefined, email: string | undefined): string[] {
  const line = [phone, email].filter((part) => part !== undefined).join(" \u00B7 ");
  return line === "" ? [] : [line];
}

/** The address as on the envelope, with the deportation officer's line where the name is known. */
export function recipientBlocks(context: DocumentContext): BlocksValue {
  return blocks([{ kind: "paragraph", tone: "address", keepTogether: true, inlines: recipientInlines(context) }]);
}

function recipientInlines({ checked }: DocumentContext): Inline[] {
  const { whereabouts } = checked.case.beneficiary;
  const officer = whereabouts.kind === "detained" ? whereabouts.deportationOfficer : undefined;
  const address = checked.route.mailingAddress;
  // Only a draft can come here without an address; routing has reported it.
  if (address === undefined) return [{ kind: "text", text: "ADDRESS NOT KNOWN", style: "bold" }];
  const lines = linesInlines(address.lines);
  if (officer === undefined || address.lines.some((line) => line.includes(officer))) return lines;
  const attention: Inline[] = [
    { kind: "line-break" },
    { kind: "text", text: "Attn: Deportation Officer ", style: "regular" },
    { kind: "text", text: officer, style: "regular", pointer: "/beneficiary/whereabouts/deportationOfficer" },
  ];
  // The officer's line stands below the first line, the addressee, where the post expects it.
  const afterFirst = lines.findIndex((inline) => inline.kind === "line-break");
  return afterFirst < 0
    ? [...lines, ...attention]
    : [...lines.slice(0, afterFirst), ...attention, ...lines.slice(afterFirst)];
}

const carrierNames = { usps: "the U.S. Postal Service", fedex: "FedEx", ups: "UPS", dhl: "DHL" } as const;

/** "FedEx"; undefined where nobody has said who carries the envelope. */
export function carrierName({ case: the, office }: CheckedCase): string | undefined {
  const carrier = the.filing.carrier ?? office.carrier;
  return carrier === undefined ? undefined : carrierNames[carrier];
}

/** A rule for the speaker's ink, the name and what the speaker is. */
export function signatureBlock(context: DocumentContext, dated: boolean): SignatureBlock {
  const { speaker } = context;
  return {
    kind: "signature",
    name: [
      {
        kind: "text",
        text: speaker.name,
        style: "regular",
        ...(speaker.pointer === "" ? {} : { pointer: speaker.pointer }),
      },
    ],
    below: describeSpeaker(context).map((text) => [{ kind: "text", text, style: "regular" }]),
    dated,
  };
}

/** What stands below the signature: "Petitioner", "Attorney for the petitioner" with the licence. */
function describeSpeaker({ checked, speaker }: DocumentContext): string[] {
  const { petitioner } = checked.case;
  switch (speaker.is) {
    case "representative": {
      const { representative } = checked.office;
      const client = petitioner === "beneficiary" ? "beneficiary" : "petitioner";
      const role = representative?.kind === "accredited-representative" ? "Accredited representative" : "Attorney";
      const licence = [
        representative?.licensingAuthority,
        representative?.barNumber === undefined ? undefined : `No. ${representative.barNumber}`,
      ];
      return [
        `${role} for the ${client}`,
        representative?.organization,
        licence.filter((part) => part !== undefined).join(", "),
      ].filter((line) => line !== undefined && line !== "") as string[];
    }
    case "petitioner":
      if (petitioner === "beneficiary") return ["Petitioner"];
      return [
        "Petitioner",
        [petitioner.title, petitioner.organization].filter((part) => part !== undefined).join(", "),
      ].filter((line) => line !== "");
    case "beneficiary":
      return [petitioner === "beneficiary" ? "Petitioner and beneficiary" : "Beneficiary"];
    case "parent":
      return [
        `${speaker.parent?.relation === "legal-guardian" ? "Legal guardian" : speaker.parent?.relation === "mother" ? "Mother" : "Father"} of the beneficiary, a child under 14, signing for the child`,
      ];
  }
}
