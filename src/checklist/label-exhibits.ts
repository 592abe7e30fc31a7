// Labels the exhibits (place-exhibits.ts says how) and puts their parts in binding order: original, translation, certificate.
import type { Exhibit } from "../case/exhibit.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { translationRule } from "./checklist-sources.ts";
import type { ExhibitPart, LabelledExhibit } from "./checklist.ts";
import { isPicture } from "./exhibit-runs.ts";
import { type FrozenLabel, recordLabels } from "./frozen-label.ts";
import { nameParts } from "./name-parts.ts";
import { type Binding, type Folders, placeExhibits } from "./place-exhibits.ts";
import { selectPages } from "./select-pages.ts";

export interface LabellingResult {
  readonly exhibits: readonly LabelledExhibit[];
  /** Ids of exhibits that may meet evidence items: the file is there and, where needed, certified in English. */
  readonly sound: ReadonlySet<string>;
  /** Every label that a final packet of the case has given, this one's among them. */
  readonly labels: readonly FrozenLabel[];
  readonly problems: readonly Problem[];
}

/** @param binding packets whose labels the exhibits keep, and the files of folders */
export function labelExhibits(
  exhibits: readonly Exhibit[],
  files: ReadonlyMap<FileId, OpenedFile>,
  binding: Binding = {},
): LabellingResult {
  const labelled: LabelledExhibit[] = [];
  const sound = new Set<string>();
  const problems: Problem[] = [];
  for (const { exhibit, index, label, submission } of placeExhibits(exhibits, files, binding)) {
    const bound = bindParts(exhibit, index, label, files, binding.folders);
    const translated = judgeTranslation(exhibit, index, label);
    labelled.push({
      exhibit,
      index,
      label,
      ...(submission === undefined ? {} : { submission }),
      parts: bound.parts,
      files: bound.files,
      printsCertificate: printsCertificate(exhibit),
    });
    problems.push(
      ...bound.problems,
      ...translated.problems,
      ...findPagesAmongPhotos(exhibit, index, label, bound.parts),
    );
    if (bound.complete && translated.sound) sound.add(exhibit.id);
  }
  const labels = recordLabels(binding.frozen ?? [], labelled.map(recordLabel));
  return {
    exhibits: labelled,
    sound,
    labels,
    problems: [...problems, ...findDuplicates(labelled), ...tellOrder(labelled)],
  };
}

function recordLabel({ label, exhibit, parts }: LabelledExhibit): Omit<FrozenLabel, "issue"> {
  const original = parts.find(({ role }) => role === "original");
  return { label, id: exhibit.id, ...(original === undefined ? {} : { sha256: original.file.sha256 }) };
}

/** Labels win over the order of the case; whoever reordered it should know. */
function tellOrder(exhibits: readonly LabelledExhibit[]): Problem[] {
  const byCase = exhibits.toSorted((a, b) => a.index - b.index);
  const moved = byCase.find(({ label }, index) => exhibits[index]?.label !== label);
  if (moved === undefined) return [];
  return [problem("exhibit-order-kept", `/exhibits/${moved.index}`, { exhibit: moved.label })];
}

/** A translation whose translator is known and whose certificate is missing gets one printed, ready for ink. */
function printsCertificate({ translation }: Exhibit): boolean {
  return translation !== undefined && translation.certificate === undefined && translation.translator !== undefined;
}

