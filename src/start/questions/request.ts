import { type Answers, answerAt, entriesAt, routeOf } from "../answers.ts";
import type { Section } from "../question.ts";
import { addressRows, hasRoute } from "./where.ts";

const toUscis = (so: Answers): boolean => routeOf(so) === "uscis-lockbox";
const toIce = (so: Answers): boolean => hasRoute(so) && !toUscis(so);
const saysNo = (so: Answers): boolean => answerAt(so, "/request/onlyPurpose") === "no";

const request: Section = {
  title: "What is asked for",
  when: hasRoute,
  rows: [
    {
      at: "/request/arriveOn",
      how: "day",
      ask: "On which day would the person arrive?",
      why: "Form I-131 asks for it, and the parole fee turns on it.",
      when: toUscis,
    },
    {
      at: "/request/stayDays",
      how: "number",
      ask: "For how many days is parole asked?",
      why: "It has to fit the reason, and may be asked for up to a year and more.",
    },
    {
      at: "/request/whyThisLong",
      how: "sentences",
      ask: "Why is this length of stay needed?",
      why: "The instructions ask for it beside the reason itself.",
    },
    {
      at: "/request/whyNow",
      how: "sentences",
      ask: "Why can it not wait?",
      why: "The need has to be urgent; say what happens, and by when.",
    },
    {
      at: "/request/onlyPurpose",
      how: "choice",
      ask: "Is this the only purpose of the stay?",
      why: "Another purpose that comes out later looks like a false statement.",
      words: { yes: "Yes", no: "No" },
    },
    {
      at: "/request/otherPurpose",
      how: "sentences",
      ask: "What is the other purpose?",
      why: "It is told openly.",
      when: saysNo,
    },
    {
      at: "/request/departurePlan",
      how: "sentences",
      ask: "How and when will the person leave, or hold another status, after the stay?",
      why: "Parole is for a time; the reader asks what ends it.",
      when: toUscis,
    },
    {
      at: "/request/notifyPost",
      how: "gate",
      ask: "Name the U.S. embassy or consulate that is to be told of an approval?",
      why: "Form I-131, Part 8, item 3.b; travel papers are issued there.",
      when: toUscis,
    },
    {
      at: "/request/notifyPost/city",
      how: "text",
      ask: "In which city is the embassy or consulate?",
      why: "Form I-131, Part 8, item 3.b.",
      when: (so) => answerAt(so, "/request/notifyPost") !== undefined,
    },
    {
      at: "/request/notifyPost/country",
      how: "country",
      ask: "In which country?",
      why: "Form I-131, Part 8, item 3.b.",
      when: (so) => answerAt(so, "/request/notifyPost") !== undefined,
    },
    {
      at: "/request/discretion",
      how: "statements",
      ask: "What else speaks for the person: character, ties, past compliance?",
      why: "Parole is a matter of discretion.",
      optional: true,
    },
  ],
};

const attempts: Section = {
  title: "Other ways that were tried: visas",
  when: toUscis,
  each: {
    list: "/alternatives/visas",
    called: (_so, here) => `Visa ${Number(here.slice(here.lastIndexOf("/") + 1)) + 1}`,
    more: {
      first: {
        ask: "Tell of a visa that was tried, or why none was?",
        why: "Every request must say why no visa was used: when and where one was tried, or why not.",
      },
      further: { ask: "Was another visa tried?", why: "Each attempt counts." },
      room: () => ({}),
    },
  },
  rows: [
    { at: "/kind", how: "text", ask: "Which class of visa?", why: "Such as: B-2." },
    {
      at: "/outcome",
      how: "choice",
      ask: "What came of it?",
      why: "Parole is a last resort for a person who cannot get a visa.",
      words: { "not-tried": "It was not tried" },
    },
    {
      at: "/on",
      how: "day",
      ask: "On which day was it decided, or asked for where it is pending?",
      why: "The request must say when it was tried.",
      when: (so, here) => answerAt(so, `${here}/outcome`) !== "not-tried",
    },
    {
      at: "/where",
      how: "text",
      ask: "At which consulate?",
      why: "The request must say where it was tried.",
      when: (so, here) => answerAt(so, `${here}/outcome`) !== "not-tried",
    },
    {
      at: "/explanation",
      how: "sentences",
      ask: "What happened, or why was it not tried?",
      why: "The reader wants to know whether a visa could still be had.",
    },
  ],
};

const otherStatus: Section = {
  title: "Other ways that were tried: status and petitions",
  when: toUscis,
  rows: [
    {
      at: "/alternatives/otherStatus",
      how: "choice",
      ask: "Is another status open to the person?",
      why: "The request must say why it is not used.",
      words: { none: "No" },
      orElse: "Yes",
    },
    ...(
      [
        ["status", "text", "Which status?", "Such as: H-2B worker."],
        ["whyNotUsed", "sentences", "Why is it not used, or why can it not be had in time?", "The reader asks for it."],
      ] as const
    ).map(([field, how, ask, why]) => ({
      at: `/alternatives/otherStatus/${field}`,
      how,
      ask,
      why,
      when: (so: Answers) => typeof answerAt(so, "/alternatives/otherStatus") === "object",
    })),
  ],
};

