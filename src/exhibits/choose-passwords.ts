// Which passwords are tried on a file, and in which order: the case's own, those that the office keeps for this very
// file, then those that it keeps for any.
import { basename } from "node:path";
import type { OfficePassword } from "../case/office-passwords.ts";

// Each costs up to a tenth of a second; more would be guessing.
const mostTried = 50;

export function choosePasswords(
  file: string,
  own: string | undefined,
  office: readonly OfficePassword[],
): readonly string[] {
  const names = new Set([file, basename(file)].flatMap((name) => [name, name.normalize("NFC")]));
  const forFile = office.filter((entry) => entry.file !== undefined && names.has(entry.file));
  const forAny = office.filter((entry) => entry.file === undefined);
  const all = [...(own === undefined ? [] : [own]), ...[...forFile, ...forAny].map(({ password }) => password)];
  return [...new Set(all)].slice(0, mostTried);
}
