/** "hospital-letter" for "Hospital letter"; a title without Latin letters gives "exhibit". Free among those taken. */
export function exhibitId(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, 50)
    .replaceAll(/^-+|-+$/gu, "");
  const base = plain === "" ? "exhibit" : plain;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
