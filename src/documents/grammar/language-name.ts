// Made on first need: the names of all languages are loaded with it.
let names: Intl.DisplayNames | undefined;

/** English name of a language by its ISO 639 code: "Polish". */
export function languageName(code: string): string {
  names ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  return names.of(code) ?? code;
}
