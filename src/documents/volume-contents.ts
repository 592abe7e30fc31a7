import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { AnchorId, Inline } from "../blocks/inline.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";
import type { CheckedCase, LabelledExhibit } from "../checklist/checklist.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { beneficiaryLine } from "./beneficiary-line.ts";
import { listPhrase } from "./grammar/list-phrase.ts";
import { type PlannedPaper, planPacket } from "./packet-plan.ts";
import { fillTemplate } from "./template/fill-template.ts";
import { blocks, prose } from "./template/template-value.ts";
import type { Templates } from "./templates.ts";

/** Some of the packet's pages in a file of their own; all volumes together are the packet. */
export interface PlannedVolume {
  /** Packet pages, from 1. */
  readonly firstPage: number;
  readonly lastPage: number;
  /** True for the first one, which holds all that stands before the exhibits. */
  readonly holdsFront: boolean;
  readonly exhibits: readonly LabelledExhibit[];
}

/** First and last packet page of an anchor; undefined for what has no page, as a form that is put in by hand. */
export type PagesOf = (anchor: AnchorId) => { readonly first: number; readonly last: number } | undefined;

/** The page in front of a volume: what it holds, and what the others do. `number` counts from 1. */
export function makeVolumeContents(
  checked: CheckedCase,
  volumes: readonly PlannedVolume[],
  number: number,
  pagesOf: PagesOf,
  templates: Templates,
): Outcome<TypesetPart> {
  const volume = volumes[number - 1];
  if (volume === undefined) throw new Error(`There is no volume ${number}.`);
  const filled = fillTemplate(templates, "volume-contents", {
    number,
    count: volumes.length,
    sheets: volumes.at(-1)?.lastPage ?? 0,
    first: volume.firstPage,
    last: volume.lastPage,
    beneficiaryLine: prose(beneficiaryLine(checked)),
    contents: blocks([contentsTable(checked, volume, pagesOf)]),
    others: blocks([volumesTable(volumes, number)]),
  });
  if (!filled.ok) return fail(filled.problems);
  return succeed(
    {
      kind: "typeset",
      id: `volume-contents-${number}`,
      title: `Contents of volume ${number} of ${volumes.length}`,
      look: "sheet",
      blocks: filled.value,
      inOutline: true,
    },
    filled.problems,
  );
}

function contentsTable(checked: CheckedCase, volume: PlannedVolume, pagesOf: PagesOf): TableBlock {
  const labels = new Set(volume.exhibits.map(({ label }) => label));
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: bold("In this volume"), share: 6 },
      { header: bold("Packet pages"), share: 1.2, align: "right" },
    ],
    rows: planPacket(checked).flatMap((paper) => {
      const isHere = paper.kind === "exhibit" ? labels.has(paper.labelled.label) : volume.holdsFront;
      return isHere ? rowOf(paper, pagesOf) : [];
    }),
  };
}

function rowOf(paper: PlannedPaper, pagesOf: PagesOf): readonly TableRow[] {
  const { title, anchors } = describePaper(paper);
  const anchor = anchors.find((each) => pagesOf(each) !== undefined);
  const pages = anchor === undefined ? undefined : pagesOf(anchor);
  if (anchor === undefined || pages === undefined) return [];
  return [{ cells: [title, plain(rangeWords(pages))], link: anchor }];
}

function describePaper(paper: PlannedPaper): {
  readonly title: readonly Inline[];
  readonly anchors: readonly AnchorId[];
} {
  switch (paper.kind) {
    case "form":
      return { title: plain(paper.title), anchors: [`part:${paper.id}`] };
    case "document":
      return { title: plain(paper.title), anchors: [`document:${paper.id}`] };
    case "exhibit": {
      const { label, index } = paper.labelled;
      return {
        title: [
          ...bold(`Exhibit ${label}`),
          { kind: "text", text: `: ${paper.title}`, style: "regular", pointer: `/exhibits/${index}/title` },
        ],
        anchors: [`exhibit:${paper.id}`, `document:separator:${paper.id}`],
      };
    }
  }
}

function volumesTable(volumes: readonly PlannedVolume[], number: number): TableBlock {
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: bold("Volume"), share: 1 },
      { header: bold("Holds"), share: 5 },
      { header: bold("Packet pages"), share: 1.2, align: "right" },
    ],
    rows: volumes.flatMap((volume, index) =>
      index === number - 1
        ? []
        : [
            {
              cells: [
                plain(String(index + 1)),
                plain(volumeWords(volume)),
                plain(rangeWords({ first: volume.firstPage, last: volume.lastPage })),
              ],
            },
          ],
    ),
  };
}

/** "Forms, letter, explanation and lists; Exhibits A to C". */
export function volumeWords({ holdsFront, exhibits }: PlannedVolume): string {
  const labels = exhibits.map(({ label }) => label);
  const [first] = labels;
  const named =
    labels.length === 0
      ? []
      : labels.length === 1
        ? [`Exhibit ${first}`]
        : [labels.length === 2 ? `Exhibits ${listPhrase(labels)}` : `Exhibits ${first} to ${labels.at(-1)}`];
  return [...(holdsFront ? ["Forms, letter, explanation, and lists"] : []), ...named].join("; ");
}

/** "12" or "12–15". */
export function rangeWords({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}\u2013${last}`;
}

function plain(text: string): readonly Inline[] {
  return [{ kind: "text", text, style: "regular" }];
}

function bold(text: string): readonly Inline[] {
  return [{ kind: "text", text, style: "bold" }];
}
