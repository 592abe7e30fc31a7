// The sections of an exhibit (original, translation, certificate) and its files, by the names that index and
// bookmarks give them. Names of files are the office's own and are not printed: files count.
import type { AnchorId } from "../blocks/inline.ts";
import type { ExhibitPart, LabelledExhibit } from "../checklist/checklist.ts";
import { type ExhibitRun, isPicture } from "../checklist/exhibit-runs.ts";
import { capitalize } from "./grammar/capitalize.ts";
import { listPhrase } from "./grammar/list-phrase.ts";

type Role = ExhibitPart["role"];

const roleWords: Readonly<Record<Role, string>> = {
  original: "original",
  translation: "English translation",
  certificate: "certificate of translation",
};

/** A section as the index lists it. */
export interface ExhibitSection {
  /** "English translation", "Original, 3 files", "12 pictures". */
  readonly words: string;
  readonly anchor: AnchorId;
  /** True where it is the whole exhibit, whose pages are listed already. */
  readonly isAll: boolean;
}

/** The sections of an exhibit that is more than one document; none of one that is a single file. */
export function listSections(labelled: LabelledExhibit): readonly ExhibitSection[] {
  const { exhibit, parts, printsCertificate } = labelled;
  const held = new Map<Role, readonly Role[]>(parts.map(({ role, alsoHolds = [] }) => [role, alsoHolds]));
  if (printsCertificate) held.set("certificate", []);
  const isOneDocument = held.size === 1 && parts.length === 1 && parts[0]?.alsoHolds === undefined;
  // A section that could not be opened, in a draft, has no sheets to name.
  return parts.length === 0 || isOneDocument
    ? []
    : [...held].map(([role, alsoHolds]) => ({
        words: [
          ...(held.size === 1 && alsoHolds.length === 0 ? [] : [nameSection(role, alsoHolds)]),
          ...countFiles(parts, role),
        ].join(", "),
        anchor: `exhibit:${exhibit.id}:${role}`,
        isAll: held.size === 1,
      }));
}

/** "Original and English translation": what stands on the same pages. */
function nameSection(role: Role, alsoHolds: readonly Role[] = []): string {
  return capitalize(listPhrase([role, ...alsoHolds].map((each) => roleWords[each])));
}

/** "3 files" or "12 pictures"; nothing for one. */
function countFiles(parts: readonly ExhibitPart[], role: Role): string[] {
  const own = parts.filter((part) => part.role === role);
  const files = new Set(own.map(({ file }) => file.id)).size;
  if (files < 2) return [];
  return [own.every(({ file }) => isPicture(file)) ? `${files} pictures` : `${files} files`];
}

/** The bookmark of one of the exhibit's runs: the section, where there are several, and which of its runs it is. */
export function nameRun(
  { title }: LabelledExhibit["exhibit"],
  runs: readonly ExhibitRun[],
  run: ExhibitRun,
): { readonly title: string; readonly inOutline: boolean } {
  const roles = new Set(runs.map(({ role }) => role));
  const alsoHolds = run.kind === "pages" ? run.alsoHolds : undefined;
  const ofRole = runs.filter(({ role }) => role === run.role);
  const words = [
    ...(roles.size === 1 && alsoHolds === undefined ? [] : [nameSection(run.role, alsoHolds)]),
    ...(ofRole.length === 1 ? [] : [`part ${ofRole.indexOf(run) + 1} of ${ofRole.length}`]),
  ];
  const [first, ...others] = words;
  if (first === undefined) return { title, inOutline: false };
  return { title: `${[capitalize(first), ...others].join(", ")}: ${title}`, inOutline: true };
}
