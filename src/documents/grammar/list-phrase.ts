import type { Inline } from "../../blocks/inline.ts";

/** "a", "a and b", "a, b, and c". */
export function listPhrase(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  return items.map((item, index) => joinBefore(index, items.length, conjunction) + item).join("");
}

/** The same of items that are inlines themselves. */
export function listInlines(items: readonly (readonly Inline[])[], conjunction: "and" | "or" = "and"): Inline[] {
  return items.flatMap((item, index): Inline[] => {
    const join = joinBefore(index, items.length, conjunction);
    return join === "" ? [...item] : [{ kind: "text", text: join, style: "regular" }, ...item];
  });
}

function joinBefore(index: number, length: number, conjunction: string): string {
  if (index === 0) return "";
  if (index < length - 1) return ", ";
  return length === 2 ? ` ${conjunction} ` : `, ${conjunction} `;
}
