import type { Case, Cite } from "../case/case.ts";
import { listFacts } from "../case/list-facts.ts";
import { listObjects } from "../case/list-objects.ts";
import type { PriorFiling } from "../case/prior-filing.ts";
import { addDays } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { practiceLimit } from "../rules/practice-limit.ts";
import { daysInText } from "./days-in-text.ts";
import { guide, motionInstructions } from "./law-sources.ts";
import type { Screen, ScreenContext } from "./screen.ts";

/** The denial that this request answers, with its place. Those before it were answered by the requests between. */
function newestDenial({ priorFilings }: Case): { readonly denial: PriorFiling; readonly at: string } | undefined {
  const denial = priorFilings.at(-1);
  return denial === undefined ? undefined : { denial, at: `/priorFilings/${priorFilings.length - 1}` };
}

const isRefiled = ({ case: { priorFilings } }: ScreenContext): boolean => priorFilings.length > 0;

function lookAt(look: (denial: PriorFiling, at: string, context: ScreenContext) => readonly Problem[]): Screen["look"] {
  return (context) => {
    const newest = newestDenial(context.case);
    return newest === undefined ? [] : look(newest.denial, newest.at, context);
  };
}

const point = {
  id: "urgency",
  kind: "no-urgent-reason",
  changed: ["Her doctor found a second stroke on November 2, 2026."],
};
const denial = {
  agency: "USCIS",
  receipt: "IOE0912345678",
  filedOn: "2026-06-01",
  deniedOn: "2026-10-20",
  noticeSpeaksOfMotion: "no",
  notice: { exhibit: "notice" },
  points: [point],
  previousManifest: { packetSha256: "0".repeat(64), previousExhibits: [] },
};
const refiled = (change: object = {}, more: object = {}) => ({ priorFilings: [{ ...denial, ...change }], ...more });

