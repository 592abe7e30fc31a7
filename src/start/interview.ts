// The state of an interview: the text of the file with the answers so far, and what was passed over.
// Decides what an answer makes of the state. Must not ask (the command line does), or touch a disk.
import type { JsonObject } from "../case/json-pointer.ts";
import { readJson } from "../case/read-json.ts";
import type { OfficeProfile } from "../case/office-profile.ts";
import type { Day } from "../date.ts";
import { type Outcome, type Problem, succeed } from "../problems/problem.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { type Answers, type ShownFacts, answerAt, entriesAt } from "./answers.ts";
import { viewMember } from "./member-view.ts";
import { type Choice, choicesFor } from "./choices.ts";
import type { Paper } from "./paper.ts";
import { keyOf, openQuestions } from "./plan-questions.ts";
import type { Part, Question } from "./question.ts";
import { showFacts } from "./show-facts.ts";
import { type Reply, takeAnswer } from "./take-answer.ts";

/** What an interview is about, the same for all its questions. */
export interface InterviewPlan {
  /** Its sections in their order, as far as the answers tell which there are. */
  readonly parts: (so: Answers) => readonly Part[];
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
  for (const { sections, member } of plan.parts(readAnswers(plan, state))) {
    const so = readAnswers(plan, state, member);
    for (const question of openQuestions(sections, so))
      if (!state.postponed.includes(keyOf(question, so)))
        return member === undefined
          ? question
          : { ...question, member, section: `${nameOfMember(plan, state, member)}: ${question.section}` };
  }
  return undefined;
}

function nameOfMember(plan: InterviewPlan, state: InterviewState, member: number): string {
  const given = answerAt(readAnswers(plan, state, member), "/beneficiary/name/given");
  return typeof given === "string" ? given : `Person ${member + 1}`;
}

// A state is looked at several times for each question.
const readStates = new WeakMap<InterviewState, Map<number | undefined, Answers>>();

/** @param member of a family: place of the member whose case is looked at; the file itself where left out */
export function readAnswers(plan: InterviewPlan, state: InterviewState, member?: number): Answers {
  const views = readStates.get(state) ?? new Map<number | undefined, Answers>();
  readStates.set(state, views);
  const known = views.get(member) ?? readState(plan, state, member);
  views.set(member, known);
  return known;
}

/** The answers of each case in the file. */
export function readCases(plan: InterviewPlan, state: InterviewState): readonly Answers[] {
  const members = entriesAt(readAnswers(plan, state), "/members").keys();
  const views = [...members].map((member) => readAnswers(plan, state, member));
  return views.length > 0 ? views : [readAnswers(plan, state)];
}

function readState(plan: InterviewPlan, state: InterviewState, member: number | undefined): Answers {
  const { rulebook, office, today } = plan;
  const json = readJson(state.text.trim() === "" ? "{}" : state.text);
  const file = (json.ok ? json.value.value : {}) as JsonObject;
  const known = {
    ...(member === undefined ? { json: file } : viewMember(file, member)),
    passedOver: new Set(state.passedOver),
    today,
  };
  const isFamily = member === undefined && file["members"] !== undefined;
  let shown: ShownFacts | undefined;
  return {
    ...known,
    // The long part, and most questions do not look at it.
    get shown() {
      return (shown ??= isFamily ? showTogether(readCases(plan, state)) : showFacts(known, rulebook, office));
    },
  };
}

/** Of a family's file itself nothing shows but what its exhibits can prove, for whichever member. */
function showTogether(cases: readonly Answers[]): ShownFacts {
  const items = cases.flatMap(({ shown }) => shown.items);
  return {
    forms: [],
    items: items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index),
    toConfirm: [],
    facilityListed: false,
  };
}

export function listChoices(plan: InterviewPlan, state: InterviewState, question: Question): readonly Choice[] {
  return choicesFor(question, readAnswers(plan, state, question.member), plan.paper, plan.rulebook);
}

/** The state after the answer, or the problems that the answer would have. */
export function answer(
  plan: InterviewPlan,
  state: InterviewState,
  question: Question,
  reply: Reply,
): Outcome<InterviewState> {
  const so = readAnswers(plan, state, question.member);
  if (reply.kind === "pass" && question.optional !== true)
    return succeed({ ...state, postponed: [...state.postponed, keyOf(question, so)] });
  const taken = takeAnswer(question, reply, state.text, so, plan.paper);
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
