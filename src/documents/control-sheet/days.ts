// The clock: what is due, what runs out and what grows old, by day.
import type { Exhibit } from "../../case/exhibit.ts";
import type { Ground } from "../../case/grounds.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { addDays, type Day, formatDay, isBefore, parseDay } from "../../date.ts";
import { addressAgeLimitDays, letterAgeLimit, practiceLimit } from "../../rules/practice-limit.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Source } from "../../problems/source.ts";
import { listPhrase } from "../grammar/list-phrase.ts";
import type { BlocksValue } from "../template/template-value.ts";
import { wordTable } from "./table.ts";

interface DatedFact {
  readonly on: Day;
  readonly what: string;
  /** A day on which somebody looked, past by its nature. */
  readonly isLookBack?: true;
}

export function dayTable(checked: CheckedCase, rulebook: Rulebook): BlocksValue | undefined {
  const facts = [
    ...caseDays(checked),
    ...motionDays(checked, rulebook),
    ...groundDays(checked),
    ...letterDays(checked, rulebook),
    ...checkedDays(checked, rulebook),
  ];
  const sorted = facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return wordTable(
    [
      ["Day", 2],
      ["What", 7],
    ],
    sorted.map(({ on, what, isLookBack }) => [
      formatDay(on),
      isBefore(on, checked.filingOn) && isLookBack !== true ? `${what} (ALREADY PAST on the filing date)` : what,
    ]),
  );
}

function fact(on: Day | undefined, what: string): DatedFact[] {
  return on === undefined ? [] : [{ on, what }];
}

function caseDays({ case: the, office, filingOn }: CheckedCase): DatedFact[] {
  const { beneficiary, filing, request } = the;
  const { whereabouts } = beneficiary;
  const hearing =
    whereabouts.kind === "in-us" || whereabouts.kind === "detained" ? whereabouts.nextHearingOn : undefined;
  return [
    { on: filingOn, what: "Filing date: everything in this packet was judged on this day" },
    ...fact(filing.expedite?.neededOn, "A decision is needed by this day"),
    ...fact(request.arriveOn, "Intended arrival; the stay is counted from here"),
    ...(request.arriveOn === undefined
      ? []
      : fact(addDays(request.arriveOn, request.stayDays), "Last day of the stay asked for")),
    ...fact(hearing, "Next hearing"),
    ...fact(beneficiary.passport?.expiresOn, "The beneficiary's passport expires"),
    ...(the.representative === "office"
      ? fact(office.representative?.accreditationExpiresOn, "The representative's accreditation expires")
      : []),
    ...the.exhibits.flatMap(({ expiresOn, title }) => fact(expiresOn, `Expires: ${title}`)),
  ];
}

/** Only where the notice itself speaks of a motion; whether one is open is for counsel to say. */
function motionDays({ case: { priorFilings }, filingOn }: CheckedCase, rulebook: Rulebook): DatedFact[] {
  const newest = priorFilings.at(-1);
  const { days, daysIfMailed } = practiceLimit(rulebook, "motion-days", filingOn)?.value ?? {};
  if (newest?.noticeSpeaksOfMotion !== "yes" || days === undefined || daysIfMailed === undefined) return [];
  return [
    { on: addDays(newest.deniedOn, days), what: `The notice speaks of a motion: ${days} days after the decision` },
    {
      on: addDays(newest.deniedOn, daysIfMailed),
      what: `The notice speaks of a motion: ${daysIfMailed} days after the decision, if it was mailed`,
    },
  ];
}

function groundDays({ case: { request } }: CheckedCase): DatedFact[] {
  return request.grounds.flatMap((ground: Ground) => {
    switch (ground.kind) {
      case "medical-treatment":
      case "accompany-patient":
      case "donor":
        return fact(ground.scheduledOn, "The treatment is scheduled");
      case "funeral":
        return fact(ground.eventOn, ground.purpose === "funeral" ? "The funeral" : "Last day to settle the affairs");
      case "caregiver":
        return fact(ground.careEndsOn, "The care ends");
      case "court-proceeding":
      case "custody-witness":
        return fact(ground.beginsOn, "The proceeding begins");
      case "public-benefit":
        return [
          ...fact(ground.beginsOn, "The presence is needed from this day"),
          ...fact(ground.endsOn, "The presence is needed until this day"),
        ];
      case "custody-pregnancy":
        return fact(ground.dueOn, "The child is expected");
      default:
        return [];
    }
  });
}

function letterDays({ exhibits, filingOn }: CheckedCase, rulebook: Rulebook): DatedFact[] {
  return exhibits.flatMap(({ exhibit, label }) => {
    const days = letterDaysOf(exhibit, rulebook, filingOn);
    if (exhibit.datedOn === undefined || days === undefined) return [];
    return fact(
      addDays(exhibit.datedOn, days),
      `Exhibit ${label} is ${days} days old, our own limit for this kind of letter: ask for a fresh one`,
    );
  });
}

/** A letter by its kind, or, where the kind is not named, by an item whose proof is a letter with a limit of its own. */
function letterDaysOf({ kind, meets }: Exhibit, rulebook: Rulebook, on: Day): number | undefined {
  const limit = letterAgeLimit(rulebook, meets, on)?.value;
  return kind === "letter" || (kind === undefined && limit?.items !== "other") ? limit?.days : undefined;
}

function checkedDays({ route, filingOn }: CheckedCase, rulebook: Rulebook): DatedFact[] {
  const limit = addressAgeLimitDays(rulebook, filingOn);
  const feeDay = sourceDay(route.filingFee.source);
  const editionDays = [...new Set(route.forms.map(({ source }) => sourceDay(source)))].filter((on) => on !== undefined);
  return [
    ...(route.mailingAddress === undefined || limit === undefined
      ? []
      : fact(
          addDays(route.mailingAddress.checkedOn, limit),
          "The check of the mailing address grows stale: look at it again",
        )),
    ...(route.filingFee.kind === "none" || feeDay === undefined
      ? []
      : [{ on: feeDay, what: "The fee was last checked; fees change", isLookBack: true } as const]),
    ...editionDays.map((on): DatedFact => {
      const names = [...new Set(route.forms.filter(({ source }) => sourceDay(source) === on).map(({ form }) => form))];
      return {
        on,
        what: `The edition of ${names.length === 1 ? "Form" : "Forms"} ${listPhrase(names)} was last checked; editions change`,
        isLookBack: true,
      };
    }),
  ];
}

function sourceDay({ checkedOn }: Source): Day | undefined {
  return checkedOn === undefined ? undefined : parseDay(checkedOn);
}
