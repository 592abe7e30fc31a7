// Which agency a request goes to, as data. Every row that could apply is written out; there is no last row that takes
// what is left. `findRow` gives nothing where no row or more than one matches, and a test asks it for every
// combination of facts.
import type { Whereabouts } from "../case/whereabouts.ts";
import type { ProblemCode } from "../problems/problem-table.ts";
import type { Source } from "../problems/source.ts";
import type { RouteKind } from "../rules/route-kinds.ts";

type Answer = "yes" | "no" | "unknown";

/** What the table looks at; a fact that a kind of whereabouts does not have is left out. */
export interface RoutingFacts {
  readonly whereabouts: Whereabouts["kind"];
  readonly priorRemovalOrder?: Answer;
  readonly removalProceedings?: Answer;
  readonly finalOrder?: Answer;
}

/** Why there is nowhere to file: the codes that screening stops such a case with. */
export type NowhereCode = Extract<
  ProblemCode,
  "in-us-not-in-proceedings" | "in-us-proceedings-unknown" | "at-port-of-entry"
>;

export interface RoutingRow {
  readonly id: string;
  readonly when: {
    readonly whereabouts: Whereabouts["kind"];
    readonly priorRemovalOrder?: readonly Answer[];
    readonly removalProceedings?: readonly Answer[];
    readonly finalOrder?: readonly Answer[];
  };
  readonly outcome:
    | { readonly kind: "route"; readonly route: RouteKind }
    | { readonly kind: "nowhere"; readonly problem: NowhereCode };
  readonly sentence: string;
  readonly source: Source;
}

