// The sections of an interview and the answers so far in, the questions that are still open out, in their order.
// Decides what is asked next. Must not ask what the route and the reasons do not need, or what is answered already;
// must not judge an answer.
import { type Answers, answerAt, entriesAt } from "./answers.ts";
import type { Question, QuestionRow, Section } from "./question.ts";

/** The open questions, one after another: what comes later is not looked into before it is reached. */
export function* openQuestions(sections: readonly Section[], so: Answers): Generator<Question, void, void> {
  for (const section of sections) if (section.when?.(so) !== false) yield* openIn(section, so);
}

function* openIn(section: Section, so: Answers): Generator<Question, void, void> {
  if (section.each === undefined) {
    yield* openRows(section, so, "");
    return;
  }
  const { list, called, more } = section.each;
  const entries = entriesAt(so, list);
  for (const here of entries)
    for (const question of openRows(section, so, here)) yield { ...question, about: called(so, here) };
  if (more === undefined) return;
  const gate: Question = {
    ...(entries.length === 0 ? more.first : more.further),
    at: `${list}/${entries.length}`,
    how: "gate",
    room: more.room(entries.length),
    section: section.title,
  };
  if (isOpen(gate, so)) yield gate;
}

function* openRows({ title, rows }: Section, so: Answers, here: string): Generator<Question, void, void> {
  for (const row of typeof rows === "function" ? rows(so, here) : rows) {
    const question = { ...row, at: `${here}${row.at}`, section: title };
    if (row.when?.(so, here) !== false && isOpen(question, so)) yield question;
  }
}

function isOpen(row: QuestionRow, so: Answers): boolean {
  if (so.member !== undefined && so.member.placeOf(row.at) === undefined) return false;
  if (so.passedOver.has(keyOf(row, so))) return false;
  const value = answerAt(so, row.at);
  if (value === undefined) return true;
  // A list that was made room for and not yet filled.
  return Array.isArray(value) && value.length === 0 && (row.how === "statements" || row.how === "phrases");
}

/** The name of a question among those that were passed over. */
export function keyOf({ key, at }: QuestionRow, { member }: Answers): string {
  if (member === undefined) return key ?? at;
  return key === undefined ? (member.placeOf(at) ?? at) : `${member.home} ${key}`;
}
