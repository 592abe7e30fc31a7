import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";
import type { Inline } from "../blocks/inline.ts";
import type { CheckedCase, LabelledExhibit } from "../checklist/checklist.ts";
import { sortLabels } from "../checklist/give-labels.ts";
import { formatDay } from "../date.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { beneficiaryLine } from "./beneficiary-line.ts";
import { exhibitAnchor } from "./exhibit-anchor.ts";
import { type ExhibitSection, listSections } from "./exhibit-sections.ts";
import { labelRuns } from "./grammar/label-runs.ts";
import { languageName } from "./grammar/language-name.ts";
import { listPhrase } from "./grammar/list-phrase.ts";
import { submissionWords } from "./grammar/submission-words.ts";
import { documentTitles } from "./packet-plan.ts";
import { blocks, prose } from "./template/template-value.ts";
import { fillTemplate } from "./template/fill-template.ts";
import type { Templates } from "./templates.ts";

/** Every exhibit with its label, title, day, language, parts and packet pages. */
export function makeIndexPart(checked: CheckedCase, templates: Templates): Outcome<TypesetPart> {
  const filled = fillTemplate(templates, "index-of-exhibits", {
    beneficiaryLine: prose(beneficiaryLine(checked)),
    exhibits: blocks([indexTable(checked.exhibits)]),
    hasExhibits: checked.exhibits.length > 0,
    marksExhibits: checked.exhibits.some(isMarked),
    ...labelsNotUsed(checked),
    isOfFamily: checked.family !== undefined,
    labelsElsewhere: labelRuns(checked.family?.labels?.elsewhere ?? []),
  });
  if (!filled.ok) return fail(filled.problems);
  const title = documentTitles(checked)["index-of-exhibits"];
  return succeed(
    { kind: "typeset", id: "index-of-exhibits", title, look: "sheet", blocks: filled.value, inOutline: true },
    filled.problems,
  );
}

const isMarked = ({ submission }: LabelledExhibit): boolean => submission !== undefined;

/** Labels of earlier packets that this one does not use again: a gap is no lost exhibit. */
function labelsNotUsed({ exhibits, labels, case: { priorFilings } }: CheckedCase) {
  const used = new Set(exhibits.map(({ label }) => label));
  const previous = priorFilings.flatMap(
    ({ previousManifest }) => previousManifest?.previousExhibits.map(({ label }) => label) ?? [],
  );
  const enclosedBefore = new Set(previous);
  const list = (all: readonly string[]): string => listPhrase(sortLabels(all.filter((label) => !used.has(label))));
  return {
    leftLabels: list(previous),
    unusedLabels: list(labels.map(({ label }) => label).filter((label) => !enclosedBefore.has(label))),
  };
}

function bold(text: string): Inline[] {
  return [{ kind: "text", text, style: "bold" }];
}

function indexTable(exhibits: readonly LabelledExhibit[]): TableBlock {
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: bold("Exhibit"), share: 1 },
      { header: bold("Document"), share: 5.8 },
      { header: bold("Dated"), share: 2.3 },
      { header: bold("Language"), share: 1.6 },
      ...(exhibits.some(isMarked) ? [{ header: bold("Submitted"), share: 2.2 }] : []),
      { header: bold("Packet pages"), share: 1.2, align: "right" },
    ],
    rows: exhibits.flatMap((labelled) => [
      exhibitRow(labelled, exhibits.some(isMarked)),
      ...listSections(labelled).map((section) => sectionRow(section, exhibits.some(isMarked))),
    ]),
  };
}

function exhibitRow(labelled: LabelledExhibit, hasMarks: boolean): TableRow {
  const { exhibit, index, label, submission } = labelled;
  const anchor = exhibitAnchor(labelled);
  return {
    link: anchor,
    cells: [
      [{ kind: "text", text: label, style: "bold", link: anchor }],
      [{ kind: "text", text: exhibit.title, style: "regular", link: anchor, pointer: `/exhibits/${index}/title` }],
      exhibit.datedOn === undefined ? [] : [{ kind: "text", text: formatDay(exhibit.datedOn), style: "regular" }],
      exhibit.language === undefined ? [] : [{ kind: "text", text: languageName(exhibit.language), style: "regular" }],
      ...(hasMarks ? [submission === undefined ? [] : bold(submissionWords(submission))] : []),
      [{ kind: "page-range", of: anchor, style: "regular" }],
    ],
  };
}

/** Original, translation and certificate of an exhibit that has more than one document, each with its own pages. */
function sectionRow({ words, anchor, isAll }: ExhibitSection, hasMarks: boolean): TableRow {
  return {
    belongs: true,
    link: anchor,
    cells: [
      [],
      [{ kind: "text", text: words, style: "italic", link: anchor }],
      [],
      [],
      ...(hasMarks ? [[]] : []),
      isAll ? [] : [{ kind: "page-range", of: anchor, style: "regular" }],
    ],
  };
}