/** A new request after a denial: every point answered, and nothing left over from the first one. */
export const refileScreens: readonly Screen[] = [
  {
    id: "denial-points",
    question: "Is every point of the denial answered by a change in circumstances or by new evidence?",
    source: guide,
    applies: isRefiled,
    look: lookAt(({ points }, at) =>
      points.flatMap(({ id, kind, words, changed, newEvidence }, index) => {
        const here = `${at}/points/${index}`;
        return [
          ...(kind === undefined && words === undefined ? [problem("denial-point-empty", here, {})] : []),
          ...(changed.length + newEvidence.length === 0
            ? [problem("denial-point-unanswered", here, { point: id })]
            : []),
          ...newEvidence.flatMap(({ cites }, place) =>
            cites.length === 0 ? [problem("denial-answer-uncited", `${here}/newEvidence/${place}`, { point: id })] : [],
          ),
        ];
      }),
    ),
    examples: [
      { from: "abroad", change: {}, finds: [] },
      { from: "abroad", change: refiled(), finds: [] },
      { from: "abroad", change: refiled({ points: [{ ...point, changed: [] }] }), finds: ["denial-point-unanswered"] },
      {
        from: "abroad",
        change: refiled({ points: [{ id: "urgency", changed: point.changed }] }),
        finds: ["denial-point-empty"],
      },
      {
        from: "abroad",
        change: refiled({
          points: [point, { id: "visa", kind: "visa-available", newEvidence: ["The consulate refused."] }],
        }),
        finds: ["denial-answer-uncited"],
      },
      {
        from: "detained",
        change: refiled({ agency: "ICE", points: [{ ...point, changed: [] }] }),
        finds: ["denial-point-unanswered"],
      },
      // The denial before the last one was answered by the request in between.
      {
        from: "abroad",
        change: {
          priorFilings: [
            { ...denial, points: [{ ...point, changed: [] }] },
            { ...denial, filedOn: "2026-10-25", deniedOn: "2026-11-10" },
          ],
        },
        finds: [],
      },
    ],
  },
  {
    id: "denial-motion",
    question: "Does the notice of denial speak of a motion, and are its days known?",
    source: motionInstructions,
    applies: isRefiled,
    look: lookAt(({ noticeSpeaksOfMotion, deniedOn }, at, { rulebook, filingOn }) => {
      const pointer = `${at}/noticeSpeaksOfMotion`;
      if (noticeSpeaksOfMotion === "no") return [];
      if (noticeSpeaksOfMotion === "unknown") return [problem("motion-unread", pointer, {})];
      const entry = practiceLimit(rulebook, "motion-days", filingOn);
      const { days, daysIfMailed } = entry?.value ?? {};
      if (entry === undefined || days === undefined || daysIfMailed === undefined) return [];
      const untilIfMailed = addDays(deniedOn, daysIfMailed);
      const args = {
        days,
        until: addDays(deniedOn, days),
        daysIfMailed,
        untilIfMailed,
        isPast: untilIfMailed < filingOn,
      };
      return [problem("motion-deadline", pointer, args, { source: sourceOf(entry) })];
    }),
    examples: [
      { from: "abroad", change: refiled(), finds: [] },
      { from: "abroad", change: refiled({ noticeSpeaksOfMotion: "yes" }), finds: ["motion-deadline"] },
      { from: "abroad", change: refiled({ noticeSpeaksOfMotion: "unknown" }), finds: ["motion-unread"] },
    ],
  },
  {
    id: "denied-request",
    question: "Can the agency find the denied request, and does the packet show the denial?",
    source: guide,
    applies: isRefiled,
    look: lookAt(({ agency: deniedBy, receipt, notice, previousManifest, points }, at, { agency }) => [
      ...(deniedBy === "USCIS" && receipt === undefined ? [problem("prior-receipt-missing", at, {})] : []),
      ...(notice === undefined ? [problem("denial-notice-missing", at, {})] : []),
      ...(previousManifest === undefined ? [problem("previous-exhibits-unknown", at, {})] : []),
      ...(deniedBy === agency && points.some(({ kind }) => kind === "outside-remit")
        ? [problem("outside-remit-again", `${at}/agency`, { agency: deniedBy })]
        : []),
    ]),
    examples: [
      { from: "abroad", change: refiled(), finds: [] },
      {
        from: "abroad",
        change: refiled({ receipt: undefined, notice: undefined }),
        finds: ["prior-receipt-missing", "denial-notice-missing"],
      },
      { from: "detained", change: refiled({ agency: "ICE", receipt: undefined }), finds: [] },
      { from: "abroad", change: refiled({ previousManifest: undefined }), finds: ["previous-exhibits-unknown"] },
      {
        from: "abroad",
        change: refiled({ points: [{ ...point, kind: "outside-remit" }] }),
        finds: ["outside-remit-again"],
      },
      { from: "detained", change: refiled({ points: [{ ...point, kind: "outside-remit" }] }), finds: [] },
    ],
  },
  {
    id: "earlier-facts",
    question: "Are the facts the same as in the denied request, or different on purpose?",
    source: guide,
    applies: isRefiled,
    look: lookAt(({ factsThen }, _at, { case: the }) => {
      const now = listFacts(the);
      return factsThen.flatMap(({ pointer, said }) => {
        const fact = now.find((candidate) => candidate.pointer === pointer);
        return fact === undefined || fact.said === said
          ? []
          : [problem("fact-differs", existing(the, pointer), { fact: fact.label, at: pointer })];
      });
    }),
    examples: [
      {
        from: "abroad",
        change: refiled({
          factsThen: [{ pointer: "/beneficiary/bornOn", said: "1985-03-02" }, { pointer: "/beneficiary/aNumber" }],
        }),
        finds: [],
      },
      {
        from: "abroad",
        change: refiled({ factsThen: [{ pointer: "/beneficiary/bornOn", said: "1985-03-12" }] }),
        finds: ["fact-differs"],
      },
      {
        from: "abroad",
        change: refiled({ factsThen: [{ pointer: "/beneficiary/aNumber", said: "200000001" }] }),
        finds: ["fact-differs"],
      },
      {
        from: "abroad",
        change: refiled({ factsThen: [{ pointer: "/beneficiary/passport/number" }] }),
        finds: ["fact-differs"],
      },
    ],
  },
  {
    id: "days-gone-by",
    question: "Does no sentence still promise what the denied request promised for a day that is past?",
    source: guide,
    applies: isRefiled,
    look: lookAt(({ filedOn }, _at, { case: the, filingOn }) =>
      listObjects({ ...the, priorFilings: [] }).flatMap(({ pointer, object }) => {
        const text = "cites" in object ? (object["text"] ?? object["reason"]) : undefined;
        if (typeof text !== "string") return [];
        // What a document of that day or later proves has happened, and is no promise.
        const proved = the.exhibits.flatMap(({ id, datedOn }) =>
          datedOn !== undefined && citesExhibit(object, id) ? [datedOn] : [],
        );
        const gone = daysInText(text).filter(
          ({ from, until }) => until > filedOn && until < filingOn && !proved.some((datedOn) => datedOn >= from),
        );
        return gone.map(({ words }) => problem("text-day-passed", pointer, { words }));
      }),
    ),
    examples: [
      { from: "abroad", change: refiled(), finds: [] },
      {
        from: "abroad",
        change: refiled({}, { request: { whyNow: "The operation is on August 3, 2026." } }),
        finds: ["text-day-passed"],
      },
      {
        from: "abroad",
        change: refiled(
          {},
          {
            request: { whyNow: { text: "She was in the hospital on August 3, 2026.", cites: [{ exhibit: "record" }] } },
            exhibits: [{ id: "record", title: "Record", file: "record.pdf", datedOn: "2026-08-03" }],
          },
        ),
        finds: [],
      },
      {
        from: "abroad",
        change: refiled({}, { request: { whyNow: "The operation is on November 24, 2026." } }),
        finds: [],
      },
      { from: "abroad", change: refiled({}, { request: { whyNow: "She fell ill on May 30, 2026." } }), finds: [] },
      {
        from: "abroad",
        change: refiled({}, { request: { whyNow: "The valve will fail in September 2026." } }),
        finds: ["text-day-passed"],
      },
      {
        from: "abroad",
        change: refiled({}, { request: { whyNow: "The valve will fail in November 2026." } }),
        finds: [],
      },
    ],
  },
];

function citesExhibit({ cites }: Readonly<Record<string, unknown>>, id: string): boolean {
  return Array.isArray(cites) && (cites as readonly Cite[]).some(({ exhibit }) => exhibit === id);
}

/** The pointer itself, or where the case leaves the field out, the nearest object around it. */
function existing(the: Case, pointer: string): string {
  const parts = pointer.split("/").slice(1);
  let value: unknown = the;
  for (const [index, part] of parts.entries()) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return parts
        .slice(0, index)
        .map((above) => `/${above}`)
        .join("");
    value = (value as Record<string, unknown>)[part];
  }
  return pointer;
}
