// CheckedCase, laid-out packet and bytes in; the manifest out: what the packet was made from and what stands where.
// Decides nothing. Must not hold the clock or the machine: the same input gives the same manifest.
import { createHash } from "node:crypto";
import type { PriorFiling } from "../case/prior-filing.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
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
  readonly filingOn: string;
  readonly draft: boolean;
  readonly packet: FileRecord & { readonly pages: number };
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
    readonly parts: readonly { readonly role: string; readonly sha256: string; readonly pages?: string }[];
    /** After a denial: whether it was enclosed to an earlier request. */
    readonly submission?: "new" | "previous" | "in-part";
  }[];
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

/** A file that the packet was made from, as it was read. */
export interface InputFile {
  readonly role: Manifest["inputs"][number]["role"];
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** A file that was hashed while it was made. */
interface HashedFile {
  readonly byteLength: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface ManifestFacts {
  readonly generator: string;
  readonly checked: CheckedCase;
  readonly draft: boolean;
  readonly packet: { readonly name: string; readonly written: HashedFile; readonly laidOut: LaidOutPacket };
  readonly controlSheet: { readonly name: string; readonly written: HashedFile };
  readonly inputs: readonly InputFile[];
  readonly templates: Manifest["templates"];
  readonly rulebook: Rulebook;
  readonly opened: readonly OpenedFile[];
}

export function makeManifest(facts: ManifestFacts): Manifest {
  const { checked, packet, controlSheet } = facts;
  const { mailingAddress, kind, rule } = checked.route;
  const formFiles = new Set(checked.case.forms.map((form) => form.file));
  return {
    manifestVersion: 1,
    generator: facts.generator,
    caseId: checked.case.caseId,
    filingOn: checked.filingOn,
    draft: facts.draft,
    packet: { ...recordMade(packet), pages: packet.laidOut.sheets.length },
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
    exhibits: checked.exhibits.map(({ label, exhibit, parts, submission }) => ({
      label,
      id: exhibit.id,
      firstPage: (packet.laidOut.anchors.get(`exhibit:${exhibit.id}`)?.sheet ?? -1) + 1,
      pages: parts.reduce((sum, part) => sum + part.pages.length, 0),
      parts: parts.map(({ role, file }) => ({
        role,
        sha256: file.sha256,
        ...(role === "original" && exhibit.pages !== undefined ? { pages: exhibit.pages } : {}),
      })),
      ...(submission === undefined ? {} : { submission: submission.kind }),
    })),
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

function recordMade({ name, written }: { readonly name: string; readonly written: HashedFile }): FileRecord {
  return { name, sha256: written.sha256, bytes: written.byteLength };
}

function recordFile(name: string, bytes: Uint8Array | string): FileRecord {
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
