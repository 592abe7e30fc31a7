// What differs between two parsed cases, field by field. Entries of a list that carry an id are matched by it, all
// others by their place. Entries with an id that were only put in another order are no difference.
import type { Case } from "../case/case.ts";

export interface CaseDifference {
  readonly kind: "added" | "removed" | "changed";
  /** Where it stands: in the new case, or for what was removed in the old one. */
  readonly pointer: string;
  /** The same for a person: "exhibits, cardiologist-letter, dated on". */
  readonly label: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every difference, in the order of the new case, what was removed after its neighbors. */
export function diffCases(before: Case, after: Case): readonly CaseDifference[] {
  return diffValues(before, after, "", "", []).map(hidePasswords);
}

/** That a password changed may be said; what it is, may not. */
function hidePasswords(difference: CaseDifference): CaseDifference {
  const own = difference.pointer.endsWith("/password") ? "password" : "";
  return {
    ...difference,
    ...(difference.before === undefined ? {} : { before: hideIn(difference.before, own) }),
    ...(difference.after === undefined ? {} : { after: hideIn(difference.after, own) }),
  };
}

function hideIn(value: unknown, name: string): unknown {
  if (name === "password") return "(not shown)";
  if (Array.isArray(value)) return value.map((entry) => hideIn(entry, ""));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, hideIn(inner, field)]));
}

function diffValues(
  before: unknown,
  after: unknown,
  oldAt: string,
  newAt: string,
  names: readonly string[],
): CaseDifference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: "added", pointer: newAt, label: labelOf(names), after }];
  if (after === undefined) return [{ kind: "removed", pointer: oldAt, label: labelOf(names), before }];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, oldAt, newAt, names);
  if (isObject(before) && isObject(after)) {
    const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return fields.flatMap((field) =>
      diffValues(before[field], after[field], `${oldAt}/${field}`, `${newAt}/${field}`, [...names, field]),
    );
  }
  return Object.is(before, after) ? [] : [{ kind: "changed", pointer: newAt, label: labelOf(names), before, after }];
}

function diffLists(
  before: readonly unknown[],
  after: readonly unknown[],
  oldAt: string,
  newAt: string,
  names: readonly string[],
): CaseDifference[] {
  const hasIds = [before, after].every(
    (list) => list.every((entry) => idOf(entry) !== undefined) && new Set(list.map(idOf)).size === list.length,
  );
  const partner = (entry: unknown, index: number): number =>
    hasIds ? before.findIndex((other) => idOf(other) === idOf(entry)) : index < before.length ? index : -1;
  const kept = new Set(after.map(partner));
  return [
    ...after.flatMap((entry, index) => {
      const place = partner(entry, index);
      return diffValues(before[place], entry, `${oldAt}/${place}`, `${newAt}/${index}`, [
        ...names,
        idOf(entry) ?? `${index + 1}`,
      ]);
    }),
    ...before.flatMap((entry, index) =>
      kept.has(index)
        ? []
        : diffValues(entry, undefined, `${oldAt}/${index}`, "", [...names, idOf(entry) ?? `${index + 1}`]),
    ),
  ];
}

/** An entry's own name: its id, or for a form its name and sponsor. */
function idOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined;
  if (typeof entry["id"] === "string") return entry["id"];
  if (typeof entry["form"] === "string")
    return [entry["form"], entry["sponsor"], entry["receipt"]].filter((part) => typeof part === "string").join(" ");
  if (typeof entry["exhibit"] === "string")
    return `${entry["exhibit"]}${typeof entry["page"] === "number" ? `, page ${entry["page"]}` : ""}`;
  return typeof entry["finding"] === "string" ? entry["finding"] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "beneficiary, passport, expires on". Ids stay as they are. */
function labelOf(names: readonly string[]): string {
  return names
    .map((name) =>
      /^[a-z]+([A-Z][a-z]*)+$/u.test(name) ? name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`) : name,
    )
    .join(", ");
}
