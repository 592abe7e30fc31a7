import { type Answers, answerAt, entriesAt, routeOf } from "../answers.ts";
import type { QuestionRow, Section } from "../question.ts";
import { hasRoute } from "./where.ts";

const filing: Section = {
  title: "The filing",
  when: hasRoute,
  rows: [
    {
      at: "/caseId",
      how: "text",
      ask: "Which number has the case in your office?",
      why: "It names the folder of the packet and is printed nowhere in it; letters, digits, dots and dashes.",
    },
    {
      at: "/representative",
      how: "choice",
      ask: "Does your office represent the filer with Form G-28?",
      why: "The letter is signed by the representative then, whom office.json names.",
      words: { office: "Yes, our representative does", none: "No, nobody does" },
    },
    {
      at: "/filing/carrier",
      how: "choice",
      ask: "Who carries the envelope?",
      why: "The address of the USCIS lockbox turns on it.",
      words: { usps: "U.S. Postal Service", fedex: "FedEx", ups: "UPS", dhl: "DHL" },
    },
    {
      at: "/filing/fee/method",
      how: "choice",
      ask: "How is the fee of Form I-131 paid?",
      why: "Each way has its own form; card and account numbers are written by hand, never here.",
      words: {
        card: "By card (Form G-1450)",
        "bank-debit": "From a U.S. bank account (Form G-1650)",
        "paper-payment": "By check or money order, with an approved Form G-1651",
        waiver: "Not at all; a waiver is asked for (Form I-912)",
        exempt: "Not at all; none is due",
      },
      when: (so) => routeOf(so) !== "ice-detained",
    },
    {
      at: "/filing/fee/basis",
      how: "choice",
      ask: "Which reason of Form I-912 does the waiver rest on?",
      why: "Each asks for its own proof.",
      when: isFee("waiver"),
    },
    {
      at: "/filing/fee/detail",
      how: "sentences",
      ask: "What are the facts of that reason?",
      why: "Form I-912 asks for them.",
      when: isFee("waiver"),
    },
    {
      at: "/filing/fee/reason",
      how: "choice",
      ask: "What makes the beneficiary exempt?",
      why: "The exemption has to be proved.",
      when: isFee("exempt"),
    },
    {
      at: "/filing/expedite",
      how: "gate",
      ask: "Is a faster decision asked for (expedited processing)?",
      why: "Only where a day can be named by which the decision is needed, and why.",
      when: (so) => routeOf(so) === "uscis-lockbox",
    },
    ...(
      [
        ["neededOn", "day", "By which day is the decision needed?", "The letter names it."],
        ["reason", "sentences", "Why can the decision not wait?", "Full sentences; the letter prints them."],
      ] as const
    ).map(([field, how, ask, why]): QuestionRow => ({
      at: `/filing/expedite/${field}`,
      how,
      ask,
      why,
      when: (so) => answerAt(so, "/filing/expedite") !== undefined,
    })),
  ],
};

function isFee(method: string): (so: Answers) => boolean {
  return (so) => answerAt(so, "/filing/fee/method") === method;
}

