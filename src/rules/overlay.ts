// A rule file of the office: { "name": "...", "sections": { "mailing-addresses": [entries] } }. Read strictly, so that
// no rule of it is left out unnoticed: one fault refuses the whole file.
import type { z } from "zod";
import { isAfter } from "../date.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import type { RuleEntry } from "./rule-entry.ts";
import { isSectionName, overlaySchema } from "./rule-schema.ts";
import type { RuleSectionName } from "./rule-values.ts";

export interface OverlayFile {
  readonly name: string;
  readonly sections: readonly { readonly section: RuleSectionName; readonly entries: readonly RuleEntry[] }[];
}

/**
 * Reads a rule file of the office.
 * @param number which of the office's rule files it is, from 1, for files that do not even have a name
 */
export function readOverlay(content: unknown, number: number): Outcome<OverlayFile> {
  const label = nameOf(content) ?? `rule file ${number}`;
  const parsed = overlaySchema().safeParse(content);
  if (!parsed.success) {
    return fail(parsed.error.issues.flatMap(spreadIssue).map(({ path, message }) => refuse(label, path, message)));
  }
  const { name } = parsed.data;
  const sections: OverlayFile["sections"][number][] = [];
  const problems: Problem[] = [];
  for (const [section, entries] of Object.entries(parsed.data.sections)) {
    if (!isSectionName(section) || entries === undefined) continue;
    const own = (entries as readonly RuleEntry[]).map((entry) => ({ ...entry, overlay: name }));
    problems.push(...findDayFaults(label, section, own));
    sections.push({ section, entries: own });
  }
  return problems.length > 0 ? fail(problems) : succeed({ name, sections });
}

/** Entries that end before they begin, and entries of one id that hold on the same day. */
function findDayFaults(label: string, section: string, entries: readonly RuleEntry[]): readonly Problem[] {
  return entries.flatMap((entry, index) => {
    const place = ["sections", section, index];
    const faults: Problem[] = [];
    if (entry.until !== undefined && isAfter(entry.from, entry.until)) {
      faults.push(refuse(label, [...place, "until"], "The last day lies before the first."));
    }
    if (entries.slice(0, index).some((other) => other.id === entry.id && overlap(other, entry))) {
      faults.push(refuse(label, [...place, "from"], `Another entry of "${entry.id}" holds on some of the same days.`));
    }
    return faults;
  });
}

/** Do the two entries hold on a common day? */
export function overlap(a: RuleEntry, b: RuleEntry): boolean {
  return (b.until === undefined || !isAfter(a.from, b.until)) && (a.until === undefined || !isAfter(b.from, a.until));
}

function refuse(file: string, path: readonly PropertyKey[], reason: string): Problem {
  return problem("rule-file-refused", "", { file, place: pointerOf(path), reason });
}

/** RFC 6901. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Names each unknown key at its own place, and opens the branch of a union that came closest. */
function spreadIssue(issue: z.core.$ZodIssue): readonly { path: readonly PropertyKey[]; message: string }[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: "There is no such field." }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, branch) => (branch.length < best.length ? branch : best));
    return closest.flatMap((inner) => spreadIssue({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  return [{ path: issue.path, message: sentenceOf(issue) }];
}

/** What the schema says of a fault, as a whole sentence. */
function sentenceOf({ message }: z.core.$ZodIssue): string {
  if (/\breceived undefined$/.test(message)) return "It is missing.";
  const plain = message.replace(/^Invalid input: /, "").replace(/\.$/, "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}

function nameOf(content: unknown): string | undefined {
  if (typeof content !== "object" || content === null || !("name" in content)) return undefined;
  return typeof content.name === "string" && content.name.trim() !== "" ? content.name : undefined;
}
