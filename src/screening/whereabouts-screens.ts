import { problem } from "../problems/problem.ts";
import { guide, priorRemovalFiling } from "./law-sources.ts";
import type { Screen } from "./screen.ts";

const here = "/beneficiary/whereabouts";
const inUs = {
  kind: "in-us",
  address: { street: "10 Sample St", city: "Parma", state: "OH", zip: "44129" },
  entry: "without-inspection",
};

/** Where the person is decides whether anything may be filed at all. */
export const whereaboutsScreens: readonly Screen[] = [
  {
    id: "in-us-without-proceedings",
    question: "Is the person in the United States and not in removal proceedings?",
    source: guide,
    look: ({ case: { beneficiary } }) => {
      const { whereabouts } = beneficiary;
      if (whereabouts.kind !== "in-us") return [];
      if (whereabouts.removalProceedings === "yes") return [];
      return whereabouts.removalProceedings === "no"
        ? [
            problem("in-us-not-in-proceedings", `${here}/removalProceedings`, {
              finalOrder: whereabouts.finalOrder === "yes",
            }),
          ]
        : [problem("in-us-proceedings-unknown", `${here}/removalProceedings`, {})];
    },
    examples: [
      {
        from: "abroad",
        change: { beneficiary: { whereabouts: { ...inUs, removalProceedings: "no" } } },
        finds: ["in-us-not-in-proceedings"],
      },
      {
        from: "abroad",
        change: { beneficiary: { whereabouts: { ...inUs, removalProceedings: "unknown" } } },
        finds: ["in-us-proceedings-unknown"],
      },
      { from: "in-proceedings", change: {}, finds: [] },
      { from: "detained", change: { beneficiary: { whereabouts: { removalProceedings: "no" } } }, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "at-port-of-entry",
    question: "Is the person at a port of entry?",
    source: "cfr-212-5-a",
    look: ({ case: { beneficiary } }) =>
      beneficiary.whereabouts.kind === "at-port-of-entry" ? [problem("at-port-of-entry", `${here}/kind`, {})] : [],
    examples: [
      {
        from: "abroad",
        change: { beneficiary: { whereabouts: { kind: "at-port-of-entry", address: null, priorRemovalOrder: null } } },
        finds: ["at-port-of-entry"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "prior-removal-order",
    question: "Was a person outside the United States ever ordered removed?",
    source: priorRemovalFiling,
    applies: ({ case: { beneficiary } }) => beneficiary.whereabouts.kind === "outside-us",
    look: ({ case: { beneficiary } }) => {
      const { whereabouts } = beneficiary;
      if (whereabouts.kind !== "outside-us" || whereabouts.priorRemovalOrder === "no") return [];
      const code = whereabouts.priorRemovalOrder === "yes" ? "prior-removal-order" : "prior-removal-order-unknown";
      return [problem(code, `${here}/priorRemovalOrder`, {})];
    },
    examples: [
      {
        from: "abroad",
        change: { beneficiary: { whereabouts: { priorRemovalOrder: "yes" } } },
        finds: ["prior-removal-order"],
      },
      {
        from: "abroad",
        change: { beneficiary: { whereabouts: { priorRemovalOrder: "unknown" } } },
        finds: ["prior-removal-order-unknown"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "final-order",
    question: "Is there a final order of removal?",
    applies: ({ agency }) => agency === "ICE",
    look: ({ case: { beneficiary } }) => {
      const { whereabouts } = beneficiary;
      if (whereabouts.kind !== "in-us" && whereabouts.kind !== "detained") return [];
      if (whereabouts.finalOrder === "no") return [];
      const code = whereabouts.finalOrder === "yes" ? "final-order" : "final-order-unknown";
      return [problem(code, `${here}/finalOrder`, {})];
    },
    examples: [
      { from: "detained", change: { beneficiary: { whereabouts: { finalOrder: "yes" } } }, finds: ["final-order"] },
      {
        from: "in-proceedings",
        change: { beneficiary: { whereabouts: { finalOrder: "unknown" } } },
        finds: ["final-order-unknown"],
      },
      { from: "detained", change: {}, finds: [] },
    ],
  },
  {
    id: "hearing-past",
    question: "Does the next hearing lie before the filing date?",
    applies: ({ agency }) => agency === "ICE",
    look: ({ case: { beneficiary }, filingOn }) => {
      const { whereabouts } = beneficiary;
      if (whereabouts.kind !== "in-us" && whereabouts.kind !== "detained") return [];
      const { nextHearingOn } = whereabouts;
      return nextHearingOn !== undefined && nextHearingOn < filingOn
        ? [problem("hearing-past", `${here}/nextHearingOn`, {})]
        : [];
    },
    examples: [
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { nextHearingOn: "2026-11-23" } } },
        finds: ["hearing-past"],
      },
      { from: "detained", change: { beneficiary: { whereabouts: { nextHearingOn: "2026-11-24" } } }, finds: [] },
    ],
  },
];
