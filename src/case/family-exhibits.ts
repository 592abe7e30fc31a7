import type { FamilyFile } from "./family.ts";

type SharedExhibit = NonNullable<FamilyFile["exhibits"]>[number];
type OwnExhibit = NonNullable<FamilyFile["members"][number]["exhibits"]>[number];

export interface FamilyExhibit {
  readonly exhibit: SharedExhibit | OwnExhibit;
  readonly pointer: string;
  /** Ids of the members whose packets hold it. */
  readonly members: readonly string[];
  /** True where it stands at the top and says neither whose it is nor for whom. */
  readonly isForAllUnsaid: boolean;
}

/** Every exhibit of the family in the order of the file: first those at the top, then each member's own. */
export function listFamilyExhibits(family: FamilyFile): readonly FamilyExhibit[] {
  const all = family.members.map(({ id }) => id);
  return [
    ...(family.exhibits ?? []).map((exhibit, index) => ({
      exhibit,
      pointer: `/exhibits/${index}`,
      members: membersOf(exhibit, all),
      isForAllUnsaid: exhibit.for === undefined && exhibit.person === undefined,
    })),
    ...family.members.flatMap(({ id, exhibits = [] }, member) =>
      exhibits.map((exhibit, index) => ({
        exhibit,
        pointer: `/members/${member}/exhibits/${index}`,
        members: [id],
        isForAllUnsaid: false,
      })),
    ),
  ];
}

/** An exhibit about one member is that member's alone, unless the file says whom it is for. */
function membersOf({ for: named, person }: SharedExhibit, all: readonly string[]): readonly string[] {
  if (named === "all") return all;
  if (named !== undefined) return all.filter((id) => named.includes(id));
  return person !== undefined && all.includes(person) ? [person] : all;
}

/** The exhibit as the member's own case names it: "beneficiary" is what the family calls by the member's id. */
export function exhibitOfMember({ exhibit }: FamilyExhibit, memberId: string): object {
  const { for: _for, ...rest } = exhibit as SharedExhibit;
  return rest.person === memberId ? { ...rest, person: "beneficiary" } : rest;
}
