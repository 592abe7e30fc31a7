// What differs between two case files: between two cases as diff-cases.ts finds it, between two families member by
// member. What the family's file says once is told once.
import { placeInFile } from "../case/family-ties.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import { type CaseDifference, diffCases } from "./diff-cases.ts";

export interface FileDifference extends CaseDifference {
  /** In a family: ids of the members whom it concerns; left out where it concerns all. */
  readonly members?: readonly string[];
}

type Compared = Pick<ParsedCase, "case" | "family">;

/** Every difference. Of families members are matched by their ids; a single case is compared with whatever is given. */
export function diffCaseFiles(before: readonly Compared[], after: readonly Compared[]): readonly FileDifference[] {
  const [old, now] = [before[0], after[0]];
  if (old === undefined || now === undefined) return [];
  if (before.length === 1 && after.length === 1) return diffPlaced(old, now);
  const merged = new Map<string, { readonly found: CaseDifference; readonly members: string[] }>();
  for (const one of after) {
    const other = before.find(({ family }) => idOf({ family }) === idOf(one));
    const found = other === undefined ? [wholeMember("added", one, after)] : diffPlaced(other, one);
    for (const difference of found) {
      const key = `${difference.kind} ${difference.pointer}`;
      const entry = merged.get(key) ?? { found: difference, members: [] };
      entry.members.push(idOf(one));
      merged.set(key, entry);
    }
  }
  const gone = before.filter((one) => !after.some((other) => idOf(other) === idOf(one)));
  return [
    ...[...merged.values()].map(({ found, members }) =>
      members.length === after.length ? found : { ...found, members },
    ),
    ...gone.map((one) => ({ ...wholeMember("removed", one, before), members: [idOf(one)] })),
  ];
}

function idOf({ family }: { readonly family?: Compared["family"] | undefined }): string {
  return family?.memberId ?? "";
}

/** The differences of two cases with their places in the files. */
function diffPlaced(before: Compared, after: Compared): readonly CaseDifference[] {
  return diffCases(before.case, after.case).map((found) => ({
    ...found,
    pointer: placeInFile(found.kind === "removed" ? before : after, found.pointer),
  }));
}

function wholeMember(kind: "added" | "removed", one: Compared, all: readonly Compared[]): CaseDifference {
  const id = idOf(one);
  const said = { id, name: one.case.beneficiary.name };
  return {
    kind,
    pointer: `/members/${all.indexOf(one)}`,
    label: `members, ${id}`,
    ...(kind === "added" ? { after: said } : { before: said }),
  };
}
