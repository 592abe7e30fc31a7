import { addDays } from "../date.ts";
import { problem } from "../problems/problem.ts";
import { practiceLimit } from "../rules/practice-limit.ts";
import { explainsUrgency } from "./explained-urgency.ts";
import { eventDay, purposeEnd } from "./ground-facts.ts";
import { guide, i131Form, stayLength, uscisDiscretion } from "./law-sources.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const asksUscis = ({ agency }: ScreenContext): boolean => agency === "USCIS";
const visit = {
  kind: "ill-relative",
  relative: "mother",
  condition: "a stroke",
  prognosis: "Weeks.",
  whyPresenceHelps: "She asks for her.",
};
const funeral = { kind: "funeral", relative: "mother", purpose: "funeral", detail: "She buries her mother." };
const court = {
  kind: "court-proceeding",
  proceeding: "Doe v. Roe",
  court: "Example Court",
  role: "party",
  beginsOn: "2027-02-01",
  whyInPerson: "The judge ordered it.",
};

/** Urgency, days and departure: why now, why so long, and what comes after. */
export const timingScreens: readonly Screen[] = [
  {
    id: "why-now",
    question: "Does the case say why the request cannot wait?",
    source: guide,
    applies: asksUscis,
    look: ({ case: theCase }) => {
      if (explainsUrgency(theCase)) return [];
      const dated = theCase.request.grounds.some((ground) => eventDay(ground) !== undefined);
      return [problem(dated ? "why-now-only-dated" : "why-now-missing", "/request", {})];
    },
    examples: [
      {
        from: "abroad",
        change: { filing: { expedite: null }, request: { whyNow: null, grounds: [visit] } },
        finds: ["why-now-missing"],
      },
      {
        from: "abroad",
        change: {
          filing: { expedite: null },
          request: { whyNow: null, grounds: [{ ...funeral, eventOn: "2027-01-08" }] },
        },
        finds: ["why-now-only-dated"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "ground-days",
    question: "Does the event of every ground still lie ahead?",
    source: guide,
    look: ({ case: { request }, filingOn }) =>
      request.grounds.flatMap((ground, index) => {
        const event = eventDay(ground);
        const end = purposeEnd(ground);
        return event !== undefined && event.on < filingOn && (end === undefined || end.on < filingOn)
          ? [problem("ground-date-past", `/request/grounds/${index}/${event.field}`, {})]
          : [];
      }),
    examples: [
      {
        from: "abroad",
        change: { request: { grounds: [{ ...funeral, eventOn: "2026-11-23" }] } },
        finds: ["ground-date-past"],
      },
      { from: "abroad", change: { request: { grounds: [{ ...funeral, eventOn: "2026-11-24" }] } }, finds: [] },
      {
        from: "abroad",
        change: { request: { grounds: [{ ...court, beginsOn: "2026-11-01", endsOn: "2027-03-01" }] } },
        finds: [],
      },
    ],
  },
  {
    id: "arrival-day",
    question: "Is the day of arrival named, and does it lie ahead and before the event?",
    source: i131Form,
    applies: asksUscis,
    look: ({ case: { request }, filingOn }) => {
      const { arriveOn } = request;
      if (arriveOn === undefined) return [problem("arrival-day-missing", "/request", {})];
      if (arriveOn <= filingOn) return [problem("arrival-day-past", "/request/arriveOn", {})];
      return request.grounds.flatMap((ground, index) => {
        const event = eventDay(ground);
        // An event that is already over has its own finding.
        return event !== undefined && event.on >= filingOn && event.on < arriveOn
          ? [problem("arrives-after-event", `/request/grounds/${index}/${event.field}`, {})]
          : [];
      });
    },
    examples: [
      { from: "abroad", change: { request: { arriveOn: null } }, finds: ["arrival-day-missing"] },
      { from: "abroad", change: { request: { arriveOn: "2026-11-24" } }, finds: ["arrival-day-past"] },
      {
        from: "abroad",
        change: { request: { arriveOn: "2027-01-09", grounds: [{ ...funeral, eventOn: "2027-01-08" }] } },
        finds: ["arrives-after-event"],
      },
      {
        from: "abroad",
        change: { request: { arriveOn: "2027-01-08", grounds: [{ ...funeral, eventOn: "2027-01-08" }] } },
        finds: [],
      },
      { from: "detained", change: {}, finds: [] },
    ],
  },
  {
    id: "length-of-stay",
    question: "Is the length of stay explained, no more than a year, and long enough for the purpose?",
    source: stayLength,
    applies: asksUscis,
    look: ({ case: { request }, rulebook, filingOn }) => {
      const { arriveOn } = request;
      const usualMost = practiceLimit(rulebook, "stay-usual-most", filingOn)?.value.days ?? Infinity;
      const lastDay = arriveOn === undefined ? undefined : addDays(arriveOn, request.stayDays);
      return [
        ...(request.whyThisLong === undefined ? [problem("stay-length-unexplained", "/request", {})] : []),
        ...(request.stayDays > usualMost
          ? [problem("stay-over-one-year", "/request/stayDays", { days: request.stayDays })]
          : []),
        ...request.grounds.flatMap((ground, index) => {
          const end = purposeEnd(ground);
          return lastDay !== undefined && end !== undefined && end.on > lastDay
            ? [problem("stay-ends-before-purpose", `/request/grounds/${index}/${end.field}`, {})]
            : [];
        }),
      ];
    },
    examples: [
      { from: "abroad", change: { request: { whyThisLong: null } }, finds: ["stay-length-unexplained"] },
      { from: "abroad", change: { request: { stayDays: 366 } }, finds: ["stay-over-one-year"] },
      {
        from: "abroad",
        change: { request: { stayDays: 10, arriveOn: "2027-01-31", grounds: [{ ...court, endsOn: "2027-02-11" }] } },
        finds: ["stay-ends-before-purpose"],
      },
      {
        from: "abroad",
        change: { request: { stayDays: 11, arriveOn: "2027-01-31", grounds: [{ ...court, endsOn: "2027-02-11" }] } },
        finds: [],
      },
      { from: "abroad", change: { request: { stayDays: 365 } }, finds: [] },
    ],
  },
  {
    id: "departure-plan",
    question: "Does the case say how and when the person will leave, or what status will follow?",
    source: uscisDiscretion,
    applies: asksUscis,
    look: ({ case: { request } }) =>
      request.departurePlan === undefined ? [problem("departure-plan-missing", "/request", {})] : [],
    examples: [
      { from: "abroad", change: { request: { departurePlan: null } }, finds: ["departure-plan-missing"] },
      { from: "abroad", change: {}, finds: [] },
      { from: "detained", change: {}, finds: [] },
    ],
  },
];
