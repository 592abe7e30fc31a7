import type { TableBlock, TableRow } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import { exhibitAnchor } from "./exhibit-anchor.ts";
import { planPacket, type PlannedPaper } from "./packet-plan.ts";

/** What a letter encloses: forms, explanation and lists, exhibits, each with its packet pages. */
export function enclosuresTable(checked: CheckedCase): TableBlock {
  const papers = planPacket(checked);
  const forms = papers.flatMap((paper) => (paper.kind === "form" ? formRow(paper) : []));
  const documents = papers.flatMap((paper) =>
    paper.kind === "document" && paper.id !== "cover-letter" ? [row([plain(paper.title)], `document:${paper.id}`)] : [],
  );
  const exhibits = papers.flatMap((paper) => {
    if (paper.kind !== "exhibit") return [];
    const { label, index, exhibit } = paper.labelled;
    return [
      row(
        [
          plain(`Exhibit ${label}: `),
          { kind: "text", text: exhibit.title, style: "regular", pointer: `/exhibits/${index}/title` },
        ],
        exhibitAnchor(paper.labelled),
      ),
    ];
  });
  return {
    kind: "table",
    look: "ruled",
    columns: [
      { header: [bold("Enclosed")], share: 5 },
      { header: [bold("Packet page")], share: 1, align: "right" },
    ],
    rows: [...group("Forms", forms), ...group("Explanation and lists", documents), ...group("Exhibits", exhibits)],
  };
}

function formRow({ id, title, required }: PlannedPaper & { kind: "form" }): TableRow[] {
  switch (required.state.kind) {
    case "file":
      return [row([plain(title)], `part:${id}`)];
    case "by-hand":
      // Put in on paper at assembly, so it carries no packet page number.
      return [{ cells: [[plain(title)], [plain("not numbered")]] }];
    case "missing":
      return [];
  }
}

function row(title: readonly Inline[], anchor: string): TableRow {
  return { cells: [title, [{ kind: "page-range", of: anchor, style: "regular" }]], link: anchor };
}

function group(title: string, rows: readonly TableRow[]): TableRow[] {
  return rows.length === 0 ? [] : [{ group: true, cells: [[bold(title)]] }, ...rows];
}

function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}

function bold(text: string): Inline {
  return { kind: "text", text, style: "bold" };
}
