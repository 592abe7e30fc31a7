/** A JSON object as it was read. */
export type JsonObject = { [field: string]: unknown };

/** The value at a pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
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
  (valueAt(root, pointer.slice(0, cut)) as JsonObject)[pointer.slice(cut + 1)] = value;
}

/** A copy without the field at the pointer; an entry of a list is taken out of it. */
export function withoutField(root: JsonObject, pointer: string): JsonObject {
  const copy = structuredClone(root);
  const cut = pointer.lastIndexOf("/");
  const parent = valueAt(copy, pointer.slice(0, cut));
  const last = pointer.slice(cut + 1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === "object" && parent !== null) delete (parent as JsonObject)[last];
  return copy;
}
