import type { Case } from "../case/case.ts";
import type { Ground } from "../case/grounds.ts";
import { problem } from "../problems/problem.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const isDetained = ({ case: { beneficiary } }: ScreenContext): boolean => beneficiary.whereabouts.kind === "detained";
const court = {
  kind: "court-proceeding",
  proceeding: "State v. Roe",
  court: "Example Court",
  role: "witness",
  beginsOn: "2027-02-01",
  whyInPerson: "The prosecutor calls her.",
};
const interest = { kind: "custody-public-interest", detail: "Her children depend on her." };
const medical = {
  kind: "custody-medical",
  condition: "heart failure",
  whyCustodyFails: "The clinic has no cardiologist.",
};

function hasGround({ request }: Case, kind: Ground["kind"]): boolean {
  return request.grounds.some((ground) => ground.kind === kind);
}

function mentions({ request, custody, explanation, exhibits }: Case, word: RegExp): boolean {
  return word.test(
    JSON.stringify([request, custody ?? null, explanation, exhibits.map(({ title, meets }) => [title, meets])]),
  );
}

interface Clue {
  readonly ground: Extract<Ground["kind"], `custody-${string}`>;
  readonly because: string;
  readonly seen: (context: ScreenContext) => boolean;
}

const clues: readonly Clue[] = [
  {
    ground: "custody-minor",
    because: "the birth date makes the beneficiary under 18 on the filing date",
    seen: ({ ageYears }) => ageYears < 18,
  },
  {
    ground: "custody-medical",
    because: "another ground tells of medical treatment",
    seen: ({ case: theCase }) => hasGround(theCase, "medical-treatment"),
  },
  {
    ground: "custody-pregnancy",
    because: "the case speaks of a pregnancy",
    seen: ({ case: theCase }) => mentions(theCase, /\bpregnan/iu),
  },
  {
    ground: "custody-witness",
    because: "another ground tells of a proceeding in which the beneficiary is a witness",
    seen: ({ case: { request } }) =>
      request.grounds.some((ground) => ground.kind === "court-proceeding" && ground.role === "witness"),
  },
  {
    ground: "custody-public-interest",
    because: "another ground tells of a public benefit or of a crime against the beneficiary",
    seen: ({ case: theCase }) => hasGround(theCase, "public-benefit") || hasGround(theCase, "crime-victim"),
  },
];

/** Points out a ground of 8 CFR 212.5(b) that the facts may bear; never adds one. */
export const specialConsiderationScreens: readonly Screen[] = [
  {
    id: "special-consideration",
    question: "Do the facts support a ground of custody that is not claimed?",
    source: "cfr-212-5-b",
    applies: isDetained,
    look: (context) =>
      clues
        .filter(({ ground, seen }) => !hasGround(context.case, ground) && seen(context))
        .map(({ ground, because }) =>
          problem("special-consideration-unclaimed", "/request/grounds", { ground, because }),
        ),
    examples: [
      {
        from: "detained",
        change: { beneficiary: { bornOn: "2008-11-25" } },
        finds: ["special-consideration-unclaimed"],
      },
      { from: "detained", change: { beneficiary: { bornOn: "2008-11-24" } }, finds: [] },
      {
        from: "detained",
        change: { request: { grounds: [interest, court] } },
        finds: ["special-consideration-unclaimed"],
      },
      {
        from: "detained",
        change: { explanation: [{ heading: "Health", statements: ["She is six months pregnant."] }] },
        finds: ["special-consideration-unclaimed"],
      },
      {
        from: "detained",
        change: {
          request: {
            grounds: [
              medical,
              {
                kind: "medical-treatment",
                condition: "heart failure",
                treatment: "surgery",
                provider: "Example Clinic",
                whyNotElsewhere: "None.",
              },
            ],
          },
        },
        finds: [],
      },
      {
        from: "detained",
        change: {
          request: {
            grounds: [medical, { kind: "public-benefit", organization: "A", benefit: "B.", whyThisPerson: "C." }],
          },
        },
        finds: ["special-consideration-unclaimed"],
      },
      { from: "detained", change: {}, finds: [] },
    ],
  },
];
