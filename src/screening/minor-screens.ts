import type { Case } from "../case/case.ts";
import type { FamilyTies } from "../case/family-ties.ts";
import type { Parent } from "../case/person.ts";
import { type Day, ageOn } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { practiceLimit } from "../rules/practice-limit.ts";
import { childConsent, signatureRule } from "./law-sources.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const isMinor = ({ ageYears }: ScreenContext): boolean => ageYears < 18;
const name = { given: "Ivan", family: "Example" };
const child = { beneficiary: { bornOn: "2014-01-01", travelsWith: "her aunt", parents: [] } };
const mother = { name, relation: "mother", consent: "given", exhibit: "consent" };
const father = { name, relation: "father", consent: "given", exhibit: "consent" };
const withParents = (...parents: unknown[]) => ({ beneficiary: { ...child.beneficiary, parents } });

function lookAtParent(parent: Parent, pointer: string): Problem[] {
  const found: Problem[] = [];
  if (parent.consent === "not-given") found.push(problem("parental-consent-withheld", `${pointer}/consent`, {}));
  if (parent.consent !== "given" && parent.explanation === undefined)
    found.push(problem("parental-consent-unexplained", pointer, {}));
  if (parent.consent !== "not-given" && parent.exhibit === undefined)
    found.push(problem("parental-consent-unproved", pointer, {}));
  return found;
}

/** True where all who travel along are members of the family, and children themselves. */
function isWithChildrenOnly(family: FamilyTies | undefined, relatives: Case["relatives"], on: Day): boolean {
  const along = (family?.others ?? []).filter(({ travelsAlong }) => travelsAlong);
  if (along.length === 0 || family?.alsoTravelsWith !== undefined) return false;
  return along.every(({ id }) => {
    const bornOn = relatives.find((relative) => relative.id === id)?.bornOn;
    return bornOn !== undefined && ageOn(bornOn, on) < 18;
  });
}

/** Children: who consents, who signs, who travels along. */
export const minorScreens: readonly Screen[] = [
  {
    id: "parental-consent",
    question: "Do both parents, or the guardian, consent to the travel of a beneficiary under 18?",
    source: childConsent,
    applies: (context) => isMinor(context) && context.agency === "USCIS",
    look: ({ case: { beneficiary } }) => {
      const { parents } = beneficiary;
      if (parents.length === 0) return [problem("parental-consent-missing", "/beneficiary", {})];
      const complete = parents.length > 1 || parents.some(({ relation }) => relation === "legal-guardian");
      return [
        ...(complete ? [] : [problem("second-parent-missing", "/beneficiary/parents", {})]),
        ...parents.flatMap((parent, index) => lookAtParent(parent, `/beneficiary/parents/${index}`)),
      ];
    },
    examples: [
      { from: "abroad", change: child, finds: ["parental-consent-missing"] },
      { from: "abroad", change: withParents(mother), finds: ["second-parent-missing"] },
      {
        from: "abroad",
        change: withParents(mother, { name, relation: "father", consent: "deceased", exhibit: "consent" }),
        finds: ["parental-consent-unexplained"],
      },
      {
        from: "abroad",
        change: withParents(mother, { ...father, consent: "not-given", explanation: "He has not answered." }),
        finds: ["parental-consent-withheld"],
      },
      {
        from: "abroad",
        change: withParents(mother, { name, relation: "father", consent: "given" }),
        finds: ["parental-consent-unproved"],
      },
      { from: "abroad", change: withParents({ ...mother, relation: "legal-guardian" }), finds: [] },
      { from: "abroad", change: withParents(mother, father), finds: [] },
      { from: "abroad", change: { beneficiary: { bornOn: "2008-11-24", parents: [] } }, finds: [] },
      {
        from: "abroad",
        change: { beneficiary: { bornOn: "2008-11-25", parents: [] } },
        finds: ["parental-consent-missing"],
      },
    ],
  },
  {
    id: "child-signature",
    question: "Who signs for a child that files for itself?",
    source: signatureRule,
    applies: (context) => isMinor(context) && context.case.petitioner === "beneficiary",
    look: ({ ageYears, rulebook, filingOn }) => {
      const below = practiceLimit(rulebook, "parent-signs-below-age", filingOn)?.value.years;
      return below === undefined
        ? []
        : [problem(ageYears < below ? "parent-may-sign" : "minor-must-sign", "/petitioner", {})];
    },
    examples: [
      {
        from: "abroad",
        change: { petitioner: "beneficiary", beneficiary: { bornOn: "2012-11-25" } },
        finds: ["parent-may-sign"],
      },
      {
        from: "abroad",
        change: { petitioner: "beneficiary", beneficiary: { bornOn: "2012-11-24" } },
        finds: ["minor-must-sign"],
      },
      { from: "abroad", change: child, finds: [] },
    ],
  },
  {
    id: "child-travels-with",
    question: "Who travels with a beneficiary under 18?",
    source: childConsent,
    applies: (context) => isMinor(context) && context.agency === "USCIS",
    look: ({ case: { beneficiary, relatives }, parsed: { family }, filingOn }) =>
      beneficiary.travelsWith === undefined || isWithChildrenOnly(family, relatives, filingOn)
        ? [problem("minor-travels-alone", "/beneficiary", {})]
        : [],
    examples: [
      { from: "abroad", change: { beneficiary: { bornOn: "2014-01-01" } }, finds: ["minor-travels-alone"] },
      { from: "abroad", change: child, finds: [] },
    ],
  },
  {
    id: "self-petition-signature",
    question: "Does a person abroad file for himself or herself?",
    source: signatureRule,
    applies: ({ case: theCase, agency, ageYears }) =>
      agency === "USCIS" && theCase.petitioner === "beneficiary" && ageYears >= 18,
    look: () => [problem("self-petition-signature", "/petitioner", {})],
    examples: [
      { from: "abroad", change: { petitioner: "beneficiary" }, finds: ["self-petition-signature"] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
];
