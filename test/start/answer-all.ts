// Somebody who answers every question of an interview: by the words of a table where one is given, else with what
// the schema shows as an example.
import { emptyOffice } from "../../src/case/office-profile.ts";
import type { JsonObject } from "../../src/case/json-pointer.ts";
import { day } from "../../src/date.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { caseParts } from "../../src/start/case-parts.ts";
import { somebodyNew } from "../../src/start/choices.ts";
import {
  type InterviewPlan,
  type InterviewState,
  answer,
  listChoices,
  nextQuestion,
  readAnswers,
} from "../../src/start/interview.ts";
import { casePaper } from "../../src/start/paper.ts";
import type { Question } from "../../src/start/question.ts";
import type { Reply } from "../../src/start/take-answer.ts";
import { openRules } from "../rules/open-rules.ts";

export const plan: InterviewPlan = {
  parts: caseParts,
  paper: casePaper(),
  rulebook: openRules(),
  office: emptyOffice,
  today: day("2026-11-24"),
};

export const nothing: InterviewState = { text: "", passedOver: [], postponed: [] };

/** Pointers with "*" for any place in a list, after "1 " of the second member alone, and what is said there; `pass` passes over. */
export type Said = Readonly<Record<string, unknown>>;
export const pass = Symbol("pass");

export interface Held {
  readonly state: InterviewState;
  readonly json: JsonObject;
  readonly asked: readonly Question[];
}

/** @param isShort true passes over whatever the filing can do without */
export function answerAll(answers: Said, { isShort = false, start = nothing } = {}): Held {
  const said: Said = { "/members": false, ...answers };
  let state = start;
  const asked: Question[] = [];
  for (;;) {
    const question = nextQuestion(plan, state);
    if (question === undefined) return { state, asked, json: readAnswers(plan, state).json };
    if (asked.length > 300) throw new Error(`The interview does not end: ${question.at}`);
    asked.push(question);
    const reply = replyTo(question, state, said, isShort);
    const taken = answer(plan, state, question, reply);
    if (!taken.ok) {
      const words = taken.problems.map((found) => `${found.pointer} ${problemText(found).says}`).join("; ");
      throw new Error(`${question.at} refused ${JSON.stringify(reply)}: ${words}`);
    }
    state = taken.value;
  }
}

function replyTo(question: Question, state: InterviewState, said: Said, isShort: boolean): Reply {
  const { at, how, optional, member } = question;
  const key = [`${member} ${at}`, at, at.replaceAll(/\/\d+(?=\/|$)/gu, "/*")].find((pointer) => pointer in said);
  if (key !== undefined) return said[key] === pass ? { kind: "pass" } : { kind: "said", value: said[key] };
  if (isShort && optional === true) return { kind: "pass" };
  const choices = listChoices(plan, state, question);
  const sayOne = (value: unknown): Reply => ({ kind: "said", value });
  switch (how) {
    // One entry of every list is enough.
    case "gate":
      return sayOne(!/\/[1-9]\d*$/u.test(at));
    case "grounds":
    case "members":
    case "items":
      return choices.length === 0 ? { kind: "pass" } : sayOne(choices.slice(0, 1).map(({ value }) => value));
    case "countries":
      return sayOne(["PL"]);
    case "country":
      return sayOne("PL");
    case "person":
      return sayOne(choices.find(({ value }) => value === somebodyNew)?.value ?? choices[0]?.value);
    case "choice":
    case "state":
    case "facility":
    case "form":
      return sayOne(choices[0]?.value);
    case "day":
      return sayOne(at.endsWith("bornOn") ? "1990-05-17" : "2026-12-20");
    case "number":
      return sayOne("30");
    case "statements":
    case "phrases":
      return sayOne("One thing\nAnd another");
    case "language":
      return sayOne("pl");
    case "text":
    case "sentences": {
      const [example] = plan.paper.examplesAt(at, readAnswers(plan, state, member).json);
      return sayOne(typeof example === "string" ? example : "Something is told here.");
    }
  }
}
