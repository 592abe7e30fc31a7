// What the schema refuses, as problems of ours: one for each cause, in words that name the field and what is allowed.
// Values are never repeated: they are somebody's data. Only fixed words of the schema and field names are.
import type { z } from "zod";
import { type Problem, problem } from "../problems/problem.ts";
import type { ProblemArgs, ProblemCode } from "../problems/problem-table.ts";
import { orList } from "../problems/or-list.ts";
import { nearestWord } from "./nearest-word.ts";
import { escapePointer } from "./read-json.ts";

type Issue = z.core.$ZodIssue;

/** Codes of the identifiers and texts; their sentences need nothing but, for one, the character. */
const identifierCodes = [
  "a-number-invalid",
  "receipt-number-invalid",
  "zip-invalid",
  "state-invalid",
  "country-invalid",
  "phone-invalid",
  "email-invalid",
  "day-invalid",
  "language-invalid",
  "exhibit-label-invalid",
  "sha256-invalid",
  "text-empty",
  "text-line-break",
] as const satisfies readonly ProblemCode[];

/**
 * @param root the value that was refused
 * @param fieldsAt the fields that the schema allows in the object at a path
 */
export function schemaProblems(
  issues: readonly Issue[],
  root: unknown,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  const found = issues.flatMap((issue) => explain(issue, [], root, fieldsAt));
  // A field that is missing because its name is misspelt is told once, by the misspelling.
  const meant = new Set(found.flatMap(meantField));
  return found.filter(({ code, pointer }) => code !== "case-field-missing" || !meant.has(pointer));
}

function meantField(found: Problem): string[] {
  if (found.code !== "case-field-unknown") return [];
  const { nearest } = found.args as ProblemArgs["case-field-unknown"];
  const around = found.pointer.slice(0, found.pointer.lastIndexOf("/"));
  return nearest === undefined ? [] : [`${around}/${escapePointer(nearest)}`];
}

function explain(
  issue: Issue,
  above: readonly PropertyKey[],
  root: unknown,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  const path = [...above, ...issue.path];
  const pointer = pointerTo(path);
  const value = valueAt(root, path);
  const field = path.findLast((part) => typeof part === "string") ?? "";
  if (issue.code === "unrecognized_keys") {
    const allowed = fieldsAt(path);
    return issue.keys.map((key) => {
      const nearest = nearestWord(key, allowed);
      return problem("case-field-unknown", `${pointer}/${escapePointer(key)}`, {
        field: key,
        allowed,
        ...(nearest === undefined ? {} : { nearest }),
      });
    });
  }
  if (value === undefined) return [problem("case-field-missing", pointer, { field })];
  switch (issue.code) {
    case "invalid_type":
      return [
        problem("case-type-wrong", pointer, {
          field,
          expected: typeWord(issue.expected),
          found: typeOf(value),
          ...(issue.expected === "object" && path.length > 0 ? { fields: fieldsAt(path) } : {}),
        }),
      ];
    case "invalid_value":
      return [notOneOf(pointer, field, issue.values, value)];
    case "invalid_union":
      return explainUnion(issue, path, value, root, fieldsAt);
    case "invalid_format":
      return [problem(field === "caseId" ? "case-id-invalid" : "id-invalid", pointer, { field })];
    case "too_small":
    case "too_big":
      return [problem("case-size-wrong", pointer, { field, ...sizeWords(issue) })];
    case "custom": {
      const code: unknown = issue.params?.["problem"];
      const known = identifierCodes.find((candidate) => candidate === code);
      if (known !== undefined) return [problem(known, pointer, { field })];
      if (code === "text-unprintable")
        return [problem("text-unprintable", pointer, { field, character: String(issue.params?.["character"]) })];
      break;
    }
    // Checks that the schema does not make.
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      break;
  }
  return [problem("case-value-wrong", pointer, { field })];
}

function explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: readonly PropertyKey[],
  value: unknown,
  root: unknown,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  const pointer = pointerTo(path);
  const field = path.findLast((part) => typeof part === "string") ?? "";
  if (issue.errors.length === 0) {
    const options = (issue as { options?: readonly unknown[] }).options ?? [];
    return [notOneOf(pointer, field, options, value)];
  }
  // The branch that the writer meant is one whose own type the value has; of several, the one with the least to mend.
  const meant = issue.errors
    .filter(
      (branch) =>
        !branch.some(
          (inner) => inner.path.length === 0 && (inner.code === "invalid_type" || inner.code === "invalid_value"),
        ),
    )
    .toSorted((a, b) => a.length - b.length)[0];
  if (meant !== undefined) return meant.flatMap((inner) => explain(inner, path, root, fieldsAt));
  const words = issue.errors.flat().flatMap((inner) => (inner.code === "invalid_value" ? inner.values : []));
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "invalid_type" ? [typeWord(inner.expected)] : []));
  return [notOneOf(pointer, field, words, value, types)];
}

/** A value that is none of the fixed words, nor of the types that may stand there instead. */
function notOneOf(
  pointer: string,
  field: string,
  allowed: readonly unknown[],
  value: unknown,
  types: readonly string[] = [],
): Problem {
  const words = allowed.filter((word) => typeof word === "string");
  if (typeof value !== "string" || words.length === 0) {
    const expected = orList([...allowed.map((word) => JSON.stringify(word)), ...types]);
    return problem("case-type-wrong", pointer, { field, expected, found: typeOf(value) });
  }
  const nearest = nearestWord(value, words);
  return problem("case-word-unknown", pointer, {
    field,
    allowed: words,
    types,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function sizeWords(issue: Extract<Issue, { code: "too_small" | "too_big" }>): { readonly limit: string } {
  const count = Number(issue.code === "too_small" ? issue.minimum : issue.maximum);
  const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
    string: [" character", " characters"],
    array: [" entry", " entries"],
  };
  const unit = units[issue.origin]?.[count === 1 ? 0 : 1] ?? "";
  return { limit: `${issue.code === "too_small" ? "at least" : "at most"} ${count}${unit}` };
}

function typeWord(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list [ ]",
    object: "an object { }",
    record: "an object { }",
  };
  return words[type] ?? type;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return typeWord("array");
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number" && !Number.isInteger(value))
    return Number.isFinite(value) ? "a number with a fraction" : "a number too large";
  return typeWord(typeof value);
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${escapePointer(String(part))}`).join("");
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
