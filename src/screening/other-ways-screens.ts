import { type Problem, problem } from "../problems/problem.ts";
import { explainsUrgency } from "./explained-urgency.ts";
import { guide, i131Instructions } from "./law-sources.ts";
import { isMet } from "./met-by-exhibit.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const asksUscis = ({ agency }: ScreenContext): boolean => agency === "USCIS";
const noUrgency = { request: { whyNow: null }, filing: { expedite: null } };
const visa = {
  kind: "B-2",
  on: "2026-10-14",
  where: "U.S. Consulate General Krakow",
  explanation: "Refused under section 214(b).",
};

/** Parole is a last resort: a visa or another status comes first, unless the need is urgent. */
export const otherWaysScreens: readonly Screen[] = [
  {
    id: "other-status-open",
    question: "Is another status open to the person?",
    source: guide,
    look: ({ case: theCase }) => {
      const other = theCase.alternatives?.otherStatus ?? "none";
      if (other === "none") return [];
      const urgencyExplained = explainsUrgency(theCase);
      return [
        problem(
          "other-status-open",
          "/alternatives/otherStatus",
          { urgencyExplained },
          { severity: urgencyExplained ? "warning" : "error" },
        ),
      ];
    },
    examples: [
      {
        from: "abroad",
        change: {
          ...noUrgency,
          alternatives: { otherStatus: { status: "F-1 student", whyNotUsed: "The school year has begun." } },
        },
        finds: ["other-status-open"],
      },
      {
        from: "abroad",
        change: { alternatives: { otherStatus: { status: "F-1 student", whyNotUsed: "The school year has begun." } } },
        finds: ["other-status-open"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "visa-open",
    question: "Has a visa been granted, or is one pending?",
    source: guide,
    look: ({ case: theCase }) => {
      const urgencyExplained = explainsUrgency(theCase);
      return (theCase.alternatives?.visas ?? []).flatMap(({ outcome }, index): Problem[] => {
        const pointer = `/alternatives/visas/${index}/outcome`;
        if (outcome === "granted")
          return [
            problem(
              "visa-granted",
              pointer,
              { urgencyExplained },
              { severity: urgencyExplained ? "warning" : "error" },
            ),
          ];
        return outcome === "pending" ? [problem("visa-pending", pointer, { urgencyExplained })] : [];
      });
    },
    examples: [
      {
        from: "abroad",
        change: { ...noUrgency, alternatives: { visas: [{ ...visa, outcome: "granted" }] } },
        finds: ["visa-granted"],
      },
      {
        from: "abroad",
        change: {
          alternatives: {
            visas: [
              { ...visa, outcome: "refused" },
              { ...visa, outcome: "pending" },
            ],
          },
        },
        finds: ["visa-pending"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "visa-tried",
    question: "Does the case say which visas were tried, or why none was?",
    source: i131Instructions,
    applies: asksUscis,
    look: ({ case: theCase }) => {
      const visas = theCase.alternatives?.visas ?? [];
      if (visas.length === 0)
        return [problem("alternatives-missing", theCase.alternatives === undefined ? "" : "/alternatives/visas", {})];
      if (!visas.every(({ outcome }) => outcome === "not-tried")) return [];
      const urgencyExplained = explainsUrgency(theCase);
      return [
        problem(
          "visa-not-tried",
          "/alternatives/visas",
          { urgencyExplained },
          { severity: urgencyExplained ? "note" : "warning" },
        ),
      ];
    },
    examples: [
      { from: "abroad", change: { alternatives: null }, finds: ["alternatives-missing"] },
      { from: "abroad", change: { alternatives: { visas: [] } }, finds: ["alternatives-missing"] },
      {
        from: "abroad",
        change: {
          ...noUrgency,
          alternatives: {
            visas: [{ kind: "B-2", outcome: "not-tried", explanation: "No appointment before May 2027." }],
          },
        },
        finds: ["visa-not-tried"],
      },
      {
        from: "abroad",
        change: {
          alternatives: {
            visas: [{ kind: "B-2", outcome: "not-tried", explanation: "No appointment before May 2027." }],
          },
        },
        finds: ["visa-not-tried"],
      },
      { from: "detained", change: { alternatives: null }, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "visa-when-and-where",
    question: "Does every visa application say when and where?",
    source: i131Instructions,
    applies: asksUscis,
    look: ({ case: theCase }) =>
      (theCase.alternatives?.visas ?? []).flatMap(({ outcome, on, where }, index) =>
        outcome !== "not-tried" && (on === undefined || where === undefined)
          ? [problem("visa-attempt-undated", `/alternatives/visas/${index}`, {})]
          : [],
      ),
    examples: [
      {
        from: "abroad",
        change: {
          alternatives: { visas: [{ kind: "B-2", outcome: "refused", on: "2026-10-14", explanation: "Refused." }] },
        },
        finds: ["visa-attempt-undated"],
      },
      {
        from: "abroad",
        change: {
          alternatives: { visas: [{ kind: "B-2", outcome: "refused", where: "Krakow", explanation: "Refused." }] },
        },
        finds: ["visa-attempt-undated"],
      },
      {
        from: "abroad",
        change: { alternatives: { visas: [{ kind: "B-2", outcome: "not-tried", explanation: "No appointment." }] } },
        finds: [],
      },
    ],
  },
  {
    id: "visa-refusal-enclosed",
    question: "Does an exhibit hold the notice of each refused visa?",
    source: i131Instructions,
    applies: asksUscis,
    look: ({ case: { alternatives, exhibits } }) =>
      isMet(exhibits, "visa-attempt")
        ? []
        : (alternatives?.visas ?? []).flatMap(({ outcome, explanation }, index) =>
            outcome === "refused" && explanation.cites.length === 0
              ? [problem("visa-refusal-not-enclosed", `/alternatives/visas/${index}`, {})]
              : [],
          ),
    examples: [
      { from: "abroad", change: {}, finds: ["visa-refusal-not-enclosed"] },
      {
        from: "abroad",
        change: { exhibits: [{ id: "refusal", title: "Refusal", file: "refusal.pdf", meets: ["visa-attempt"] }] },
        finds: [],
      },
      {
        from: "abroad",
        change: {
          alternatives: {
            visas: [
              { ...visa, outcome: "refused", explanation: { text: "Refused.", cites: [{ exhibit: "refusal" }] } },
            ],
          },
        },
        finds: [],
      },
    ],
  },
  {
    id: "inadmissibility-answered",
    question: "Is every ground of inadmissibility explained, with a word on a waiver?",
    source: i131Instructions,
    look: ({ case: theCase }) =>
      (theCase.alternatives?.inadmissibility ?? []).flatMap(({ explanation, waiver }, index): Problem[] => [
        ...(explanation === undefined
          ? [problem("inadmissibility-unexplained", `/alternatives/inadmissibility/${index}`, {})]
          : []),
        ...(waiver === undefined ? [problem("waiver-unanswered", `/alternatives/inadmissibility/${index}`, {})] : []),
      ]),
    examples: [
      {
        from: "abroad",
        change: { alternatives: { inadmissibility: [{ ground: "INA 212(a)(9)(B), unlawful presence" }] } },
        finds: ["inadmissibility-unexplained", "waiver-unanswered"],
      },
      {
        from: "abroad",
        change: {
          alternatives: {
            inadmissibility: [
              {
                ground: "INA 212(a)(9)(B), unlawful presence",
                explanation: "She overstayed in 2019.",
                waiver: { outcome: "not-tried", explanation: "No visa was asked for." },
              },
            ],
          },
        },
        finds: [],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
];
