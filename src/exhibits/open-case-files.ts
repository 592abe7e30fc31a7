import type { Case } from "../case/case.ts";
import { type Problem, succeed } from "../problems/problem.ts";
import type { FileOpener, OpenOptions } from "./file-opener.ts";
import type { FileId, OpenedFile } from "./opened-file.ts";

/** A file that the case names, and where it does. */
export interface NamedFile extends OpenOptions {
  readonly file: FileId;
  readonly pointer: string;
  /** True where a folder may stand for its files. */
  readonly mayBeFolder: boolean;
}

/** The files of a case, opened. */
export interface OpenedFiles {
  readonly files: ReadonlyMap<FileId, OpenedFile>;
  /** The folders that the case names, each with its files in their order. */
  readonly folders: ReadonlyMap<FileId, readonly FileId[]>;
  readonly problems: readonly Problem[];
}

/** Every file that the case names, in its order: forms, then exhibits with their translations and certificates. */
export function listCaseFiles({ forms, exhibits }: Case): readonly NamedFile[] {
  const named = [
    // The printed words of a form tell its edition.
    ...forms.map(({ file, password }, index) => ({
      file,
      password,
      pointer: `/forms/${index}/file`,
      words: true,
      mayBeFolder: false,
    })),
    ...exhibits.flatMap(({ translation, ...original }, index) =>
      [
        { ...original, pointer: `/exhibits/${index}/file` },
        { ...translation, pointer: `/exhibits/${index}/translation/file` },
        { ...translation?.certificate, pointer: `/exhibits/${index}/translation/certificate/file` },
      ].map(({ file, password, pointer }) => ({ file, password, pointer, words: false, mayBeFolder: true })),
    ),
  ];
  return named.flatMap(({ file, ...where }) => (file === undefined ? [] : [{ file, ...where }]));
}

/**
 * Opens the files one after another, so that memory holds one decoded picture at a time; every failure is a problem.
 * @throws the signal's reason once it is aborted
 */
export async function openCaseFiles(
  opener: FileOpener,
  named: readonly NamedFile[],
  signal?: AbortSignal,
): Promise<OpenedFiles> {
  const files = new Map<FileId, OpenedFile>();
  const folders = new Map<FileId, readonly FileId[]>();
  const problems: Problem[] = [];
  for (const { file: name, pointer, mayBeFolder, ...options } of named) {
    const listed = mayBeFolder ? await opener.list(name, pointer) : succeed(undefined);
    problems.push(...listed.problems);
    if (!listed.ok) continue;
    if (listed.value !== undefined) folders.set(name, listed.value);
    for (const file of listed.value ?? [name]) {
      signal?.throwIfAborted();
      const opened = await opener.open(file, pointer, options);
      problems.push(...opened.problems);
      if (opened.ok) files.set(file, opened.value);
    }
  }
  signal?.throwIfAborted();
  return { files, folders, problems };
}
