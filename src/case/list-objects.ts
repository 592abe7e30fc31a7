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
export function listObjects(value: unknown): PlacedObject[] {
  const placed: PlacedObject[] = [];
  collect(value, "", placed);
  return placed;
}

function collect(value: unknown, pointer: string, placed: PlacedObject[]): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) placed.push({ pointer, object: value as PlacedObject["object"] });
  for (const [key, child] of Object.entries(value)) {
    // Most values are words, and their pointers would be made for nothing.
    if (typeof child === "object") collect(child, `${pointer}/${key}`, placed);
  }
}
