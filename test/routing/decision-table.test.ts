import { describe, expect, test } from "vitest";
import { problemText } from "../../src/problems/problem-text.ts";
import { findRow, readFacts, routingTable } from "../../src/routing/decision-table.ts";
import { parseSoundCase } from "../screening/sound-cases.ts";
import { codesOf, routeSoundCase } from "./route-sound-case.ts";

const answers = ["yes", "no", "unknown"] as const;
const carriers = ["usps", "fedex", "ups", "dhl", undefined] as const;

/** Facilities by what the list says of them, each with the address that must come out. */
const facilities: Readonly<
  Record<string, { readonly facility: Readonly<Record<string, unknown>>; readonly goesTo: string | undefined }>
> = {
  listed: { facility: { name: "Winn Correctional Center", state: "LA" }, goesTo: "field-office-new-orleans" },
  "listed, written otherwise": {
    facility: { name: "Kay County Justice Facility", state: "OK" },
    goesTo: "field-office-chicago",
  },
  "listed, another office named": {
    facility: { name: "Winn Correctional Center", state: "LA", fieldOffice: "Dallas" },
    goesTo: "field-office-dallas",
  },
  "unlisted, office named": {
    facility: { name: "Hollis House of Correction", state: "NH", fieldOffice: "BOS" },
    goesTo: "field-office-boston",
  },
  "unlisted, no such office": {
    facility: { name: "Hollis House of Correction", state: "NH", fieldOffice: "Gotham" },
    goesTo: undefined,
  },
  "unlisted, state with one office": {
    facility: { name: "Hollis House of Correction", state: "NH" },
    goesTo: "field-office-boston",
  },
  "unlisted, state divided, county known": {
    facility: { name: "Quiet Creek Lockup", state: "TX", county: "Cameron" },
    goesTo: "field-office-harlingen",
  },
  "unlisted, state divided, county unknown": {
    facility: { name: "Quiet Creek Lockup", state: "TX" },
    goesTo: undefined,
  },
  "unlisted, state divided, county misspelled": {
    facility: { name: "Quiet Creek Lockup", state: "TX", county: "Camron" },
    goesTo: undefined,
  },
  "unlisted, nothing else": { facility: { name: "Quiet Creek Lockup" }, goesTo: undefined },
  "unlisted, near a listed one of another office": {
    facility: { name: "Scott County Jail", state: "IA" },
    goesTo: undefined,
  },
  ambiguous: { facility: { name: "Orange County Jail" }, goesTo: undefined },
};

/** Residences, each with the address that must come out. */
const residences: Readonly<
  Record<string, { readonly address: Readonly<Record<string, unknown>>; readonly goesTo: string | undefined }>
> = {
  "state with one office": { address: { state: "OH", zip: "44129" }, goesTo: "field-office-detroit" },
  "state divided, county known": {
    address: { state: "CA", zip: "90031", county: "Los Angeles" },
    goesTo: "field-office-los-angeles",
  },
  "state divided, county unknown": { address: { state: "CA", zip: "90031" }, goesTo: undefined },
  "state divided, county not in it": { address: { state: "CA", zip: "90031", county: "Cameron" }, goesTo: undefined },
  "no state": { address: {}, goesTo: undefined },
  "not covered": { address: { state: "AS", zip: "96799" }, goesTo: undefined },
};

interface Combination {
  readonly label: string;
  readonly whereabouts: Readonly<Record<string, unknown>>;
  readonly carrier: (typeof carriers)[number];
  readonly goesTo: string | undefined;
  /** True where there is nowhere to file at all. */
  readonly stopped: boolean;
}

