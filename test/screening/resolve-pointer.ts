/** Does the RFC 6901 pointer name a place in the document? */
export function resolvePointer(document: unknown, pointer: string): boolean {
  let at: unknown = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null || !(key in at)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}
