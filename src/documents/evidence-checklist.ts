// The evidence checklist as it is mailed: what is enclosed and where, and what does not apply. What is missing stands
// on the control sheet and in drafts, never in front of the reader who decides.
import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";
import type { Inline } from "../blocks/inline.ts";
import type { CheckedCase, ChecklistItem } from "../checklist/checklist.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { beneficiaryLine } from "./beneficiary-line.ts";
import { exhibitAnchor } from "./exhibit-anchor.ts";
import { capitalize } from "./grammar/capitalize.ts";
import { documentTitles, planPacket } from "./packet-plan.ts";
import { blocks, prose } from "./template/template-value.ts";
import { fillTemplate } from "./template/fill-template.ts";
import type { Templates } from "./templates.ts";

export function makeChecklistPart(
  checked: CheckedCase,
  templates: Templates,
  options: { readonly draft: boolean },
): Outcome<TypesetPart> {
  const items = checked.items.filter(({ answer }) => options.draft || answer.kind !== "missing");
  const filled = fillTemplate(templates, "evidence-checklist", {
    beneficiaryLine: prose(beneficiaryLine(checked)),
    items: blocks([checklistTable(checked, items)]),
    isDraft: options.draft,
  });
  if (!filled.ok) return fail(filled.problems);
  const title = documentTitles(checked)["evidence-checklist"];
  return succeed(
    { kind: "typeset", id: "evidence-checklist", title, look: "sheet", blocks: filled.value, inOutline: true },
    filled.problems,
  );
}

function checklistTable(checked: CheckedCase, items: readonly ChecklistItem[]): TableBlock {
  const whole = "the whole request";
  const groups = new Map<string, ChecklistItem[]>([[whole, []]]);
  for (const item of items) {
    const name = item.askedFor ?? whole;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const filled = [...groups].filter(([, members]) => members.length > 0);
  const rows = filled.flatMap(([name, members]): TableRow[] => [
    { group: true, cells: [[text(`For ${name}`, "bold")]] },
    ...members.map((item): TableRow => ({
      cells: [
        [{ kind: "checkbox", ticked: isEnclosed(item) }],
        [text(capitalize(item.title))],
        ...findPlaces(checked, item),
      ],
    })),
  ]);
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: [], share: 0.6, align: "center" },
      { header: [text("Evidence", "bold")], share: 6 },
      { header: [text("Where", "bold")], share: 3 },
      { header: [text("Packet page", "bold")], share: 1.4, align: "right" },
    ],
    rows,
  };
}

function isEnclosed({ answer }: ChecklistItem): boolean {
  return answer.kind === "met" || answer.kind === "met-by-form" || answer.kind === "met-by-document";
}

/** Where the evidence stands, linked, and beside it the packet page; a line for each place. */
function findPlaces(checked: CheckedCase, { answer, askedFor }: ChecklistItem): [where: Inline[], page: Inline[]] {
  switch (answer.kind) {
    case "met": {
      const found = answer.by.flatMap(({ exhibit, page }) => {
        const labelled = checked.exhibits.find((candidate) => candidate.exhibit.id === exhibit);
        return labelled === undefined ? [] : [{ labelled, page }];
      });
      const where = found.map(({ labelled, page }) =>
        text(
          `Exhibit ${labelled.label}${page === undefined ? "" : `, page ${page}`}`,
          "regular",
          exhibitAnchor(labelled, page),
        ),
      );
      return [
        inLines(where),
        inLines(found.map(({ labelled, page }) => pageOf(exhibitAnchor(labelled, page), page === undefined))),
      ];
    }
    case "met-by-form": {
      const form = findForm(checked, answer.form, askedFor);
      if (form?.required.state.kind !== "file") return [[text(`Form ${answer.form}`)], []];
      return [[text(`Form ${answer.form}`, "regular", `part:${form.id}`)], [pageOf(`part:${form.id}`, true)]];
    }
    case "met-by-document": {
      const anchor = `document:${answer.document}`;
      return [[text(documentTitles(checked)[answer.document], "regular", anchor)], [pageOf(anchor, true)]];
    }
    case "not-needed":
      return [[text(`Does not apply: ${answer.why}`)], []];
    case "missing":
      return [[text("MISSING", "bold")], []];
  }
}

/** The form that meets an item; of several Forms I-134 the one of the sponsor who asks. */
function findForm(checked: CheckedCase, name: string, askedFor: string | undefined) {
  const forms = planPacket(checked).flatMap((paper) =>
    paper.kind === "form" && paper.required.form === name && paper.required.state.kind !== "missing" ? [paper] : [],
  );
  return (
    forms.find(({ title }) => askedFor !== undefined && title.endsWith(`(${askedFor.replace(/^sponsor /, "")})`)) ??
    forms[0]
  );
}

function inLines(places: readonly Inline[]): Inline[] {
  return places.flatMap((place, index): Inline[] => (index === 0 ? [place] : [{ kind: "line-break" }, place]));
}

function pageOf(anchor: string, isRange: boolean): Inline {
  return isRange
    ? { kind: "page-range", of: anchor, style: "regular" }
    : { kind: "page-number", of: anchor, which: "first", style: "regular" };
}

function text(words: string, style: "regular" | "bold" = "regular", link?: string): Inline {
  return { kind: "text", text: words, style, ...(link === undefined ? {} : { link }) };
}
