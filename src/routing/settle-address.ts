// An address of the rules in, the address of the packet out: the office's own verified one where it has one, with what
// there is to say of its age and of how sure we are. Never lets a stale or unconfirmed address pass unsaid.
import { findConfirmation } from "../case/apply-confirmations.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import { daysBetween } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { addressAgeLimitDays } from "../rules/practice-limit.ts";
import type { RuleEntry } from "../rules/rule-entry.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { MailingAddress } from "./routed-case.ts";

export interface SettledAddress {
  readonly address: MailingAddress;
  readonly problems: readonly Problem[];
}

const pointer = "/beneficiary/whereabouts";

/**
 * @param lines the address of the rules as it goes on the envelope
 * @param addressee lines that belong to this case alone (the deportation officer) and follow the director's line
 */
export function settleAddress(
  parsed: ParsedCase,
  rulebook: Rulebook,
  entry: RuleEntry,
  lines: readonly string[],
  addressee: readonly string[] = [],
): SettledAddress {
  const verified = parsed.office.verifiedAddresses.find(({ replaces }) => replaces === entry.id);
  const checkedOn = verified?.verifiedOn ?? entry.checkedOn;
  const confidence = verified === undefined ? entry.confidence : "office";
  const source = verified === undefined ? sourceOf(entry) : { title: verified.source, checkedOn: verified.verifiedOn };
  const ageDays = daysBetween(checkedOn, parsed.filingOn);
  const mostDays = addressAgeLimitDays(rulebook, parsed.filingOn);
  const problems: Problem[] = [];
  if (confidence === "unconfirmed") problems.push(problem("address-unconfirmed", pointer, {}, { source }));
  if (confidence === "secondary") problems.push(problem("address-secondary", pointer, {}, { source }));
  if (mostDays !== undefined && ageDays > mostDays)
    problems.push(problem("address-stale", pointer, { checkedOn, ageDays, mostDays }, { source }));
  if (mostDays === undefined)
    problems.push(problem("rule-not-known", pointer, { rule: "address-age", on: parsed.filingOn }));
  if (ageDays < 0)
    problems.push(problem("address-checked-later", pointer, { checkedOn, filingOn: parsed.filingOn }, { source }));
  const confirmedBy = verified?.verifiedBy ?? findConfirmer(parsed, problems);
  return {
    address: {
      id: entry.id,
      lines: insertAddressee(verified?.lines ?? lines, addressee),
      source,
      checkedOn,
      confidence,
      ageDays,
      ...(confirmedBy === undefined ? {} : { confirmedBy }),
    },
    problems,
  };
}

/** Who answered in the case for every doubt that holds the address back. */
function findConfirmer({ case: the }: ParsedCase, problems: readonly Problem[]): string | undefined {
  const doubts = problems.filter(({ severity, code }) => severity === "error" && code.startsWith("address-"));
  const confirmers = doubts.map((doubt) => findConfirmation(doubt, problems, the)?.by);
  return doubts.length > 0 && confirmers.every((by) => by !== undefined)
    ? [...new Set(confirmers)].join(" and ")
    : undefined;
}

/** The officer's line follows the director's; where the office's own lines name no director it follows the first. */
function insertAddressee(lines: readonly string[], addressee: readonly string[]): readonly string[] {
  const missing = addressee.filter((line) => !lines.includes(line));
  const director = lines.findIndex((line) => line.includes("Field Office Director"));
  const at = director === -1 ? 1 : director + 1;
  return [...lines.slice(0, at), ...missing, ...lines.slice(at)];
}
