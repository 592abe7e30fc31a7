import { type Answers, answerAt, entriesAt, isMinor, routeOf } from "../answers.ts";
import type { QuestionRow, Section } from "../question.ts";
import { addressRows, hasRoute } from "./where.ts";

const isAsked = "The forms and every letter repeat it.";

function nameRows(place: string, when?: QuestionRow["when"]): readonly QuestionRow[] {
  const so = when === undefined ? {} : { when };
  return [
    { at: `${place}/given`, how: "text", ask: "Given name or names", why: "As in the passport.", ...so },
    { at: `${place}/family`, how: "text", ask: "Family name", why: "As in the passport.", ...so },
  ];
}

const statusRow = (place: string, when?: QuestionRow["when"]): QuestionRow => ({
  at: `${place}/status`,
  how: "choice",
  ask: "Citizenship or immigration status in the United States",
  why: "The reader weighs who files and who supports by it.",
  optional: true,
  ...(when === undefined ? {} : { when }),
});

const beneficiary: Section = {
  title: "The person for whom parole is asked (the beneficiary)",
  when: hasRoute,
  rows: [
    ...nameRows("/beneficiary/name"),
    {
      at: "/beneficiary/name/native",
      how: "text",
      ask: "The whole name in its own script",
      why: "It is printed beside the Latin name, and papers from home carry it.",
      optional: true,
    },
    {
      at: "/beneficiary/name/other",
      how: "phrases",
      ask: "Other names used: maiden name, aliases, other spellings",
      why: "Records under another name are taken for another person's.",
      optional: true,
    },
    {
      at: "/beneficiary/pronoun",
      how: "choice",
      ask: "How do the papers speak of the person?",
      why: "Without it they repeat the name.",
      optional: true,
    },
    { at: "/beneficiary/bornOn", how: "day", ask: "Date of birth", why: isAsked },
    { at: "/beneficiary/birthCountry", how: "country", ask: "Country of birth", why: isAsked },
    {
      at: "/beneficiary/citizenships",
      how: "countries",
      ask: "Of which countries is the person a citizen?",
      why: "All of them; none for a stateless person.",
    },
    {
      at: "/beneficiary/aNumber",
      how: "text",
      ask: "A-Number",
      why: "The agency finds the person's file by it; it stands on every paper of an immigration court.",
      optional: true,
    },
    {
      at: "/beneficiary/passport",
      how: "gate",
      ask: "Has the person a passport?",
      why: "It shows identity and citizenship.",
    },
    ...(
      [
        ["number", "text", "Passport number", isAsked],
        ["country", "country", "Which country issued it?", isAsked],
        ["expiresOn", "day", "When does it expire?", "It has to last for the stay."],
      ] as const
    ).map(([field, how, ask, why]): QuestionRow => ({
      at: `/beneficiary/passport/${field}`,
      how,
      ask,
      why,
      when: (so) => answerAt(so, "/beneficiary/passport") !== undefined,
    })),
    {
      at: "/beneficiary/noPassport",
      how: "sentences",
      ask: "Why is there no passport, and what else shows who the person is?",
      why: "The instructions of Form I-131 ask for it wherever a passport is missing.",
      when: (so) => answerAt(so, "/beneficiary/passport") === undefined,
    },
    {
      at: "/beneficiary/travelsWith",
      how: "text",
      ask: "With whom does the child travel?",
      why: "The reader wants to know who is with a child on the way.",
      optional: true,
      when: (so) => isMinor(so) && routeOf(so) === "uscis-lockbox",
    },
  ],
};

const parents: Section = {
  title: "Parents and guardians of the child",
  when: (so) => hasRoute(so) && isMinor(so),
  each: {
    list: "/beneficiary/parents",
    called: (_so, here) => `Parent or guardian ${place(here)}`,
    more: {
      first: {
        ask: "Name a parent or guardian of the child?",
        why: "A child needs the consent of both parents, or of a guardian.",
      },
      further: { ask: "Is there another parent or guardian?", why: "Each parent's consent is asked for." },
      room: () => ({}),
    },
  },
  rows: [
    ...nameRows("/name"),
    {
      at: "/relation",
      how: "choice",
      ask: "What is this person to the child?",
      why: "It decides whose consent counts.",
    },
    {
      at: "/consent",
      how: "choice",
      ask: "Does this person consent to the child's travel?",
      why: "Without it the request speaks of why there is none to ask for.",
    },
    {
      at: "/explanation",
      how: "sentences",
      ask: "Why is there no consent?",
      why: "The packet has to say it.",
      when: (so, here) => !["given", undefined].includes(answerAt(so, `${here}/consent`) as string | undefined),
    },
  ],
};

const hasPetitioner = (so: Answers): boolean => typeof answerAt(so, "/petitioner") === "object";

