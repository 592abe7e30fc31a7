// A case made of a record, held against the schema of the case file: what of the record it refuses, and what is missing.
import type { JsonObject } from "../case/json-pointer.ts";
import { parseCase } from "../case/parse-case.ts";
import type { Problem } from "../problems/problem.ts";
import type { Mapping } from "./mapping.ts";

export interface JudgedRecord {
  /** Values that the schema does not take, each with the field of the source that it came from. */
  readonly refused: readonly RefusedValue[];
  /** Places of the case that need a value and have none. */
  readonly missing: readonly string[];
}

export interface RefusedValue {
  /** The column or path; undefined for a value of the mapping's own base. */
  readonly from?: string;
  readonly to: string;
  readonly problem: Problem;
}

/** Must not leave a value out: what is refused stays in the case, where `check` and an editor show it too. */
export function judgeRecord(made: JsonObject, mapping: Mapping): JudgedRecord {
  const { problems } = parseCase(made);
  const missing = problems.filter(({ code }) => code === "case-field-missing").map(({ pointer }) => pointer);
  const refused = problems
    .filter(({ code }) => code !== "case-field-missing")
    .map((found): RefusedValue => {
      const from = sourceOf(found.pointer, mapping);
      return { ...(from === undefined ? {} : { from }), to: found.pointer, problem: found };
    });
  return { refused, missing };
}

/** The field whose target is the place, or lies nearest over or under it. */
function sourceOf(pointer: string, { fields }: Mapping): string | undefined {
  const near = [...fields].filter(
    ([, { to }]) => to === pointer || pointer.startsWith(`${to}/`) || to.startsWith(`${pointer}/`),
  );
  return near.toSorted(([, a], [, b]) => b.to.length - a.to.length)[0]?.[0];
}
