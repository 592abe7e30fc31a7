import type { Problem } from "../problems/problem.ts";
import type { Name } from "./person.ts";

/** What the case of a family's member knows of the family: of another member the name and the relationship alone. */
export interface FamilyTies {
  readonly familyId: string;
  readonly memberId: string;
  /** The other members in the order of the file. */
  readonly others: readonly OtherMember[];
  /** Who travels along and is no member, in the words of the file. */
  readonly alsoTravelsWith?: string;
  /** Ids of the sponsors, with the number of members whom each supports. */
  readonly supportedBySponsor: ReadonlyMap<string, number>;
  /** Place of each exhibit among all exhibits of the family, from 0, by its id. */
  readonly exhibitPlaces: ReadonlyMap<string, number>;
  /** Given once for all packets of the family; each exhibit has its place's label where left out. */
  readonly labels?: FamilyLabels;
  /** Where what stands at a pointer of this case stands in the family file; the longest beginning counts. */
  readonly origins: ReadonlyMap<string, string>;
}

export interface OtherMember {
  readonly id: string;
  readonly name: Name;
  /** Of the name in this member's case, where it stands as a relative's. */
  readonly pointer: string;
  /** What this person is to the member. */
  readonly relationship: string;
  /** True where the file says that this person travels with the member. */
  readonly travelsAlong: boolean;
}

export interface FamilyLabels {
  /** By the id of the exhibit. */
  readonly own: ReadonlyMap<string, string>;
  /** Labels of exhibits that stand in packets of others only, in their order. */
  readonly elsewhere: readonly string[];
}

type Split = { readonly family?: Pick<FamilyTies, "origins"> };

/** The place in the user's file of what stands at a pointer of the case: the same, unless a family file was split. */
export function placeInFile({ family }: Split, pointer: string): string {
  if (family === undefined) return pointer;
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
    const origin = family.origins.get(pointer.slice(0, end));
    if (origin !== undefined) return origin + pointer.slice(end);
  }
  return pointer;
}

/** Problems of the case with their places in the user's file. Those of another file stay where they are. */
export function placeProblems(split: Split, problems: readonly Problem[]): readonly Problem[] {
  if (split.family === undefined) return problems;
  return problems.map((found) =>
    found.file === undefined ? { ...found, pointer: placeInFile(split, found.pointer) } : found,
  );
}