function listCombinations(): readonly Combination[] {
  const made: Combination[] = [];
  for (const carrier of carriers) {
    for (const priorRemovalOrder of answers) {
      const goesTo =
        carrier === undefined ? undefined : carrier === "usps" ? "uscis-lockbox-usps" : "uscis-lockbox-courier";
      made.push({
        label: `outside-us, order ${priorRemovalOrder}, ${carrier}`,
        whereabouts: { kind: "outside-us", address: { street: "1 A", city: "B", country: "PL" }, priorRemovalOrder },
        carrier,
        goesTo,
        stopped: false,
      });
    }
    made.push({
      label: `port, ${carrier}`,
      whereabouts: { kind: "at-port-of-entry" },
      carrier,
      goesTo: undefined,
      stopped: true,
    });
    for (const removalProceedings of answers) {
      for (const finalOrder of answers) {
        for (const [name, { address, goesTo }] of Object.entries(residences)) {
          const stopped = removalProceedings !== "yes";
          made.push({
            label: `in-us, proceedings ${removalProceedings}, order ${finalOrder}, ${name}, ${carrier}`,
            whereabouts: {
              kind: "in-us",
              address: { street: "1 A", city: "B", ...address },
              removalProceedings,
              finalOrder,
            },
            carrier,
            goesTo: stopped ? undefined : goesTo,
            stopped,
          });
        }
        for (const [name, { facility, goesTo }] of Object.entries(facilities)) {
          made.push({
            label: `detained, proceedings ${removalProceedings}, order ${finalOrder}, ${name}, ${carrier}`,
            whereabouts: { kind: "detained", facility, entry: "unknown", removalProceedings, finalOrder },
            carrier,
            goesTo,
            stopped: false,
          });
        }
      }
    }
  }
  return made;
}

const combinations = listCombinations();

describe("every combination of facts", () => {
  test("there are as many as the facts multiply to", () => {
    expect(combinations).toHaveLength(
      5 * (3 + 1 + 9 * Object.keys(residences).length + 9 * Object.keys(facilities).length),
    );
  });

  test("meets one row of the table", () => {
    for (const { label, whereabouts } of combinations) {
      const { whereabouts: parsed } = parseSoundCase("abroad", { beneficiary: { whereabouts } }).case.beneficiary;
      expect(findRow(readFacts(parsed)), label).toBeDefined();
    }
  });

  test("gives the right address, or none and an error with a way out", () => {
    for (const { label, whereabouts, carrier, goesTo, stopped } of combinations) {
      const outcome = routeSoundCase("abroad", {
        case: { beneficiary: { whereabouts }, filing: { carrier: carrier ?? null } },
      });
      expect(outcome.ok, label).toBe(!stopped);
      const address = outcome.ok ? outcome.value.route.mailingAddress : undefined;
      expect(address?.id, label).toBe(goesTo);
      expect(address?.lines.length ?? 4, label).toBeGreaterThanOrEqual(4);
      if (goesTo !== undefined) continue;
      const worst = outcome.problems.filter(({ severity }) => severity === (stopped ? "stop" : "error"));
      expect(worst.length, label).toBeGreaterThan(0);
      for (const found of worst) expect(problemText(found).fix, label).not.toBe("");
    }
    // Hundreds of cases: on a busy machine they take longer than one case may.
  }, 60_000);

  test("uses every row of the table", () => {
    const used = new Set(
      combinations.map(
        ({ whereabouts }) =>
          findRow(readFacts(parseSoundCase("abroad", { beneficiary: { whereabouts } }).case.beneficiary.whereabouts))
            ?.id,
      ),
    );
    expect(routingTable.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});

describe("the table itself", () => {
  test("has no row for facts that are missing, rather than the last one", () => {
    expect(findRow({ whereabouts: "in-us" })).toBeUndefined();
    expect(findRow({ whereabouts: "outside-us" })).toBeUndefined();
    expect(findRow({ whereabouts: "detained", removalProceedings: "yes" })).toBeUndefined();
  });

  test("carries for every row a source with the day on which it was read", () => {
    for (const { id, source, sentence } of routingTable) {
      expect(source.checkedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.confidence, id).toBeDefined();
      expect(sentence, id).toMatch(/\.$/);
    }
  });

  test("says of a final order without proceedings that the person is not eligible", () => {
    const outcome = routeSoundCase("in-proceedings", {
      case: { beneficiary: { whereabouts: { removalProceedings: "no", finalOrder: "yes" } } },
    });
    expect(codesOf(outcome.problems)).toEqual(["in-us-not-in-proceedings"]);
    expect(outcome.problems[0]?.args).toEqual({ finalOrder: true });
  });
});
