import { type JsonObject, valueAt } from "../case/json-pointer.ts";
import { readJson } from "../case/read-json.ts";

/** The hidden file beside a case that holds what the case itself has no place for. */
export const memoryName = ".parole-packet-init.json";

/** What `init` remembers of a folder: questions that were passed over, and the files that it has seen. */
export interface Memory {
  readonly passedOver: readonly string[];
  /** SHA-256 of each file by its path. */
  readonly files: ReadonlyMap<string, string>;
}

export const noMemory: Memory = { passedOver: [], files: new Map() };

/** Reads the hidden file's text. One that cannot be read is as good as none: no fact of a case stands in it. */
export function parseMemory(text: string): Memory {
  const json = readJson(text);
  if (!json.ok) return noMemory;
  const passedOver = valueAt(json.value.value, "/passedOver");
  const files = valueAt(json.value.value, "/files");
  return {
    passedOver: Array.isArray(passedOver) ? passedOver.filter((key) => typeof key === "string") : [],
    files: new Map(
      Object.entries(typeof files === "object" && files !== null ? (files as JsonObject) : {}).flatMap(([path, hash]) =>
        typeof hash === "string" ? [[path, hash] as const] : [],
      ),
    ),
  };
}

export function formatMemory({ passedOver, files }: Memory): string {
  return `${JSON.stringify({ passedOver, files: Object.fromEntries(files) }, null, 2)}\n`;
}