const petitions: Section = {
  title: "Other ways that were tried: petitions",
  when: toUscis,
  each: {
    list: "/alternatives/petitions",
    called: (_so, here) => `Petition ${Number(here.slice(here.lastIndexOf("/") + 1)) + 1}`,
    more: {
      first: {
        ask: "Has anybody filed a petition for the person, an I-130 for instance?",
        why: "The instructions ask for the decision on each, and evidence of those that are pending.",
      },
      further: { ask: "Is there another petition?", why: "Each is asked for." },
      room: () => ({}),
    },
  },
  rows: [
    { at: "/form", how: "text", ask: "Which form?", why: "Such as: Form I-130." },
    { at: "/outcome", how: "choice", ask: "What came of it?", why: "It shows how far another way got." },
    { at: "/receipt", how: "text", ask: "Receipt number", why: "The agency finds it by that.", optional: true },
    {
      at: "/on",
      how: "day",
      ask: "On which day was it decided, or filed where it is pending?",
      why: "The letter names the day.",
      optional: true,
    },
  ],
};

const inadmissibility: Section = {
  title: "What could keep the person out",
  when: toUscis,
  each: {
    list: "/alternatives/inadmissibility",
    called: (_so, here) => `Ground of inadmissibility ${Number(here.slice(here.lastIndexOf("/") + 1)) + 1}`,
    more: {
      first: {
        ask: "Is a ground of inadmissibility known: unlawful presence, a conviction, a false statement?",
        why: "It is met openly; the officer sees it in the file.",
      },
      further: { ask: "Is there another one?", why: "Each is met openly." },
      room: () => ({}),
    },
  },
  rows: [
    { at: "/ground", how: "text", ask: "Which ground?", why: "Such as: INA 212(a)(9)(B), unlawful presence." },
    { at: "/explanation", how: "sentences", ask: "What are the facts?", why: "They are met openly." },
    {
      at: "/waiver",
      how: "gate",
      ask: "Tell of the waiver of this ground?",
      why: "The request must say when and where a waiver was tried, or why not.",
    },
    ...(
      [
        ["outcome", "choice", "What came of the waiver?", "The decision is enclosed."],
        ["explanation", "sentences", "When and where was it tried, or why not?", "The request must say it."],
      ] as const
    ).map(([field, how, ask, why]) => ({
      at: `/waiver/${field}`,
      how,
      ask,
      why,
      when: (so: Answers, here: string) => answerAt(so, `${here}/waiver`) !== undefined,
    })),
  ],
};

const custody: Section = {
  title: "What ICE asks for",
  when: toIce,
  rows: [
    {
      at: "/custody/identity",
      how: "sentences",
      ask: "How is the person's identity shown?",
      why: "ICE releases nobody whose identity is not known.",
    },
    {
      at: "/custody/notFlightRisk",
      how: "statements",
      ask: "Why will the person come to hearings, and leave if ordered?",
      why: "8 CFR 212.5(b) asks that the person is no risk of absconding.",
    },
    {
      at: "/custody/notDanger",
      how: "statements",
      ask: "Why is the person no danger to others or to security?",
      why: "8 CFR 212.5(b) asks for it.",
    },
    {
      at: "/custody/communityTies",
      how: "statements",
      ask: "Which close relatives with known addresses and other ties are there?",
      why: "8 CFR 212.5(d)(2) names them.",
    },
    {
      at: "/custody/undertakings",
      how: "statements",
      ask: "What do the person, counsel or the sponsor undertake?",
      why: "To report, to live at an address, to come to hearings (8 CFR 212.5(d)(1) and (3)).",
    },
    {
      at: "/custody/criminalHistory",
      how: "choice",
      ask: "Has the person a criminal history?",
      why: "ICE has the record; what is not told is found.",
      words: { none: "None" },
      orElse: "Yes; it is told next",
      room: [],
    },
    {
      at: "/custody/criminalHistory",
      how: "statements",
      ask: "What is the criminal history?",
      why: "ICE has the record; it is met openly.",
      when: (so) =>
        Array.isArray(answerAt(so, "/custody/criminalHistory")) &&
        entriesAt(so, "/custody/criminalHistory").length === 0,
    },
    {
      at: "/custody/releaseAddress",
      how: "gate",
      ask: "Is it known at which street address the person would live?",
      why: "ICE must find the person there; a P.O. box will not do.",
    },
    ...addressRows("/custody/releaseAddress", {
      why: "ICE must find the person there; a P.O. box will not do.",
      when: (so) => answerAt(so, "/custody/releaseAddress") !== undefined,
      country: "us",
    }),
  ],
};

const explanation: Section = {
  title: "The emergency in the filer's own words",
  when: hasRoute,
  rows: [
    {
      at: "/explanation/0/statements",
      how: "statements",
      ask: "What happened? Tell it in the words of the person who signs, paragraph by paragraph.",
      why: "It becomes the emergency explanation, and is signed under penalty of perjury.",
    },
    {
      at: "/explanation/0/heading",
      how: "text",
      ask: "Which heading shall stand over it?",
      why: "Such as: The emergency.",
      when: (so) => answerAt(so, "/explanation/0/statements") !== undefined,
    },
  ],
};

export const requestSections: readonly Section[] = [
  request,
  attempts,
  otherStatus,
  petitions,
  inadmissibility,
  custody,
  explanation,
];
