// The files of a folder and its case in; the changes of the case out, with what was found on the way.
// Decides which files become exhibits, translations, certificates and forms, by their names alone. Must not change
// an entry that the case has, but for a file that was renamed; must not make up a title, a day or a language.
import { labelAt, readLabel } from "../checklist/exhibit-label.ts";
import type { JsonEdit } from "../case/edit-json.ts";
import { type JsonObject, valueAt } from "../case/json-pointer.ts";
import { listObjects } from "../case/list-objects.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { exhibitId } from "./exhibit-id.ts";
import { type ReadName, readFileName } from "./read-file-name.ts";
import type { FolderFile, ReadFolder } from "./read-folder.ts";

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

interface NamedFile extends FolderFile {
  readonly read: ReadName;
}

/** An exhibit while the plan is made. */
interface Entry {
  /** What stands in the case, or will. */
  readonly value: JsonObject;
  /** Its place in the case; undefined for a new one. */
  readonly index?: number;
  readonly read: ReadName | undefined;
}

export function planExhibits({ folder, json, before, formNames }: FolderFacts): ExhibitPlan {
  const problems: Problem[] = [];
  const edits: JsonEdit[] = [];
  const added: AddedFile[] = [];
  const named: NamedFile[] = folder.files.map((file) => ({ ...file, read: readFileName(baseName(file.path)) }));
  const places = new Map(
    listObjects(json).flatMap(({ pointer, object }) =>
      typeof object["file"] === "string" ? [[object["file"], pointer] as const] : [],
    ),
  );
  const found = findRenamed();
  const entries: Entry[] = listAt(json, "/exhibits").map((value, index) => ({
    value,
    index,
    read:
      typeof value["file"] === "string" ? readFileName(baseName(found.get(value["file"]) ?? value["file"])) : undefined,
  }));
  const isNew = (file: NamedFile): boolean => !places.has(file.path) && ![...found.values()].includes(file.path);
  for (const file of named.filter(({ path, read }) => read.unused && places.has(path)))
    problems.push(problem("init-file-still-named", places.get(file.path) ?? "", { file: file.path }));
  const fresh = named.filter(isNew).filter((file) => isUsable(file, problems));
  takeForms();
  takeOriginals();
  takeParts("translation");
  takeParts("certificate");
  insertEntries();
  for (const { folder: name, files } of folder.unread)
    if (![...places.keys()].some((path) => path.startsWith(`${name}/`)))
      problems.push(problem("init-subfolder-unread", "", { folder: name, files }));
  return { edits, added, problems };

  /** Files that the case names and that are gone; where the same bytes lie under another name, the case follows. */
  function findRenamed(): ReadonlyMap<string, string> {
    const renamed = new Map<string, string>();
    for (const [path, place] of places) {
      if (folder.present.has(path)) continue;
      const hash = before.get(path);
      const now = named.filter(
        (file) => file.sha256 === hash && !places.has(file.path) && ![...renamed.values()].includes(file.path),
      );
      const only = now.length === 1 ? now[0] : undefined;
      if (only === undefined) {
        problems.push(problem("init-file-gone", `${place}/file`, { file: path }));
        continue;
      }
      renamed.set(path, only.path);
      edits.push({ pointer: `${place}/file`, value: only.path });
      problems.push(problem("init-file-renamed", `${place}/file`, { file: only.path, before: path }));
      if (only.read.unused) problems.push(problem("init-file-still-named", place, { file: only.path }));
      else edits.push(...followName(place, readFileName(baseName(path)), only.read));
    }
    return renamed;
  }

  /** The title and day of an exhibit follow the name of its file, as long as nobody has changed them. */
  function followName(place: string, then: ReadName, now: ReadName): readonly JsonEdit[] {
    if (!/^\/exhibits\/\d+$/u.test(place)) return [];
    const stood = valueAt(json, `${place}/title`) === then.title && now.title !== "";
    const dated = valueAt(json, `${place}/datedOn`) === then.datedOn;
    return [
      ...(stood && now.title !== then.title ? [{ pointer: `${place}/title`, value: now.title }] : []),
      ...(dated && now.datedOn !== then.datedOn ? [{ pointer: `${place}/datedOn`, value: now.datedOn }] : []),
    ];
  }

  function takeForms(): void {
    const forms = listAt(json, "/forms").map(({ form }) => form);
    for (const { path, read } of fresh) {
      const { form } = read;
      if (form === undefined || !formNames.includes(form)) continue;
      if (forms.includes(form) && form !== "I-134") {
        problems.push(problem("init-form-twice", "/forms", { file: path, form }));
        continue;
      }
      edits.push({ pointer: `/forms/${forms.length}`, value: { form, file: path } });
      forms.push(form);
      added.push({ file: path, as: "form", of: form });
    }
  }

  function isForm({ read: { form } }: NamedFile): boolean {
    return form !== undefined && formNames.includes(form);
  }

  function takeOriginals(): void {
    const taken = new Set(entries.flatMap(({ value: { id } }) => (typeof id === "string" ? [id] : [])));
    for (const file of fresh.filter((file) => file.read.part === "original" && !isForm(file))) {
      const { title, datedOn, language } = file.read;
      if (title === "") {
        problems.push(problem("init-file-untitled", "/exhibits", { file: file.path }));
        continue;
      }
      const id = exhibitId(title, taken);
      taken.add(id);
      const value: JsonObject = {
        id,
        title,
        file: file.path,
        ...(datedOn === undefined ? {} : { datedOn }),
        ...(language === undefined ? {} : { language }),
      };
      entries.push({ value, read: file.read });
      added.push({ file: file.path, as: "exhibit", of: title });
    }
  }

  function takeParts(part: "translation" | "certificate"): void {
    for (const file of fresh.filter(({ read }) => read.part === part)) {
      const refuse = (code: "init-part-alone" | "init-part-unclear" | "init-part-twice"): void => {
        problems.push(problem(code, "/exhibits", { file: file.path, part }));
      };
      const fitting = entries.filter(({ read }) => read !== undefined && belongs(file.read, read));
      const sameDay = fitting.filter(({ read }) => read?.datedOn === file.read.datedOn);
      const entry = fitting.length === 1 ? fitting[0] : sameDay.length === 1 ? sameDay[0] : undefined;
      if (entry === undefined) {
        refuse(fitting.length === 0 ? "init-part-alone" : "init-part-unclear");
        continue;
      }
      const way = part === "translation" ? ["translation"] : ["translation", "certificate"];
      const holder = way
        .slice(0, -1)
        .reduce<unknown>((value, field) => (value as JsonObject | undefined)?.[field], entry.value) as
        | JsonObject
        | undefined;
      if (holder === undefined) {
        refuse("init-part-alone");
        continue;
      }
      const field = way.at(-1) ?? "";
      if (holder[field] !== undefined) {
        refuse("init-part-twice");
        continue;
      }
      holder[field] = { file: file.path };
      const { language } = file.read;
      const isLanguageNew = language !== undefined && entry.value["language"] === undefined;
      if (isLanguageNew) entry.value["language"] = language;
      if (entry.index !== undefined) {
        const at = `/exhibits/${entry.index}`;
        edits.push({ pointer: `${at}/${way.join("/")}`, value: { file: file.path } });
        if (isLanguageNew) edits.push({ pointer: `${at}/language`, value: language });
      }
      added.push({ file: file.path, as: part, of: String(entry.value["title"]) });
    }
  }

  /** New exhibits go where the letter of their name puts them among those that are there; others to the end. */
  function insertEntries(): void {
    const list = entries.filter(({ index }) => index !== undefined);
    const fresh = entries.filter(({ index }) => index === undefined).toSorted(byLabel);
    for (const entry of fresh) {
      const label = placeOf(entry);
      const after = list.findLastIndex((other) => placeOf(other) <= label);
      const before = list.findIndex((other) => placeOf(other) > label && placeOf(other) !== Infinity);
      const place = label === Infinity ? list.length : after !== -1 ? after + 1 : before !== -1 ? before : list.length;
      list.splice(place, 0, entry);
      edits.push({
        pointer: `/exhibits/${place}`,
        value: entry.value,
        ...(place < list.length - 1 ? { inserts: true as const } : {}),
      });
    }
    // After a denial the labels are those of the first packet.
    if (listAt(json, "/priorFilings").length > 0) return;
    for (const [place, { value, read, index }] of list.entries()) {
      const label = labelAt(place);
      if (index === undefined && read?.label !== undefined && read.label !== label)
        problems.push(
          problem("init-label-differs", `/exhibits/${place}`, {
            file: String(value["file"]),
            named: read.label,
            label,
          }),
        );
    }
  }
}

