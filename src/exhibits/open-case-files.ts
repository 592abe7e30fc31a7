import type { Case } from "../case/case.ts";
import type { Problem } from "../problems/problem.ts";
import type { FileOpener } from "./file-opener.ts";
import type { FileId, OpenedFile } from "./opened-file.ts";

/** A file that the case names, and where it does. */
export interface NamedFile {
  readonly file: FileId;
  readonly pointer: string;
  /** True for a form, whose printed words tell its edition. */
  readonly words?: boolean;
}

/** Every file that the case names, in its order: forms, then exhibits with their translations and certificates. */
export function listCaseFiles({ forms, exhibits }: Case): readonly NamedFile[] {
  const named = [
    ...forms.map(({ file }, index) => ({ file, pointer: `/forms/${index}/file`, words: true })),
    ...exhibits.flatMap(({ file, translation }, index) => [
      { file, pointer: `/exhibits/${index}/file`, words: false },
      { file: translation?.file, pointer: `/exhibits/${index}/translation/file`, words: false },
      {
        file: translation?.certificate?.file,
        pointer: `/exhibits/${index}/translation/certificate/file`,
        words: false,
      },
    ]),
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
  for (const { file, pointer, words = false } of named) {
    const opened = await opener.open(file, pointer, { words });
    problems.push(...opened.problems);
    if (opened.ok) files.set(file, opened.value);
  }
  return { files, problems };
}
