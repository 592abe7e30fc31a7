import type { Case } from "./case.ts";
import type { Name } from "./person.ts";
import { resolveSponsors } from "./sponsors.ts";

/** A person of the case, as exhibits and grounds refer to one. */
export interface FoundPerson {
  readonly id: string;
  readonly role: "beneficiary" | "petitioner" | "relative" | "sponsor";
  readonly name: Name;
  readonly relationship?: string;
  readonly pointer: string;
}

/** The person that an id means: "beneficiary", "petitioner", the id of a relative or of a sponsor; undefined where there is none. */
export function findPerson(the: Case, id: string): FoundPerson | undefined {
  if (id === "beneficiary") return { id, role: "beneficiary", name: the.beneficiary.name, pointer: "/beneficiary" };
  if (id === "petitioner" && the.petitioner !== "beneficiary") {
    const { name, relationship } = the.petitioner;
    return { id, role: "petitioner", name, relationship, pointer: "/petitioner" };
  }
  const index = the.relatives.findIndex((relative) => relative.id === id);
  const relative = the.relatives[index];
  if (relative !== undefined) {
    return {
      id,
      role: "relative",
      name: relative.name,
      relationship: relative.relationship,
      pointer: `/relatives/${index}`,
    };
  }
  const sponsor = resolveSponsors(the).find((found) => found.id === id);
  if (sponsor === undefined) return undefined;
  return {
    id,
    role: "sponsor",
    name: sponsor.name,
    relationship: sponsor.relationship,
    pointer: `/sponsors/${sponsor.index}`,
  };
}
