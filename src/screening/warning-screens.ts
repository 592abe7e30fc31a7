import { problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { matchFacility } from "../rules/facility.ts";
import type { RuleEntry } from "../rules/rule-entry.ts";
import type { WarningRule } from "../rules/rule-values.ts";
import { warningsFor } from "../rules/warning.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const topics: readonly {
  readonly topic: WarningRule["topic"];
  readonly question: string;
  readonly examples: Screen["examples"];
}[] = [
  {
    topic: "detention",
    question: "What does ICE hold of the detention of a person who came in this way?",
    examples: [
      { from: "detained", change: {}, finds: ["dated-warning"] },
      { from: "detained", change: {}, filingOn: "2025-07-07", finds: [] },
      { from: "detained", change: { beneficiary: { whereabouts: { entry: "arriving" } } }, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    topic: "bond",
    question: "Are bond hearings open in the state of detention?",
    examples: [
      { from: "detained", change: {}, finds: ["dated-warning"] },
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { facility: { state: "TX" } } } },
        finds: ["dated-warning"],
      },
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { facility: { name: "Example Hold Room", state: null } } } },
        finds: ["detention-state-missing"],
      },
      {
        from: "detained",
        change: {
          beneficiary: { whereabouts: { facility: { name: "Northeast Ohio Correctional Center", state: null } } },
        },
        finds: ["dated-warning"],
      },
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { facility: { name: "Example Hold Room", state: null } } } },
        filingOn: "2026-07-26",
        finds: [],
      },
      { from: "detained", change: { beneficiary: { whereabouts: { entry: "arriving" } } }, finds: [] },
      { from: "in-proceedings", change: {}, finds: [] },
    ],
  },
  {
    topic: "nationality",
    question: "Does a hold or an entry ban concern the person's nationality on the filing date?",
    examples: [
      { from: "abroad", change: { beneficiary: { citizenships: ["CU"] } }, finds: ["dated-warning", "dated-warning"] },
      {
        from: "abroad",
        change: { beneficiary: { citizenships: ["UA", "CU"] } },
        filingOn: "2026-06-04",
        finds: ["dated-warning", "dated-warning"],
      },
      { from: "abroad", change: { beneficiary: { citizenships: ["CU"] } }, filingOn: "2025-12-31", finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    topic: "parole",
    question: "What must a person know before parole is used?",
    examples: [
      { from: "abroad", change: {}, finds: ["dated-warning", "dated-warning"] },
      { from: "abroad", change: {}, filingOn: "2025-01-19", finds: [] },
    ],
  },
  {
    topic: "signature",
    question: "What does a bad signature cost on the filing date?",
    examples: [
      { from: "abroad", change: {}, finds: ["dated-warning"] },
      { from: "abroad", change: {}, filingOn: "2026-07-09", finds: [] },
      { from: "detained", change: {}, finds: [] },
    ],
  },
];

/** What is over, and what only tells how things stand, is a note; what is in force and may harm is a warning. */
function severityOf({ id, value }: RuleEntry<WarningRule>): "note" | "warning" {
  return value.outcome !== undefined || id === "categorical-programs-ended" ? "note" : "warning";
}

function pointerOf({ value }: RuleEntry<WarningRule>, { case: { beneficiary } }: ScreenContext): string {
  if (value.countries !== undefined)
    return `/beneficiary/citizenships/${beneficiary.citizenships.findIndex((country) => value.countries?.includes(country))}`;
  if (value.states !== undefined) return "/beneficiary/whereabouts/facility";
  return value.entries === undefined ? "" : "/beneficiary/whereabouts/entry";
}

function lookAtTopic(context: ScreenContext, topic: WarningRule["topic"]) {
  const {
    case: { beneficiary },
    route,
    rulebook,
    filingOn,
  } = context;
  const { whereabouts, citizenships } = beneficiary;
  if (route === undefined) return [];
  const detained = { detainedIn: findDetentionState(context) };
  const facts = { route, citizenships, ...("entry" in whereabouts ? { entry: whereabouts.entry } : {}), ...detained };
  const warnings = warningsFor(rulebook, facts, filingOn).filter(({ value }) => value.topic === topic);
  return warnings.map((entry) =>
    problem(
      "dated-warning",
      pointerOf(entry, context),
      { text: entry.value.text },
      { source: sourceOf(entry), severity: severityOf(entry) },
    ),
  );
}

/** The state that the case names, or that of the facility where ICE's list holds it. */
function findDetentionState({ case: { beneficiary }, rulebook, filingOn }: ScreenContext): string | undefined {
  const { whereabouts } = beneficiary;
  if (whereabouts.kind !== "detained") return undefined;
  const { state, name } = whereabouts.facility;
  if (state !== undefined) return state;
  const match = matchFacility(rulebook, { name }, filingOn);
  return match.kind === "matched" ? match.facility.value.state : undefined;
}

/** Would naming the state of detention bring up a warning that turns on it? */
function needsState(context: ScreenContext): boolean {
  const {
    case: { beneficiary },
    rulebook,
    filingOn,
  } = context;
  const { whereabouts } = beneficiary;
  if (whereabouts.kind !== "detained" || findDetentionState(context) !== undefined) return false;
  const states = new Set(rulebook.rules["dated-warnings"].flatMap(({ value }) => value.states ?? []));
  return [...states].some((detainedIn) =>
    warningsFor(
      rulebook,
      { route: "ice-detained", citizenships: [], detainedIn, entry: whereabouts.entry },
      filingOn,
    ).some(({ value }) => value.states !== undefined),
  );
}

/** What the law of the day warns of, topic by topic. */
export const warningScreens: readonly Screen[] = topics.map(({ topic, question, examples }) => ({
  id: `warnings-${topic}`,
  question,
  look: (context) => [
    ...lookAtTopic(context, topic),
    ...(topic === "bond" && needsState(context)
      ? [problem("detention-state-missing", "/beneficiary/whereabouts/facility", {})]
      : []),
  ],
  examples,
}));
