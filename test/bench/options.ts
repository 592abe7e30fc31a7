// The flags of `npm run bench`.
import { parseArgs } from "node:util";

export const parts = ["warm", "cold", "workers", "curves"] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Ids of engines; all where empty. */
  readonly only: readonly string[];
  readonly rounds: number;
  /** The most cases of the longest curve. */
  readonly mostCases: number;
  readonly quick: boolean;
  readonly readme: boolean;
}

export const usage = `npm run bench [-- flags]
  --part <names>    ${parts.join(", ")}, with commas between; all where left out
  --only <engines>  these engines, with commas between; the results are printed and not kept
  --rounds <n>      rounds of each comparison (15)
  --cases <n>       the most cases of the longest curve (10000, which take minutes)
  --quick           two short rounds, to see that it works; the results are printed and not kept
  --readme          writes the kept results into README.md`;

/** Throws, with words for the user, where a flag is wrong. */
export function readOptions(args: readonly string[]): BenchOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: "string" },
      only: { type: "string" },
      rounds: { type: "string" },
      cases: { type: "string", default: "10000" },
      quick: { type: "boolean", default: false },
      readme: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { quick, readme } = values;
  const named = split(values.part);
  const unknown = named.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`No part is called "${unknown}"; there are ${parts.join(", ")}.`);
  const rounds = Number(values.rounds ?? (quick ? 2 : 15));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a whole number from 1.");
  const mostCases = Number(values.cases);
  if (!Number.isInteger(mostCases) || mostCases < 10) throw new Error("--cases is a whole number from 10.");
  return {
    parts: parts.filter((part) => named.length === 0 || named.includes(part)),
    only: split(values.only),
    rounds,
    mostCases,
    quick,
    readme,
  };
}

function split(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
