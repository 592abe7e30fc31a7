// The files that a case names, each read once however often it is named. Path in, OpenedFile out, or the problem that
// names the file and what to do. The reading itself is a worker's, which can be stopped. Must not let a path lead out of
// the folder of the case.
import { extname } from "node:path";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import type { OfficePassword } from "../case/office-passwords.ts";
import { choosePasswords } from "./choose-passwords.ts";
import type { FileTask, OpenedBytes } from "./file-content.ts";
import { type OpenableKind, extensions, kindNames } from "./file-kind.ts";
import { type FileLimits, defaultLimits } from "./file-limits.ts";
import { openInWorker, stopWorker } from "./file-worker.ts";
import type { FileId, OpenedFile } from "./opened-file.ts";
import { listFolder } from "./list-folder.ts";
import { locateCaseFile } from "./read-case-file.ts";
import type { SharedFiles } from "./shared-files.ts";

export interface FileOpener {
  /**
   * Opens the file that the case names at the pointer. A file that fails is reported wherever it is named; what is
   * worth knowing of a sound one is reported where it is named first.
   */
  open(file: FileId, pointer: string, options?: OpenOptions): Promise<Outcome<OpenedFile>>;
  /** The files of a folder that the case names, in their order; undefined where it names none, or what is not there. */
  list(file: FileId, pointer: string): Promise<Outcome<readonly FileId[] | undefined>>;
  /** Told once all files of the case were asked for. */
  end(): void;
}

export interface OpenOptions {
  /** True asks for what its pages print. */
  readonly words?: boolean;
  /** The password that the case gives. */
  readonly password?: string | undefined;
}

export interface FileOpenerOptions {
  /** Passwords that the office keeps. */
  readonly passwords?: readonly OfficePassword[];

  /** True allows files outside the folder of the case; false where left out. */
  readonly allowOutside?: boolean;
  /** What opening one file may take at most; see FileLimits for what holds where left out. */
  readonly limits?: Partial<FileLimits>;
  /** Files that other cases have opened; without it each case opens its own. All that share them have the same limits. */
  readonly shared?: SharedFiles;
  /** True where no other case follows soon: what opening took of memory is given back before the packet is made. */
  readonly forOneCase?: boolean;
}

/** `root` is the folder of the case file, from which its paths start. */
export function createFileOpener(root: string, options: FileOpenerOptions = {}): FileOpener {
  const limits: FileLimits = { ...defaultLimits, ...options.limits };
  const opened = new Map<string, Promise<Outcome<OpenedBytes>>>();
  const told = new Set<string>();
  const openAt = (task: Omit<FileTask, "limits">): Promise<Outcome<OpenedBytes>> => {
    // With its words it serves whoever does without them, too.
    const known = opened.get(keyOf({ ...task, words: true })) ?? opened.get(keyOf(task));
    if (known !== undefined) return known;
    const openIt = (): Promise<Outcome<OpenedBytes>> => openInWorker({ ...task, limits });
    const opening = options.shared === undefined ? openIt() : options.shared.keep(task.path, keyOf(task), openIt);
    opened.set(keyOf(task), opening);
    return opening;
  };
  return {
    async list(file, pointer) {
      const located = await locateCaseFile(root, file, pointer, options.allowOutside ?? false);
      // What cannot be found is told when it is opened.
      return located.ok ? listFolder(located.value, file, pointer) : succeed(undefined);
    },
    end() {
      if (options.forOneCase === true) stopWorker();
    },
    async open(file, pointer, { words = false, password } = {}) {
      const located = await locateCaseFile(root, file, pointer, options.allowOutside ?? false);
      if (!located.ok) return located;
      const path = located.value;
      const passwords = choosePasswords(file, password, options.passwords ?? []);
      const outcome = await openAt({ path, file, pointer, words, passwords });
      const problems = outcome.problems.map((found) => tellAs(found, file, pointer));
      if (!outcome.ok) return fail(problems);
      const isFirst = !told.has(path);
      told.add(path);
      const { kind, sha256, byteLength, pages, outline, content } = outcome.value;
      const named = nameDiffers(file, kind)
        ? [problem("file-name-differs", pointer, { file, kind: kindNames[kind] })]
        : [];
      return succeed(
        { id: file, kind, sha256, byteLength, pages, outline, content },
        isFirst ? [...named, ...problems] : [],
      );
    },
  };
}

/** What an answer depends on: also on the passwords, so that no case opens a file with another's. */
function keyOf({ path, words, passwords }: Pick<FileTask, "path" | "words" | "passwords">): string {
  return JSON.stringify([path, words, passwords]);
}

/** The same problem of the same bytes, found under another name or at another place of the case. */
function tellAs(found: Problem, file: string, pointer: string): Problem {
  return { ...found, pointer, args: { ...(found.args as object), file } };
}

function nameDiffers(file: string, kind: OpenableKind): boolean {
  return !extensions[kind].includes(extname(file).toLowerCase());
}
