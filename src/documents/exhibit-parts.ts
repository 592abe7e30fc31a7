// An exhibit as it lies in the packet: a separator sheet, then original, translation and certificate.
import type { FilePart, PacketPart, PartBookmark, PhotoPart, TypesetPart } from "../blocks/packet-part.ts";
import type { LabelledExhibit } from "../checklist/checklist.ts";
import { type ExhibitRun, countRunSheets, listRuns } from "../checklist/exhibit-runs.ts";
import type { FileOutlineEntry, FilePage, OpenedFile } from "../exhibits/opened-file.ts";
import { nameRun } from "./exhibit-sections.ts";
import { submissionWords } from "./grammar/submission-words.ts";

/** Separator sheet and files; the certificate that we print, where there is one, comes from its own template. */
export function makeExhibitParts(labelled: LabelledExhibit): PacketPart[] {
  const runs = listRuns(labelled);
  const sheets = runs.map((run) => makeSheets(labelled, runs, run));
  return [makeSeparatorSheet(labelled), ...sheets];
}

/** A plain sheet with large bold text: tabs are thrown away and coloured sheets moved by the scanner's people. */
function makeSeparatorSheet({ exhibit, index, label, submission }: LabelledExhibit): TypesetPart {
  return {
    kind: "typeset",
    id: `separator:${exhibit.id}`,
    title: `Exhibit ${label}: ${exhibit.title}`,
    look: "separator",
    blocks: [
      {
        kind: "heading",
        level: 1,
        align: "center",
        inlines: [{ kind: "text", text: `EXHIBIT ${label}`, style: "bold" }],
      },
      {
        kind: "paragraph",
        align: "center",
        inlines: [{ kind: "text", text: exhibit.title, style: "bold", pointer: `/exhibits/${index}/title` }],
      },
      ...(submission === undefined
        ? []
        : [
            {
              kind: "paragraph",
              align: "center",
              inlines: [{ kind: "text", text: submissionWords(submission), style: "bold" }],
            } as const,
          ]),
    ],
    inOutline: true,
    outlineParent: "index-of-exhibits",
  };
}

function makeSheets(
  { exhibit, label }: LabelledExhibit,
  runs: readonly ExhibitRun[],
  run: ExhibitRun,
): FilePart | PhotoPart {
  const number = runs.filter(({ role }) => role === run.role).indexOf(run) + 1;
  const shared = {
    id: `exhibit:${exhibit.id}:${run.role}${number === 1 ? "" : `-${number}`}`,
    ...nameRun(exhibit, runs, run),
    exhibit: { id: exhibit.id, label: `Exhibit ${label}`, section: run.role },
    outlineParent: `separator:${exhibit.id}`,
  };
  if (run.kind === "photos") {
    const photos = run.photos.map(({ file, pageIndex }) => ({
      file: file.id,
      pageIndex,
      ...sizeOf(file, pageIndex),
      caption: captionOf(runs, file, pageIndex),
    }));
    const sheets = Array.from({ length: countRunSheets(run) }, (_, sheet) =>
      photos.slice(sheet * run.perSheet, (sheet + 1) * run.perSheet),
    );
    return { kind: "photos", ...shared, perSheet: run.perSheet, pages: sheets };
  }
  return {
    kind: "file",
    ...shared,
    file: run.file.id,
    pages: run.pages.map((pageIndex) => ({ pageIndex, ...sizeOf(run.file, pageIndex) })),
    fit: "exhibit",
    bookmarks: run.file.outline.flatMap((entry) => keepBookmark(entry, run.pages)),
  };
}

function sizeOf({ pages }: OpenedFile, pageIndex: number): FilePage {
  const page = pages[pageIndex];
  if (page === undefined) throw new Error("A page was selected that its file does not have.");
  return { widthPt: page.widthPt, heightPt: page.heightPt };
}

/** "Photo 3 of 12", counted through the exhibit. */
function captionOf(runs: readonly ExhibitRun[], file: OpenedFile, pageIndex: number): string {
  const photos = runs.flatMap((run) => (run.kind === "photos" ? run.photos : []));
  const place = photos.findIndex((photo) => photo.file === file && photo.pageIndex === pageIndex);
  return `Photo ${place + 1} of ${photos.length}`;
}

/** The file's own bookmark, at its place among the pages used; its children rise where its own page is not used. */
function keepBookmark({ title, pageIndex, children }: FileOutlineEntry, pages: readonly number[]): PartBookmark[] {
  const page = pages.indexOf(pageIndex);
  const kept = children.flatMap((child) => keepBookmark(child, pages));
  return page < 0 ? kept : [{ title, page, children: kept }];
}
