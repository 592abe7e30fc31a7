import type { Ground } from "./grounds.ts";

const fields = ["relative", "patient", "recipient", "custodian"] as const;

/** The field of a ground that names a person, and the id in it; undefined where the ground names none. */
export function groundPerson(
  ground: Ground,
): { readonly field: (typeof fields)[number]; readonly id: string } | undefined {
  for (const field of fields) {
    const id = (ground as Partial<Record<typeof field, string>>)[field];
    if (id !== undefined) return { field, id };
  }
  return undefined;
}
