import type { Exhibit } from "../case/exhibit.ts";
import type { FileId } from "../exhibits/opened-file.ts";
import type { ExhibitPart } from "./checklist.ts";

type Role = ExhibitPart["role"];

/** A part of an exhibit as the case names it. */
export interface NamedPart {
  readonly role: Role;
  readonly file: FileId;
  /** Left out for all pages that no other part takes. */
  readonly pages?: string;
  /** Place of the case, below the exhibit, where its pages are named. */
  readonly pagesAt: string;
  /** What its pages hold beside it: a file that is named twice without pages is bound once. */
  readonly alsoHolds: readonly Role[];
  /** True where it stands on the translation's own pages, unless the translation leaves some of its file to it. */
  readonly mayStandOnTranslation?: boolean;
}

/** In the order in which they are bound: original, translation, certificate. */
export function nameParts({ file, pages, translation }: Exhibit): readonly NamedPart[] {
  const certificate = translation?.certificate;
  const parts = [
    { role: "original" as const, file, pages, pagesAt: "/pages" },
    { role: "translation" as const, file: translation?.file, pages: translation?.pages, pagesAt: "/translation/pages" },
    {
      role: "certificate" as const,
      // Without a file of its own it stands on the translation; its pages may be named all the same.
      file: certificate === undefined ? undefined : (certificate.file ?? translation?.file),
      pages: certificate?.pages,
      pagesAt: "/translation/certificate/pages",
    },
  ];
  const named: NamedPart[] = [];
  for (const { role, file: name, pages: own, pagesAt } of parts) {
    if (name === undefined) continue;
    const holder = named.findIndex((before) => before.file === name && before.pages === undefined);
    const held = named[holder];
    // It is said to stand on the translation, whose pages are named: the original's pages are not meant.
    if (
      role === "certificate" &&
      own === undefined &&
      certificate?.file === undefined &&
      translation?.pages !== undefined
    ) {
      named.push({ role, file: name, pagesAt, alsoHolds: [], mayStandOnTranslation: true });
      continue;
    }
    if (own === undefined && held !== undefined) named[holder] = { ...held, alsoHolds: [...held.alsoHolds, role] };
    else named.push({ role, file: name, ...(own === undefined ? {} : { pages: own }), pagesAt, alsoHolds: [] });
  }
  return named;
}
