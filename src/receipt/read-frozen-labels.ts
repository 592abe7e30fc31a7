// The labels that a case's final packet has frozen, from its manifest on the disk.
import { parsePriorManifest } from "../case/parse-case.ts";
import type { PriorManifest } from "../case/prior-manifest.ts";
import { readParsed } from "../case/read-parsed.ts";
import type { FrozenLabel } from "../checklist/frozen-label.ts";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

/**
 * Reads them; none where no final packet was made.
 * @param path of the final packet's manifest, made or not
 */
export async function readFrozenLabels(path: string, caseId: string): Promise<Outcome<readonly FrozenLabel[]>> {
  const read = await readParsed({ path }, parsePriorManifest);
  if (!read.ok) {
    if (read.problems.some(({ code }) => code === "json-file-missing")) return succeed([]);
    return refuse("broken");
  }
  const manifest = read.value.value;
  if (manifest.draft) return refuse("draft");
  return manifest.caseId === caseId ? succeed(listLabels(manifest)) : refuse("another-case");
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
