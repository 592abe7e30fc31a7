import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { editJson, type JsonEdit } from "../../case/edit-json.ts";
import { findOffice } from "../../case/read-office.ts";
import type { JsonObject } from "../../case/json-pointer.ts";
import { readTextFile } from "../../case/read-file.ts";
import { readJson } from "../../case/read-json.ts";
import type { Day } from "../../date.ts";
import { type Outcome, type Problem, fail, succeed } from "../../problems/problem.ts";
import { problemText } from "../../problems/problem-text.ts";
import { caseParts } from "../../start/case-parts.ts";
import type { InterviewState } from "../../start/interview.ts";
import { type Memory, memoryName, noMemory, parseMemory } from "../../start/memory.ts";
import { type Paper, casePaper } from "../../start/paper.ts";
import { type ExhibitPlan, planExhibits } from "../../start/plan-exhibits.ts";
import { type ReadFolder, readFolder } from "../../start/read-folder.ts";
import { suggestMemberId } from "../../start/suggest-member-id.ts";
import { agree, canAsk, tell } from "../ask-question.ts";
import { exitCode } from "../exit-code.ts";
import { holdInterview } from "../hold-interview.ts";
import { caseName, keepCase } from "../keep-case.ts";
import { openRules } from "../open-rules.ts";
import { printMessage } from "../output.ts";
import { displayPath, report } from "../report.ts";
import { tellWhatIsMissing } from "../tell-what-is-missing.ts";
import { today } from "../today.ts";

export interface InitFlags {
  readonly filingDate?: Day;
  readonly office?: string;
  readonly questions?: boolean;
  readonly json?: boolean;
}

/** A case folder as `init` finds it. */
interface Desk {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly memory: Memory;
  readonly read: ReadFolder;
  readonly paper: Paper;
}

/** Reads the evidence of a folder into its case and, on a terminal, asks for the rest. */
export async function initCommand(named: string | undefined, flags: InitFlags): Promise<void> {
  const asks = flags.json !== true && flags.questions !== false && canAsk();
  if (named === undefined && !asks) {
    process.exitCode = exitCode.usage;
    printMessage(
      flags.json === true || flags.questions === false
        ? "Without questions, name the folder that init reads: parole-packet init my-case"
        : "init asks questions, and this is no terminal. Name a folder and it reads the evidence files there without asking:\n  parole-packet init my-case\nOr make cases from a table or another tool's file: --from-csv, --from (parole-packet init --help).",
    );
    return;
  }
  const folder = resolve(named ?? ".");
  const desk = await openDesk(folder, { mayBeNew: asks });
  if (!asks) {
    const outcome = desk.ok ? await takeFolder(desk.value, flags) : desk;
    reportFolder(folder, flags, outcome);
    return;
  }
  if (!desk.ok) {
    reportFolder(folder, flags, desk);
    return;
  }
  await interview(desk.value, flags);
}

async function openDesk(folder: string, { mayBeNew }: { readonly mayBeNew: boolean }): Promise<Outcome<Desk>> {
  const file = join(folder, caseName);
  const read =
    mayBeNew && !existsSync(folder)
      ? succeed<ReadFolder>({ files: [], present: new Set(), unread: [] })
      : await readFolder(folder, displayPath(folder));
  if (!read.ok) return read;
  const text = existsSync(file) ? await readTextFile(file) : succeed("");
  if (!text.ok) return text;
  const json = readJson(text.value.trim() === "" ? "{}" : text.value);
  if (!json.ok) return json;
  const memory = await readFile(join(folder, memoryName), "utf8").then(parseMemory, () => noMemory);
  return succeed({
    folder,
    file,
    text: text.value.replace(/^\uFEFF/u, ""),
    memory,
    read: read.value,
    paper: casePaper(),
  });
}

function planFolder({ read, text, memory, paper }: Desk): ExhibitPlan {
  return planExhibits({
    folder: read,
    json: jsonOf(text),
    before: memory.files,
    formNames: paper.wordsAt("/forms/0/form", { forms: [{}] }).map(({ word }) => word),
  });
}

function jsonOf(text: string): JsonObject {
  const json = readJson(text.trim() === "" ? "{}" : text);
  return (json.ok ? json.value.value : {}) as JsonObject;
}

interface TakenFolder {
  readonly file: string;
  readonly isNew: boolean;
  readonly plan: ExhibitPlan;
  readonly text: string;
}

/** Writes what the names of the files say into the case. */
async function takeFolder(desk: Desk, flags: InitFlags): Promise<Outcome<TakenFolder>> {
  const plan = planFolder(desk);
  const number = numberOf(desk.folder, desk.paper);
  const head: readonly JsonEdit[] = [
    ...(jsonOf(desk.text)["caseId"] === undefined && number !== undefined
      ? [{ pointer: "/caseId", value: number }]
      : []),
    ...filingEdits(flags),
  ];
  const text = editJson(desk.text, [...head, ...plan.edits], desk.paper.order);
  const written = await keepCase(desk.folder, desk.text, text, memoryOf(desk, desk.memory.passedOver));
  return written.ok
    ? succeed({ file: desk.file, isNew: desk.text === "", plan, text }, plan.problems)
    : fail([...plan.problems, ...written.problems]);
}

