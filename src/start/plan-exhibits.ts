// The files of a folder and its case in; the changes of the case out, with what was found on the way.
// Decides which files become exhibits, translations, certificates and forms, by their names alone. Must not change
// an entry that the case has, but for a file that was renamed; must not make up a title, a day or a language.
import type { JsonEdit } from "../case/edit-json.ts";
import { type JsonObject, valueAt } from "../case/json-pointer.ts";
import { listObjects } from "../case/list-objects.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { exhibitId } from "./exhibit-id.ts";
import { findRenamed } from "./find-renamed.ts";
import { type Entry, type NamedFile, nameOf } from "./folder-entry.ts";
import { insertEntries } from "./insert-entries.ts";
import { pairParts } from "./pair-parts.ts";
import type { ReadFolder } from "./read-folder.ts";

export interface FolderFacts {
  readonly folder: ReadFolder;
  /** The case as it stands; an empty object where there is none. */
  readonly json: JsonObject;
  /** The hash of every file by its path, as the folder was read before. */
  readonly before: ReadonlyMap<string, string>;
  /** The names of the forms that a packet can hold. */
  readonly formNames: readonly string[];
}

export interface ExhibitPlan {
  readonly edits: readonly JsonEdit[];
  readonly added: readonly AddedFile[];
  readonly problems: readonly Problem[];
}

/** A file that the case names from now on. */
export interface AddedFile {
  readonly file: string;
  readonly as: "exhibit" | "translation" | "certificate" | "form";
  /** The title of its exhibit, or the form. */
  readonly of: string;
}

export function planExhibits({ folder, json, before, formNames }: FolderFacts): ExhibitPlan {
  const named: NamedFile[] = folder.files.map((file) => ({ ...file, read: nameOf(file) }));
  const places = new Map(
    listObjects(json).flatMap(({ pointer, object }) =>
      typeof object["file"] === "string" ? [[object["file"], pointer] as const] : [],
    ),
  );
  const renamed = findRenamed(json, places, named, folder, before);
  const known = new Set([...places.keys(), ...renamed.paths.values()]);
  const marked = named.filter(({ path, read }) => read.unused && places.has(path));
  const unusable = named.filter(({ path }) => !known.has(path)).flatMap(judgeFile);
  const refused = new Set(unusable.map(({ path }) => path));
  const fresh = named.filter(({ path }) => !known.has(path) && !refused.has(path));
  const isForm = ({ read: { form } }: NamedFile): boolean => form !== undefined && formNames.includes(form);
  const formFiles = fresh.filter(isForm);
  const forms = json["members"] === undefined ? takeForms(formFiles, listAt(json, "/forms")) : refuseForms(formFiles);
  const entries = listAt(json, "/exhibits").map((value, index): Entry => ({
    value,
    index,
    read: nameOfExhibit(value, named, renamed.paths),
  }));
  const originals = takeOriginals(
    fresh.filter((file) => !isForm(file) && file.read.part === "original"),
    entries,
  );
  const all = [...entries, ...originals.entries];
  const ofPart = (part: "translation" | "certificate") =>
    pairParts(
      part,
      fresh.filter(({ read }) => read.part === part),
      all,
    );
  const [translations, certificates] = [ofPart("translation"), ofPart("certificate")];
  const inserted = insertEntries(all, { keepsLabels: listAt(json, "/priorFilings").length > 0 });
  const unread = folder.unread.filter(({ folder: name }) => ![...places.keys()].some((path) => path.startsWith(name)));
  return {
    edits: [...renamed.edits, ...forms.edits, ...translations.edits, ...certificates.edits, ...inserted.edits],
    added: [
      ...forms.added,
      ...originals.added,
      ...translations.paired.map((pair) => ({ ...pair, as: "translation" as const })),
      ...certificates.paired.map((pair) => ({ ...pair, as: "certificate" as const })),
    ],
    problems: [
      ...renamed.problems,
      ...marked.map(({ path }) => problem("init-file-still-named", places.get(path) ?? "", { file: path })),
      ...unusable.map(({ found }) => found),
      ...forms.problems,
      ...originals.problems,
      ...translations.problems,
      ...certificates.problems,
      ...inserted.problems,
      ...unread.map((each) => problem("init-subfolder-unread", "", each)),
    ],
  };
}

/** Why a file is not taken; nothing where it can be. */
function judgeFile({ path, kind, isEmpty, read }: NamedFile): { readonly path: string; readonly found: Problem }[] {
  const warning = { severity: "warning" } as const;
  if (read.unused) return [{ path, found: problem("init-file-unused", "", { file: path }) }];
  if (isEmpty) return [{ path, found: problem("file-empty", "", { file: path }, warning) }];
  if (kind.opens) return [];
  const { says, remedy } = kind;
  return [{ path, found: problem("file-kind-unsupported", "", { file: path, kind: says, remedy }, warning) }];
}

function takeForms(files: readonly NamedFile[], there: readonly JsonObject[]): ExhibitPlan {
  const forms = there.map(({ form }) => form);
  const edits: JsonEdit[] = [];
  const added: AddedFile[] = [];
  const problems: Problem[] = [];
  for (const { path, read } of files) {
    const { form = "" } = read;
    // Each sponsor has a Form I-134.
    if (forms.includes(form) && form !== "I-134") {
      problems.push(problem("init-form-twice", "/forms", { file: path, form }));
      continue;
    }
    edits.push({ pointer: `/forms/${forms.length}`, value: { form, file: path } });
    forms.push(form);
    added.push({ file: path, as: "form", of: form });
  }
  return { edits, added, problems };
}

/** A name does not tell which member of a family the form is for. */
function refuseForms(files: readonly NamedFile[]): ExhibitPlan {
  const problems = files.map(({ path, read: { form = "" } }) =>
    problem("init-form-whose", "/members", { file: path, form }),
  );
  return { edits: [], added: [], problems };
}

function takeOriginals(
  files: readonly NamedFile[],
  there: readonly Entry[],
): Omit<ExhibitPlan, "edits"> & { readonly entries: readonly Entry[] } {
  const taken = new Set(there.flatMap(({ value: { id } }) => (typeof id === "string" ? [id] : [])));
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { path: file, read } of files) {
    const { title, datedOn, language } = read;
    if (title === "") {
      problems.push(problem("init-file-untitled", "/exhibits", { file }));
      continue;
    }
    const id = exhibitId(title, taken);
    taken.add(id);
    const said = { ...(datedOn === undefined ? {} : { datedOn }), ...(language === undefined ? {} : { language }) };
    entries.push({ value: { id, title, file, ...said }, read });
  }
  const added = entries.map(({ value, read }) => ({
    file: String(value["file"]),
    as: "exhibit" as const,
    of: read?.title ?? "",
  }));
  return { entries, added, problems };
}

function nameOfExhibit({ file }: JsonObject, named: readonly NamedFile[], renamed: ReadonlyMap<string, string>) {
  if (typeof file !== "string") return undefined;
  const path = renamed.get(file) ?? file;
  return named.find((each) => each.path === path)?.read ?? nameOf({ path });
}

function listAt(json: JsonObject, pointer: string): JsonObject[] {
  const value = valueAt(json, pointer);
  return Array.isArray(value)
    ? value.map((entry) => (typeof entry === "object" && entry !== null ? structuredClone(entry as JsonObject) : {}))
    : [];
}
