import type { ChecklistItem, LabelledExhibit } from "../checklist/checklist.ts";
import { styled } from "./output.ts";

/**
 * The evidence items a line each: met and by what, missing, or not needed and why.
 * @param member in a family: whose packet it is
 */
export function formatChecklist(
  items: readonly ChecklistItem[],
  exhibits: readonly LabelledExhibit[],
  member?: string,
): string {
  const labels = new Map(exhibits.map(({ exhibit, label }) => [exhibit.id, label]));
  const lines = items.map((item) => {
    const about = item.askedFor === undefined ? "" : ` (${item.askedFor})`;
    return `${marks(item)} ${item.title}${about}: ${answer(item, labels)}`;
  });
  return [styled("bold", member === undefined ? "Evidence" : `Evidence in the packet of ${member}`), ...lines].join(
    "\n",
  );
}

function marks({ answer, expectation }: ChecklistItem): string {
  if (answer.kind === "missing") return { needed: "[!]", expected: "[ ]", helpful: "[ ]" }[expectation];
  return answer.kind === "not-needed" ? "[-]" : "[x]";
}

function answer(item: ChecklistItem, labels: ReadonlyMap<string, string>): string {
  switch (item.answer.kind) {
    case "met":
      return item.answer.by
        .map(
          ({ exhibit, page }) =>
            `Exhibit ${labels.get(exhibit) ?? exhibit}${page === undefined ? "" : `, page ${page}`}`,
        )
        .join("; ");
    case "met-by-form":
      return `Form ${item.answer.form}`;
    case "met-by-document":
      return item.answer.document === "cover-letter" ? "the cover letter" : "the emergency explanation";
    case "missing":
      return `missing (${item.expectation})`;
    case "not-needed":
      return `not needed: ${item.answer.why}`;
  }
}
