import { readFileSync } from "node:fs";
import { type Case, caseSchema } from "../../src/case/case.ts";
import { type Problem } from "../../src/problems/problem.ts";

export type Json = Record<string, unknown>;

/** The text of the smallest case that makes a final packet. */
export const minimalText = readFileSync(new URL("../../fixtures/cases/minimal/case.json", import.meta.url), "utf8");

/** Its JSON, fresh at each call. */
export function minimalJson(): Json {
  return JSON.parse(minimalText) as Json;
}

/** Its JSON with other values at some pointers; undefined takes the field away. */
export function minimalWith(changes: Readonly<Record<string, unknown>>): Json {
  const json = minimalJson();
  for (const [pointer, value] of Object.entries(changes)) setAt(json, pointer, value);
  return json;
}

/** The same, parsed. */
export function parsedWith(changes: Readonly<Record<string, unknown>>): Case {
  return caseSchema.parse(minimalWith(changes));
}

/** "code /pointer" of each, in order. */
export function listed(problems: readonly Problem[]): string[] {
  return problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** Sets the value at a pointer. A last part "-" adds to a list. */
export function setAt(root: Json, pointer: string, value: unknown): void {
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = parts.pop() ?? "";
  let inner: unknown = root;
  for (const part of parts) inner = (inner as Json)[part];
  if (typeof inner !== "object" || inner === null) throw new Error(`${pointer} leads nowhere`);
  if (Array.isArray(inner) && last === "-") inner.push(value);
  else if (value === undefined) delete (inner as Json)[last];
  else (inner as Json)[last] = value;
}

/** Whether a pointer leads to a value, or to a field that an object or list could have. */
export function leadsSomewhere(root: unknown, pointer: string): boolean {
  if (pointer === "") return true;
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  let inner = root;
  for (const part of parts.slice(0, -1)) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, part)) return false;
    inner = (inner as Json)[part];
  }
  if (Array.isArray(inner)) return Object.hasOwn(inner, parts.at(-1) ?? "");
  return typeof inner === "object" && inner !== null;
}
