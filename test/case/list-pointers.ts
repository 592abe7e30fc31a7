import { escapePointer } from "../../src/case/read-json.ts";

/** The RFC 6901 pointers of everything inside a value, outermost first. */
export function listPointers(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = `${pointer}/${escapePointer(key)}`;
    return [at, ...listPointers(child, at)];
  });
}
