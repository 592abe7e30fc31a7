// Another tool's JSON in, its records out, each as the case that the mapping makes of it.
import { valueAt } from "../case/json-pointer.ts";
import { escapePointer, readJson } from "../case/read-json.ts";
import { readTextFile } from "../case/read-file.ts";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";
import { type Mapping, mapRecord } from "./mapping.ts";
import type { JsonObject } from "../case/json-pointer.ts";

export interface ReadRecord {
  /** Place among the records, from 1. */
  readonly place: number;
  readonly made: Outcome<JsonObject>;
}

export interface ReadRecords {
  readonly records: readonly ReadRecord[];
  /** Places of the records that hold something and that the mapping neither names nor ignores, each once. */
  readonly unmapped: readonly string[];
}

/** Fails where the file is no JSON, or holds no record where the mapping looks for them. */
export async function readRecords(path: string, mapping: Mapping): Promise<Outcome<ReadRecords>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return json;
  const found = valueAt(json.value.value, mapping.records);
  const records = Array.isArray(found) ? (found as unknown[]) : [found];
  if (!records.every((record) => typeof record === "object" && record !== null && !Array.isArray(record)))
    return fail([problem("intake-no-records", mapping.records, { path, at: mapping.records })]);
  return succeed({
    records: records.map((record, index) => ({
      place: index + 1,
      made: mapRecord((name) => valueAt(record, name), mapping),
    })),
    unmapped: [...new Set(records.flatMap((record) => listUnmapped(record, "", mapping)))],
  });
}

/** Every value that no path leads to, under or over. */
function listUnmapped(value: unknown, pointer: string, mapping: Mapping): string[] {
  const covered = [...mapping.fields.keys(), ...mapping.ignored];
  if (covered.includes(pointer) || value === null || value === "") return [];
  if (typeof value !== "object") return [pointer];
  return Object.entries(value).flatMap(([field, inner]) =>
    listUnmapped(inner, `${pointer}/${escapePointer(field)}`, mapping),
  );
}
