// Unknown JSON in, the case of each member of a family out: as parse-case.ts does it, once for the family's file and
// once for each case that it is split into. Problems stand at their places in the family's file.
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import { checkFamily } from "./check-family.ts";
import { type FamilyFile, familySchema } from "./family.ts";
import { listFamilyExhibits } from "./family-exhibits.ts";
import { familyJsonSchema } from "./family-json-schema.ts";
import { type FamilyTies, type OtherMember, placeProblems } from "./family-ties.ts";
import { fieldsOf, parseCase, parseStrictly } from "./parse-case.ts";
import { resolveSponsors } from "./sponsors.ts";
import { type SplitMember, splitFamily } from "./split-family.ts";

export interface FamilyMember {
  readonly case: Case;
  readonly family: FamilyTies;
}

const familyFields = fieldsOf(familyJsonSchema);

/** Parses a family file's JSON and splits it. What contradicts itself between members is among the problems. */
export function parseFamily(json: unknown): Outcome<readonly FamilyMember[]> {
  const parsed = parseStrictly(familySchema, familyFields, json);
  if (!parsed.ok) return parsed;
  const family = json as FamilyFile;
  const problems: Problem[] = checkFamily(family);
  if (problems.some(({ severity }) => severity === "stop")) return fail(problems);
  const split = splitFamily(family).map((member) => ({ member, made: parseCase(member.json) }));
  const members: (readonly [SplitMember, Case])[] = [];
  for (const { member, made } of split) {
    const found = placeProblems({ family: member }, made.problems);
    problems.push(...found.map((one) => ({ ...one, members: [member.memberId] })));
    if (made.ok) members.push([member, made.value]);
  }
  if (members.length < split.length) return fail(problems);
  return succeed(
    members.map(([{ memberId, origins }, the]) => ({
      case: the,
      family: { ...tiesOf(family, memberId, the, members), origins },
    })),
    problems,
  );
}

function tiesOf(
  family: FamilyFile,
  memberId: string,
  the: Case,
  members: readonly (readonly [SplitMember, Case])[],
): Omit<FamilyTies, "origins"> {
  const own = family.members.find(({ id }) => id === memberId);
  const along = own?.travelsWith ?? [];
  const outside = own?.beneficiary.travelsWith;
  const supported = members.flatMap(([, other]) => resolveSponsors(other).map(({ id }) => id));
  return {
    familyId: family.caseId,
    memberId,
    ...(outside === undefined ? {} : { alsoTravelsWith: outside }),
    others: members.flatMap(([{ memberId: id }]): OtherMember[] => {
      const place = the.relatives.findIndex((relative) => relative.id === id);
      const relative = the.relatives[place];
      return id === memberId || relative === undefined
        ? []
        : [
            {
              id,
              name: relative.name,
              pointer: `/relatives/${place}`,
              relationship: relative.relationship,
              travelsAlong: along.includes(id),
            },
          ];
    }),
    supportedBySponsor: new Map(
      [...new Set(supported)].map((sponsor) => [sponsor, supported.filter((id) => id === sponsor).length]),
    ),
    exhibitPlaces: new Map(listFamilyExhibits(family).map(({ exhibit }, place) => [exhibit.id, place])),
  };
}
