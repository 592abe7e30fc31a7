// A problem is data: a code, a place and what the sentence about it needs. The sentences themselves stand
// in the tables beside this file, one table for each part of the program, and nowhere else.
import { type ProblemArgs, type ProblemCode, problemTable } from "./problem-table.ts";
import type { Source } from "./source.ts";

/**
 * How much a problem stops.
 * - `stop`: nothing can be made of the case, not even a draft.
 * - `error`: no final packet; a draft is made and lists it.
 * - `warning`: the packet is made; a person should look before it is mailed.
 * - `note`: worth knowing; nothing to do.
 */
export type Severity = "stop" | "error" | "warning" | "note";

/** Severities from worst to least. */
export const severities: readonly Severity[] = ["stop", "error", "warning", "note"];

export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** RFC 6901 pointer into the case file ("" is the whole file). */
  readonly pointer: string;
  readonly args: ProblemArgs[Code];
  /** Where the pointer leads into another file than the case: that file's name ("office.json"). */
  readonly file?: string;
  /** In a family file: ids of the members whose packets it concerns; left out where it is the whole file's. */
  readonly members?: readonly string[];
  /** The law, page or rule that the problem rests on. */
  readonly source?: Source;
  /** Who answered for this problem in the case's `confirmations`, if somebody did. */
  readonly confirmed?: { readonly by: string; readonly on: string };
}

/** A value, or why there is none; problems that do not stop come beside the value. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes a problem with the severity that its code has in the table, unless another is given. */
export function problem<Code extends ProblemCode>(
  code: Code,
  pointer: string,
  args: ProblemArgs[Code],
  options: { severity?: Severity; source?: Source } = {},
): Problem<Code> {
  const severity = options.severity ?? problemTable[code].severity;
  return options.source === undefined
    ? { code, severity, pointer, args }
    : { code, severity, pointer, args, source: options.source };
}

export function succeed<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, problems };
}

export function fail<T>(problems: readonly Problem[]): Outcome<T> {
  return { ok: false, problems };
}

/** The worst severity among the problems; undefined where there are none. */
export function worstSeverity(problems: readonly Problem[]): Severity | undefined {
  return severities.find((severity) => problems.some((found) => found.severity === severity));
}

/** True where the problems allow no packet: one that stops everything, or for a final packet an error. */
export function blocks(problems: readonly Problem[], { draft }: { readonly draft: boolean }): boolean {
  return problems.some(({ severity }) => severity === "stop" || (severity === "error" && !draft));
}
