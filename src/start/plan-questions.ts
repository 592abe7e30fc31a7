// The sections of an interview and the answers so far in, the questions that are still open out, in their order.
// Decides what is asked next. Must not ask what the route and the reasons do not need, or what is answered already;
// must not judge an answer.
import { type Answers, answerAt, entriesAt } from "./answers.ts";
import type { Question, QuestionRow, Section } from "./question.ts";

/** Every open question; answering one may open others, or close them. */
export function openQuestions(sections: readonly Section[], so: Answers): readonly Question[] {
  return sections.flatMap((section) => openIn(section, so));
}

function openIn(section: Section, so: Answers): readonly Question[] {
  if (section.when?.(so) === false) return [];
  if (section.each === undefined) return openRows(section, so, "");
  const { list, called, more } = section.each;
  const entries = entriesAt(so, list);
  const asked = entries.flatMap((here) =>
    openRows(section, so, here).map((row) => ({ ...row, about: called(so, here) })),
  );
  if (more === undefined) return asked;
  const gate: Question = {
    ...(entries.length === 0 ? more.first : more.further),
    at: `${list}/${entries.length}`,
    how: "gate",
    room: more.room(entries.length),
    section: section.title,
  };
  return isOpen(gate, so) ? [...asked, gate] : asked;
}

function openRows({ title, rows }: Section, so: Answers, here: string): readonly Question[] {
  const all = typeof rows === "function" ? rows(so, here) : rows;
  return all.flatMap((row): Question[] => {
    const question = { ...row, at: `${here}${row.at}`, section: title };
    return row.when?.(so, here) !== false && isOpen(question, so) ? [question] : [];
  });
}

function isOpen(row: QuestionRow, so: Answers): boolean {
  if (so.passedOver.has(keyOf(row))) return false;
  const value = answerAt(so, row.at);
  if (value === undefined) return true;
  // A list that was made room for and not yet filled.
  return Array.isArray(value) && value.length === 0 && (row.how === "statements" || row.how === "phrases");
}

/** The name of a question among those that were passed over. */
export function keyOf({ key, at }: QuestionRow): string {
  return key ?? at;
}
