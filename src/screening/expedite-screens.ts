import type { Case } from "../case/case.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { expediting } from "./law-sources.ts";
import { isMet } from "./met-by-exhibit.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const asksToExpedite = ({ case: { filing }, agency }: ScreenContext): boolean =>
  filing.expedite !== undefined && agency === "USCIS";
const expedite = {
  reason: "The physician expects her to die within weeks.",
  neededOn: "2026-12-20",
  cites: [{ exhibit: "letter" }],
};
const letter = { id: "letter", title: "Letter of the physician", file: "letter.pdf", meets: ["urgency-proof"] };

function hasContact({ case: theCase, parsed }: ScreenContext): boolean {
  const { petitioner } = theCase;
  const filer = petitioner === "beneficiary" ? undefined : petitioner;
  const representative = theCase.representative === "office" ? parsed.office.representative : undefined;
  return [filer, representative, parsed.office.letterhead].some(
    (contact) => contact?.phone !== undefined && contact.email !== undefined,
  );
}

function isProved({ filing, exhibits }: Case): boolean {
  return (filing.expedite?.cites.length ?? 0) > 0 || isMet(exhibits, "urgency-proof");
}

/** Expedited processing: proof, a day that lies ahead, and somebody to call. */
export const expediteScreens: readonly Screen[] = [
  {
    id: "expedite-proof",
    question: "Is the urgency of an expedited request proved by an exhibit?",
    source: expediting,
    applies: asksToExpedite,
    look: ({ case: theCase }) => (isProved(theCase) ? [] : [problem("expedite-without-proof", "/filing/expedite", {})]),
    examples: [
      {
        from: "abroad",
        change: { filing: { expedite: { ...expedite, cites: [] } } },
        finds: ["expedite-without-proof"],
      },
      { from: "abroad", change: { filing: { expedite: { ...expedite, cites: [] } }, exhibits: [letter] }, finds: [] },
      { from: "abroad", change: { filing: { expedite }, exhibits: [letter] }, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "expedite-day",
    question: "Does the day by which a decision is needed lie ahead, and before the arrival?",
    source: expediting,
    applies: asksToExpedite,
    look: ({ case: { filing, request }, filingOn }): readonly Problem[] => {
      const neededOn = filing.expedite?.neededOn;
      if (neededOn === undefined) return [];
      if (neededOn <= filingOn) return [problem("expedite-day-past", "/filing/expedite/neededOn", {})];
      return request.arriveOn !== undefined && neededOn > request.arriveOn
        ? [problem("expedite-day-after-arrival", "/filing/expedite/neededOn", {})]
        : [];
    },
    examples: [
      {
        from: "abroad",
        change: { filing: { expedite: { ...expedite, neededOn: "2026-11-24" } } },
        finds: ["expedite-day-past"],
      },
      {
        from: "abroad",
        change: { filing: { expedite: { ...expedite, neededOn: "2027-01-05" } } },
        finds: ["expedite-day-after-arrival"],
      },
      { from: "abroad", change: { filing: { expedite: { ...expedite, neededOn: "2027-01-04" } } }, finds: [] },
      { from: "abroad", change: { filing: { expedite: { ...expedite, neededOn: "2026-11-25" } } }, finds: [] },
    ],
  },
  {
    id: "expedite-contact",
    question: "Is there a phone number and an e-mail address for an expedited request?",
    source: expediting,
    applies: asksToExpedite,
    look: (context) => (hasContact(context) ? [] : [problem("expedite-without-contact", "/filing/expedite", {})]),
    examples: [
      {
        from: "abroad",
        change: { filing: { expedite }, petitioner: { email: null } },
        finds: ["expedite-without-contact"],
      },
      {
        from: "abroad",
        change: { filing: { expedite }, petitioner: "beneficiary" },
        finds: ["expedite-without-contact"],
      },
      { from: "abroad", change: { filing: { expedite } }, finds: [] },
    ],
  },
];
