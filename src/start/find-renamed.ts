import type { JsonEdit } from "../case/edit-json.ts";
import { type JsonObject, valueAt } from "../case/json-pointer.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { ReadFolder } from "./read-folder.ts";
import { type NamedFile, nameOf } from "./folder-entry.ts";
import type { ReadName } from "./read-file-name.ts";

export interface Renamed {
  /** The new path of each file by the one that the case has. */
  readonly paths: ReadonlyMap<string, string>;
  readonly edits: readonly JsonEdit[];
  readonly problems: readonly Problem[];
}

/** Files that the case names and that are gone; where the same bytes lie under another name, the case follows. */
export function findRenamed(
  json: JsonObject,
  places: ReadonlyMap<string, string>,
  named: readonly NamedFile[],
  { present }: ReadFolder,
  before: ReadonlyMap<string, string>,
): Renamed {
  const paths = new Map<string, string>();
  const edits: JsonEdit[] = [];
  const problems: Problem[] = [];
  for (const [path, place] of places) {
    if (present.has(path.replace(/\/+$/u, ""))) continue;
    const hash = before.get(path);
    const now = named.filter(
      (file) => file.sha256 === hash && !places.has(file.path) && ![...paths.values()].includes(file.path),
    );
    const only = now.length === 1 ? now[0] : undefined;
    if (only === undefined) {
      problems.push(problem("init-file-gone", `${place}/file`, { file: path }));
      continue;
    }
    paths.set(path, only.path);
    edits.push({ pointer: `${place}/file`, value: only.path });
    problems.push(problem("init-file-renamed", `${place}/file`, { file: only.path, before: path }));
    if (only.read.unused) problems.push(problem("init-file-still-named", place, { file: only.path }));
    else edits.push(...followName(json, place, nameOf({ ...only, path }), only.read));
  }
  return { paths, edits, problems };
}

/** The title and day of an exhibit follow the name of its file, as long as nobody has changed them. */
function followName(json: JsonObject, place: string, then: ReadName, now: ReadName): readonly JsonEdit[] {
  if (!/^\/exhibits\/\d+$/u.test(place)) return [];
  const stood = valueAt(json, `${place}/title`) === then.title && now.title !== "";
  const dated = valueAt(json, `${place}/datedOn`) === then.datedOn;
  return [
    ...(stood && now.title !== then.title ? [{ pointer: `${place}/title`, value: now.title }] : []),
    ...(dated && now.datedOn !== then.datedOn ? [{ pointer: `${place}/datedOn`, value: now.datedOn }] : []),
  ];
}
