/** An object somewhere in a case. */
export interface PlacedObject {
  /** RFC 6901. */
  readonly pointer: string;
  readonly object: Readonly<Record<string, unknown>>;
}

/**
 * Every object of a value, itself first, in the order of the case file. Checks that find what they look for by its
 * form (addresses, cites) walk by this, so that a new field of the case cannot be forgotten.
 */
export function listObjects(value: unknown, pointer = ""): PlacedObject[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => listObjects(child, `${pointer}/${key}`));
  return Array.isArray(value) ? inner : [{ pointer, object: value as PlacedObject["object"] }, ...inner];
}