/** The folder's name as the number of the case, where it can be one. */
function numberOf(folder: string, paper: Paper): string | undefined {
  const name = basename(folder);
  const refused = paper.parse({ caseId: name }).problems.some(({ pointer }) => pointer === "/caseId");
  return refused ? undefined : name;
}

function filingEdits({ filingDate }: InitFlags): readonly JsonEdit[] {
  return filingDate === undefined ? [] : [{ pointer: "/filing/filedOn", value: filingDate }];
}

function memoryOf({ read }: Desk, passedOver: readonly string[]): Memory {
  return { passedOver, files: new Map(read.files.map(({ path, sha256 }) => [path, sha256])) };
}

function reportFolder(folder: string, flags: InitFlags, outcome: Outcome<TakenFolder>): void {
  const file = join(folder, caseName);
  const shown = displayPath(file);
  report({
    command: "init",
    path: folder,
    options: flags,
    outcome,
    locate: (found) => (found.pointer === "" ? undefined : { file: shown }),
    result: ({ isNew, plan }) => ({ file: shown, isNew, added: plan.added }),
    says: ({ isNew, plan }) =>
      [
        `${isNew ? "New case" : "Case"}: ${shown}`,
        plan.added.length === 0
          ? "No new files."
          : plan.added
              .map(({ file: name, as, of }) => `  ${as.padEnd(11)}  ${name}${of === name ? "" : `  (${of})`}`)
              .join("\n"),
        `Next: parole-packet init ${displayPath(folder)} on a terminal asks for what is missing; parole-packet check ${shown} tells it.`,
      ].join("\n"),
    failsOn: () => false,
  });
}

async function interview(desk: Desk, flags: InitFlags): Promise<void> {
  const rules = await openRules(flags.office ?? findOffice(desk.folder));
  if (!rules.ok) {
    reportFolder(desk.folder, flags, fail(rules.problems));
    return;
  }
  tell.begin("parole-packet: a new case, question by question");
  tell.info(
    `Answers are kept in ${displayPath(desk.file)} as you give them. Ctrl-C leaves at any point, and init goes on from there. "<" goes back to the question before.`,
  );
  const plan = planFolder(desk);
  const encloses = await agreeToFiles(plan);
  if (encloses === undefined) {
    tell.end("Nothing was written.");
    return;
  }
  const edits = [...filingEdits(flags), ...(encloses ? plan.edits : [])];
  let saved = desk.text;
  const keep = async (state: InterviewState): Promise<InterviewState> => {
    const written = await keepCase(desk.folder, saved, state.text, memoryOf(desk, state.passedOver));
    if (!written.ok) throw new UnsavedAnswer(written.problems);
    saved = state.text;
    return state;
  };
  const start: InterviewState = {
    text: editJson(desk.text, edits, desk.paper.order),
    passedOver: desk.memory.passedOver,
    postponed: [],
  };
  try {
    if (edits.length > 0) await keep(start);
    const number = numberOf(desk.folder, desk.paper);
    const end = await holdInterview(
      { parts: caseParts, paper: desk.paper, ...rules.value, today: flags.filingDate ?? today() },
      start,
      { save: keep, suggest: ({ at }) => (at === "/caseId" ? number : suggestMemberId(jsonOf(saved), at)) },
    );
    // Of a family's forms nobody could tell whose they are before its members were told of.
    if (end.how === "done" && "members" in jsonOf(saved)) warnOf(planFolder({ ...desk, text: saved }).problems);
    if (saved === "") tell.end("Nothing was written.");
    else if (end.how === "left") tell.end(`Saved. To go on: parole-packet init ${displayPath(desk.folder)}`);
    else if (end.how === "nowhere") tell.end(`Saved in ${displayPath(desk.file)}. No packet can be made of it.`);
    else await tellWhatIsMissing(desk.file, flags);
  } catch (error) {
    if (!(error instanceof UnsavedAnswer)) throw error;
    reportFolder(desk.folder, flags, fail(error.problems));
  }
}

/** The disk refused an answer. */
class UnsavedAnswer extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super("An answer could not be saved");
    this.problems = problems;
  }
}

/** Whether the files that lie in the folder are enclosed; undefined where the person leaves. */
async function agreeToFiles({ added, problems }: ExhibitPlan): Promise<boolean | undefined> {
  warnOf(problems);
  if (added.length === 0) return true;
  tell.list(
    "Files found here:",
    added.map(({ file, as, of }) => `${as}: ${of}  (${file})`),
  );
  return agree("Take them into the case, under these titles?");
}

function warnOf(problems: readonly Problem[]): void {
  for (const found of problems) {
    const { says, fix } = problemText(found);
    tell.warn(`${says} ${fix}`);
  }
}
