import { findOffice } from "../../case/read-office.ts";
import { type Day, formatDay } from "../../date.ts";
import { type StaleGroup, groupStaleRules, listStaleRules } from "../../rules/stale-rule.ts";
import { openRules } from "../open-rules.ts";
import { styled } from "../output.ts";
import { report } from "../report.ts";
import { today } from "../today.ts";
import { wrapText } from "../wrap-text.ts";

/** Says which rules should be looked up again, and where. */
export async function doctorCommand(options: {
  readonly filingDate?: Day;
  readonly office?: string;
  readonly json?: boolean;
}): Promise<void> {
  const on = options.filingDate ?? today();
  const officePath = options.office ?? findOffice(process.cwd());
  report({
    command: "doctor",
    path: officePath ?? "the rules",
    options,
    outcome: await openRules(officePath),
    locate: (found) => (found.file === undefined ? undefined : { file: found.file }),
    result: ({ rulebook }) => ({ on, stale: listStaleRules(rulebook, on) }),
    says: ({ rulebook }) => formatGroups(groupStaleRules(listStaleRules(rulebook, on)), on),
  });
}

const reasonWords: Readonly<Record<StaleGroup["reasons"][number], string>> = {
  unconfirmed: "no source was found that a packet may rest on",
  expired: "its last day is past",
  "not-checked-lately": "not checked for long",
  "checked-later": "checked only after that day",
};

function formatGroups(groups: readonly StaleGroup[], on: Day): string {
  if (groups.length === 0) return `On ${formatDay(on)} every rule was checked recently enough.`;
  const lines = groups.map(({ section, ids, reasons, ageDays, checkedOn, mostDays, look, source }) => {
    const few = ids.length > 6 ? `${ids.slice(0, 6).join(", ")} and ${ids.length - 6} more` : ids.join(", ");
    return [
      styled("bold", `${section}: `) + wrapText(few, 80, "    "),
      `    ${reasons.map((reason) => reasonWords[reason]).join("; ")}`,
      `    checked ${checkedOn}, ${ageDays} days before (limit ${mostDays}); source: ${wrapText(source, 60, "      ")}`,
      `    look at: ${wrapText(look, 80, "      ")}`,
    ].join("\n");
  });
  return [`Look these up again before relying on them on ${formatDay(on)}:`, "", lines.join("\n\n")].join("\n");
}
