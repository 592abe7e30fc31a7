import type { Day } from "../date.ts";
import { entriesOn } from "./dated.ts";
import type { RuleEntry } from "./rule-entry.ts";
import type { FieldOfficeRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/** Every ICE field office with its address on the day. */
export function listFieldOffices(rulebook: Rulebook, day: Day): readonly RuleEntry<FieldOfficeRule>[] {
  return entriesOn(rulebook.rules["field-offices"], day);
}

/** The field office with this code ("NOL") on the day. */
export function fieldOfficeByCode(rulebook: Rulebook, code: string, day: Day): RuleEntry<FieldOfficeRule> | undefined {
  return only(listFieldOffices(rulebook, day).filter(({ value }) => value.code === code));
}

/** The field office that a person means by its code, name or city of its name: "NOL", "New Orleans", "St. Paul Field Office". */
export function findFieldOffice(rulebook: Rulebook, text: string, day: Day): RuleEntry<FieldOfficeRule> | undefined {
  const wanted = simplify(text);
  if (wanted === "") return undefined;
  return only(
    listFieldOffices(rulebook, day).filter(
      ({ id, value }) => id === text.trim() || [value.code, value.name].some((name) => simplify(name) === wanted),
    ),
  );
}

/** The office as it goes on the envelope, a line each; the addressee ("Field Office Director") is the caller's. */
export function fieldOfficeLines(office: FieldOfficeRule): readonly string[] {
  return [
    "U.S. Immigration and Customs Enforcement",
    "Enforcement and Removal Operations",
    office.name,
    ...office.street,
    `${office.city}, ${office.state} ${office.zip}`,
  ];
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(ice|ero)\b|\bfield office\b/g, " ")
    .replace(/\bsaint\b/g, "st")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
