// Holds an interview on the terminal: question by question, saved after each answer.
import { type Problem, problem } from "../problems/problem.ts";
import { problemText } from "../problems/problem-text.ts";
import { answerAt, routeRow } from "../start/answers.ts";
import {
  type InterviewPlan,
  type InterviewState,
  answer,
  judgeAnswer,
  listChoices,
  nextQuestion,
  readAnswers,
  readCases,
} from "../start/interview.ts";
import type { Question } from "../start/question.ts";
import type { Reply } from "../start/take-answer.ts";
import { askQuestion, tell } from "./ask-question.ts";

export interface InterviewDesk {
  /** Called after each answer with the state; gives the state to go on with, which somebody may have changed by hand. */
  readonly save: (state: InterviewState) => Promise<InterviewState>;
  /** What a field holds before anything is typed. */
  readonly suggest: (question: Question) => string | undefined;
}

/** How an interview ended: all was asked, somebody left, or there is nowhere to file. */
export type InterviewEnd = { readonly state: InterviewState; readonly how: "done" | "left" | "nowhere" };

export async function holdInterview(
  plan: InterviewPlan,
  start: InterviewState,
  desk: InterviewDesk,
): Promise<InterviewEnd> {
  let state = start;
  let section: string | undefined;
  const before: InterviewState[] = [];
  for (;;) {
    if (saysNowhere(plan, state)) return { state, how: "nowhere" };
    const question = nextQuestion(plan, state);
    if (question === undefined) return { state, how: "done" };
    if (question.section !== section) tell.section(question.section);
    ({ section } = question);
    const asked = await askQuestion(question, {
      choices: listChoices(plan, state, question),
      ...optional("suggestion", desk.suggest(question)),
      ...optional("example", exampleOf(plan, state, question)),
      refuse: (reply) => refusal(judgeAnswer(plan, state, question, reply)),
    });
    if (asked.kind === "leave") return { state, how: "left" };
    if (asked.kind === "back") {
      state = await desk.save(before.pop() ?? state);
      continue;
    }
    const next = take(plan, state, question, asked);
    if (next === undefined) continue;
    before.push(state);
    tellRoute(plan, state, next, question);
    state = await desk.save(next);
  }
}

/** A choice of ours is judged like everything else; what is refused is asked again. */
function take(
  plan: InterviewPlan,
  state: InterviewState,
  question: Question,
  reply: Reply,
): InterviewState | undefined {
  const taken = answer(plan, state, question, reply);
  if (taken.ok) return taken.value;
  tell.warn(refusal(taken.problems) ?? "");
  return undefined;
}

function refusal(problems: readonly Problem[]): string | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const { says, fix } = problemText(first);
  return `${says} ${fix}`;
}

/** Once the whereabouts are told, where the request goes and why. */
function tellRoute(plan: InterviewPlan, before: InterviewState, after: InterviewState, { member }: Question): void {
  const row = routeRow(readAnswers(plan, after, member));
  if (row === undefined || row.id === routeRow(readAnswers(plan, before, member))?.id) return;
  if (row.outcome.kind === "route") tell.info(row.sentence);
}

function saysNowhere(plan: InterviewPlan, state: InterviewState): boolean {
  const so = readCases(plan, state).find((one) => routeRow(one)?.outcome.kind === "nowhere");
  const row = so === undefined ? undefined : routeRow(so);
  if (so === undefined || row?.outcome.kind !== "nowhere") return false;
  const at = "/beneficiary/whereabouts";
  const finalOrder = answerAt(so, `${at}/finalOrder`) === "yes";
  const { why, fix } = problemText(problem(row.outcome.problem, at, { finalOrder }));
  tell.warn(`${row.sentence} ${why} ${fix}`);
  return true;
}

function exampleOf(plan: InterviewPlan, state: InterviewState, { at, how, member }: Question): string | undefined {
  if (how === "statements" || how === "phrases" || how === "language") return undefined;
  const [example] = plan.paper.examplesAt(at, readAnswers(plan, state, member).json);
  return typeof example === "string" || typeof example === "number" ? String(example) : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
