// What a notice of denial says, from a file, from flags, or asked on the terminal: all three give the same denial.
import { basename, dirname, resolve } from "node:path";
import type { Denial } from "../case/denial.ts";
import type { JsonObject } from "../case/json-pointer.ts";
import { parseDenial } from "../case/parse-case.ts";
import { type LocatedFile, readParsed } from "../case/read-parsed.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { type TypedDenial, draftDenial } from "../refile/draft-denial.ts";
import { denialPaper } from "../start/paper.ts";
import { denialSections } from "../start/questions/denial.ts";
import { canAsk, tell } from "./ask-question.ts";
import { holdInterview } from "./hold-interview.ts";
import { openRules } from "./open-rules.ts";
import { today } from "./today.ts";

export interface DenialFlags {
  readonly denial?: string;
  readonly denialNotice?: string;
  readonly point?: readonly string[];
  readonly deniedOn?: string;
  readonly filedOn?: string;
  readonly receipt?: string;
  readonly agency?: string;
  readonly motion?: string;
  readonly json?: boolean;
}

export interface ReadDenial {
  readonly denial: Denial;
  /** From here the files of the denial are named. */
  readonly folder: string;
}

/** The flag that says the field of a denial. */
const flagOf: Readonly<Record<string, string>> = {
  agency: "--agency",
  receipt: "--receipt",
  filedOn: "--filed-on",
  deniedOn: "--denied-on",
  noticeSpeaksOfMotion: "--motion",
  notice: "--denial-notice",
  points: "--point",
};

/** True where a flag says something of a denial, or the terminal can be asked. */
export function canReadDenial(flags: DenialFlags): boolean {
  return flags.denial !== undefined || isTyped(flags) || (flags.json !== true && canAsk());
}

function isTyped({ denialNotice, point, deniedOn, filedOn, receipt, agency, motion }: DenialFlags): boolean {
  return [denialNotice, point, deniedOn, filedOn, receipt, agency, motion].some((flag) => flag !== undefined);
}

/** Reads the denial; undefined where somebody left before all was said. `file` learns where everything stands. */
export async function readDenial(
  flags: DenialFlags,
  file: LocatedFile | undefined,
): Promise<Outcome<ReadDenial> | undefined> {
  if (file !== undefined) {
    const read = await readParsed(file, parseDenial);
    const problems = read.problems.map((found) => ({ ...found, file: basename(file.path) }));
    return read.ok
      ? succeed({ denial: read.value.value, folder: dirname(resolve(file.path)) }, problems)
      : fail(problems);
  }
  const typed: TypedDenial = {
    agency: flags.agency,
    receipt: flags.receipt,
    filedOn: flags.filedOn,
    deniedOn: flags.deniedOn,
    noticeSpeaksOfMotion: flags.motion,
    notice: flags.denialNotice,
    points: flags.point ?? [],
  };
  const drafted = draftDenial(typed);
  const parsed = parseDenial(drafted);
  // Only what is missing is asked for; what is wrong has to be typed again.
  const asks = flags.json !== true && canAsk() && parsed.problems.every(({ code }) => code === "case-field-missing");
  const whole = parsed.ok || !asks ? parsed : await askDenial(drafted);
  if (whole === undefined) return undefined;
  return whole.ok
    ? succeed({ denial: whole.value, folder: process.cwd() })
    : fail(whole.problems.map((found) => nameFlag(found)));
}

async function askDenial(drafted: JsonObject): Promise<Outcome<Denial> | undefined> {
  const rules = await openRules(undefined);
  if (!rules.ok) return rules;
  tell.begin("parole-packet: what the notice of denial says");
  tell.info("Read the notice beside it. Ctrl-C leaves, and nothing is written.");
  const end = await holdInterview(
    { parts: () => [{ sections: denialSections }], paper: denialPaper(), ...rules.value, today: today() },
    { text: JSON.stringify(drafted), passedOver: [], postponed: [] },
    { save: async (state) => state, suggest: () => undefined },
  );
  if (end.how === "left") {
    tell.end("Nothing was written.");
    return undefined;
  }
  tell.end("That was the last question.");
  return parseDenial(JSON.parse(end.state.text));
}

/** A problem of what was typed stands at its flag. */
function nameFlag(found: Problem): Problem {
  const field = found.pointer.split("/")[1] ?? "";
  const flag = flagOf[field] ?? "--denial";
  return found.code === "case-field-missing"
    ? problem("refile-flag-missing", "", { flag, field })
    : { ...found, pointer: "", file: flag };
}