interface BoundParts {
  readonly parts: readonly ExhibitPart[];
  /** All that could be opened of what the exhibit names, each file once. */
  readonly files: readonly OpenedFile[];
  /** False where a file could not be opened (found earlier, with its own problem) or its pages cannot be taken. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

function bindParts(
  exhibit: Exhibit,
  index: number,
  label: string,
  files: ReadonlyMap<FileId, OpenedFile>,
  folders: Folders = new Map(),
): BoundParts {
  const parts: (ExhibitPart & { readonly pages: number[] })[] = [];
  const named = nameParts(exhibit);
  const allOpened = new Set<OpenedFile>();
  const problems: Problem[] = [];
  let complete = true;
  for (const { role, file: name, pages, pagesAt, alsoHolds, mayStandOnTranslation = false } of named) {
    const names = folders.get(name) ?? [name];
    const opened = names.flatMap((each) => files.get(each) ?? []);
    for (const file of opened) allOpened.add(file);
    if (opened.length < names.length) {
      complete = false;
      // What is there of a folder shows in a draft; pages cannot be counted over files that are not there.
      if (pages !== undefined) continue;
    }
    if (opened.length === 0) continue;
    const all = opened.flatMap((file) => file.pages.map((_, page) => ({ file, page })));
    const count = all.length;
    // A part without pages of its own takes those that no other part of its file does.
    const others = pages === undefined ? named.filter((other) => other.file === name && other.pages !== undefined) : [];
    const taken = new Set(others.flatMap((other) => selectPages(other.pages, count) ?? []));
    // Another part without pages has taken the rest before.
    const isRestTaken =
      mayStandOnTranslation &&
      named.some((other) => other.role === "original" && other.file === name && other.pages === undefined);
    const selected = isRestTaken ? [] : selectPages(pages, count)?.filter((page) => !taken.has(page));
    if (mayStandOnTranslation && selected?.length === 0) {
      for (const [place, part] of parts.entries())
        if (part.role === "translation") parts[place] = { ...part, alsoHolds: [...(part.alsoHolds ?? []), role] };
      continue;
    }
    if (selected === undefined || selected.length === 0) {
      complete = false;
      problems.push(
        problem("exhibit-pages-invalid", `/exhibits/${index}${pagesAt}`, { exhibit: label, pages: pages ?? "", count }),
      );
      continue;
    }
    const more = alsoHolds.length === 0 ? {} : { alsoHolds };
    for (const place of selected) {
      const found = all[place];
      if (found === undefined) continue;
      const last = parts.at(-1);
      if (last?.role === role && last.file === found.file) last.pages.push(found.page);
      else parts.push({ role, file: found.file, pages: [found.page], ...more });
    }
  }
  return {
    parts,
    files: [...allOpened],
    complete,
    problems: [...problems, ...findNoOriginal(parts, index, label)],
  };
}

/** A page may hold both languages; as a rule somebody named the translation twice and the document not at all. */
function findNoOriginal(parts: readonly ExhibitPart[], index: number, label: string): Problem[] {
  const originals = parts.filter(({ role }) => role === "original");
  const translations = parts.filter(({ role }) => role === "translation");
  const [original] = originals;
  if (original === undefined) return [];
  const isSame =
    translations.length === 0
      ? originals.length === 1 && original.pages.length === 1 && original.alsoHolds?.includes("translation") === true
      : translations.some(({ file, pages }) =>
          originals.some(
            (other) => other.file.sha256 === file.sha256 && pages.some((page) => other.pages.includes(page)),
          ),
        );
  const pointer = `/exhibits/${index}/translation/file`;
  return isSame
    ? [problem("translation-without-original", pointer, { exhibit: label }, { source: translationRule })]
    : [];
}

/** 8 CFR 103.2(b)(3): a full English translation, certified by the translator; the certificate should name its document. */
function judgeTranslation(
  exhibit: Exhibit,
  index: number,
  label: string,
): { readonly sound: boolean; readonly problems: readonly Problem[] } {
  const { language, translation } = exhibit;
  const here = `/exhibits/${index}`;
  const source = { source: translationRule };
  const args = { exhibit: label };
  if (translation === undefined) {
    const foreign = language !== undefined && language !== "en" && language !== "eng";
    return foreign
      ? { sound: false, problems: [problem("translation-missing", `${here}/language`, args, source)] }
      : { sound: true, problems: [] };
  }
  const pointer = `${here}/translation`;
  const { certificate, translator } = translation;
  const problems: Problem[] = [];
  if (language === undefined) problems.push(problem("translation-language-missing", pointer, args, source));
  if (certificate !== undefined) {
    if (certificate.signedOn === undefined)
      problems.push(problem("translation-certificate-undated", `${pointer}/certificate`, args, source));
    if (certificate.namesDocument === "yes") return { sound: true, problems };
    return {
      sound: false,
      problems: [
        ...problems,
        problem("translation-certificate-names-another", `${pointer}/certificate/namesDocument`, args, source),
      ],
    };
  }
  if (translator === undefined)
    return { sound: false, problems: [...problems, problem("translation-certificate-missing", pointer, args, source)] };
  problems.push(problem("translation-certificate-to-sign", pointer, args, source));
  if (translator.address === undefined && translator.phone === undefined && translator.email === undefined) {
    problems.push(problem("translator-contact-missing", `${pointer}/translator`, args, source));
  }
  return { sound: true, problems };
}

/** Pages of a PDF keep a sheet each; whoever asked for several on a sheet should know. */
function findPagesAmongPhotos(
  { photosPerPage }: Exhibit,
  index: number,
  label: string,
  parts: readonly ExhibitPart[],
): Problem[] {
  if (photosPerPage === undefined) return [];
  const isPlain = parts.some(({ role, file }) => role === "original" && !isPicture(file));
  return isPlain ? [problem("photos-are-pages", `/exhibits/${index}/photosPerPage`, { exhibit: label })] : [];
}

function findDuplicates(exhibits: readonly LabelledExhibit[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { label, index, parts } of exhibits) {
    const originals = parts.filter(({ role }) => role === "original");
    if (originals.length === 0) continue;
    const key = originals.map(({ file, pages }) => `${file.sha256}:${pages.join(",")}`).join(" ");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, label);
    else problems.push(problem("exhibit-twice", `/exhibits/${index}/file`, { exhibit: label, first: earlier }));
  }
  return problems;
}
