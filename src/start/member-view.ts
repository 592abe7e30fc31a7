// A family's file as far as it is told, and one of its members in; the case that the member's questions look at, and the
// place in the file where an answer goes, out. Decides what is everybody's: who files, who supports, carrier and number,
// asked once. All else goes into the member's own part. Must not put one member's answer where another's packet reads it.
import type { FamilyFile } from "../case/family.ts";
import { placeInFile } from "../case/family-ties.ts";
import { type JsonObject, valueAt } from "../case/json-pointer.ts";
import { splitFamily } from "../case/split-family.ts";

export interface MemberPlace {
  /** The member's part of the file: "/members/1". */
  readonly home: string;
  /** Where in the file an answer at a place of the member's case goes; undefined where it is not this member's to give. */
  readonly placeOf: (pointer: string) => string | undefined;
  /** Ids of people anywhere in the file: one id means one person in all of it. */
  readonly takenIds: ReadonlySet<unknown>;
  /** Where in the file stands what the case has already. */
  readonly foundAt: (pointer: string) => string;
}

export interface MemberView {
  readonly json: JsonObject;
  readonly member: MemberPlace;
}

/** What all members have in common; an answer stands at the top of the file. */
const shared =
  /^\/(?:caseId|petitioner|sponsors|noSponsor|representative|preparedIn|filing\/(?:filedOn|carrier))(?=\/|$)/u;
/** Lists in which the file's own entries come first and a new one is the member's. */
const ownLists = /^\/(?<list>relatives|explanation|forms|confirmations)\/(?<place>\d+)(?<rest>.*)$/u;
/** Objects that the file and the member each tell a part of, with the first list on the way. */
const inMerged = /^(?<list>\/(?:request|alternatives|custody|filing)\/\w+)\/(?<place>\d+)(?<rest>.*)$/u;

export function viewMember(json: JsonObject, place: number): MemberView {
  const family = complete(json);
  const home = `/members/${place}`;
  const split = splitFamily(family as unknown as FamilyFile)[place];
  if (split === undefined) throw new RangeError(`There is no member ${place}`);
  const { memberId, origins } = split;
  const view = withoutFillers(split.json, json, place);
  const foundAt = (pointer: string): string => placeInFile({ family: { origins } }, pointer);
  const ownPetitioner = valueAt(json, `${home}/petitioner`) !== undefined;
  const count = (at: string, root: unknown = json): number => {
    const list = valueAt(root, at);
    return Array.isArray(list) ? list.length : 0;
  };

  const placeOf = (pointer: string): string | undefined => {
    if (pointer.startsWith("/petitioner")) {
      if (ownPetitioner) return `${home}${pointer}`;
      return pointer === "/petitioner/relationship" ? `${pointer}/${memberId}` : pointer;
    }
    if (pointer.startsWith("/sponsors/")) return placeOfSponsor(pointer);
    if (shared.test(pointer)) return pointer;
    const entry = ownLists.exec(pointer)?.groups;
    if (entry !== undefined) {
      const { list = "", rest = "" } = entry;
      const after = Number(entry["place"]) - count(`/${list}`, view);
      if (after >= 0) return `${home}/${list}/${count(`${home}/${list}`) + after}${rest}`;
      return own(foundAt(pointer));
    }
    const merged = inMerged.exec(pointer)?.groups;
    if (merged !== undefined) {
      const { list = "", rest = "" } = merged;
      const after = Number(merged["place"]) - count(list);
      return after < 0 ? undefined : `${home}${list}/${after}${rest}`;
    }
    return `${home}${pointer}`;
  };

  const own = (found: string): string | undefined => (found.startsWith(`${home}/`) ? found : undefined);

  const placeOfSponsor = (pointer: string): string => {
    const [, , at = "", ...rest] = pointer.split("/");
    // A new sponsor is everybody's; "for" in the file keeps one to some.
    const after = Number(at) - count("/sponsors", view);
    const found = after < 0 ? foundAt(`/sponsors/${at}`) : `/sponsors/${count("/sponsors") + after}`;
    const relation = rest.join("/") === "person/relationship" && !found.startsWith(home) ? [memberId] : [];
    return [found, ...rest, ...relation].join("/");
  };

  return { json: view, member: { home, takenIds: idsOf(json), placeOf, foundAt } };
}

function idsOf(json: JsonObject): ReadonlySet<unknown> {
  const members = listOf(json["members"]);
  const people = [json, ...members].flatMap(({ relatives, sponsors }) => [...listOf(relatives), ...listOf(sponsors)]);
  return new Set([...members, ...people].map(({ id }) => id));
}

/** The file with whatever a split needs and nobody has told yet. */
function complete(json: JsonObject): JsonObject {
  const members = listOf(json["members"]).map((member, index) => {
    const beneficiary = objectOf(member["beneficiary"]);
    return {
      ...member,
      id: member["id"] ?? `member-${index + 1}`,
      relationship: objectOf(member["relationship"]),
      beneficiary: { ...beneficiary, name: objectOf(beneficiary["name"]) },
    };
  });
  const { petitioner } = json;
  return {
    ...json,
    members,
    petitioner: typeof petitioner === "object" ? related(objectOf(petitioner)) : "beneficiary",
    ...(json["sponsors"] === undefined
      ? {}
      : {
          sponsors: listOf(json["sponsors"]).map((sponsor) => ({
            ...sponsor,
            person: typeof sponsor["person"] === "object" ? related(objectOf(sponsor["person"])) : "petitioner",
          })),
        }),
  };
}

/** The member's case without what only filled a gap in the file. */
function withoutFillers(split: JsonObject, json: JsonObject, place: number): JsonObject {
  const view: JsonObject = { ...split };
  if (json["caseId"] === undefined) delete view["caseId"];
  const own = valueAt(json, `/members/${place}/petitioner`);
  if (json["petitioner"] === undefined && own === undefined) delete view["petitioner"];
  const untold = new Set(
    [...listOf(json["sponsors"]), ...listOf(valueAt(json, `/members/${place}/sponsors`))].flatMap(({ id, person }) =>
      person === undefined ? [id] : [],
    ),
  );
  if (untold.size > 0)
    view["sponsors"] = listOf(view["sponsors"]).map(({ person, ...sponsor }) =>
      untold.has(sponsor["id"]) ? sponsor : { ...sponsor, person },
    );
  return view;
}

function related(person: JsonObject): JsonObject {
  return { ...person, relationship: person["relationship"] ?? {} };
}

function objectOf(value: unknown): JsonObject {
  return typeof value === "object" && value !== null ? (value as JsonObject) : {};
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}
