import { denialPointKinds } from "../case/denial-point-kinds.ts";
import type { JsonObject } from "../case/json-pointer.ts";

/** What somebody has typed of a denial, each as it was typed; undefined where it was not. */
export interface TypedDenial {
  readonly agency?: string | undefined;
  readonly receipt?: string | undefined;
  readonly filedOn?: string | undefined;
  readonly deniedOn?: string | undefined;
  readonly noticeSpeaksOfMotion?: string | undefined;
  /** File of the notice. */
  readonly notice?: string | undefined;
  /** "kind: words", "kind", or the officer's words alone. */
  readonly points: readonly string[];
}

/** The same as a denial file would have it; nothing is judged here, and what was not typed is left out. */
export function draftDenial({ notice, points, ...fields }: TypedDenial): JsonObject {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  const taken = new Set<string>();
  return {
    ...Object.fromEntries(said),
    ...(notice === undefined ? {} : { notice: { file: notice } }),
    ...(points.length === 0 ? {} : { points: points.map((point, index) => draftPoint(point, index, taken)) }),
  };
}

/** A word in small letters before a colon is meant as a kind, and a misspelt one is refused, not taken for words. */
function draftPoint(typed: string, index: number, taken: Set<string>): JsonObject {
  const text = typed.trim();
  const led = /^([a-z]+(?:-[a-z]+)*)\s*(?::\s*(.*))?$/su.exec(text);
  const isKind = led !== null && (led[2] !== undefined || denialPointKinds.some((kind) => kind === text));
  const kind = isKind ? led[1] : undefined;
  const words = isKind ? led[2] : text;
  const base = denialPointKinds.some((known) => known === kind) ? String(kind) : `point-${index + 1}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return {
    id,
    ...(kind === undefined ? {} : { kind }),
    ...(words === undefined || words === "" ? {} : { words }),
  };
}
