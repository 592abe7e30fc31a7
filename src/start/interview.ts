// The state of an interview: the text of the file with the answers so far, and what was passed over.
// Decides what an answer makes of the state. Must not ask (the command line does), or touch a disk.
import type { JsonObject } from "../case/json-pointer.ts";
import { readJson } from "../case/read-json.ts";
import type { OfficeProfile } from "../case/office-profile.ts";
import type { Day } from "../date.ts";
import { type Outcome, type Problem, succeed } from "../problems/problem.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Answers, ShownFacts } from "./answers.ts";
import { type Choice, choicesFor } from "./choices.ts";
import type { Paper } from "./paper.ts";
import { keyOf, openQuestions } from "./plan-questions.ts";
import type { Question, Section } from "./question.ts";
import { showFacts } from "./show-facts.ts";
import { type Reply, takeAnswer } from "./take-answer.ts";

/** What an interview is about, the same for all its questions. */
export interface InterviewPlan {
  readonly sections: readonly Section[];
  readonly paper: Paper;
  readonly rulebook: Rulebook;
  readonly office: OfficeProfile;
  readonly today: Day;
}

export interface InterviewState {
  /** The JSON file as it stands. */
  readonly text: string;
  readonly passedOver: readonly string[];
  /** Questions that somebody will answer another time; asked again in the next session. */
  readonly postponed: readonly string[];
}

/** The first open question; undefined where none is left. */
export function nextQuestion(plan: InterviewPlan, state: InterviewState): Question | undefined {
  for (const question of openQuestions(plan.sections, readAnswers(plan, state)))
    if (!state.postponed.includes(keyOf(question))) return question;
  return undefined;
}

// A state is looked at several times for each question.
const readStates = new WeakMap<InterviewState, Answers>();

export function readAnswers(plan: InterviewPlan, state: InterviewState): Answers {
  const known = readStates.get(state) ?? readState(plan, state);
  readStates.set(state, known);
  return known;
}

function readState({ rulebook, office, today }: InterviewPlan, { text, passedOver }: InterviewState): Answers {
  const json = readJson(text.trim() === "" ? "{}" : text);
  const known = { json: (json.ok ? json.value.value : {}) as JsonObject, passedOver: new Set(passedOver), today };
  let shown: ShownFacts | undefined;
  return {
    ...known,
    // The long part, and most questions do not look at it.
    get shown() {
      return (shown ??= showFacts(known, rulebook, office));
    },
  };
}

export function listChoices(plan: InterviewPlan, state: InterviewState, question: Question): readonly Choice[] {
  return choicesFor(question, readAnswers(plan, state), plan.paper, plan.rulebook);
}

/** The state after the answer, or the problems that the answer would have. */
export function answer(
  plan: InterviewPlan,
  state: InterviewState,
  question: Question,
  reply: Reply,
): Outcome<InterviewState> {
  if (reply.kind === "pass" && question.optional !== true)
    return succeed({ ...state, postponed: [...state.postponed, keyOf(question)] });
  const taken = takeAnswer(question, reply, state.text, readAnswers(plan, state), plan.paper);
  if (!taken.ok) return taken;
  const { text, passedOver } = taken.value;
  return succeed({
    ...state,
    text,
    passedOver: passedOver === undefined ? state.passedOver : [...state.passedOver, passedOver],
  });
}

/** What is wrong with an answer; nothing where it can be taken. */
export function judgeAnswer(
  plan: InterviewPlan,
  state: InterviewState,
  question: Question,
  reply: Reply,
): readonly Problem[] {
  const taken = answer(plan, state, question, reply);
  return taken.ok ? [] : taken.problems;
}
