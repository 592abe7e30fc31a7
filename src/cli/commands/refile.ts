import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type LocateProblem, readCase } from "../../case/read-case.ts";
import { findOffice } from "../../case/read-office.ts";
import { parsePriorManifest } from "../../case/parse-case.ts";
import type { PriorManifest } from "../../case/prior-manifest.ts";
import type { FamilyFile } from "../../case/family.ts";
import type { Denial } from "../../case/denial.ts";
import { readJson } from "../../case/read-json.ts";
import { type LocatedFile, readParsed } from "../../case/read-parsed.ts";
import { placeInFile } from "../../case/family-ties.ts";
import type { ParsedCase } from "../../case/parsed-case.ts";
import { writeFiles } from "../../disk/write-files.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../../problems/problem.ts";
import { answerAdvice } from "../../refile/answer-advice.ts";
import type { JsonObject } from "../../case/json-pointer.ts";
import { type Refile, makeRefile } from "../../refile/make-refile.ts";
import { copyFiles } from "../copy-files.ts";
import { exitCode } from "../exit-code.ts";
import { printMessage } from "../output.ts";
import { planRefileFiles } from "../plan-refile-files.ts";
import { type DenialFlags, type ReadDenial, canReadDenial, readDenial } from "../read-denial.ts";
import { displayPath, report } from "../report.ts";
import { today } from "../today.ts";
import { wrapText } from "../wrap-text.ts";

export interface RefileFlags extends DenialFlags {
  readonly manifest?: string;
  /** Of a family file: whose request was denied. */
  readonly member?: string;
  readonly out?: string;
}

interface Refiled extends Refile {
  readonly file: string;
  readonly denial: Denial;
  readonly missing: readonly string[];
  readonly losesOffice: boolean;
  /** Of a family file: whose case it was. */
  readonly member?: string;
}

/** Makes the case of a new request from the old case and the denial; writes the new case, never over another file. */
export async function refileCommand(path: string, flags: RefileFlags): Promise<void> {
  if (!canReadDenial(flags)) {
    process.exitCode = exitCode.usage;
    printMessage(
      "Say what the notice of denial says: --denial <file>, or --denial-notice with --agency, --filed-on, --denied-on, --motion and --point (refile --help shows how). On a terminal refile asks.",
    );
    return;
  }
  const denialFile = flags.denial === undefined ? undefined : { path: flags.denial };
  const manifestFile = flags.manifest === undefined ? undefined : { path: flags.manifest };
  const files: LocatedFile[] = [denialFile, manifestFile].filter((file) => file !== undefined);
  const read = await readCase(path, { today: today() }, flags.member);
  // What else is wrong with the old case is not this command's business: `check` looks at the new one.
  const denied = read.ok || denialFile !== undefined ? await readDenial(flags, denialFile) : fail<ReadDenial>([]);
  if (denied === undefined) return;
  const outcome = await refile(denied);
  report({
    command: "refile",
    path,
    options: flags,
    outcome,
    locate: locateIn(files, read.locate),
    result: ({ caseId, member, file, leftOut, review, denial, missing, losesOffice }) => ({
      caseId,
      ...(member === undefined ? {} : { member }),
      file,
      leftOut,
      review,
      points: denial.points.map(({ id, kind, changed, newEvidence }) => ({
        id,
        kind,
        answered: changed.length + newEvidence.length > 0,
        lookFor: answerAdvice(kind),
      })),
      missingFiles: missing,
      losesOffice,
    }),
    says: (made) => tell(made),
    failsOn: () => false,
  });

  async function refile(denial: Outcome<ReadDenial>): Promise<Outcome<Refiled>> {
    const manifest =
      manifestFile === undefined
        ? undefined
        : named(await readParsed(manifestFile, parsePriorManifest), manifestFile.path);
    const problems = [...(read.ok ? [] : read.problems), ...denial.problems, ...(manifest?.problems ?? [])];
    if (!read.ok || !denial.ok || manifest?.ok === false) return fail(problems);
    return write(read.value.parsed, read.value.caseFile.text, denial.value, manifest?.value.value);
  }

  async function write(
    parsed: ParsedCase,
    text: string,
    { denial, folder }: ReadDenial,
    manifest: PriorManifest | undefined,
  ): Promise<Outcome<Refiled>> {
    const { case: old, family } = parsed;
    const json = await readCaseJson(text, family?.memberId);
    if (!json.ok) return fail(json.problems);
    const from = dirname(resolve(path));
    const to = flags.out === undefined ? from : resolve(flags.out);
    const plan = planRefileFiles({
      from,
      to,
      denialFolder: folder,
      copies: flags.out !== undefined,
      old,
      denial,
    });
    if (!plan.ok) return plan;
    const made = makeRefile({
      json: json.value,
      old,
      caseSha256: createHash("sha256").update(text).digest("hex"),
      denial,
      ...(manifest === undefined ? {} : { manifest }),
      nameFile: plan.value.nameFile,
    });
    const problems = made.problems.map((found) => nameFile(found, flags));
    if (!made.ok) return fail(problems);
    const name = flags.out === undefined ? `${made.value.caseId}.json` : "case.json";
    const file = join(to, name);
    if (existsSync(file)) return fail([...problems, problem("refile-exists", "", { path: displayPath(file) })]);
    const copied = await copyFiles(plan.value.copies);
    if (!copied.ok) return fail([...problems, ...copied.problems]);
    const written = await writeFiles(to, [{ name, content: `${JSON.stringify(made.value.json, null, 2)}\n` }]);
    if (!written.ok) return fail([...problems, ...written.problems]);
    return succeed(
      {
        ...made.value,
        leftOut: made.value.leftOut.map(({ pointer, why }) => ({ pointer: placeInFile(parsed, pointer), why })),
        file,
        ...(family === undefined ? {} : { member: family.memberId }),
        denial,
        missing: copied.value.missing.map(displayPath),
        losesOffice: findOffice(from) !== findOffice(to),
      },
      problems,
    );
  }
}

