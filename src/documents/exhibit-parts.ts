// An exhibit as it lies in the packet: a separator sheet, then original, translation and certificate.
import type { FilePart, PacketPart, PartBookmark, TypesetPart } from "../blocks/packet-part.ts";
import type { ExhibitPart, LabelledExhibit } from "../checklist/checklist.ts";
import { submissionWords } from "./grammar/submission-words.ts";
import type { FileOutlineEntry } from "../exhibits/opened-file.ts";

/** Separator sheet and files; the certificate that we print, where there is one, comes from its own template. */
export function makeExhibitParts(labelled: LabelledExhibit): PacketPart[] {
  return [makeSeparatorSheet(labelled), ...labelled.parts.map((part, index) => makeFilePart(labelled, part, index))];
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

const partTitles = {
  original: "Original",
  translation: "English translation",
  certificate: "Certificate of translation",
} as const;

function makeFilePart({ exhibit, label, parts }: LabelledExhibit, part: ExhibitPart, index: number): FilePart {
  const hasSeveral = parts.length > 1;
  const pages = part.pages.flatMap((pageIndex) => {
    const page = part.file.pages[pageIndex];
    return page === undefined ? [] : [{ pageIndex, widthPt: page.widthPt, heightPt: page.heightPt }];
  });
  return {
    kind: "file",
    id: `exhibit:${exhibit.id}:${part.role}${parts.findIndex(({ role }) => role === part.role) === index ? "" : `-${index + 1}`}`,
    title: hasSeveral ? `${partTitles[part.role]}: ${exhibit.title}` : exhibit.title,
    file: part.file.id,
    pages,
    fit: "exhibit",
    exhibit: { id: exhibit.id, label: `Exhibit ${label}` },
    bookmarks: part.file.outline.flatMap((entry) => keepBookmark(entry, part.pages)),
    inOutline: hasSeveral,
    outlineParent: `separator:${exhibit.id}`,
  };
}

/** The file's own bookmark, at its place among the pages used; its children rise where its own page is not used. */
function keepBookmark({ title, pageIndex, children }: FileOutlineEntry, pages: readonly number[]): PartBookmark[] {
  const page = pages.indexOf(pageIndex);
  const kept = children.flatMap((child) => keepBookmark(child, pages));
  return page < 0 ? kept : [{ title, page, children: kept }];
}
