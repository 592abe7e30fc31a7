// A family file in, what in it contradicts itself between the members out. What is wrong within one member's case is
// found there, by the checks of every case.
import { type Problem, problem } from "../problems/problem.ts";
import { checkMemberReferences, checkRelationships } from "./check-family-references.ts";
import { checkSharing } from "./check-family-sharing.ts";
import type { FamilyFile } from "./family.ts";
import { listFamilyExhibits } from "./family-exhibits.ts";
import { findTwice } from "./find-twice.ts";
import { fullName } from "./full-name.ts";

/** Every such problem; one that concerns some members only names them. */
export function checkFamily(family: FamilyFile): Problem[] {
  return [
    ...checkIds(family),
    ...checkMemberReferences(family),
    ...checkRelationships(family),
    ...checkSharing(family),
    ...checkTwins(family),
  ];
}

function checkIds(family: FamilyFile): Problem[] {
  const members = family.members.map(({ id }, index) => ({ id, pointer: `/members/${index}/id` }));
  const people = [
    ...members,
    ...(family.relatives ?? []).map(({ id }, index) => ({ id, pointer: `/relatives/${index}/id` })),
    ...(family.sponsors ?? []).flatMap(({ id }, index) =>
      id === undefined || id === "petitioner" ? [] : [{ id, pointer: `/sponsors/${index}/id` }],
    ),
    ...family.members.flatMap(({ relatives = [], sponsors = [] }, at) => [
      ...relatives.map(({ id }, index) => ({ id, pointer: `/members/${at}/relatives/${index}/id` })),
      ...sponsors.flatMap(({ id }, index) =>
        id === undefined || id === "petitioner" ? [] : [{ id, pointer: `/members/${at}/sponsors/${index}/id` }],
      ),
    ]),
  ];
  const exhibits = listFamilyExhibits(family).map(({ exhibit: { id }, pointer }) => ({ id, pointer: `${pointer}/id` }));
  return [
    ...members.flatMap(({ id, pointer }) =>
      id === "beneficiary" || id === "petitioner" ? [problem("id-reserved", pointer, { id })] : [],
    ),
    ...findTwice(people, "people"),
    ...findTwice(exhibits, "exhibits"),
  ];
}

/** Two members who are one, or who have been given one number. */
function checkTwins({ members }: FamilyFile): Problem[] {
  const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  return members.flatMap((member, index) =>
    members.slice(0, index).flatMap((other): Problem[] => {
      const at = `/members/${index}/beneficiary`;
      const [one, two] = [member.beneficiary, other.beneficiary];
      const same = (a: string | undefined, b: string | undefined): boolean =>
        a !== undefined && b !== undefined && fold(a) === fold(b);
      const concerned = { members: [other.id, member.id] };
      const found = (pointer: string, what: string): Problem => ({
        ...problem("family-members-alike", pointer, { what, other: other.id }),
        ...concerned,
      });
      return [
        ...(same(fullName(one.name), fullName(two.name)) && one.bornOn === two.bornOn
          ? [found(`${at}/name`, "name and date of birth")]
          : []),
        ...(same(one.aNumber?.replace(/^A-?/i, ""), two.aNumber?.replace(/^A-?/i, ""))
          ? [found(`${at}/aNumber`, "A-Number")]
          : []),
        ...(same(one.passport?.number, two.passport?.number)
          ? [found(`${at}/passport/number`, "passport number")]
          : []),
      ];
    }),
  );
}
