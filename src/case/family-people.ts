// People of a family as the case of one member names them.
import type { FamilyFile } from "./family.ts";
import { fullName } from "./full-name.ts";

const listed = new Intl.ListFormat("en-US", { type: "conjunction" });

type Member = FamilyFile["members"][number];
type Sponsor = NonNullable<FamilyFile["sponsors"]>[number];

interface Related {
  readonly relationship: string | Readonly<Record<string, string>>;
}

/** The person with what he or she is to this member alone. */
export function relatedTo<Person extends Related>(
  person: Person,
  memberId: string,
): Omit<Person, "relationship"> & { readonly relationship: string | undefined } {
  const { relationship } = person;
  return { ...person, relationship: typeof relationship === "string" ? relationship : relationship[memberId] };
}

/** The sponsor as this member's case names him or her; undefined where the sponsor supports others only. */
export function sponsorOf(sponsor: Sponsor, memberId: string): object | undefined {
  const { for: named, person, ...rest } = sponsor;
  if (named !== undefined && !named.includes(memberId)) return undefined;
  return { ...rest, person: person === "petitioner" ? person : relatedTo(person, memberId) };
}

/** Another member as a relative: the name, the day of birth (never printed; a child is known by it), the relationship. */
export function relativeFrom({ id, beneficiary, relationship }: Member, memberId: string): object {
  const { given, middle, family, suffix } = beneficiary.name;
  const name = Object.fromEntries(Object.entries({ given, middle, family, suffix }).filter(([, part]) => part));
  return { id, name, bornOn: beneficiary.bornOn, relationship: relationship[memberId] };
}

/** The member's own data, with the members who travel along among those who do. */
export function withCompanions({ members }: FamilyFile, { id, beneficiary, travelsWith = [] }: Member): object {
  const along = members.flatMap((other) =>
    travelsWith.includes(other.id) ? [`${fullName(other.beneficiary.name)} (${other.relationship[id]})`] : [],
  );
  const others = beneficiary.travelsWith === undefined ? [] : [beneficiary.travelsWith];
  return along.length === 0 ? beneficiary : { ...beneficiary, travelsWith: listed.format([...along, ...others]) };
}