function isUsable({ path, kind, isEmpty, read }: NamedFile, problems: Problem[]): boolean {
  if (read.unused) problems.push(problem("init-file-unused", "", { file: path }));
  else if (isEmpty) problems.push(problem("file-empty", "", { file: path }, { severity: "warning" }));
  else if (!kind.opens)
    problems.push(
      problem(
        "file-kind-unsupported",
        "",
        { file: path, kind: kind.says, remedy: kind.remedy },
        { severity: "warning" },
      ),
    );
  return !read.unused && !isEmpty && kind.opens;
}

/** A translation or certificate has the letter of its document, its title, or both. */
function belongs(part: ReadName, original: ReadName): boolean {
  if (part.label !== undefined && part.label !== original.label) return false;
  if (part.title === "") return part.label !== undefined;
  return fold(part.title) === fold(original.title);
}

function fold(title: string): string {
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function placeOf({ read }: Entry): number {
  return read?.label === undefined ? Infinity : readLabel(read.label).place;
}

function byLabel(a: Entry, b: Entry): number {
  return placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function listAt(json: JsonObject, pointer: string): JsonObject[] {
  const value = valueAt(json, pointer);
  return Array.isArray(value)
    ? value.map((entry) => (typeof entry === "object" && entry !== null ? structuredClone(entry as JsonObject) : {}))
    : [];
}
