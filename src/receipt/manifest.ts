// CheckedCase, laid-out packet and bytes in; the manifest out: what the packet was made from and what stands where.
// Decides nothing. Must not hold the clock or the machine: the same input gives the same manifest.
import { createHash } from "node:crypto";
import type { PriorFiling } from "../case/prior-filing.ts";
import type { CheckedCase, LabelledExhibit } from "../checklist/checklist.ts";
import { countSheets } from "../checklist/exhibit-runs.ts";
import type { FrozenLabel } from "../checklist/frozen-label.ts";
import type { MailingAddress } from "../routing/routed-case.ts";
import type { OpenedFile } from "../exhibits/opened-file.ts";
import type { LaidOutPacket } from "../layout/page.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { hashRules } from "./hash-rules.ts";

export interface Manifest {
  /** Version of this file's form. */
  readonly manifestVersion: 1;
  readonly generator: string;
  readonly caseId: string;
  /** Where the packet is that of a family's member. */
  readonly family?: { readonly familyId: string; readonly member: string };
  readonly filingOn: string;
  readonly draft: boolean;
  /**
   * The packet. One in volumes is recorded as if they were one file: the hash is that of their bytes one after another.
   */
  readonly packet: FileRecord & { readonly pages: number };
  /** The volumes that were written in place of one file. */
  readonly volumes?: readonly VolumeRecord[];
  /** The copy for e-mail, one file or volumes. */
  readonly emailCopy?: readonly VolumeRecord[];
  readonly controlSheet: FileRecord;
  readonly route: {
    readonly kind: string;
    readonly rule: string;
    /** Left out in a draft that has no address yet. */
    readonly mailingAddress?: {
      readonly id: string;
      readonly lines: readonly string[];
      readonly checkedOn: string;
      readonly confidence: string;
      readonly source: string;
      readonly confirmedBy?: string;
    };
  };
  /** Everything the packet was made from, with the hash of its bytes. */
  readonly inputs: readonly (FileRecord & { readonly role: "case" | "office" | "rules" | "form" | "exhibit" })[];
  /** The templates that were used or could have been, whose they are, and the hash of each text. */
  readonly templates: readonly {
    readonly name: string;
    readonly from: "built-in" | "office";
    readonly sha256: string;
  }[];
  /** Hash of all rules as they stood, the office's own laid over ours. */
  readonly rulesSha256: string;
  readonly exhibits: readonly {
    readonly label: string;
    readonly id: string;
    readonly firstPage: number;
    readonly pages: number;
    /** The files that are bound, in their order; `pages` where the case takes only some ("1-3"). A new request after a denial compares by them. */
    readonly parts: readonly {
      readonly role: string;
      readonly file: string;
      readonly sha256: string;
      readonly pages?: string;
    }[];
    /** After a denial: whether it was enclosed to an earlier request. */
    readonly submission?: "new" | "previous" | "in-part";
  }[];
  /**
   * Every label that the final packets of this case have given, in use or not; a later packet keeps them. `issue` says in
   * which of the packets it was first given.
   */
  readonly labels: readonly FrozenLabel[];
  /** The denied requests that this one follows, oldest first. */
  readonly priorFilings?: readonly {
    readonly receipt?: string;
    readonly filedOn: string;
    readonly deniedOn: string;
    readonly packetSha256?: string;
  }[];
  /** Bookmarks of the packet with their pages, from 1. */
  readonly pageMap: readonly { readonly title: string; readonly page: number }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly pointer: string;
    readonly confirmedBy?: string;
  }[];
}

