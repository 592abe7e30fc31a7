// The packets of a family in; the receipt of them all out. Decides nothing. Internal, as it names all members' exhibits;
// the receipt of each packet names its own only.
import type { CheckedCase } from "../checklist/checklist.ts";
import { compareLabels } from "../checklist/exhibit-label.ts";
import type { FrozenLabel } from "../checklist/frozen-label.ts";
import {
  type FileRecord,
  type HashedFile,
  type InputFile,
  type Manifest,
  manifestText,
  recordFile,
  recordMade,
} from "./manifest.ts";

export interface FamilyManifest {
  /** Version of this file's form. */
  readonly familyManifestVersion: 1;
  readonly generator: string;
  readonly familyId: string;
  readonly filingOn: string;
  readonly draft: boolean;
  readonly coverSheet: FileRecord;
  /** What the packets were made from, beside what each manifest names. */
  readonly inputs: readonly (FileRecord & { readonly role: string })[];
  /** In the order of the file. */
  readonly members: readonly {
    readonly member: string;
    readonly caseId: string;
    /** Below the folder of the family. */
    readonly folder: string;
    readonly route: Manifest["route"];
    readonly packet: Manifest["packet"];
    readonly controlSheet: FileRecord;
    readonly manifest: FileRecord;
  }[];
  /**
   * Every label that the final packets of the family have given, in use or not, with the members in whose packets it
   * stands or stood; later packets keep them.
   */
  readonly labels: readonly (FrozenLabel & { readonly members: readonly string[] })[];
}

export interface FamilyFacts {
  readonly generator: string;
  readonly draft: boolean;
  readonly familyId: string;
  readonly packets: readonly { readonly checked: CheckedCase; readonly manifest: Manifest }[];
  readonly coverSheet: HashedFile;
  readonly inputs: readonly InputFile[];
  readonly names: { readonly familySheet: string; readonly manifest: string };
}

export function makeFamilyManifest(facts: FamilyFacts): FamilyManifest {
  const { packets, names } = facts;
  const labels = new Map<string, FrozenLabel & { readonly members: string[] }>();
  for (const { checked } of packets) {
    for (const given of checked.labels) {
      const entry = labels.get(given.label) ?? { ...given, members: [] };
      entry.members.push(checked.family?.memberId ?? "");
      labels.set(given.label, entry);
    }
  }
  return {
    familyManifestVersion: 1,
    generator: facts.generator,
    familyId: facts.familyId,
    filingOn: packets[0]?.manifest.filingOn ?? "",
    draft: facts.draft,
    coverSheet: recordMade({ name: names.familySheet, written: facts.coverSheet }),
    inputs: facts.inputs.map(({ role, name, bytes }) => ({ role, ...recordFile(name, bytes) })),
    members: packets.map(({ checked, manifest }) => ({
      member: checked.family?.memberId ?? "",
      caseId: manifest.caseId,
      folder: checked.family?.memberId ?? "",
      route: manifest.route,
      packet: manifest.packet,
      controlSheet: manifest.controlSheet,
      manifest: recordFile(names.manifest, manifestText(manifest)),
    })),
    labels: [...labels.values()].toSorted((a, b) => compareLabels(a.label, b.label)),
  };
}
