// Our rules and an office's own rule files in, the rulebook out: every rule with its history, from which the files
// beside this one answer what holds on a day.
//
// Decides which entry stands where an office lays its own over ours: the office's, for the whole history of that id.
// Must not answer for a day that no entry covers, read a disk or a clock, or take half of a bad rule file.
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import { type OverlayFile, readOverlay } from "./overlay.ts";
import type { RuleEntry } from "./rule-entry.ts";
import { type RuleTable, ownRules } from "./rule-files.ts";
import type { RuleSectionName } from "./rule-values.ts";

export interface Rulebook {
  readonly rules: RuleTable;
  /** The office's own rule files, in the order in which they were laid over ours. */
  readonly overlays: readonly LaidOverlay[];
}

export interface LaidOverlay {
  readonly name: string;
  /** Every rule that the file replaced or added. */
  readonly rules: readonly {
    readonly section: RuleSectionName;
    readonly id: string;
    readonly change: "replaced" | "added";
  }[];
}

/**
 * Opens the rulebook.
 * @param overlays the parsed JSON of the office's own rule files; a later file goes before an earlier one
 * @returns the rulebook, or every fault of every bad rule file
 */
export function openRulebook(overlays: readonly unknown[] = []): Outcome<Rulebook> {
  const problems: Problem[] = [];
  let rulebook: Rulebook = { rules: ownRules, overlays: [] };
  for (const [index, content] of overlays.entries()) {
    const read = readOverlay(content, index + 1);
    problems.push(...read.problems);
    if (read.ok) rulebook = layOver(rulebook, read.value);
  }
  return problems.some((found) => found.severity === "stop") ? fail(problems) : succeed(rulebook, problems);
}

function layOver(rulebook: Rulebook, file: OverlayFile): Rulebook {
  const rules: Record<string, readonly RuleEntry[]> = { ...rulebook.rules };
  const changes: LaidOverlay["rules"][number][] = [];
  for (const { section, entries } of file.sections) {
    const ids = new Set(entries.map((entry) => entry.id));
    const standing = rules[section] ?? [];
    for (const id of ids)
      changes.push({ section, id, change: standing.some((entry) => entry.id === id) ? "replaced" : "added" });
    rules[section] = [...standing.filter((entry) => !ids.has(entry.id)), ...entries];
  }
  // readOverlay has held every entry against the schema of its section.
  return {
    rules: rules as unknown as RuleTable,
    overlays: [...rulebook.overlays, { name: file.name, rules: changes }],
  };
}