export interface FileRecord {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface VolumeRecord extends FileRecord {
  /** Packet pages, from 1; the contents page in front of a volume is not counted. */
  readonly firstPage: number;
  readonly pages: number;
  /** Labels. */
  readonly exhibits: readonly string[];
}

/** A file of the packet, for the manifest. */
interface PacketFileFacts {
  readonly name: string;
  readonly written: HashedFile & { readonly chunks: readonly Uint8Array[] };
  readonly volume: {
    readonly firstPage: number;
    readonly lastPage: number;
    readonly exhibits: readonly { readonly label: string }[];
  };
}

/** A file that the packet was made from, as it was read. */
export interface InputFile {
  readonly role: Manifest["inputs"][number]["role"];
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** A file that was hashed while it was made. */
export interface HashedFile {
  readonly byteLength: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface ManifestFacts {
  readonly generator: string;
  readonly checked: CheckedCase;
  readonly draft: boolean;
  readonly packet: {
    readonly name: string;
    readonly laidOut: LaidOutPacket;
    readonly files: readonly PacketFileFacts[];
    readonly emailCopy: readonly PacketFileFacts[];
  };
  readonly controlSheet: { readonly name: string; readonly written: HashedFile };
  readonly inputs: readonly InputFile[];
  readonly templates: Manifest["templates"];
  readonly rulebook: Rulebook;
  readonly opened: readonly OpenedFile[];
}

/** The files beside the manifest that it records. */
export function listRecordedFiles({ controlSheet, packet, volumes, emailCopy = [] }: Manifest): readonly FileRecord[] {
  return [controlSheet, ...(volumes ?? [packet]), ...emailCopy];
}

export function makeManifest(facts: ManifestFacts): Manifest {
  const { checked, packet, controlSheet } = facts;
  const { mailingAddress, kind, rule } = checked.route;
  const formFiles = new Set(checked.case.forms.map((form) => form.file));
  return {
    manifestVersion: 1,
    generator: facts.generator,
    caseId: checked.case.caseId,
    ...(checked.family === undefined
      ? {}
      : { family: { familyId: checked.family.familyId, member: checked.family.memberId } }),
    filingOn: checked.filingOn,
    draft: facts.draft,
    packet: { ...recordPacket(packet.name, packet.files), pages: packet.laidOut.sheets.length },
    ...(packet.files.length < 2 ? {} : { volumes: packet.files.map(recordVolume) }),
    ...(packet.emailCopy.length === 0 ? {} : { emailCopy: packet.emailCopy.map(recordVolume) }),
    controlSheet: recordMade(controlSheet),
    route: {
      kind,
      rule: rule.id,
      ...(mailingAddress === undefined ? {} : { mailingAddress: recordAddress(mailingAddress) }),
    },
    inputs: [
      ...facts.inputs.map(({ role, name, bytes }) => ({ role, ...recordFile(name, bytes) })),
      ...facts.opened.map(({ id, sha256, byteLength }) => ({
        role: formFiles.has(id) ? ("form" as const) : ("exhibit" as const),
        name: id,
        sha256,
        bytes: byteLength,
      })),
    ],
    templates: facts.templates,
    rulesSha256: hashRules(facts.rulebook),
    exhibits: checked.exhibits.map((labelled) => recordExhibit(labelled, packet.laidOut)),
    labels: checked.labels,
    ...(checked.case.priorFilings.length === 0
      ? {}
      : { priorFilings: checked.case.priorFilings.map(recordPriorFiling) }),
    pageMap: packet.laidOut.outline
      .flatMap((entry) => [entry, ...entry.children])
      .map(({ title, sheet }) => ({ title, page: sheet + 1 })),
    findings: checked.problems.map(({ code, severity, pointer, confirmed }) => ({
      code,
      severity,
      pointer,
      ...(confirmed === undefined ? {} : { confirmedBy: confirmed.by }),
    })),
  };
}

function recordExhibit(
  labelled: LabelledExhibit,
  { anchors }: Pick<LaidOutPacket, "anchors">,
): Manifest["exhibits"][number] {
  const { label, exhibit, parts, submission } = labelled;
  return {
    label,
    id: exhibit.id,
    firstPage: (anchors.get(`exhibit:${exhibit.id}`)?.sheet ?? -1) + 1,
    pages: countSheets(labelled),
    parts: parts.map(({ role, file }) => ({
      role,
      file: file.id,
      sha256: file.sha256,
      ...recordPages(exhibit, role),
    })),
    ...(submission === undefined ? {} : { submission: submission.kind }),
  };
}

/** The pages that the case names for a part; nothing where it takes what is there. */
function recordPages(
  { pages, translation }: LabelledExhibit["exhibit"],
  role: LabelledExhibit["parts"][number]["role"],
): { readonly pages?: string } {
  const named = {
    original: pages,
    translation: translation?.pages,
    certificate: translation?.certificate?.pages,
  }[role];
  return named === undefined ? {} : { pages: named };
}

function recordPriorFiling({
  receipt,
  filedOn,
  deniedOn,
  previousManifest,
}: PriorFiling): NonNullable<Manifest["priorFilings"]>[number] {
  return {
    ...(receipt === undefined ? {} : { receipt }),
    filedOn,
    deniedOn,
    ...(previousManifest === undefined ? {} : { packetSha256: previousManifest.packetSha256 }),
  };
}

/** The text of the file that a manifest is written as. */
export function manifestText(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function recordPacket(name: string, files: readonly PacketFileFacts[]): FileRecord {
  const [only] = files;
  if (only !== undefined && files.length === 1) return recordMade(only);
  const hash = createHash("sha256");
  for (const { written } of files) for (const chunk of written.chunks) hash.update(chunk);
  const bytes = files.reduce((sum, { written }) => sum + written.byteLength, 0);
  return { name: name.replace(/\.pdf$/, "-volume-*.pdf"), sha256: hash.digest("hex"), bytes };
}

function recordVolume({ name, written, volume }: PacketFileFacts): VolumeRecord {
  return {
    ...recordMade({ name, written }),
    firstPage: volume.firstPage,
    pages: volume.lastPage - volume.firstPage + 1,
    exhibits: volume.exhibits.map(({ label }) => label),
  };
}

export function recordMade({ name, written }: { readonly name: string; readonly written: HashedFile }): FileRecord {
  return { name, sha256: written.sha256, bytes: written.byteLength };
}

export function recordFile(name: string, bytes: Uint8Array | string): FileRecord {
  return { name, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: Buffer.byteLength(bytes) };
}

function recordAddress({
  id,
  lines,
  checkedOn,
  confidence,
  source,
  confirmedBy,
}: MailingAddress): NonNullable<Manifest["route"]["mailingAddress"]> {
  return {
    id,
    lines,
    checkedOn,
    confidence,
    source: source.title,
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
  };
}
