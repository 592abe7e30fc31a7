// The labels that a case's final packet has frozen, from its manifest on the disk.
import { parseFamilyManifest, parsePriorManifest } from "../case/parse-case.ts";
import type { PriorManifest } from "../case/prior-manifest.ts";
import { readParsed } from "../case/read-parsed.ts";
import type { FrozenLabel } from "../checklist/frozen-label.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";

/** The packets of which the case's is one, and whose receipt holds all their labels. */
interface FamilyPackets {
  /** Of the receipt, made or not. */
  readonly path: string;
  readonly familyId: string;
  readonly memberId: string;
}

/**
 * Reads them; none where no final packet was made.
 * @param path of the final packet's manifest, made or not
 * @param family where the case is that of a member: a manifest that is gone leaves the member's labels in the receipt
 */
export async function readFrozenLabels(
  path: string,
  caseId: string,
  family?: FamilyPackets,
): Promise<Outcome<readonly FrozenLabel[]>> {
  const read = await readParsed({ path }, parsePriorManifest);
  if (!read.ok) {
    if (!read.problems.some(isMissing)) return refuse("broken");
    return family === undefined ? succeed([]) : readMemberLabels(family);
  }
  const manifest = read.value.value;
  if (manifest.draft) return refuse("draft");
  return manifest.caseId === caseId ? succeed(listLabels(manifest)) : refuse("another-case");
}

async function readMemberLabels({ path, familyId, memberId }: FamilyPackets): Promise<Outcome<readonly FrozenLabel[]>> {
  const read = await readParsed({ path }, parseFamilyManifest);
  if (!read.ok) return read.problems.some(isMissing) ? succeed([]) : refuse("broken");
  const { draft, familyId: found, labels } = read.value.value;
  if (draft) return refuse("draft");
  if (found !== familyId) return refuse("another-case");
  return succeed(labels.flatMap(({ members, ...label }) => (members.includes(memberId) ? [label] : [])));
}

function isMissing({ code }: Problem): boolean {
  return code === "json-file-missing";
}

function refuse(reason: "broken" | "another-case" | "draft"): Outcome<never> {
  return fail([problem("final-manifest-unreadable", "", { reason })]);
}

function listLabels({ labels, exhibits }: PriorManifest): readonly FrozenLabel[] {
  return (
    labels ??
    exhibits.map(({ label, id, parts }) => ({
      label,
      id,
      sha256: parts.find(({ role }) => role === "original")?.sha256,
      issue: 1,
    }))
  );
}
