import type { PriorFiling } from "../../case/prior-filing.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { formatDay } from "../../date.ts";
import { denialPointTitle } from "../grammar/denial-words.ts";
import { listPhrase } from "../grammar/list-phrase.ts";
import type { View } from "../template/template-value.ts";
import { type Row, wordTable } from "./table.ts";

/** After a denial: how each point is answered, and what is new; undefined in a first request. */
export function refilingView({ case: the, exhibits }: CheckedCase): View | undefined {
  if (the.priorFilings.length === 0) return undefined;
  const labelled = (kind: string): string =>
    listPhrase(exhibits.filter(({ submission }) => submission?.kind === kind).map(({ label }) => label));
  return {
    count: the.priorFilings.length,
    isOnly: the.priorFilings.length === 1,
    points: wordTable(
      [
        ["Point of the denial", 5],
        ["Changed circumstances", 2],
        ["New evidence", 3],
      ],
      the.priorFilings.flatMap((filing) => rowsOf(filing, exhibits)),
    ),
    newExhibits: labelled("new"),
    previousExhibits: labelled("previous"),
    inPartExhibits: labelled("in-part"),
    unknownExhibits: listPhrase(
      exhibits.filter(({ submission }) => submission === undefined).map(({ label }) => label),
    ),
    packets: the.priorFilings.flatMap(({ previousManifest, filedOn }) =>
      previousManifest === undefined ? [] : [{ filedOn: formatDay(filedOn), sha256: previousManifest.packetSha256 }],
    ),
  };
}

function rowsOf({ agency, receipt, filedOn, deniedOn, points }: PriorFiling, exhibits: CheckedCase["exhibits"]): Row[] {
  const head = `Filed ${formatDay(filedOn)}${receipt === undefined ? "" : `, ${receipt}`}, denied by ${agency} on ${formatDay(deniedOn)}`;
  return [
    head,
    ...points.map(({ id, kind, changed, newEvidence }): Row => {
      const cited = new Set(newEvidence.flatMap(({ cites }) => cites.map(({ exhibit }) => exhibit)));
      const labels = exhibits.filter(({ exhibit }) => cited.has(exhibit.id)).map(({ label }) => `Exhibit ${label}`);
      const told = changed.length === 0 ? "none told" : changed.length === 1 ? "one told" : `${changed.length} told`;
      return [
        denialPointTitle(kind) ?? `In the officer's words (${id})`,
        told,
        labels.length === 0 ? "none" : listPhrase(labels),
      ];
    }),
  ];
}
