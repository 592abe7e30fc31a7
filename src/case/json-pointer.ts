/** A JSON object as it was read. */
export type JsonObject = { [field: string]: unknown };

/** The parts of an RFC 6901 pointer, as the fields and places that they name. */
export function splitPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? (value as JsonObject)[part]
        : undefined,
    root,
  );
}

/** Puts a value at a pointer whose parent is there. */
export function setAt(root: JsonObject, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf("/");
  (valueAt(root, pointer.slice(0, cut)) as JsonObject)[splitPointer(pointer).at(-1) ?? ""] = value;
}

/** A copy without the field at the pointer; an entry of a list is taken out of it. */
export function withoutField(root: JsonObject, pointer: string): JsonObject {
  const copy = structuredClone(root);
  const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/")));
  const last = splitPointer(pointer).at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === "object" && parent !== null) delete (parent as JsonObject)[last];
  return copy;
}
