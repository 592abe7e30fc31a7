import { type Answers, answerAt, entriesAt } from "../answers.ts";
import type { QuestionRow, Section } from "../question.ts";
import { exhibits } from "./filing.ts";

/** The first question of all; once it is answered, or a person is told of, it is not asked again. */
export const oneOrSeveral: Section = {
  title: "One person or several",
  when: (so) => answerAt(so, "/beneficiary") === undefined,
  rows: [
    {
      at: "/members",
      how: "gate",
      ask: "Is parole asked for several relatives who file together?",
      why: "Each gets a packet of his or her own; petitioner, sponsors and shared evidence are told once.",
      room: [{}, {}],
    },
  ],
};

const members: Section = {
  title: "The people for whom parole is asked",
  each: {
    list: "/members",
    called: (so, here) => nameOf(so, here),
    more: {
      first: { ask: "Name a person?", why: "Each has a packet of his or her own." },
      further: { ask: "Is parole asked for another relative?", why: "Each has a packet of his or her own." },
      room: () => ({}),
    },
  },
  rows: [
    { at: "/beneficiary/name/given", how: "text", ask: "Given name or names", why: "As in the passport." },
    { at: "/beneficiary/name/family", how: "text", ask: "Family name", why: "As in the passport." },
    {
      at: "/id",
      how: "text",
      ask: "A short word for this person",
      why: "It names the folder of the packet and stands in no letter; small letters, digits and dashes.",
    },
  ],
};

const relations: Section = {
  title: "Who is what to whom",
  each: { list: "/members", called: nameOf },
  rows: (so, here) =>
    entriesAt(so, "/members").flatMap((other): QuestionRow[] => {
      const id = answerAt(so, `${other}/id`);
      return other === here || typeof id !== "string"
        ? []
        : [
            {
              at: `/relationship/${id}`,
              how: "text",
              ask: `What is ${nameOf(so, here)} to ${nameOf(so, other)}?`,
              why: "Each letter names the others so. Printed as written, such as: mother, son, sister.",
            },
          ];
    }),
};

export const familySections: readonly Section[] = [members, relations];

/** The evidence of all, asked for once. */
export const exhibitsOfFamily: Section = {
  ...exhibits,
  when: () => true,
  rows: (so, here) => [
    {
      at: "/for",
      how: "members",
      ask: "In whose packets does it belong?",
      why: "What is one person's, such as a passport or a medical record, must not stand in another's packet.",
      when: () => answerAt(so, `${here}/person`) === undefined,
    },
    ...(typeof exhibits.rows === "function" ? exhibits.rows(so, here) : exhibits.rows),
  ],
};

function nameOf(so: Answers, here: string): string {
  const name = ["given", "family"]
    .map((part) => answerAt(so, `${here}/beneficiary/name/${part}`))
    .filter((part) => typeof part === "string");
  return name.length > 0 ? name.join(" ") : `Person ${Number(here.slice(here.lastIndexOf("/") + 1)) + 1}`;
}
