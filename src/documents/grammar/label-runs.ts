import { type LabelParts, readLabel } from "../../checklist/exhibit-label.ts";
import { listPhrase } from "./list-phrase.ts";

/** Labels in their order, runs of three and more as such: "C, F to I, and K"; undefined where there are none. */
export function labelRuns(labels: readonly string[]): string | undefined {
  const runs: string[][] = [];
  for (const label of labels) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(readLabel(label), readLabel(last))) run.push(label);
    else runs.push([label]);
  }
  const words = runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]} to ${run.at(-1)}`]));
  return words.length === 0 ? undefined : listPhrase(words);
}

/** B behind A; a label that came in later, as B-1, is named by itself. */
function follows(label: LabelParts, before: LabelParts): boolean {
  return label.place === before.place + 1 && label.inserted === 0 && before.inserted === 0;
}
