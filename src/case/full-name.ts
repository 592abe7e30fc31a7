import type { Name } from "./person.ts";

/** "Olena M. Kovalenko Jr.", as sentences print it. */
export function fullName({
  given,
  middle,
  family,
  suffix,
}: Pick<Name, "given" | "middle" | "family" | "suffix">): string {
  return [given, middle, family, suffix].filter((part) => part !== undefined).join(" ");
}

/** "KOVALENKO, Olena M.", as Re: blocks print it. */
export function familyFirst({
  given,
  middle,
  family,
  suffix,
}: Pick<Name, "given" | "middle" | "family" | "suffix">): string {
  return `${family.toUpperCase()}, ${[given, middle, suffix].filter((part) => part !== undefined).join(" ")}`;
}
