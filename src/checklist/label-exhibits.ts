// Labels the exhibits (place-exhibits.ts says how) and puts their parts in binding order: original, translation, certificate.
import type { Exhibit } from "../case/exhibit.ts";
import type { PriorFiling } from "../case/prior-filing.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { translationRule } from "./checklist-sources.ts";
import type { ExhibitPart, LabelledExhibit } from "./checklist.ts";
import { placeExhibits } from "./place-exhibits.ts";
import { selectPages } from "./select-pages.ts";

export interface LabellingResult {
  readonly exhibits: readonly LabelledExhibit[];
  /** Ids of exhibits that may meet evidence items: the file is there and, where needed, certified in English. */
  readonly sound: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * @param priorFilings denied requests, whose exhibits keep their labels
 * @param labels by the id of the exhibit, where they were given for the packets of a whole family
 */
export function labelExhibits(
  exhibits: readonly Exhibit[],
  files: ReadonlyMap<FileId, OpenedFile>,
  priorFilings: readonly PriorFiling[] = [],
  labels?: ReadonlyMap<string, string>,
): LabellingResult {
  const labelled: LabelledExhibit[] = [];
  const sound = new Set<string>();
  const problems: Problem[] = [];
  for (const { exhibit, index, label, submission } of placeExhibits(exhibits, files, priorFilings, labels)) {
    const bound = bindParts(exhibit, index, label, files);
    const translated = judgeTranslation(exhibit, index, label);
    labelled.push({
      exhibit,
      index,
      label,
      ...(submission === undefined ? {} : { submission }),
      parts: bound.parts,
      printsCertificate: printsCertificate(exhibit),
    });
    problems.push(...bound.problems, ...translated.problems);
    if (bound.complete && translated.sound) sound.add(exhibit.id);
  }
  return { exhibits: labelled, sound, problems: [...problems, ...findDuplicates(labelled)] };
}

/** A translation whose translator is known and whose certificate is missing gets one printed, ready for ink. */
function printsCertificate({ translation }: Exhibit): boolean {
  return translation !== undefined && translation.certificate === undefined && translation.translator !== undefined;
}

interface BoundParts {
  readonly parts: readonly ExhibitPart[];
  /** False where a file could not be opened (found earlier, with its own problem) or its pages cannot be taken. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

function bindParts(exhibit: Exhibit, index: number, label: string, files: ReadonlyMap<FileId, OpenedFile>): BoundParts {
  const { translation } = exhibit;
  const parts: ExhibitPart[] = [];
  const problems: Problem[] = [];
  let complete = true;
  const bind = (role: ExhibitPart["role"], name: string, pages: string | undefined): void => {
    const file = files.get(name);
    if (file === undefined) {
      complete = false;
      return;
    }
    const selected = selectPages(pages, file.pages.length);
    if (selected === undefined || selected.length === 0) {
      complete = false;
      problems.push(
        problem("exhibit-pages-invalid", `/exhibits/${index}/pages`, {
          exhibit: label,
          pages: pages ?? "",
          count: file.pages.length,
        }),
      );
      return;
    }
    parts.push({ role, file, pages: selected });
  };
  bind("original", exhibit.file, exhibit.pages);
  // A file that holds the translation or the certificate beside the original is bound once.
  if (translation !== undefined && (translation.file !== exhibit.file || exhibit.pages !== undefined))
    bind("translation", translation.file, undefined);
  const certificate = translation?.certificate?.file;
  if (certificate !== undefined && certificate !== translation?.file && certificate !== exhibit.file)
    bind("certificate", certificate, undefined);
  return { parts, complete, problems };
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

function findDuplicates(exhibits: readonly LabelledExhibit[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { label, index, parts } of exhibits) {
    const original = parts.find(({ role }) => role === "original");
    if (original === undefined) continue;
    const key = `${original.file.sha256}:${original.pages.join(",")}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, label);
    else problems.push(problem("exhibit-twice", `/exhibits/${index}/file`, { exhibit: label, first: earlier }));
  }
  return problems;
}
