// CheckedCase and the counted packet in, the internal control sheet out: how ready the packet is, why this address,
// who signs where, how to assemble, what grows stale when, what was left out. It is never mailed and never part of
// the packet. Must not decide anything that an earlier stage has decided, and must not promise a time.
import type { TypesetPart } from "../blocks/packet-part.ts";
import { fullName } from "../case/full-name.ts";
import { isForWholeFamily } from "../case/merge-member-problems.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import { formatDay } from "../date.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { addressTables } from "./control-sheet/address.ts";
import { assemblyView } from "./control-sheet/assembly.ts";
import { isForScanner, scanTable } from "./control-sheet/before-scanning.ts";
import { familyLine } from "./control-sheet/family.ts";
import { dayTable } from "./control-sheet/days.ts";
import { evidenceTable, leftOutTable } from "./control-sheet/left-out.ts";
import { filesTable } from "./control-sheet/files.ts";
import { readinessTable } from "./control-sheet/readiness.ts";
import { refilingView } from "./control-sheet/refiling.ts";
import { signatureTable } from "./control-sheet/signatures.ts";
import type { PacketSummary } from "./packet-summary.ts";
import type { Templates } from "./templates.ts";
import { fillTemplate } from "./template/fill-template.ts";
import { words } from "./template/template-value.ts";

export function makeControlSheet(
  checked: CheckedCase,
  summary: PacketSummary,
  templates: Templates,
  rulebook: Rulebook,
): Outcome<readonly TypesetPart[]> {
  const problems = summary.problems.filter((found) => !isForWholeFamily(checked, found));
  const count = (severity: string) => problems.filter((found) => found.severity === severity).length;
  const filled = fillTemplate(templates, "control-sheet", {
    caseId: words(checked.case.caseId, "/caseId"),
    beneficiary: words(fullName(checked.case.beneficiary.name), "/beneficiary/name"),
    filingOn: formatDay(checked.filingOn),
    sheets: summary.sheets,
    isDraft: summary.isDraft,
    isReady: !summary.isDraft && count("stop") + count("error") === 0,
    errors: count("stop") + count("error"),
    warnings: count("warning"),
    files: filesTable(summary),
    isInVolumes: (summary.files?.files.length ?? 1) > 1,
    readiness: readinessTable(problems.filter((found) => !isForScanner(found))),
    beforeScanning: scanTable(problems),
    address: addressTables(checked),
    signatures: signatureTable(checked, summary),
    assembly: assemblyView(checked),
    days: dayTable(checked, rulebook),
    evidence: evidenceTable(checked),
    leftOut: leftOutTable(checked),
    refiling: refilingView(checked),
    family: familyLine(checked),
    isUscis: checked.route.agency === "USCIS",
    isDetained: checked.route.kind === "ice-detained",
    mayFileOnline: checked.route.kind === "uscis-lockbox" && checked.route.filingFee.kind !== "waiver-requested",
  });
  if (!filled.ok) return fail(filled.problems);
  return succeed(
    [
      {
        kind: "typeset",
        id: "control-sheet",
        title: "Control sheet",
        look: "sheet",
        blocks: filled.value,
        inOutline: true,
      },
    ],
    filled.problems,
  );
}
