import type { Section } from "../question.ts";

/** What a notice of denial says, read from it by a person. */
export const denialSections: readonly Section[] = [
  {
    title: "The denial",
    rows: [
      {
        at: "/notice/file",
        how: "text",
        ask: "In which file is the notice (PDF or picture)?",
        why: "It becomes an exhibit: the reader should see which points this request answers.",
        optional: true,
      },
      { at: "/agency", how: "choice", ask: "Who denied the request?", why: "The letter names the agency." },
      {
        at: "/receipt",
        how: "text",
        ask: "Receipt number of the denied request",
        why: "The agency finds the earlier file by it; ICE gives none.",
        optional: true,
        when: ({ json }) => json["agency"] !== "ICE",
      },
      { at: "/filedOn", how: "day", ask: "On which day was the denied request filed?", why: "The notice names it." },
      { at: "/deniedOn", how: "day", ask: "Which day does the decision carry?", why: "The letter names it." },
      {
        at: "/noticeSpeaksOfMotion",
        how: "choice",
        ask: "Does the notice say that a motion (Form I-290B) may be filed?",
        why: "Where it does, days run from the decision; read the notice to its end.",
        words: { yes: "Yes", no: "No", unknown: "Nobody has looked yet" },
      },
    ],
  },
  {
    title: "Every reason that the notice gives, in its order",
    each: {
      list: "/points",
      called: (_so, here) => `Reason ${Number(here.slice(here.lastIndexOf("/") + 1)) + 1}`,
      more: {
        first: { ask: "Write down the first reason?", why: "A point that is not answered blocks the new request." },
        further: { ask: "Does the notice give another reason?", why: "Each has to be answered." },
        room: (index) => ({ id: `point-${index + 1}` }),
      },
    },
    rows: [
      {
        at: "/kind",
        how: "choice",
        ask: "What is the reason about?",
        why: "It tells what may answer it; the officer's words alone do too.",
        optional: true,
      },
      {
        at: "/words",
        how: "sentences",
        ask: "What are the officer's words?",
        why: "As the notice has them; the letter quotes them beside the answer.",
        optional: true,
      },
    ],
  },
];
