// Evidence items that a statement of the case can answer: which field holds the answer, and what it cites.
import type { Case, Cite } from "../case/case.ts";
import type { Ground, GroundOf } from "../case/grounds.ts";
import type { Statement } from "../case/text.ts";

/** The answer that the packet's own words give to an item; its cites are the exhibits that prove it. */
interface StatedAnswer {
  readonly cites: readonly Cite[];
}

type Stated = StatedAnswer | undefined;

const words: StatedAnswer = { cites: [] };

function allOf(statements: readonly (Statement | undefined)[]): Stated {
  const given = statements.filter((statement) => statement !== undefined);
  return given.length === 0 ? undefined : { cites: given.flatMap(({ cites }) => cites) };
}

const ofCase: Readonly<Record<string, (theCase: Case) => Stated>> = {
  "reason-for-parole": ({ explanation }) => ({
    cites: explanation.flatMap(({ statements }) => statements.flatMap(({ cites }) => cites)),
  }),
  "visa-attempt": ({ alternatives }) => allOf((alternatives?.visas ?? []).map(({ explanation }) => explanation)),
  "inadmissibility-explanation": ({ alternatives }) => {
    const grounds = alternatives?.inadmissibility ?? [];
    return grounds.every(({ waiver }) => waiver !== undefined)
      ? allOf(grounds.map(({ waiver }) => waiver?.explanation))
      : undefined;
  },
  "no-passport-explanation": ({ beneficiary }) => allOf([beneficiary.noPassport]),
  "departure-plan": ({ request }) => allOf([request.departurePlan]),
};

/** Reads a field of one kind of ground; other kinds give nothing. */
function from<Kind extends Ground["kind"]>(
  kind: Kind,
  read: (ground: GroundOf<Kind>) => Stated,
): (ground: Ground) => Stated {
  return (ground) => (ground.kind === kind ? read(ground as GroundOf<Kind>) : undefined);
}

const ofGround: Readonly<Record<string, (ground: Ground, theCase: Case) => Stated>> = {
  "why-not-elsewhere": from("medical-treatment", ({ whyNotElsewhere }) => allOf([whyNotElsewhere])),
  "return-trip-cost": from("medical-treatment", ({ returnTripPaidBy }) =>
    returnTripPaidBy === undefined ? undefined : words,
  ),
  "why-needed": from("accompany-patient", ({ whyNeeded }) => allOf([whyNeeded])),
  "no-time-for-visa": (_ground, { request, alternatives }) =>
    allOf([
      request.whyNow,
      ...(alternatives?.visas ?? [])
        .filter(({ outcome }) => outcome === "not-tried")
        .map(({ explanation }) => explanation),
    ]),
  "presence-helps": from("ill-relative", ({ whyPresenceHelps }) => allOf([whyPresenceHelps])),
  "why-others-cannot": from("ill-relative", ({ whyOthersCannot }) => allOf([whyOthersCannot])),
  "why-no-one-else": from("caregiver", ({ whyNoOneElse }) => allOf([whyNoOneElse])),
  "care-plan": from("caregiver", ({ carePlan }) => allOf([carePlan])),
  "refugee-channel": from("protection", ({ whyNoRefuge }) => allOf([whyNoRefuge])),
  "relocation-fails": from("protection", ({ whyNoRefuge }) => allOf([whyNoRefuge])),
  "why-now": from("family-reunification", ({ whyNow }) => allOf([whyNow])),
  "why-in-person": from("court-proceeding", ({ whyInPerson }) => allOf([whyInPerson])),
  "why-this-person": from("public-benefit", ({ whyThisPerson }) => allOf([whyThisPerson])),
  "benefit-dates": from("public-benefit", ({ beginsOn }) => (beginsOn === undefined ? undefined : words)),
  "custody-care-fails": from("custody-medical", ({ whyCustodyFails }) => allOf([whyCustodyFails])),
  "release-interest": from("custody-public-interest", ({ detail }) => allOf([detail])),
};

/** Every item that a statement can answer; a test compares it with the rules' `mayBeStated`. */
export const statableItems: readonly string[] = [...Object.keys(ofCase), ...Object.keys(ofGround)];

/** What the case says to the item for this ground, or undefined where it says nothing. */
export function findStatedAnswer(item: string, theCase: Case, ground: Ground | undefined): Stated {
  const caseAnswer = ofCase[item];
  if (caseAnswer !== undefined) return caseAnswer(theCase);
  return ground === undefined ? undefined : ofGround[item]?.(ground, theCase);
}