export const exhibits: Section = {
  title: "The evidence files",
  when: hasRoute,
  each: {
    list: "/exhibits",
    called: (so, here) =>
      `${Number(here.slice(here.lastIndexOf("/") + 1)) + 1}. ${String(answerAt(so, `${here}/title`))}`,
  },
  rows: [
    {
      at: "/meets",
      how: "items",
      ask: "What does this document prove?",
      why: "The checklist shows by it what is met and what is missing.",
      optional: true,
    },
    {
      at: "/kind",
      how: "choice",
      ask: "What kind of document is it?",
      why: "Letters grow old; the others do not.",
      words: {
        letter: "A letter",
        record: "A record of an office, court or hospital",
        identity: "A passport or other ID",
        photo: "A photograph",
        statement: "A signed statement",
        other: "Something else",
      },
    },
    {
      at: "/datedOn",
      how: "day",
      ask: "Which day does it carry?",
      why: "The index prints it, and it tells when a letter grows old.",
      optional: true,
    },
    {
      at: "/person",
      how: "person",
      ask: "Whom is it about?",
      why: "Proof of one person's identity or income is none of another's.",
      optional: true,
    },
    {
      at: "/language",
      how: "language",
      ask: "In which language is it?",
      why: "What is not in English needs a certified translation (8 CFR 103.2(b)(3)).",
    },
    {
      at: "/translation/translator/name",
      how: "text",
      ask: "Who translated it?",
      why: "Where no signed certificate is at hand, one is printed for the translator to sign.",
      optional: true,
      when: (so, here) =>
        answerAt(so, `${here}/translation`) !== undefined &&
        answerAt(so, `${here}/translation/certificate`) === undefined,
    },
    ...(
      [
        ["address", "Postal address of the translator"],
        ["email", "E-mail address of the translator"],
      ] as const
    ).map(([field, ask]): QuestionRow => ({
      at: `/translation/translator/${field}`,
      how: "text",
      ask,
      why: "The certificate carries the translator's contact information.",
      optional: true,
      when: (so, here) => answerAt(so, `${here}/translation/translator`) !== undefined,
    })),
    {
      at: "/translation/certificate/namesDocument",
      how: "choice",
      ask: "Does the translator's certificate name this document?",
      why: "A certificate that names another document, or none, certifies nothing of this one.",
      words: { yes: "Yes", no: "No" },
      when: (so, here) => answerAt(so, `${here}/translation/certificate`) !== undefined,
    },
    {
      at: "/translation/certificate/signedOn",
      how: "day",
      ask: "On which day was the certificate signed?",
      why: "An undated certificate is asked about.",
      optional: true,
      when: (so, here) => answerAt(so, `${here}/translation/certificate`) !== undefined,
    },
  ],
};

/** One question for each form that the route asks for and the case does not have. */
const forms: Section = {
  title: "The official forms",
  when: hasRoute,
  rows: (so) => {
    const next = `/forms/${entriesAt(so, "/forms").length}`;
    return so.shown.forms
      .filter(({ state }) => state.kind === "missing")
      .map(({ form, title, reason, sponsor, need }): QuestionRow => ({
        at: next,
        key: ["/forms", form, ...(sponsor === undefined ? [] : [sponsor])].join(" "),
        how: "form",
        ask: `Form ${form}, ${title}${sponsor === undefined ? "" : ` of ${sponsor.replaceAll("-", " ")}`}: how does it get into the packet?`,
        why: reason,
        room: { form, ...(sponsor === undefined ? {} : { sponsor }) },
        ...(need === "recommended" ? { optional: true } : {}),
      }));
  },
};

/** One question for each finding that only a person can answer, and would keep the packet from being made. */
const findings: Section = {
  title: "What a person of the office has to answer for",
  when: hasRoute,
  rows: (so) =>
    so.shown.toConfirm.map(({ code, at, says, fix }): QuestionRow => ({
      at: `/confirmations/${entriesAt(so, "/confirmations").length}`,
      key: ["/confirmations", code, ...(at === undefined ? [] : [at])].join(" "),
      how: "gate",
      ask: `${says} Has somebody of the office looked into it, and answers for it?`,
      why: fix,
      room: { finding: code, ...(at === undefined ? {} : { at }) },
    })),
};

const confirmations: Section = {
  title: "Who answers for it",
  when: hasRoute,
  each: {
    list: "/confirmations",
    called: (so, here) => `The finding ${String(answerAt(so, `${here}/finding`))}`,
  },
  rows: [
    {
      at: "/by",
      how: "text",
      ask: "Who has looked into it?",
      why: "The control sheet and the receipt say who answers.",
    },
    { at: "/on", how: "day", ask: "On which day?", why: "The control sheet and the receipt say when." },
    { at: "/note", how: "sentences", ask: "What was found?", why: "For the office; never mailed.", optional: true },
  ],
};

/** What turns on all answers before it. */
export const closingSections: readonly Section[] = [forms, findings, confirmations];

export const filingSections: readonly Section[] = [filing, exhibits, ...closingSections];