/** The JSON of the case that was denied: the file's own, or what a family's file says of the member. */
async function readCaseJson(text: string, memberId: string | undefined): Promise<Outcome<JsonObject>> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (memberId === undefined) return succeed(json.value.value as JsonObject);
  const { splitFamily } = await import("../../case/split-family.ts");
  const member = splitFamily(json.value.value as FamilyFile).find((one) => one.memberId === memberId);
  if (member === undefined) throw new Error("A member that was read is not there");
  return succeed(member.json as JsonObject);
}

function named<T>(outcome: Outcome<T>, path: string): Outcome<T> {
  const problems = outcome.problems.map((found) => ({ ...found, file: basename(path) }));
  return outcome.ok ? succeed(outcome.value, problems) : fail(problems);
}

/** Problems of the making stand in the denial file or the manifest. */
function nameFile(found: Problem, { denial, manifest }: RefileFlags): Problem {
  if (found.code.startsWith("manifest-") || found.code === "case-changed-since-packet")
    return manifest === undefined ? found : { ...found, file: basename(manifest) };
  return found.code === "previous-exhibits-unknown"
    ? found
    : { ...found, file: denial === undefined ? "the denial" : basename(denial) };
}

function locateIn(files: readonly LocatedFile[], otherwise: LocateProblem): LocateProblem {
  return (found) => {
    const file = files.find(({ path }) => found.file === basename(path));
    if (file === undefined) return otherwise(found);
    return file.locate === undefined ? { file: file.path } : { file: file.path, place: file.locate(found.pointer) };
  };
}

function tell({ caseId, member, file, leftOut, review, denial, missing, losesOffice }: Refiled): string {
  const line = (head: string, text: string): string => `  ${head}\n      ${wrapText(text, 92, "      ")}`;
  const shown = displayPath(file);
  return [
    `New case ${caseId}: ${shown}`,
    ...(member === undefined
      ? []
      : [
          `It is the case of ${member} alone, with what the family's file shares; it does not say that other requests are filed with it.`,
        ]),
    `Left out of it, for it belonged to the denied filing:\n${leftOut.map(({ pointer, why }) => line(pointer, why)).join("\n") || "  nothing"}`,
    `Kept; look at each again:\n${review.map(({ pointer, ask }) => line(pointer, ask)).join("\n")}`,
    `Points of the denial, each to be answered under "changed" or "newEvidence":\n${denial.points.map(({ id, kind, changed, newEvidence }) => line(id, changed.length + newEvidence.length > 0 ? "Answered." : `Look for ${answerAdvice(kind) ?? "what answers the officer's words"}.`)).join("\n")}`,
    ...(missing.length === 0 ? [] : [`Not found, so not copied: ${missing.join(", ")}`]),
    ...(losesOffice
      ? [
          "The new folder has another office profile than the old one, or none: copy office.json beside the new case, or add --office.",
        ]
      : []),
    `Then: parole-packet check ${shown}`,
  ].join("\n\n");
}
