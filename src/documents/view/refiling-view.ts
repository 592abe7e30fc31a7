import type { TableBlock } from "../../blocks/block.ts";
import type { Inline } from "../../blocks/inline.ts";
import type { DenialPoint, PriorFiling } from "../../case/prior-filing.ts";
import type { Cite } from "../../case/text.ts";
import { formatDay } from "../../date.ts";
import { exhibitAnchor } from "../exhibit-anchor.ts";
import { denialPointTitle } from "../grammar/denial-words.ts";
import { blocks, type View, words } from "../template/template-value.ts";
import { citeInlines } from "./cite-inlines.ts";
import type { DocumentContext } from "./document-context.ts";
import { citesValue, statementValue, statementValues } from "./statement-value.ts";

/** The denied requests and what answers them; undefined in a first request. */
export function refilingView(context: DocumentContext): View | undefined {
  const { case: the, exhibits } = context.checked;
  if (the.priorFilings.length === 0) return undefined;
  const views = the.priorFilings.map((filing, index) => filingView(context, filing, index));
  return {
    newest: views.at(-1),
    earlier: views.slice(0, -1),
    filings: views,
    hasEarlier: views.length > 1,
    // The table answers the newest denial; those before it were answered by the requests between.
    table: blocks([answerTable(context)]),
    marksExhibits: exhibits.some(({ submission }) => submission !== undefined),
  };
}

function filingView(context: DocumentContext, filing: PriorFiling, index: number): View {
  const at = `/priorFilings/${index}`;
  return {
    agency: filing.agency,
    receipt: words(filing.receipt, `${at}/receipt`),
    filedOn: formatDay(filing.filedOn),
    deniedOn: formatDay(filing.deniedOn),
    notice: filing.notice === undefined ? undefined : citesValue(context, [filing.notice]),
    points: filing.points.map((point, place) => {
      const here = `${at}/points/${place}`;
      return {
        title: denialPointTitle(point.kind),
        words: words(point.words, `${here}/words`),
        changed: statementValues(context, point.changed, `${here}/changed`),
        newEvidence: statementValues(context, point.newEvidence, `${here}/newEvidence`),
      };
    }),
  };
}

function answerTable(context: DocumentContext): TableBlock {
  const { priorFilings } = context.checked.case;
  const at = `/priorFilings/${priorFilings.length - 1}`;
  const points = priorFilings.at(-1)?.points ?? [];
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: [bold("Point of the denial")], share: 2.6 },
      { header: [bold("What has changed, and what the new evidence shows")], share: 5 },
      { header: [bold("Evidence")], share: 1.6 },
      { header: [bold("Packet page")], share: 1, align: "right" },
    ],
    rows: points.map((point, index) => {
      const cites = [...point.changed, ...point.newEvidence].flatMap((statement) => statement.cites);
      return {
        cells: [
          pointCell(point, `${at}/points/${index}`),
          answerCell(context, point, `${at}/points/${index}`),
          ...proofCells(context, cites),
        ],
      };
    }),
  };
}

function pointCell({ kind, words: said }: DenialPoint, at: string): Inline[] {
  const title = denialPointTitle(kind);
  return inLines([
    ...(title === undefined ? [] : [[bold(title)]]),
    ...(said === undefined
      ? []
      : [
          [
            plain("\u201C"),
            { kind: "text", text: said, style: "regular", pointer: `${at}/words` } as const,
            plain("\u201D"),
          ],
        ]),
  ]);
}

/** The answers without their cites, which have a column of their own. */
function answerCell(context: DocumentContext, { changed, newEvidence }: DenialPoint, at: string): Inline[] {
  const values = [
    ...changed.map(({ text }, index) => statementValue(context, { text, cites: [] }, `${at}/changed/${index}`)),
    ...newEvidence.map(({ text }, index) => statementValue(context, { text, cites: [] }, `${at}/newEvidence/${index}`)),
  ];
  return inLines(values.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => [...paragraph])));
}

/** Each exhibit or page once, and beside it where it lies in the packet. */
function proofCells({ checked }: DocumentContext, cites: readonly Cite[]): [where: Inline[], pages: Inline[]] {
  const once = cites.filter(
    ({ exhibit, page }, index) =>
      cites.findIndex((other) => other.exhibit === exhibit && other.page === page) === index,
  );
  const enclosed = once.flatMap((cite) => {
    const labelled = checked.exhibits.find(({ exhibit }) => exhibit.id === cite.exhibit);
    return labelled === undefined ? [] : [{ cite, anchor: exhibitAnchor(labelled, cite.page) }];
  });
  return [
    inLines(enclosed.map(({ cite }) => citeInlines(checked, [cite]))),
    inLines(enclosed.map(({ anchor }) => [{ kind: "page-number", of: anchor, which: "first", style: "regular" }])),
  ];
}

function inLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ kind: "line-break" }, ...line]));
}

function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}

function bold(text: string): Inline {
  return { kind: "text", text, style: "bold" };
}
