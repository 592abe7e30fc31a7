// A question and its answer in; the changes of the file out, or what is wrong with the answer.
// Decides how an answer is written down. The schema that `check` uses judges it, in the same sentences; nothing is
// judged a second way here, and nothing is filled in that was not said.
import { parseCountry } from "../case/identifiers.ts";
import type { JsonEdit } from "../case/edit-json.ts";
import { editJson } from "../case/edit-json.ts";
import { valueAt } from "../case/json-pointer.ts";
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import { type Answers, answerAt, entriesAt } from "./answers.ts";
import { somebodyNew } from "./choices.ts";
import type { Paper } from "./paper.ts";
import { keyOf } from "./plan-questions.ts";
import type { Question } from "./question.ts";

/** What somebody typed or chose; `pass` where the question was passed over. */
export type Reply = { readonly kind: "said"; readonly value: unknown } | { readonly kind: "pass" };

export interface TakenAnswer {
  /** The file with the answer in it. */
  readonly text: string;
  /** The question's key where the answer is that there is nothing to say. */
  readonly passedOver?: string;
}

interface WrittenAnswer {
  readonly edits: readonly JsonEdit[];
  readonly passedOver?: string;
}

/**
 * Fails with the problems that the answer would have where it stands.
 * @param text the file as it stands, from which `so` was read
 */
export function takeAnswer(
  question: Question,
  reply: Reply,
  text: string,
  so: Answers,
  paper: Paper,
): Outcome<TakenAnswer> {
  const { edits: said, passedOver } = writeDown(question, reply, so);
  const edits = said.map((edit) => placeEdit(edit, so));
  const made = editJson(text, edits, paper.order);
  const wrong =
    edits.length === 0 ? [] : paper.parse(JSON.parse(made)).problems.filter((found) => isAbout(found, edits));
  return wrong.length > 0 ? fail(wrong) : succeed({ text: made, ...(passedOver === undefined ? {} : { passedOver }) });
}

/** The change at its place in the file. */
function placeEdit(edit: JsonEdit, { member }: Answers): JsonEdit {
  const pointer = member?.placeOf(edit.pointer);
  if (member === undefined || pointer === undefined) return edit;
  // A confirmation names the place that it answers for, and that too stands in the file.
  const at = edit.pointer.startsWith("/confirmations/") ? valueAt(edit.value, "/at") : undefined;
  const value = typeof at === "string" ? { ...(edit.value as object), at: member.foundAt(at) } : edit.value;
  return { ...edit, pointer, value };
}

/** What is missing below is asked later. */
function isAbout({ code, pointer }: Problem, edits: readonly JsonEdit[]): boolean {
  return (
    code !== "case-field-missing" && edits.some(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`))
  );
}

function writeDown(question: Question, reply: Reply, so: Answers): WrittenAnswer {
  const { at, how } = question;
  const nothing: WrittenAnswer = { edits: [], passedOver: keyOf(question, so) };
  const put = (value: unknown): WrittenAnswer => ({ edits: [{ pointer: at, value }] });
  if (reply.kind === "pass") return nothing;
  const { value } = reply;
  switch (how) {
    case "gate":
      return value === true ? makeRoom(question, so) : nothing;
    case "form":
      return value === true ? put({ ...(question.room as object), addedByHand: true }) : nothing;
    case "grounds":
      return put((value as readonly string[]).map((kind) => ({ kind })));
    case "person":
      return value === somebodyNew ? addPerson(at, so) : put(value);
    case "number":
      return put(readNumber(String(value)));
    case "phrases":
      return put(splitLines(String(value), /[;\n]/u));
    case "statements":
      return put(splitLines(String(value), /\n\s*\n|\n/u));
    case "countries":
    case "items":
    case "members":
      return put(value);
    case "country":
      return put(parseCountry(String(value).trim()) ?? value);
    case "language":
      return /^en(g|glish)?$/iu.test(String(value).trim()) ? nothing : put(String(value).trim());
    case "text":
    case "day":
    case "sentences":
      return put(String(value).trim());
    case "choice":
    case "state":
    case "facility":
      return put(value);
  }
}

function makeRoom({ at, room = {} }: Question, so: Answers): WrittenAnswer {
  // Forms that were taken from the folder for one person: nobody knows yet whose of the family they are.
  const isLost = at === "/members" && answerAt(so, "/forms") !== undefined;
  return { edits: [{ pointer: at, value: room }, ...(isLost ? [{ pointer: "/forms", value: undefined }] : [])] };
}

/** A relative under an id that is free, named after what the reason calls the person. */
function addPerson(at: string, so: Answers): WrittenAnswer {
  const role = at.slice(at.lastIndexOf("/") + 1);
  const taken = new Set([
    ...[...entriesAt(so, "/relatives"), ...entriesAt(so, "/sponsors")].map((here) => answerAt(so, `${here}/id`)),
    ...(so.member?.takenIds ?? []),
  ]);
  let id = role;
  for (let count = 2; taken.has(id); count += 1) id = `${role}-${count}`;
  return {
    edits: [
      { pointer: at, value: id },
      { pointer: `/relatives/${entriesAt(so, "/relatives").length}`, value: { id } },
    ],
  };
}

/** "84,000" and "$84,000" as a number; anything else as it is, for the schema to judge. */
function readNumber(text: string): unknown {
  const plain = text
    .trim()
    .replace(/^\$\s*/u, "")
    .replaceAll(/(?<=\d),(?=\d{3}\b)/gu, "");
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : text.trim();
}

function splitLines(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
