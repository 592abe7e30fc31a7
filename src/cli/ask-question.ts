// The only door to the prompts on the terminal. Shows one question and hands back what was typed or chosen.
// Must not judge an answer (the interview does, with the schema) or keep one.
import {
  S_BAR,
  autocomplete,
  autocompleteMultiselect,
  confirm,
  intro,
  isCancel,
  log,
  multiline,
  multiselect,
  outro,
  select,
  text,
} from "@clack/prompts";
import { parseCountry } from "../case/identifiers.ts";
import type { Choice } from "../start/choices.ts";
import type { Question } from "../start/question.ts";
import type { Reply } from "../start/take-answer.ts";
import { styled } from "./output.ts";
import { wrapText } from "./wrap-text.ts";

/** What a question came to: an answer, or a wish to go back to the question before or to leave. */
export type Asked = Reply | { readonly kind: "back" } | { readonly kind: "leave" };

export interface AskOptions {
  readonly choices: readonly Choice[];
  /** What the field holds before anything is typed. */
  readonly suggestion?: string;
  /** Shown grey where nothing is typed. */
  readonly example?: string;
  /** The sentence that refuses an answer; undefined where it can be taken. */
  readonly refuse: (reply: Reply) => string | undefined;
}

const back = Symbol("back");
const pass = Symbol("pass");
const other = Symbol("other");

const pageLength = 12;

export async function askQuestion(question: Question, options: AskOptions): Promise<Asked> {
  const { how } = question;
  if (how === "grounds" || how === "items" || how === "countries" || how === "members")
    return askMany(question, options);
  if (how === "country" || how === "state" || how === "facility") return askFromList(question, options);
  return options.choices.length > 0 ? askOne(question, options) : askText(question, options);
}

async function askText(question: Question, { suggestion, example, refuse }: AskOptions): Promise<Asked> {
  const isLong = ["sentences", "statements", "phrases"].includes(question.how);
  const settings = {
    message: messageOf(question, isLong ? `${endOfText(question)} Enter twice ends it.`.trim() : undefined),
    ...(example === undefined ? {} : { placeholder: `for example: ${example}` }),
    ...(suggestion === undefined ? {} : { initialValue: suggestion }),
    validate: (typed: string | undefined): string | undefined => {
      const reply = readTyped(typed);
      return reply.kind === "said" ? refuse(reply) : undefined;
    },
  };
  const typed = await (isLong ? multiline(settings) : text(settings));
  return isCancel(typed) ? { kind: "leave" } : readTyped(typed);
}

function readTyped(typed: string | undefined): Reply | { readonly kind: "back" } {
  const plain = (typed ?? "").trim();
  if (plain === "<") return { kind: "back" };
  return plain === "" ? { kind: "pass" } : { kind: "said", value: plain };
}

function endOfText({ how }: Question): string {
  if (how === "phrases") return "One a line.";
  return how === "statements" ? "A paragraph a line." : "";
}

async function askOne(question: Question, { choices }: AskOptions): Promise<Asked> {
  const chosen = await select<unknown>({
    message: messageOf(question),
    options: [...choices.map(toOption), ...wayOut(question)],
    maxItems: pageLength,
  });
  return readChosen(chosen);
}

async function askFromList(question: Question, options: AskOptions): Promise<Asked> {
  const chosen = await autocomplete<unknown>({
    message: messageOf(question, "Type a few letters to find it."),
    options: [
      ...options.choices.map(toOption),
      ...(question.how === "facility" ? [{ value: other, label: "It is not in this list" }] : []),
      ...wayOut(question),
    ],
    maxItems: 8,
    filter: (search, option) => isMeant(question, search, option),
  });
  return chosen === other ? askText(question, options) : readChosen(chosen);
}