const filingAddressPage: Source = {
  title: "USCIS direct filing addresses for Form I-131, as a law firm copied them",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
const instructions2016: Source = {
  title: "Instructions for Form I-131, edition 12/23/16, pages 2 and 6",
  checkedOn: "2026-11-24",
  confidence: "official",
};
const instructions2025: Source = {
  title: "Instructions for Form I-131, edition 01/20/25, as law-firm pages report them",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
const regulation: Source = { title: "8 CFR 212.5(a)", checkedOn: "2026-11-24", confidence: "official" };
const guide2023: Source = {
  title: "Humanitarian parole, an immigration-law guide last reviewed October 2023",
  checkedOn: "2026-11-24",
  confidence: "secondary",
};

export const routingTable: readonly RoutingRow[] = [
  {
    id: "outside-us",
    when: { whereabouts: "outside-us", priorRemovalOrder: ["no"] },
    outcome: { kind: "route", route: "uscis-lockbox" },
    sentence:
      "The person is outside the United States: the request goes to the USCIS lockbox, whose address turns on the carrier alone.",
    source: filingAddressPage,
  },
  {
    id: "outside-us-prior-removal-order",
    when: { whereabouts: "outside-us", priorRemovalOrder: ["yes"] },
    outcome: { kind: "route", route: "uscis-lockbox" },
    sentence:
      "The person is outside the United States and was once ordered removed: the request goes to the USCIS lockbox, and USCIS may refer it to ICE.",
    source: instructions2025,
  },
  {
    id: "outside-us-prior-removal-order-unknown",
    when: { whereabouts: "outside-us", priorRemovalOrder: ["unknown"] },
    outcome: { kind: "route", route: "uscis-lockbox" },
    sentence:
      "The person is outside the United States: the request goes to the USCIS lockbox; with a past removal order USCIS may refer it to ICE.",
    source: instructions2025,
  },
  {
    id: "in-proceedings",
    when: { whereabouts: "in-us", removalProceedings: ["yes"], finalOrder: ["no"] },
    outcome: { kind: "route", route: "ice-in-proceedings" },
    sentence:
      "The person is in the United States, in removal proceedings and not detained: the request goes to the ICE field office responsible for the place of residence.",
    source: guide2023,
  },
  {
    id: "in-proceedings-final-order",
    when: { whereabouts: "in-us", removalProceedings: ["yes"], finalOrder: ["yes"] },
    outcome: { kind: "route", route: "ice-in-proceedings" },
    sentence:
      "The person is in the United States, in removal proceedings with a final order of removal, and not detained: the request goes to the ICE field office responsible for the place of residence.",
    source: guide2023,
  },
  {
    id: "in-proceedings-final-order-unknown",
    when: { whereabouts: "in-us", removalProceedings: ["yes"], finalOrder: ["unknown"] },
    outcome: { kind: "route", route: "ice-in-proceedings" },
    sentence:
      "The person is in the United States, in removal proceedings and not detained: the request goes to the ICE field office responsible for the place of residence.",
    source: guide2023,
  },
  {
    id: "in-us-not-in-proceedings",
    when: { whereabouts: "in-us", removalProceedings: ["no"], finalOrder: ["no", "unknown"] },
    outcome: { kind: "nowhere", problem: "in-us-not-in-proceedings" },
    sentence:
      "The person is in the United States and not in removal proceedings: there is no address, because the person is not eligible.",
    source: guide2023,
  },
  {
    id: "in-us-final-order-only",
    when: { whereabouts: "in-us", removalProceedings: ["no"], finalOrder: ["yes"] },
    outcome: { kind: "nowhere", problem: "in-us-not-in-proceedings" },
    sentence:
      "The person is in the United States under a final order of removal with no open proceedings: no rule gives an address.",
    source: guide2023,
  },
  {
    id: "in-us-proceedings-unknown",
    when: { whereabouts: "in-us", removalProceedings: ["unknown"], finalOrder: ["yes", "no", "unknown"] },
    outcome: { kind: "nowhere", problem: "in-us-proceedings-unknown" },
    sentence:
      "The person is in the United States, and whether removal proceedings are open is not known: the address turns on it.",
    source: guide2023,
  },
  {
    id: "detained",
    when: {
      whereabouts: "detained",
      removalProceedings: ["yes", "no", "unknown"],
      finalOrder: ["yes", "no", "unknown"],
    },
    outcome: { kind: "route", route: "ice-detained" },
    sentence:
      "The person is detained: the request goes to the Field Office Director of the ICE field office responsible for the facility.",
    source: instructions2016,
  },
  {
    id: "port-of-entry",
    when: { whereabouts: "at-port-of-entry" },
    outcome: { kind: "nowhere", problem: "at-port-of-entry" },
    sentence:
      "The person is at a port of entry: a request is made to U.S. Customs and Border Protection there, not by mail.",
    source: regulation,
  },
];

const judged = ["priorRemovalOrder", "removalProceedings", "finalOrder"] as const;

function matches(row: RoutingRow, facts: RoutingFacts): boolean {
  return (
    row.when.whereabouts === facts.whereabouts &&
    judged.every((fact) => {
      const accepted = row.when[fact];
      const given = facts[fact];
      return accepted === undefined || (given !== undefined && accepted.includes(given));
    })
  );
}

/** The one row that the facts meet; undefined where none or several do, which is never taken for an answer. */
export function findRow(facts: RoutingFacts): RoutingRow | undefined {
  const found = routingTable.filter((row) => matches(row, facts));
  return found.length === 1 ? found[0] : undefined;
}

/** The facts of the whereabouts that the table looks at. */
export function readFacts(whereabouts: Whereabouts): RoutingFacts {
  switch (whereabouts.kind) {
    case "outside-us":
      return { whereabouts: "outside-us", priorRemovalOrder: whereabouts.priorRemovalOrder };
    case "at-port-of-entry":
      return { whereabouts: "at-port-of-entry" };
    case "in-us":
      return {
        whereabouts: "in-us",
        removalProceedings: whereabouts.removalProceedings,
        finalOrder: whereabouts.finalOrder,
      };
    case "detained":
      return {
        whereabouts: "detained",
        removalProceedings: whereabouts.removalProceedings,
        finalOrder: whereabouts.finalOrder,
      };
  }
}
