import { answerAt, routeOf } from "../answers.ts";
import type { Answers } from "../answers.ts";
import type { QuestionRow, Section } from "../question.ts";

const at = "/beneficiary/whereabouts";

const isKind =
  (...kinds: readonly string[]) =>
  (so: Answers): boolean =>
    kinds.includes(String(answerAt(so, `${at}/kind`)));

const abroad = isKind("outside-us");
const free = isKind("in-us");
const held = isKind("detained");
const inCountry = isKind("in-us", "detained");

const yesNo = { yes: "Yes", no: "No", unknown: "Not known" };

/** The lines of a postal address below a place. */
export function addressRows(
  place: string,
  about: { readonly why: string; readonly when?: QuestionRow["when"]; readonly country: "asked" | "us" },
): readonly QuestionRow[] {
  const when = about.when === undefined ? {} : { when: about.when };
  const isUs = (so: Answers, here: string): boolean =>
    (about.when?.(so, here) ?? true) && (about.country === "us" || answerAt(so, `${here}${place}/country`) === "US");
  const isAbroad = (so: Answers, here: string): boolean => (about.when?.(so, here) ?? true) && !isUs(so, here);
  const country: readonly QuestionRow[] =
    about.country === "us"
      ? []
      : [{ at: `${place}/country`, how: "country", ask: "Which country is the address in?", why: about.why, ...when }];
  return [
    ...country,
    { at: `${place}/street`, how: "text", ask: "Street and number", why: about.why, ...when },
    {
      at: `${place}/unit`,
      how: "text",
      ask: "Apartment, suite or floor",
      why: "Mail goes astray without it.",
      optional: true,
      ...when,
    },
    { at: `${place}/city`, how: "text", ask: "City or town", why: about.why, ...when },
    {
      at: `${place}/state`,
      how: "state",
      ask: "State",
      why: "An address in the United States needs it.",
      when: isUs,
    },
    { at: `${place}/zip`, how: "text", ask: "ZIP code", why: "An address in the United States needs it.", when: isUs },
    {
      at: `${place}/province`,
      how: "text",
      ask: "Province or region",
      why: "As mail to that country is addressed.",
      optional: true,
      when: isAbroad,
    },
    {
      at: `${place}/postalCode`,
      how: "text",
      ask: "Postal code",
      why: "As mail to that country is addressed.",
      optional: true,
      when: isAbroad,
    },
  ];
}

const found = { why: "Notices go there, and a reader looks for the person there." };

export const whereSection: Section = {
  title: "Where the person is",
  rows: [
    {
      at: `${at}/kind`,
      how: "choice",
      ask: "Where is the person now for whom parole is asked?",
      why: "This alone decides which agency the request goes to.",
    },
    {
      at: `${at}/priorRemovalOrder`,
      how: "choice",
      ask: "Was the person ever ordered removed, deported or excluded from the United States?",
      why: "USCIS may hand such a request to ICE, and counsel has to look at the old order.",
      words: yesNo,
      when: abroad,
    },
    {
      at: `${at}/removalProceedings`,
      how: "choice",
      ask: "Is a case against the person open before an immigration court?",
      why: "Without one ICE has no case, and nobody can be asked for parole.",
      words: yesNo,
      when: inCountry,
    },
    {
      at: `${at}/finalOrder`,
      how: "choice",
      ask: "Is there a final order of removal?",
      why: "The office reads the request in another light then.",
      words: yesNo,
      when: inCountry,
    },
    {
      at: `${at}/facility/name`,
      how: "facility",
      ask: "In which detention facility?",
      why: "The facility decides which ICE field office has the person.",
      when: held,
    },
    {
      at: `${at}/facility/state`,
      how: "state",
      ask: "In which state is the facility?",
      why: "Counties of several states have the same name.",
      when: (so) => held(so) && !so.shown.facilityListed,
    },
    {
      at: `${at}/facility/county`,
      how: "text",
      ask: "In which county is the facility?",
      why: "Offices in Texas, California and New York are found by it.",
      optional: true,
      when: (so) => held(so) && !so.shown.facilityListed,
    },
    {
      at: `${at}/facility/fieldOffice`,
      how: "text",
      ask: "Which ICE field office is responsible for it?",
      why: "The facility is not in ICE's list; the person's papers or the locator of ICE name the office.",
      optional: true,
      when: (so) => held(so) && !so.shown.facilityListed,
    },
    {
      at: `${at}/entry`,
      how: "choice",
      ask: "How did the person come to the United States?",
      why: "Which release ICE can give depends on it.",
      when: inCountry,
      words: {
        arriving: "Asked for admission at a port of entry",
        "without-inspection": "Crossed without inspection",
        admitted: "Was admitted, with a visa for instance",
        paroled: "Was paroled",
        unknown: "Not known",
      },
    },
    {
      at: `${at}/detainedOn`,
      how: "day",
      ask: "Since when is the person detained?",
      why: "The letter says how long it has been.",
      optional: true,
      when: held,
    },
    {
      at: `${at}/deportationOfficer`,
      how: "text",
      ask: "Name of the deportation officer",
      why: "The request reaches the desk sooner.",
      optional: true,
      when: held,
    },
    {
      at: `${at}/court`,
      how: "text",
      ask: "Which immigration court?",
      why: "The office finds the case by it.",
      optional: true,
      when: inCountry,
    },
    {
      at: `${at}/nextHearingOn`,
      how: "day",
      ask: "When is the next hearing there?",
      why: "The request has to be decided before it, or speak of it.",
      optional: true,
      when: inCountry,
    },
    {
      at: `${at}/credibleFear`,
      how: "choice",
      ask: "What came of the credible fear interview?",
      why: "ICE looks at it for people who asked for asylum at the border.",
      optional: true,
      words: {
        found: "A credible fear was found",
        "not-found": "None was found",
        pending: "It is pending",
        "not-asked": "There was none",
      },
      when: held,
    },
    ...addressRows(`${at}/address`, { ...found, when: abroad, country: "asked" }),
    ...addressRows(`${at}/address`, { ...found, when: free, country: "us" }),
    {
      at: `${at}/address/county`,
      how: "text",
      ask: "County",
      why: "Offices in Texas, California and New York are found by it.",
      optional: true,
      when: free,
    },
  ],
};

/** True where there is somewhere to file. */
export const hasRoute = (so: Answers): boolean => routeOf(so) !== undefined;
