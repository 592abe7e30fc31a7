import type { Case } from "../case/case.ts";
import type { Problem } from "../problems/problem.ts";
import type { FileOpener, OpenOptions } from "./file-opener.ts";
import type { FileId, OpenedFile } from "./opened-file.ts";

/** A file that the case names, and where it does. */
export interface NamedFile extends OpenOptions {
  readonly file: FileId;
  readonly pointer: string;
}

/** Every file that the case names, in its order: forms, then exhibits with their translations and certificates. */
export function listCaseFiles({ forms, exhibits }: Case): readonly NamedFile[] {
  const named = [
    // The printed words of a form tell its edition.
    ...forms.map(({ file, password }, index) => ({ file, password, pointer: `/forms/${index}/file`, words: true })),
    ...exhibits.flatMap(({ translation, ...original }, index) =>
      [
        { ...original, pointer: `/exhibits/${index}/file` },
        { ...translation, pointer: `/exhibits/${index}/translation/file` },
        { ...translation?.certificate, pointer: `/exhibits/${index}/translation/certificate/file` },
      ].map(({ file, password, pointer }) => ({ file, password, pointer, words: false })),
    ),
  ];
  return named.flatMap(({ file, ...where }) => (file === undefined ? [] : [{ file, ...where }]));
}

/** Opens the files one after another, so that memory holds one decoded picture at a time; every failure is a problem. */
export async function openCaseFiles(
  opener: FileOpener,
  named: readonly NamedFile[],
): Promise<{ readonly files: ReadonlyMap<FileId, OpenedFile>; readonly problems: readonly Problem[] }> {
  const files = new Map<FileId, OpenedFile>();
  const problems: Problem[] = [];
  for (const { file, pointer, ...options } of named) {
    const opened = await opener.open(file, pointer, options);
    problems.push(...opened.problems);
    if (opened.ok) files.set(file, opened.value);
  }
  return { files, problems };
}
