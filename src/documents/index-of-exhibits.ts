import type { TableBlock } from "../blocks/block.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";
import type { Inline } from "../blocks/inline.ts";
import type { CheckedCase, LabelledExhibit } from "../checklist/checklist.ts";
import { placeOfLabel } from "../checklist/label-at.ts";
import { formatDay } from "../date.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { beneficiaryLine } from "./beneficiary-line.ts";
import { exhibitAnchor } from "./exhibit-anchor.ts";
import { capitalize } from "./grammar/capitalize.ts";
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
    leftLabels: listPhrase(labelsLeftOut(checked)),
  });
  if (!filled.ok) return fail(filled.problems);
  const title = documentTitles(checked)["index-of-exhibits"];
  return succeed(
    { kind: "typeset", id: "index-of-exhibits", title, look: "sheet", blocks: filled.value, inOutline: true },
    filled.problems,
  );
}

const isMarked = ({ submission }: LabelledExhibit): boolean => submission !== undefined;

/** Labels of denied requests that stand before a label of this one and are not used again: a gap is no lost exhibit. */
function labelsLeftOut({ exhibits, case: { priorFilings } }: CheckedCase): string[] {
  const used = new Set(exhibits.map(({ label }) => label));
  const before = priorFilings.flatMap(
    ({ previousManifest }) => previousManifest?.previousExhibits.map(({ label }) => label) ?? [],
  );
  return [...new Set(before)].filter((label) => !used.has(label)).toSorted((a, b) => placeOfLabel(a) - placeOfLabel(b));
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
      { header: bold("Document"), share: 5 },
      { header: bold("Dated"), share: 2 },
      { header: bold("Language and parts"), share: 3 },
      ...(exhibits.some(isMarked) ? [{ header: bold("Submitted"), share: 2.2 }] : []),
      { header: bold("Packet pages"), share: 1.2, align: "right" },
    ],
    rows: exhibits.map((labelled) => {
      const { exhibit, index, label, submission } = labelled;
      const anchor = exhibitAnchor(labelled);
      return {
        link: anchor,
        cells: [
          [{ kind: "text", text: label, style: "bold", link: anchor }],
          [{ kind: "text", text: exhibit.title, style: "regular", link: anchor, pointer: `/exhibits/${index}/title` }],
          exhibit.datedOn === undefined ? [] : [{ kind: "text", text: formatDay(exhibit.datedOn), style: "regular" }],
          describeParts(labelled),
          ...(exhibits.some(isMarked) ? [submission === undefined ? [] : bold(submissionWords(submission))] : []),
          [{ kind: "page-range", of: anchor, style: "regular" }],
        ],
      };
    }),
  };
}

const partWords = {
  original: "original",
  translation: "English translation",
  certificate: "certificate of translation",
} as const;

/** "Polish: original, English translation, and certificate of translation"; nothing for a single English document. */
function describeParts({ exhibit, parts, printsCertificate }: LabelledExhibit): Inline[] {
  const language = exhibit.language === undefined ? undefined : languageName(exhibit.language);
  const roles = [...new Set(parts.map(({ role }) => role))];
  const names = [...roles.map((role) => partWords[role]), ...(printsCertificate ? [partWords.certificate] : [])];
  const named = names.length > 1 ? listPhrase(names) : undefined;
  const text = language === undefined ? named : named === undefined ? language : `${language}: ${named}`;
  return text === undefined ? [] : [{ kind: "text", text: capitalize(text), style: "regular" }];
}