/** A country is also found by its code and by everyday names ("Burma"); the ways out are always shown. */
function isMeant(
  { how }: Question,
  search: string,
  { value, label, hint }: { readonly value: unknown; readonly label?: string; readonly hint?: string },
): boolean {
  if (typeof value === "symbol") return true;
  if (how === "country" && parseCountry(search) === value) return true;
  const words = ` ${label ?? ""} ${hint ?? ""}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  return words.includes(
    ` ${search
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim()}`,
  );
}

async function askMany(question: Question, { choices, refuse }: AskOptions): Promise<Asked> {
  if (choices.length === 0) return { kind: "pass" };
  const settings = {
    message: messageOf(question, "Space chooses, Enter ends."),
    options: choices.map(toOption),
    required: question.how === "grounds" || question.how === "members",
  };
  const chosen = await (question.how === "countries"
    ? autocompleteMultiselect<unknown>({
        ...settings,
        message: messageOf(question, "Type a few letters, Tab chooses, Enter ends."),
        maxItems: 8,
        filter: (search, option) => isMeant({ ...question, how: "country" }, search, option),
      })
    : multiselect<unknown>({ ...settings, maxItems: pageLength }));
  if (isCancel(chosen)) return { kind: "leave" };
  if (chosen.length === 0 && question.optional === true) return { kind: "pass" };
  if (chosen.length === 0 && question.how === "countries") {
    const isStateless = await agree("No country is chosen. Is the person a citizen of no country (stateless)?");
    if (isStateless === undefined) return { kind: "leave" };
    if (!isStateless) return askMany(question, { choices, refuse });
  }
  const reply: Reply = { kind: "said", value: chosen };
  const refused = refuse(reply);
  if (refused === undefined) return reply;
  log.warn(refused);
  return askMany(question, { choices, refuse });
}

function readChosen(chosen: unknown): Asked {
  if (isCancel(chosen)) return { kind: "leave" };
  if (chosen === back) return { kind: "back" };
  return chosen === pass ? { kind: "pass" } : { kind: "said", value: chosen };
}

function toOption({ value, label, hint }: Choice) {
  return { value, label, ...(hint === undefined ? {} : { hint }) };
}

function wayOut({ optional, how }: Question) {
  return [
    ...(how === "gate" || how === "form"
      ? []
      : [{ value: pass, label: optional === true ? "Leave it out" : "Answer it another time" }]),
    { value: back, label: "Back to the question before" },
  ];
}

function messageOf({ ask, about, why, optional, how }: Question, keys?: string): string {
  const typed = ["text", "day", "number", "sentences", "statements", "phrases", "language"].includes(how);
  const skip = !typed ? "" : optional === true ? "Enter alone leaves it out." : "Enter alone: another time.";
  const day = how === "day" ? "YYYY-MM-DD." : how === "language" ? "Code such as pl, uk, es; en for English." : "";
  const hints = [day, keys, skip].filter((hint) => hint !== undefined && hint !== "").join(" ");
  // Prompts that are typed into do not draw the line at the left by themselves.
  const searched = ["country", "countries", "state", "facility"].includes(how);
  const bar = typed || searched ? `${S_BAR}  ` : "";
  return [
    about === undefined ? ask : `${about}: ${ask}`,
    ...wrapText(why, 90, "").split("\n"),
    ...(hints === "" ? [] : [hints]),
  ]
    .map((line, index) => (index === 0 ? line : styled("dim", `${bar}${line}`)))
    .join("\n");
}

/** What is said between questions. */
export const tell = {
  begin: (title: string): void => intro(title),
  section: (title: string): void => log.step(styled("bold", title)),
  info: (words: string): void => log.info(wrapText(words, 90, "")),
  list: (head: string, lines: readonly string[]): void =>
    log.info([head, ...lines.map((line) => `  ${line}`)].join("\n")),
  warn: (words: string): void => log.warn(wrapText(words, 90, "")),
  end: (words: string): void => outro(words),
};

/** True where the person agrees; undefined where the person leaves. */
export async function agree(question: string): Promise<boolean | undefined> {
  const agreed = await confirm({ message: question });
  return isCancel(agreed) ? undefined : agreed;
}

/** True where questions can be asked: both ends are a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && process.env["TERM"] !== "dumb";
}
