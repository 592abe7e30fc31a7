const irregular: Readonly<Record<string, readonly [first: string, singular: string, plural: string]>> = {
  be: ["am", "is", "are"],
  was: ["was", "was", "were"],
  have: ["have", "has", "have"],
  do: ["do", "does", "do"],
  go: ["go", "goes", "go"],
};

/** The present tense of a verb ("was" for the past of "be") that agrees with "I", with a name, or with "they". */
export function conjugate(base: string, agreement: "first" | "singular" | "plural"): string {
  const forms = irregular[base];
  if (forms !== undefined) return forms[agreement === "first" ? 0 : agreement === "singular" ? 1 : 2];
  if (agreement !== "singular") return base;
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
