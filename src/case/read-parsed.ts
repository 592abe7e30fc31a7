import { type Outcome, succeed } from "../problems/problem.ts";
import { readTextFile } from "./read-file.ts";
import { type TextPlace, readJson } from "./read-json.ts";

/** A JSON file of the user's, and once it was read, the place of everything in it. */
export interface LocatedFile {
  readonly path: string;
  /** Its text, where it came another way than from the disk. */
  readonly text?: string;
  /** Called as soon as its text is there. */
  readonly onText?: ((text: string) => void) | undefined;
  locate?: (pointer: string) => TextPlace;
}

/** Reads and parses a JSON file; tells `file` where everything stands. */
export async function readParsed<T>(
  file: LocatedFile,
  parse: (json: unknown) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<{ value: T; text: string | undefined }>> {
  const text = file.text === undefined ? await readTextFile(file.path) : succeed(file.text);
  if (!text.ok) return text;
  file.onText?.(text.value);
  const json = readJson(text.value);
  if (!json.ok) return json;
  file.locate = json.value.locate;
  const parsed = await parse(json.value.value);
  return parsed.ok ? succeed({ value: parsed.value, text: text.value }, parsed.problems) : parsed;
}
