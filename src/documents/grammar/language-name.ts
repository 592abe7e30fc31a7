const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** English name of a language by its ISO 639 code: "Polish". */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