const petitioner: Section = {
  title: "Who files (the petitioner)",
  when: hasRoute,
  rows: [
    {
      at: "/petitioner",
      how: "choice",
      ask: "Who files the request?",
      why: "That person signs it.",
      words: { beneficiary: "The person, for himself or herself (a self-petition)" },
      orElse: "Somebody else",
    },
    {
      at: "/petitioner/relationship",
      how: "text",
      ask: "What is the petitioner to the person?",
      why: "Printed as written, such as: son, aunt, employer.",
      when: hasPetitioner,
    },
    ...nameRows("/petitioner/name", hasPetitioner),
    {
      at: "/petitioner/organization",
      how: "text",
      ask: "Which organization does the petitioner sign for?",
      why: "Where a hospital or an agency files.",
      optional: true,
      when: hasPetitioner,
    },
    {
      at: "/petitioner/title",
      how: "text",
      ask: "Position in the organization",
      why: "It stands under the signature.",
      when: (so) => answerAt(so, "/petitioner/organization") !== undefined,
      optional: true,
    },
    statusRow("/petitioner", hasPetitioner),
    ...addressRows("/petitioner/address", {
      why: "Notices of the agency go there.",
      when: hasPetitioner,
      country: "asked",
    }),
    {
      at: "/petitioner/phone",
      how: "text",
      ask: "Telephone number",
      why: "The agency calls it with questions.",
      optional: true,
      when: hasPetitioner,
    },
    {
      at: "/petitioner/email",
      how: "text",
      ask: "E-mail address",
      why: "The agency writes to it with questions.",
      optional: true,
      when: hasPetitioner,
    },
  ],
};

const relatives: Section = {
  title: "The people that the reasons speak of",
  when: hasRoute,
  each: {
    list: "/relatives",
    called: (so, here) => `The ${String(answerAt(so, `${here}/id`)).replaceAll("-", " ")}`,
  },
  rows: [
    ...nameRows("/name"),
    {
      at: "/relationship",
      how: "text",
      ask: "What is this person to the beneficiary?",
      why: "Printed as written, such as: mother, brother, friend.",
    },
    statusRow(""),
    {
      at: "/diedOn",
      how: "day",
      ask: "Day of death",
      why: "The paragraph on the funeral or the affairs names it.",
      when: (so, here) => isDead(so, here),
    },
  ],
};

/** True where a ground speaks of this person as of one who has died. */
function isDead(so: Answers, here: string): boolean {
  const id = answerAt(so, `${here}/id`);
  return entriesAt(so, "/request/grounds").some(
    (ground) => answerAt(so, `${ground}/kind`) === "funeral" && answerAt(so, `${ground}/relative`) === id,
  );
}

const ownData = (so: Answers, here: string): boolean => typeof answerAt(so, `${here}/person`) === "object";

const sponsors: Section = {
  title: "Who supports the person (sponsors)",
  when: hasRoute,
  each: {
    list: "/sponsors",
    called: (_so, here) => `Sponsor ${place(here)}`,
    more: {
      first: {
        ask: "Is there a sponsor, who supports the person with money or a home?",
        why: "Missing proof of support weighs heavily against a request; the petitioner may be the sponsor too.",
      },
      further: { ask: "Is there another sponsor?", why: "Each sponsor files a form or letter of support." },
      room: (index) => ({ id: `sponsor-${index + 1}` }),
    },
  },
  rows: [
    {
      at: "/person",
      how: "choice",
      ask: "Who is the sponsor?",
      why: "A petitioner who supports the person need not be written down twice.",
      words: { petitioner: "The petitioner" },
      orElse: "Somebody else",
      when: hasPetitioner,
    },
    ...nameRows("/person/name", (so, here) => ownData(so, here) || !hasPetitioner(so)),
    ...[
      {
        at: "/person/relationship",
        how: "text",
        ask: "What is the sponsor to the person?",
        why: "Printed as written, such as: sister, employer, friend.",
      } as const,
      {
        at: "/person/organization",
        how: "text",
        ask: "Name of the organization, where one supports",
        why: "A parish or hospital can be a sponsor.",
        optional: true,
      } as const,
    ].map((row): QuestionRow => ({ ...row, when: ownData })),
    statusRow("/person", ownData),
    ...addressRows("/person/address", {
      why: "ICE and USCIS look for the sponsor there.",
      when: ownData,
      country: "asked",
    }),
    {
      at: "/person/phone",
      how: "text",
      ask: "Telephone number",
      why: "The agency calls it with questions.",
      optional: true,
      when: ownData,
    },
    {
      at: "/householdSize",
      how: "number",
      ask: "How many people live in the sponsor's household?",
      why: "The sponsor among them, without the beneficiary; income is weighed by it.",
    },
    {
      at: "/annualIncomeUsd",
      how: "number",
      ask: "Yearly income, U.S. dollars",
      why: "It has to carry the household and the beneficiary.",
    },
    {
      at: "/assetsUsd",
      how: "number",
      ask: "Savings that can be used for support, U.S. dollars",
      why: "They count where the income is small.",
      optional: true,
    },
    {
      at: "/willProvide",
      how: "phrases",
      ask: "What will the sponsor provide?",
      why: "Each a short phrase, such as: housing; food; transport to hearings.",
    },
    {
      at: "/howKnown",
      how: "sentences",
      ask: "How does the sponsor know the person?",
      why: "ICE asks for it.",
      when: (so) => routeOf(so) !== "uscis-lockbox",
    },
    {
      at: "/occupation",
      how: "text",
      ask: "What does the sponsor do for a living?",
      why: "It shows where the support comes from.",
      optional: true,
    },
  ],
};

const noSponsor: Section = {
  title: "Without a sponsor",
  when: (so) => hasRoute(so) && entriesAt(so, "/sponsors").length === 0,
  rows: [
    {
      at: "/noSponsor",
      how: "sentences",
      ask: "Why is there no sponsor, and how is the stay paid?",
      why: "The packet has to say it, or it looks forgotten.",
    },
  ],
};

function place(here: string): number {
  return Number(here.slice(here.lastIndexOf("/") + 1)) + 1;
}

export const peopleBefore: readonly Section[] = [beneficiary, parents, petitioner];
export const peopleAfter: readonly Section[] = [relatives, sponsors, noSponsor];
