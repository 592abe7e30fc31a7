import type { Day } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";

/** A day with what happened on it, in words that can stand behind "The day of". */
interface Event {
  readonly what: string;
  readonly on: Day | undefined;
  readonly pointer: string;
}

/** Days stand in the order in which things can happen, and what has happened is not after the filing date. */
export function checkDays(the: Case, filingOn: Day): Problem[] {
  const ahead = the.confirmations.flatMap(({ on }, index) =>
    on > filingOn ? [problem("confirmation-ahead", `/confirmations/${index}/on`, {})] : [],
  );
  return [
    ...listPairs(the).flatMap(checkOrder),
    ...listPast(the).flatMap((event) => checkPast(event, filingOn)),
    ...ahead,
  ];
}

/** Told at the later one: it is where the reader sees that something is wrong. */
function checkOrder([earlier, later]: readonly [Event, Event]): Problem[] {
  const wrong = earlier.on !== undefined && later.on !== undefined && later.on < earlier.on;
  return wrong ? [problem("days-out-of-order", later.pointer, { earlier: earlier.what, later: later.what })] : [];
}

function checkPast({ what, on, pointer }: Event, filingOn: Day): Problem[] {
  return on !== undefined && on > filingOn ? [problem("day-in-future", pointer, { what })] : [];
}

/** What can only have happened in this order. */
function listPairs(the: Case): (readonly [Event, Event])[] {
  const { beneficiary, relatives, request, exhibits, priorFilings } = the;
  const { passport } = beneficiary;
  const born = event("the beneficiary's birth", beneficiary.bornOn, "/beneficiary/bornOn");
  const passportEvents = [
    event("the passport's issue", passport?.issuedOn, "/beneficiary/passport/issuedOn"),
    event("the passport's expiry", passport?.expiresOn, "/beneficiary/passport/expiresOn"),
  ] as const;
  return [
    [born, passportEvents[0]],
    passportEvents,
    ...listDecisions(the).map((decision) => [born, decision] as const),
    ...relatives.map(({ bornOn, diedOn }, index) => {
      const at = `/relatives/${index}`;
      return [
        event("the relative's birth", bornOn, `${at}/bornOn`),
        event("the relative's death", diedOn, `${at}/diedOn`),
      ] as const;
    }),
    ...request.grounds.flatMap((ground, index): (readonly [Event, Event])[] => {
      const at = `/request/grounds/${index}`;
      if ("beginsOn" in ground && "endsOn" in ground) {
        return [
          [event("the beginning", ground.beginsOn, `${at}/beginsOn`), event("the end", ground.endsOn, `${at}/endsOn`)],
        ];
      }
      if (ground.kind !== "family-reunification") return [];
      const { priorityOn, approvedOn } = ground.petition ?? {};
      return [
        [
          event("the petition's priority date", priorityOn, `${at}/petition/priorityOn`),
          event("the petition's approval", approvedOn, `${at}/petition/approvedOn`),
        ],
      ];
    }),
    ...priorFilings.flatMap(({ filedOn, deniedOn }, index): (readonly [Event, Event])[] => {
      const at = `/priorFilings/${index}`;
      const filed = event("the filing of the denied request", filedOn, `${at}/filedOn`);
      const before = priorFilings[index - 1];
      return [
        [born, filed],
        [filed, event("its denial", deniedOn, `${at}/deniedOn`)],
        // Newest last: the next request answers a denial that was there.
        [event("the denial before it", before?.deniedOn, `/priorFilings/${index - 1}/deniedOn`), filed],
      ];
    }),
    ...exhibits.flatMap(({ datedOn, expiresOn, translation }, index): (readonly [Event, Event])[] => {
      const at = `/exhibits/${index}`;
      const dated = event("the exhibit", datedOn, `${at}/datedOn`);
      const certificate = `${at}/translation/certificate/signedOn`;
      return [
        [dated, event("its expiry", expiresOn, `${at}/expiresOn`)],
        [dated, event("its translation's certificate", translation?.certificate?.signedOn, certificate)],
      ];
    }),
  ];
}

/** What has happened where a day stands. Exhibits and letters are looked at by screening. */
function listPast(the: Case): Event[] {
  const { beneficiary, petitioner, relatives, sponsors, exhibits, request, priorFilings } = the;
  return [
    event("the beneficiary's birth", beneficiary.bornOn, "/beneficiary/bornOn"),
    event("the passport's issue", beneficiary.passport?.issuedOn, "/beneficiary/passport/issuedOn"),
    ...(petitioner === "beneficiary" ? [] : [event("the petitioner's birth", petitioner.bornOn, "/petitioner/bornOn")]),
    ...relatives.flatMap(({ bornOn, diedOn }, index) => [
      event("the relative's birth", bornOn, `/relatives/${index}/bornOn`),
      event("the relative's death", diedOn, `/relatives/${index}/diedOn`),
    ]),
    ...sponsors.flatMap(({ person }, index) =>
      person === "petitioner" ? [] : [event("the sponsor's birth", person.bornOn, `/sponsors/${index}/person/bornOn`)],
    ),
    ...listDecisions(the),
    ...request.grounds.flatMap((ground, index) => {
      if (ground.kind !== "family-reunification") return [];
      const at = `/request/grounds/${index}/petition`;
      return [
        event("the petition's priority date", ground.petition?.priorityOn, `${at}/priorityOn`),
        event("the petition's approval", ground.petition?.approvedOn, `${at}/approvedOn`),
      ];
    }),
    ...priorFilings.flatMap(({ filedOn, deniedOn }, index) => [
      event("the filing of the denied request", filedOn, `/priorFilings/${index}/filedOn`),
      event("the denial", deniedOn, `/priorFilings/${index}/deniedOn`),
    ]),
    ...exhibits.map(({ translation }, index) =>
      event(
        "the translation's certificate",
        translation?.certificate?.signedOn,
        `/exhibits/${index}/translation/certificate/signedOn`,
      ),
    ),
  ];
}

/** What the government has done with the beneficiary, or was asked for. */
function listDecisions({ beneficiary: { whereabouts }, alternatives }: Case): Event[] {
  const { visas = [], petitions = [], inadmissibility = [] } = alternatives ?? {};
  const at = "/alternatives";
  return [
    ...(whereabouts.kind === "detained"
      ? [event("the detention", whereabouts.detainedOn, "/beneficiary/whereabouts/detainedOn")]
      : []),
    ...visas.map(({ on }, index) => event("the visa decision", on, `${at}/visas/${index}/on`)),
    ...petitions.map(({ on }, index) => event("the petition's decision", on, `${at}/petitions/${index}/on`)),
    ...inadmissibility.map(({ waiver }, index) =>
      event("the waiver's decision", waiver?.on, `${at}/inadmissibility/${index}/waiver/on`),
    ),
  ];
}

function event(what: string, on: Day | undefined, pointer: string): Event {
  return { what, on, pointer };
}
