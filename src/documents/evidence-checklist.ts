// The evidence checklist as it is mailed: what is enclosed and where, and what does not apply. What is missing stands
// on the control sheet and in drafts, never in front of the reader who decides.
import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { TypesetPart } from "../blocks/packet-part.ts";
import type { Inline } from "../blocks/inline.ts";
import type { CheckedCase, ChecklistItem } from "../checklist/checklist.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { beneficiaryLine } from "./beneficiary-line.ts";
import { capitalize } from "./grammar/capitalize.ts";
import { documentTitles, planPacket } from "./packet-plan.ts";
import { blocks, prose } from "./template/template-value.ts";
import { fillTemplate } from "./template/fill-template.ts";
import type { Templates } from "./templates.ts";

export function makeChecklistPart(checked: CheckedCase, templates: Templates, options: { readonly draft: boolean }): Outcome<TypesetPart> {
  const items = checked.items.filter(({ answer }) => options.draft || answer.kind !== "missing");
  const filled = fillTemplate(templates, "evidence-checklist", {
    beneficiaryLine: prose(beneficiaryLine(checked)),
    items: blocks([checklistTable(checked, items)]),
    isDraft: options.draft,
  });
  if (!filled.ok) return fail(filled.problems);
  const title = documentTitles(checked)["evidence-checklist"];
  return succeed({ kind: "typeset", id: "evidence-checklist", title, look: "sheet", blocks: filled.value, inOutline: true }, filled.problems);
}

function checklistTable(checked: CheckedCase, items: readonly ChecklistItem[]): TableBlock {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items) {
    const name = item.askedFor ?? "the whole request";
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const rows = [...groups].flatMap(([name, members]): TableRow[] => [
    { group: true, cells: [[text(`For ${name}`, "bold")]] },
    ...members.map((item): TableRow => ({ cells: [[{ kind: "checkbox", ticked: isEnclosed(item) }], [text(capitalize(item.title))], whereInlines(checked, item)] })),
  ]);
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: [], share: 0.6, align: "center" },
      { header: [text("Evidence", "bold")], share: 6 },
      { header: [text("Where", "bold")], share: 4 },
    ],
    rows,
  };
}

function isEnclosed({ answer }: ChecklistItem): boolean {
  return answer.kind === "met" || answer.kind === "met-by-form" || answer.kind === "met-by-document";
}

/** Where the evidence stands: exhibit and packet page, form, or document, each linked. */
export function whereInlines(checked: CheckedCase, { answer, askedFor }: ChecklistItem): Inline[] {
  switch (answer.kind) {
    case "met": {
      const places = answer.by.flatMap(({ exhibit, page }) => {
        const found = checked.exhibits.find((labelled) => labelled.exhibit.id === exhibit);
        if (found === undefined) return [];
        const anchor = page === undefined ? `exhibit:${exhibit}` : `exhibit:${exhibit}:${page}`;
        const label = `Exhibit ${found.label}${page === undefined ? "" : `, page ${page}`}`;
        return [[text(label, "regular", anchor), text(", packet page "), pageOf(anchor, page === undefined)]];
      });
      return places.flatMap((place, index): Inline[] => (index === 0 ? place : [{ kind: "line-break" }, ...place]));
    }
    case "met-by-form": {
      const named = planPacket(checked).filter((paper) => paper.kind === "form" && paper.required.form === answer.form && paper.required.state.kind !== "missing");
      // One Form I-134 for each sponsor: the row of a sponsor names that sponsor's.
      const own = named.filter(({ title }) => named.length === 1 || (askedFor !== undefined && title.includes(`(${askedFor.replace(/^sponsor /, "")})`)));
      const [form] = own.length > 0 ? own : named;
      if (form?.kind !== "form" || form.required.state.kind === "by-hand") return [text(`Form ${answer.form}`)];
      return [text(`Form ${answer.form}`, "regular", `part:${form.id}`), text(", packet page "), pageOf(`part:${form.id}`, true)];
    }
    case "met-by-document": {
      const anchor = `document:${answer.document}`;
      const name = answer.document === "cover-letter" ? "Cover letter" : "Emergency explanation";
      const title = checked.route.kind === "ice-detained" ? documentTitles(checked)[answer.document] : name;
      return [text(title, "regular", anchor), text(", packet page "), pageOf(anchor, true)];
    }
    case "not-needed":
      return [text(`Does not apply: ${answer.why}`)];
    case "missing":
      return [text("MISSING", "bold")];
  }
}

function pageOf(anchor: string, isRange: boolean): Inline {
  return isRange ? { kind: "page-range", of: anchor, style: "regular" } : { kind: "page-number", of: anchor, which: "first", style: "regular" };
}

function text(words: string, style: "regular" | "bold" = "regular", link?: string): Inline {
  return { kind: "text", text: words, style, ...(link === undefined ? {} : { link }) };
}
